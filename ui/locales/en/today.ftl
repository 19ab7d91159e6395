# Today: the first thing seen after opening. One thing to do, and nothing that scolds.

today-greeting =
    { $part ->
        [morning] Good morning
        [afternoon] Good afternoon
        [evening] Good evening
       *[night] It is late, and you are here
    }
today-write = Write
today-lead = A line is enough.
today-empty = This is a quiet place for your words. Start with any small thing.
today-templates = Or start from
today-continue = Go on with today’s page
today-begun = From { $time }
today-look-back = Looking back
today-ago =
    { $ago ->
        [week] A week ago
        [month] A month ago
       *[year] A year ago
    }

## The next session, and homework

today-next = Next session
today-next-in =
    { $unit ->
        [now] on now
        [minutes] in { $count } min
        [hours]
            { $count ->
                [one] in an hour
               *[other] in { $count } hours
            }
       *[days]
            { $count ->
                [one] in a day
               *[other] in { $count } days
            }
    }
today-next-bring =
    { $count ->
        [one] 1 thing to bring
       *[other] { $count } things to bring
    }
today-homework = Homework
today-homework-line =
    { $days ->
        [0] { $text } · for today
        [1] { $text } · for tomorrow
        [2] { $text } · in 2 days
       *[other] { $text }
    }
