## The sections

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
