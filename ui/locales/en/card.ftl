# The card: parts of the plan that are shown while the journal is locked. The desk's panel, and the lock window.

## The desk's panel

card-title = While it is locked
card-why = In a hard minute there may be no time for a passphrase. The lock window can show some of your plan.
card-who = Anyone who sits down at this computer can read what you show.
card-parts = Show at the lock window
card-part-reasons = My reasons
card-part-steps = My first steps
card-part-people = My people
card-five = The first five of each, as they are in your plan.
card-kept-sealed = It is kept apart from your journal. Its key is with this computer, so who logs in as you can read it.
card-kept-plain = It is kept apart from your journal, and it is not locked. Anyone who gets at the disk can read it.
card-nothing = Nothing is shown now.
card-remove = Remove it all
card-removed = Removed. The lock window shows none of your plan.
card-ask-plain = This computer has no place to keep a key. It can still be shown, but it will not be locked.
card-ask-plain-who = Then anyone who gets at the disk of this computer can read it too.
card-ask-plain-yes = Show it all the same
card-ask-plain-no = Do not show it

## The lock window

card-label = From my plan
card-reasons = Why
card-steps = First steps
card-people = People
card-person-first-words = Say first:
card-person-night = Fine at night
card-person-not-night = Not at night
card-take-away = Do not show this here
card-taken-away = It is not shown here any more. You can show it again from your plan.
