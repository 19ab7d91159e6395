# Words of the trigger chart, of one trigger, and of the trigger log.

## The chart

# The columns, by pull: 0 to 24, 25 to 49, 50 to 74, 75 to 100. None is a verdict.
trigger-band =
    { $band ->
        [safe] Safe
        [take-care] Take care
        [high] High
        [stay-away] Stay away for now
       *[none] Not placed yet
    }
trigger-deleted = A trigger you deleted

## Picking triggers

trigger-picker = Triggers
trigger-picker-hint = Type to find one on your chart, or to add a new one.
# $name is what was typed.
trigger-picker-new =
    { $side ->
        [outside] Add “{ $name }”, outside me
       *[inside] Add “{ $name }”, inside me
    }
