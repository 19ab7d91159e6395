# Sessions: the calendar, one session, a series, programs to start from, homework, what to bring.

kind-series = Sessions
kind-meeting = Session notes
kind-homework = Homework

## The calendar

session-empty = Your sessions can be here, with what you want to bring to them.
session-start = Start from a program
session-add = Add
session-more = More
session-shape = Show by
session-shape-is =
    { $shape ->
        [week] Week
        [month] Month
       *[list] List
    }
session-week-of = Week { $week } of { $weeks }
# $apart is 0 for this week, 1 for the next, -1 for the last, 2 for any other. $date is "Nov 23".
session-week-at =
    { $apart ->
        [0] This week
        [1] Next week
        [-1] Last week
       *[other] Week of { $date }
    }
# $from and $to are "Nov 23" and "Nov 29".
session-range = { $from } – { $to }
session-before =
    { $shape ->
        [month] The month before
       *[week] The week before
    }
session-after =
    { $shape ->
        [month] The month after
       *[week] The week after
    }
session-now =
    { $shape ->
        [month] This month
       *[week] This week
    }
session-part =
    { $part ->
        [morning] Morning
        [afternoon] Afternoon
       *[evening] Evening
    }
session-today = today
# $attended and $planned are hours: "3", "4.5".
session-week-hours =
    { $when ->
        [now] { $attended } of { $planned } hours this week
       *[other] { $attended } of { $planned } hours
    }
# $from is "6" or "11 AM", $to is "9 PM".
session-hours = { $from }–{ $to }
session-on = On now
session-skipped = Skipped
session-altered = Changed
session-count =
    { $count ->
        [0] No sessions
        [one] { $count } session
       *[other] { $count } sessions
    }
session-ahead = Ahead
session-none-ahead = No sessions ahead in these weeks.
session-later-on = Show more weeks
session-past = Before today
session-show-past = Show what was
session-earlier = Show more from before
session-none-past = No sessions in those weeks.

## The next reminder

# $date is "Nov 23", $time is "5:00 PM".
session-reminder-next = Next reminder: { $date }, { $time }
session-reminders-off = Reminders are off.
session-reminders-are-on = Reminders are on.
session-start-offer = Reminders come while Mooring runs. It can start with the computer, hidden and locked.
session-start-set = It starts with the computer.
session-start-later = Not now
session-start-declined = It does not start with the computer. You can change that in Settings.

session-panel =
    { $is ->
        [add] Add sessions
        [homework] Homework
        [import] What is in the file
        [export] Save as calendar file
        [series-new] New sessions
        [series-later] This one and later
       *[series-series] Change sessions
    }

## One session

session-led-by = With { $name }
# $there and $here are times, $place is "Denver".
session-both = { $there } in { $place } · { $here } here
session-move = Move or change
session-skip = Skip
session-put-back = Put back
session-more-for = More for this session
session-change-later = Change this one and later
session-change-all = Change all of them
session-end-here = Make this the last one
session-bin = Put in the bin
session-is-skipped = Skipped.
session-is-back = It is back as it was.
session-changed = Changed.
session-only-this = Only this one will change.
session-new-time = It will be at the new time.
session-save = Save
session-leave = Leave it as it is
session-before-it = Before
session-after-it = After
session-bring = What I want to bring up
session-mood = My mood
session-craving =
    { $craving-own ->
        [yes] { $craving }
       *[no] Craving
    }
session-attended = Were you there?
session-attended-is =
    { $attended ->
        [yes] I was there
        [late] Came late
        [left-early] Left early
        [missed] Missed
        [cancelled] Cancelled
       *[excused] Excused
    }
session-topic = What it was about
session-keep = One thing to keep

## A series

series-what = What and when
series-kind = Kind
series-title = Your name for it
series-first = First day
series-length = Minutes
series-length-wrong = Write a number of minutes, from 1 to 1440.
series-repeat = How often
series-on = On these days
series-on-wrong = Pick one day at least.
series-every =
    { $rule ->
        [daily] Days from one to the next
        [weekly] Weeks from one to the next
       *[other] Months from one to the next
    }
series-every-wrong = Write a number from 1 to 99.
series-ends-when = Until when
series-ends-is =
    { $ends ->
        [after] So many times
        [on] Until a day
       *[never] It goes on
    }
series-times = How many times
series-times-wrong = Write a number, 1 or more.
series-until = Last day
series-until-wrong = Pick a day that is not before the first one.
series-more = More
series-less = Less
series-place = Place or link
series-leader = Who leads it
series-counts = Count its hours
series-counts-hint = Then they are part of the hours of your week.
series-weeks = Weeks in the program
series-weeks-hint = To see which week you are in. Leave it empty if there is no end.
series-weeks-wrong = Write a number from 1 to 520, and the day it begins.
series-begins = The program begins
series-reminders = Reminders
series-leads = Remind me before
series-lead =
    { $minutes ->
        [1440] 24 hours
        [60] 1 hour
       *[other] { $minutes } minutes
    }
