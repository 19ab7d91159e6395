# Words of the trigger chart, of one trigger, and of the trigger log.

## The chart

trigger-chart = Chart
trigger-empty = The things that set you off can be here, each in its place. Tick a few you know.
trigger-add-some = Add from a list
# The columns, by pull: 0 to 24, 25 to 49, 50 to 74, 75 to 100. None is a verdict.
trigger-band =
    { $band ->
        [safe] Safe
        [take-care] Take care
        [high] High
        [stay-away] Stay away for now
       *[none] Not placed yet
    }
trigger-keys = Drag a card to where it fits. Or use the arrow keys, or 1 to 4.
# $band is one of the columns above.
trigger-moved = { $name }: { $band }
trigger-side =
    { $side ->
        [outside] Outside
       *[inside] Inside
    }
# $when is one of the times below, or a date.
trigger-came-up =
    { $count ->
        [0] Has not come up
        [one] Once, { $when }
       *[other] { $count } times, { $when }
    }
trigger-days-ago =
    { $days ->
        [0] today
        [1] yesterday
       *[other] { $days } days ago
    }
# From 2 on.
trigger-weeks-ago = { $weeks } weeks ago
trigger-months-ago = { $months } months ago
trigger-deleted = A trigger you deleted
trigger-off-chart =
    { $count ->
        [one] { $count } off the chart
       *[other] { $count } off the chart
    }

## Starter lists

trigger-starters =
    { $side ->
        [outside] Around me
       *[inside] Inside me
    }
trigger-own =
    { $side ->
        [outside] More around me, in my words
       *[inside] More inside me, in my words
    }
trigger-add =
    { $count ->
        [0] Put on the chart
        [one] Put { $count } on the chart
       *[other] Put { $count } on the chart
    }
trigger-added =
    { $count ->
        [0] They are on your chart already.
        [one] { $count } is on your chart now.
       *[other] { $count } are on your chart now.
    }

starter-payday = Payday
starter-cash = Cash in my pocket
starter-street = A certain street
starter-bar = A bar or a club
starter-person = Someone I used with
starter-argument = An argument
starter-alone = Alone at home
starter-party = A party
starter-after-work = The hour after work
starter-weekend = The weekend
starter-things = Things I used with
starter-smell = A smell or a song
starter-screen = A film or a post
starter-bored = Bored
starter-angry = Angry
starter-lonely = Lonely
starter-worried = Worried
starter-sad = Sad
starter-ashamed = Ashamed
starter-celebrate = I feel good and want to celebrate
starter-just-once = The thought “just once”
starter-tired = Tired
starter-hungry = Hungry
starter-pain = Pain
starter-sleepless = I cannot sleep
starter-memory = A memory

## One trigger

trigger-name = Name
trigger-name-kept = It keeps its old name until you write one.
trigger-where-from = Where does it come from?
trigger-kind = What kind is it?
trigger-kind-of =
    { $kind ->
        [person] A person
        [place] A place
        [thing] A thing
        [time] A time or a date
        [situation] A situation
        [money] Money
        [media] Something I see or read
        [senses] A smell, a sound, a taste
        [feeling] A feeling
        [thought] A thought
        [body] My body
        [need] Hungry or tired
        [memory] A memory
       *[unsaid] Not said
    }
trigger-pull = How strong is its pull?
trigger-pull-number = Its pull, from 0 to 100
trigger-avoidable = Can you stay away from it?
trigger-avoidable-is =
    { $avoidable ->
        [yes] Yes
        [partly] Partly
       *[no] No
    }
trigger-avoiding = How do you stay away from it?
trigger-facing = What do you do when you can’t?
trigger-met = When it came up
trigger-met-never = It has not come up yet.
trigger-met-strength = Strength { $strength } of 10
trigger-met-log = In the log
trigger-earlier = Show earlier ones
trigger-log-this = Log it now
trigger-retire = Take off the chart
trigger-retired = “{ $name }” is off the chart. Its history stays.
trigger-put-back = Put back
trigger-put-back-this = Put back “{ $name }”
trigger-is-back = “{ $name }” is on the chart.
trigger-binned = “{ $name }” is in the bin.

# Two triggers that are the same.
trigger-same = Is it the same as another?
trigger-same-hint = Then both count as one. You can part them again.
trigger-same-none = No, it stands for itself
trigger-is-same = “{ $name }” now counts as “{ $other }”.
trigger-counts-as = This one counts as “{ $name }”.
trigger-merged = These count as the same
trigger-part = Part again
trigger-part-this = Part again: “{ $name }”

## The log

trigger-log = Log
trigger-log-new = Log a trigger
trigger-log-empty = When one comes up, you can note it here.
# What was done helped this much.
event-helped-line =
    { $helped ->
        [0] did not help
        [1] helped a little
        [2] helped some
        [3] helped a lot
       *[4] helped very much
    }

## One line of the log

event-title = In the log
event-unnamed = Not named yet
event-enough = One trigger or a few words are enough. The rest can wait, or stay empty.
event-triggers = Which trigger was it?
event-words = Or say it in your own words
event-around = Around you
event-place = Where were you?
event-company = Who was there?
event-company-hint = First letters are fine.
event-doing = What were you doing?
event-foreseen = Did you see it coming?
event-inside = Inside you
event-thoughts = What went through your mind?
event-feelings-pick = Pick feelings
event-felt-low = barely
event-felt-high = as strong as it gets
event-body = What did your body do?
event-halt = Were you one of these?
event-need =
    { $need ->
        [hungry] Hungry
        [angry] Angry
        [lonely] Lonely
       *[tired] Tired
    }
event-craving =
    { $craving-own ->
        [yes] Did it come with this? { $craving }
       *[no] Did a craving come with it?
    }
event-craving-none = No, or not noted
event-craving-at = { $date }, { $time } · strength { $strength }
event-craving-gone = One that you deleted
event-after = What came of it
event-did = What did you do?
event-helped = How much did that help?
event-helped-is =
    { $helped ->
        [0] Not at all
        [1] A little
        [2] Some
        [3] A lot
       *[4] Very much
    }
event-good = What good came of it?
event-cost = What did it cost?
event-learned = What did you learn?
event-confidence = How sure are you for next time?
event-confidence-low = not sure
event-confidence-high = very sure
event-binned = It is in the bin.

## Picking triggers

trigger-picker = Triggers
trigger-picker-hint = Type to find one on your chart, or to add a new one.
# $name is what was typed.
trigger-picker-new =
    { $side ->
        [outside] Add “{ $name }”, outside me
       *[inside] Add “{ $name }”, inside me
    }
