## The sections

# Also read by the core, for exports.
plan-section =
    { $section ->
        [reasons] Why
        [signs] My warning signs
        [situations] When it gets hard
        [if_then] If … then
        [tools] What helps me
        [lines] My mooring lines
        [people] My people
        [places] Safe places
        [home] Making home safer
        [medication] My medication
        [levels] Green, yellow, red
        [if_used] If I use
        [dates] Days that matter
        [goals] What I work toward
        [safety] If I think of ending my life
        [copies] Who has a copy
       *[review] When to look again
    }

## A section as lines

plan-labelled = { $label }: { $text }
plan-noticed-by = Who else would notice
plan-sign-shows =
    { $shows ->
        [thoughts] Thoughts
        [feelings] Feelings
        [behavior] What I do
       *[body] Body
    }
plan-sign-stage =
    { $stage ->
        [early] Early
        [middle] In the middle
       *[late] Late
    }
# Also read by the core, for exports.
plan-if-then-line =
    { $has ->
        [backup] If: { $cue }. Then: { $then }. Or else: { $backup }.
       *[none] If: { $cue }. Then: { $then }.
    }
plan-habit-line =
    { $rhythm ->
        [daily] { $text } · every day
       *[weekly] { $text } · every week
    }
plan-at-night =
    { $fine ->
        [yes] At night too
       *[no] Not at night
    }
plan-first-words = “{ $words }”
plan-removed = Out of the house
plan-money = Cash and cards
plan-naloxone = Where naloxone is
plan-knows = Who knows where it is
plan-green = Green
plan-yellow = Yellow
plan-red = Red
plan-goal-line =
    { $span ->
        [months] { $text } · in one to three months
       *[year] { $text } · in a year
    }
plan-step-line =
    { $done ->
        [yes] – { $step } · done { $date }
       *[no] – { $step }
    }

## Lists in an order

list-menu = More for { $name }
list-nth = Line { $place }
list-up = Move up
list-down = Move down
list-remove = Take away
list-moved = { $name } is now { $place } of { $count }.
list-removed = “{ $name }” is off the list.

## The letter

plan-title = My plan
plan-begun = Begun { $date }
plan-next-look = next look { $date }
plan-empty = Here you can write a letter to yourself, for the days when it is hard.
plan-begin = Start with a few questions
plan-write-freely = Write it freely
plan-add = Add to your letter
plan-edit = Write in: { $name }
plan-done = Done
plan-show-all = Show all
plan-show-less = Show less

## Why each section asks

plan-why =
    { $section ->
        [reasons] On a hard day, your own reasons speak louder than any advice. The strongest goes first.
        [signs] Most people see small signs before a hard time. If you know yours, you can act early.
        [situations] If you know when it gets hard, it does not catch you off guard.
        [if_then] An answer picked on a calm day is easier to reach in a hard hour.
        [tools] When a craving comes, it is hard to think. A list does the thinking for you.
        [lines] Small habits hold you steady, as ropes hold a boat. Two or three are enough.
        [people] Calling is easier when you know who, and how to begin.
        [places] A place to go is quicker than a thought. Say what you can do there too.
        [home] What is out of reach is easier to leave alone. Naloxone can save a life.
        [medication] So that it is all in one place. Your prescriber tells you how to take it.
        [levels] Days differ. Say what you do when steady, when shaky, and in danger.
        [if_used] It can happen, and it does not undo your work. Your own words can help you stop and be safe.
        [dates] Some days weigh more than others. It helps to have something planned.
        [goals] Something to move toward makes the way lighter. Small steps count.
        [safety] Such thoughts can come. Steps in order help when it is hard to think. Ask your counselor to make them with you. If you think of it now, Help now has people to call.
        [copies] Someone who has your plan can help you keep it.
       *[review] You change, and so does what helps. A look now and then keeps the plan yours.
    }

## Writing

plan-row =
    { $section ->
        [reasons] A reason
        [places] A safe place, and what to do there
       *[safety] A step
    }
plan-row-add =
    { $section ->
        [reasons] Add a reason
        [places] Add a place
       *[safety] Add a step
    }
plan-sign = A sign
plan-sign-add = Add a sign
plan-sign-where = Where does it show?
plan-sign-when = How early does it show?
plan-removed-one = A thing that is out of the house
plan-removed-add = Add a thing
plan-money-hint = Such as less cash on you, or a card that someone keeps.
plan-naloxone-hint = It can stop an opioid overdose. Many pharmacies have it.
plan-medication-add = Add a medication
plan-medication-name = Name
plan-medication-time = When you take it
plan-medication-prescriber = Who prescribes it
plan-level-hint =
    { $level ->
        [green] Steady. What keeps it so?
        [yellow] Shaky. What do you do then?
       *[red] In danger. What do you do first?
    }
plan-date-add = Add a day
plan-date-name = What day is it?
plan-date-day = Date
plan-date-yearly = It comes every year
plan-date-plan = What do you do on it?
plan-date-counted = Count the days since then on Today
plan-date-counted-hint = Only if you like it. Nothing but you sets it back.
plan-review-soon = Look again in
plan-review-in =
    { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
plan-review-day = Or on this day

## The first draft

plan-question-of = Question { $question } of { $count }
plan-question =
    { $section ->
        [reasons] What do you do this for?
        [people] Who can you call?
        [situations] When is it hard?
        [tools] What helps you then?
        [if_then] If it gets hard, what will you do?
        [lines] What is one habit that keeps you steady?
       *[review] When do you want to look at this again?
    }
plan-next = Next
plan-skip = Skip this one
plan-back = Back
plan-stop = Stop here
plan-draft-end = Go to my letter
