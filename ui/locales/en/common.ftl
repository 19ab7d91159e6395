# Words of the primitives in ui/src/design, and of times and dates.

## Times and dates

# $clock is "6:02"; $half says which half of the day it is in.
time-of-day =
    { $half ->
        [am] { $clock } AM
       *[pm] { $clock } PM
    }

## Primitives

passphrase-show = Show passphrase
passphrase-hide = Hide passphrase
dialog-close = Close
toast-undo = Undo
toast-close = Close this message
tag-hint = Press Enter after each one.
tag-remove = Remove { $tag }
tag-added = Added { $tag }
tag-removed = Removed { $tag }
scale-clear = Clear
segmented-clear = Clear: { $label }
yes-no =
    { $answer ->
        [yes] Yes
       *[no] No
    }
scale-ends = 0 is { $low }, 10 is { $high }.

## Both windows

action-quit = Quit Mooring

## What kinds of record there are, where one of them has no name of its own

kind-journal = Journal page
kind-craving =
    { $craving-own ->
        [yes] { $craving }
       *[no] Craving
    }
kind-trigger = Trigger
kind-trigger-event = Trigger log
kind-check-in = Check-in
kind-plan = Plan
kind-lapse = { $lapse-own ->
    [yes] { $lapse }
   *[no] A lapse
}
