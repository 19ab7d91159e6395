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
