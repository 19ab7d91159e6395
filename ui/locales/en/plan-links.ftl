# Words of the plan's sections that point at triggers and tools, and of the plan where it is needed.

## Picking

plan-cue-hint = Pick one, or write your own.
plan-tool-hint = Pick one, or write your own. What helped you comes first.
plan-situations-pick = Where and when does it get hard?
plan-if-pick = If this comes up
plan-then-pick = then I do this
plan-backup-pick = and if that is not enough
plan-tool-add = Add something that helps

## If–then plans

plan-if = If
plan-then = then
plan-or = Or:
plan-came-up =
    { $count ->
        [0] has not come up yet
        [one] came up { $count } time
       *[other] came up { $count } times
    }
# $used of the times that it came up.
plan-used = used { $used }
plan-helped = helped { $helped } of { $rated }
plan-if-then-add = Add another plan
plan-if-then-make = Make an if–then plan

## Tools

plan-tools-order = Order by what helped
plan-tools-ordered = They are in the order of what helped.
plan-tools-all = Show all { $count }

## Mooring lines

plan-line-add = Add a line
plan-line-text = What do you want to keep up?
plan-line-rhythm = How often?
plan-rhythm-is =
    { $rhythm ->
        [daily] Every day
       *[weekly] Every week
    }
plan-lines-kept = What you kept up this week
plan-lines-missed = Last week, { $missed } of these did not happen. Which one would help most now?

## People

plan-person-add = Add someone
plan-person-name = Name
plan-person-role = Who are they to you?
plan-person-phone = Phone number
plan-person-when = When would you call?
plan-person-words = What could you say first?
plan-person-words-hint = A first line makes the call easier.
plan-person-night = Is it fine to call at night?

## Goals

plan-goal-add = Add a goal
plan-goal-text = What do you want to reach?
plan-goal-span = By when?
plan-span-is =
    { $span ->
        [months] In one to three months
       *[year] In a year
    }
plan-steps = Small steps
plan-step = A small step
plan-step-add = Add a step

## Offers

plan-offers = Your notes suggest
plan-offers-done = That is all for now.
plan-offer-situation = Add “{ $cue }” to your hard situations
plan-offer-tool = Add “{ $tool }” to what helps you
plan-offer-if-then = Plan for it: if “{ $cue }”, then “{ $tool }”
# Over the last four weeks.
plan-offer-count =
    { $change ->
        [situations] It came up { $count } times in four weeks.
        [tools] It helped { $count } times in four weeks.
       *[if_then] That helped { $count } times in four weeks.
    }
plan-offer-add = Add
plan-offer-change = Add and change
plan-offer-leave = Leave it
plan-offer-answered =
    { $do ->
        [take] It is in your plan.
       *[leave] It will not be asked again.
    }

## On Today

today-steps = Small steps for today
today-from-plan = From your plan
today-plan-review = It is time to look at your plan again
today-look-back-hard = When you are ready, you can look back on a hard day
# $name is a date that matters to the person.
today-coming =
    { $days ->
        [0] Today: { $name }
        [1] Tomorrow: { $name }
       *[other] In { $days } days: { $name }
    }
today-counted =
    { $days ->
        [one] { $name }: { $days } day
       *[other] { $name }: { $days } days
    }

## With a craving

reply-in-plan = In your plan
reply-one-of = Is it one of these?
reply-met = Your plan for this
