# Words of the cravings: the row that logs one, what comes after, the timer, the list, the details.

## Logging one

craving-log =
    { $craving-own ->
        [yes] Log: { $craving }
       *[no] Log a craving
    }
craving-how-strong =
    { $craving-own ->
        [yes] { $craving }: how strong is it right now?
       *[no] How strong is a craving right now?
    }
craving-low = none
craving-high = the strongest I have felt
craving-hint = Pick a number, press Enter
craving-log-it = Log it
craving-another = Log another
craving-pick-first = Pick a number first.
craving-logged = Logged { $time }
craving-binned = It is in the bin.
craving-more = Add more

## Right after

reply-before = This helped you before
reply-helped =
    { $rated ->
        [one] It helped { $helped } of { $rated } time.
       *[other] It helped { $helped } of { $rated } times.
    }
reply-try = Something to try now
reply-breathe = A minute of slow breathing
reply-open-help = Breathe with me
reply-stay = You can stay with it for a while, and see what it does.
# $n is how many times the length is known.
reply-usual =
    { $minutes ->
        [one] Yours usually pass in about { $minutes } minute (n = { $n }).
       *[other] Yours usually pass in about { $minutes } minutes (n = { $n }).
    }
reply-start = Stay with it for { $minutes } minutes

## The timer

timer-length = How long
timer-minutes = { $minutes } minutes
timer-runs =
    { $left ->
        [0] The timer is up.
        [one] The timer is running · { $left } minute left
       *[other] The timer is running · { $left } minutes left
    }
timer-waits = The timer is stopped for now.
timer-show = Show it
timer-title = Stay with it
timer-lead = You do not have to do anything. Just be here while it moves.
timer-paused = It is stopped. Go on when you like.
timer-left =
    { $minutes ->
        [one] { $minutes } minute left.
       *[other] { $minutes } minutes left.
    }
timer-up = The time is up.
timer-now = How strong is it now?
timer-note = Note it
timer-noted = Noted: { $strength }.
timer-skip = Skip this
timer-rate = Say how strong it is
timer-pause = Stop for now
timer-resume = Go on
timer-end = End it here
timer-still = Still picture
timer-save = Keep this
timer-back = Back to the timer
timer-kept = It is kept.
# How it was at the start and at the end.
timer-ridden =
    { $minutes ->
        [one] Kept. It went from { $from } to { $to } in { $minutes } minute.
       *[other] Kept. It went from { $from } to { $to } in { $minutes } minutes.
    }
timer-done = Close

## The last weeks

glance-topic = The last four weeks
glance-title =
    { $count ->
        [0] Nothing was logged in the last four weeks.
        [one] You logged one in the last four weeks.
       *[other] You logged { $count } in the last four weeks.
    }
glance-title-newest = These are the newest { $count } of the last four weeks.
glance-note = A bigger dot is a stronger one.
glance-when = When
glance-what = What was going on

## The list

craving-empty = What you log will be here, and in time show you its pattern. A number is enough.
craving-lately = Lately
craving-earlier = Show earlier ones
craving-today = Today
# $day is "Today", "Sat" or "Nov 2, 2026"; $time is "6:02 PM".
craving-when = { $day }, { $time }
craving-strength = Strength
craving-strength-is = strength { $strength }
craving-while-locked = Logged while locked
craving-ended =
    { $ending ->
        [passed] passed
        [still-here] still here
        [used] I used
       *[not-sure] not sure how it ended
    }
craving-ended-after =
    { $ending ->
        [passed] passed in { $minutes } min
        [still-here] still here after { $minutes } min
        [used] I used after { $minutes } min
       *[unsaid] { $minutes } min
    }
craving-helped = { $tool } helped { $helped } of 4

## The details

craving-enough = Fill in what you like. The rest can wait, or stay empty.
craving-strong = How strong it was
craving-at-first = When I logged it
craving-strongest = At its strongest
craving-at-end = At the end
craving-lasted = How long it lasted, in minutes
craving-lasted-wrong = Write the minutes as a number, like 15.
craving-around = What was going on
craving-situation = What happened just before?
craving-triggers = Which triggers were there?
craving-what-for = What was it for?
craving-what-for-hint = A code word is fine.
craving-what-for-own = Write “{ $substance }”
craving-just-once = Was there a “just once” thought?
craving-just-once-hint = Seeing it in writing can make it smaller.
craving-did = What I did
craving-tried = What did you try?
craving-tried-pick = Pick what you tried
craving-tried-own = In your own words
craving-tool-helped = { $tool }: how much did it help?
craving-used-plan = Did you use your plan?
craving-end = How it ended
craving-ending = How did it end?
craving-ending-is =
    { $ending ->
        [passed] It passed
        [still-here] Still here
        [used] I used
        [not-sure] Not sure
       *[rather-not-say] Rather not say
    }
craving-note = Anything else