series-own-leads = Other times
series-own-leads-hint = In minutes, like 30, 45.
series-leads-wrong = Write minutes, like 30, 45. Five times are the most.
series-neutral = Name in reminders
series-neutral-hint = This is all that others can see, even when it is locked.
series-neutral-usual = Appointment
series-seen = Others see: “{ $name }”
series-clock = Time zone
series-whose = Whose clock counts
series-whose-is =
    { $whose ->
        [of] Where it takes place
       *[computer] This computer, where I am
    }
series-zone = It takes place in the time of
series-save = Save
series-saved = Saved.
series-later-lead = This changes the one you picked and all after it.
series-all = All series
# $day is "Monday, November 23".
series-next = Next: { $day }
series-over = It is over.
series-ends = This is the last one now.
series-bin = Put all of them in the bin
series-binned = They are in the bin.

## When it repeats

repeat-choice-once = Once
repeat-choice-daily = Daily
repeat-choice-weekly = Weekly
repeat-once = Once
repeat-daily =
    { $every ->
        [1] Every day
       *[other] Every { $every } days
    }
# $days is "Monday and Thursday".
repeat-weekly =
    { $every ->
        [1] Every { $days }
       *[other] Every { $every } weeks on { $days }
    }
repeat-monthly-on-day =
    { $every ->
        [1] Every month on day { $day }
       *[other] Every { $every } months on day { $day }
    }
repeat-monthly-on-weekday =
    { $every ->
        [1] { $nth ->
            [first] Every first { $weekday } of the month
            [second] Every second { $weekday } of the month
            [third] Every third { $weekday } of the month
            [fourth] Every fourth { $weekday } of the month
            [fifth] Every fifth { $weekday } of the month
           *[last] Every last { $weekday } of the month
        }
       *[other] { $nth ->
            [first] Every { $every } months on the first { $weekday }
            [second] Every { $every } months on the second { $weekday }
            [third] Every { $every } months on the third { $weekday }
            [fourth] Every { $every } months on the fourth { $weekday }
            [fifth] Every { $every } months on the fifth { $weekday }
           *[last] Every { $every } months on the last { $weekday }
        }
    }
# $end is one of the two below.
repeat-until = { $repeat }, { $end }
repeat-times =
    { $times ->
        [one] { $times } time
       *[other] { $times } times
    }
repeat-last = until { $date }

## Programs to start from

program-which = What do you want to add?
program-is =
    { $program ->
        [three-evenings] Three evenings
        [sixteen-weeks] Sixteen weeks
        [five-mornings] Five mornings
        [stepping-down] Stepping down
       *[own] One of my own
    }
program-first = First day
program-first-wrong = This is not a day. Write it like 2026-11-23.
program-preview = What this adds
# $day is "Monday, November 23".
program-begins = First one: { $day }
program-change = You can change each of them later.
program-add = Add these
program-added = They are in your calendar.

## Homework

homework-add = Add homework
homework-none = No homework yet.
homework-tick = Done
homework-text = What to do
homework-due = Until
homework-link = Page or link
homework-close = Done
homework-change = Change: { $text }
homework-binned = The homework is in the bin.
# $day is "Monday, November 23"; $days is how many days there are until then.
homework-due-on =
    { $past ->
        [yes] It was for { $day }
       *[no] { $days ->
            [0] For today
            [1] For tomorrow
           *[other] For { $day }
        }
    }

## What to bring

bring-title = What to bring
bring-none = Nothing is marked yet. Press “Bring” on a page to see it here.
bring-back = Back to sessions
bring-print = Print
bring-brought = These were brought
bring-brought-done = The marks are taken off. Your pages are as they were.
bring-found = Anyone who finds the paper can read it.

## Calendar files

import-open = Import calendar file
import-lead =
    { $count ->
        [0] There is nothing new in this file.
       *[other] Look it over first. Nothing is added yet.
    }
import-does =
    { $does ->
        [add] will be added
        [change] will be changed
       *[nothing] is here as it is
    }
# $day is "Monday, November 23".
import-over = It is over. The first one was { $day }.
import-left-out = Left out
import-no-name = No name
import-why =
    { $why ->
        [repeat] Mooring does not know this kind of repeat.
        [start] It has no start that makes sense.
        [zone] Mooring does not know its time zone.
        [cancelled] It was cancelled.
        [orphan] The rest of its series is not in the file.
        [length] Its length makes no sense, or is more than a day.
        [too-much] It has too many words or changes.
        [twice] It is in the file twice.
       *[incomplete] A part of it is missing.
    }
import-add =
    { $count ->
        [one] Add it
       *[other] Add these { $count }
    }
export-open = Save as calendar file
export-lead = A phone or another calendar can read this file, and ring too.
export-titles = Names in the file
export-titles-are =
    { $titles ->
        [own] My own names
       *[neutral] Neutral names
    }
export-found =
    { $titles ->
        [own] Anyone who opens the file can read your names and places.
       *[neutral] Others who open the file see only “Appointment”, or the name you chose.
    }
export-save = Save the file
