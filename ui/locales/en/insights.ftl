# Words of the insights. For each case that the core can say, in src-tauri/crates/domain/src/insight,
# there is one message, `insight-<what>-<case>`. Each is true of its table. Nothing is praised,
# blamed or explained. "It" is the craving: the heading above calls it by the person's own word.

## Parts of sentences

# $weekday is a name of the core's, "monday" to "sunday".
insight-weekdays =
    { $weekday ->
        [monday] Mondays
        [tuesday] Tuesdays
        [wednesday] Wednesdays
        [thursday] Thursdays
        [friday] Fridays
        [saturday] Saturdays
       *[sunday] Sundays
    }
insight-stretch =
    { $stretch ->
        [early] before 5 AM
        [morning] in the morning
        [afternoon] in the afternoon
       *[evening] after 5 PM
    }
insight-place-cell = on { insight-weekdays } { insight-stretch }
insight-place-weekday = on { insight-weekdays }
insight-place-stretch = { insight-stretch }
insight-need =
    { $need ->
        [hungry] hungry
        [angry] angry
        [lonely] lonely
       *[tired] tired
    }
# After what is there so far, when that is fewer than five.
insight-from-five = From 5 on, there is more to say here.

## How often and how strong

insight-weekly-too-few = Noted in this time: { $n }. { insight-from-five }
insight-weekly-more =
    You noted it { $later } times in the last { $weeks } whole weeks. In the { $weeks } weeks before: { $earlier ->
        [one] { $earlier } time.
       *[other] { $earlier } times.
    }
insight-weekly-fewer =
    You noted it { $later ->
        [one] { $later } time
       *[other] { $later } times
    } in the last { $weeks } whole weeks. In the { $weeks } weeks before: { $earlier } times.
insight-weekly-same = You noted it about as often as before. In the last { $weeks } whole weeks: { $later } times. In the { $weeks } weeks before: { $earlier } times.
insight-weekly-plain = You noted it { $n } times. On average, its strength was { $mean } of 10.

## Days and times

insight-when-too-few = Noted in this time: { $n }. { insight-from-five }
# $place is one of the places above, put together.
insight-when-most = { $count } of { $n } times, it came { $place }.
insight-when-tied = These came out the same, with { $each } of { $n } times each: { $places }.
insight-when-spread = You noted it { $n } times. No day or time stands out.

## What sets it off

insight-triggers-too-few = Times you named a trigger: { $n }. { insight-from-five }
# $name is the person's own word for a trigger.
insight-triggers-most = { $count } of { $n } times, you named “{ $name }”.
insight-triggers-tied = These came out the same, with { $each } of { $n } times each: { $names }.
insight-triggers-spread = You named a trigger { $n } times. No one thing stands out.

## What helps

insight-helps-too-few = Times you rated what you tried: { $n }. { insight-from-five }
# $tool is a tool of the list or in the person's own words.
insight-helps-most = “{ $tool }” helped { $count } of { $n } times.
insight-helps-tied = These helped you the same, { $mean } of 4 on average: { $tools }.
insight-helps-spread = You rated what you tried { $n } times. No one thing stands out.

## How long it lasts, and how it ends

insight-lasts-too-few = Times it passed and you know how long it took: { $n }. { insight-from-five }
insight-lasts-usual =
    When it passed, it took about { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    } That is the middle of { $n } times.
insight-ends-too-few = Times you noted how it ended: { $n }. { insight-from-five }
insight-ends-passed = { $count } of { $n } times, it passed.
insight-ends-noted = You noted { $n } times how it ended. The table has each of them.

## HALT and sleep

insight-halt-too-few = Noted in this time: { $n }. { insight-from-five }
insight-halt-most = { $count } of { $n } times, you ticked “{ insight-need }” with it.
insight-halt-tied = These came out the same, with { $each } of { $n } times each: { $needs }.
insight-halt-spread = You noted it { $n } times. None of the four stands out.
insight-sleep-too-few = Nights with sleep noted: { $n }. With 5 nights under 6 hours and 5 longer ones, there is more to say.
insight-sleep-both =
    After { $short_nights } nights under 6 hours, you noted it { $short_mean ->
        [one] { $short_mean } time a day.
       *[other] { $short_mean } times a day.
    } After { $longer_nights } longer nights: { $longer_mean ->
        [one] { $longer_mean } time a day.
       *[other] { $longer_mean } times a day.
    } This does not say why.

## Entries and mood

insight-writing-too-few = Entries in this time: { $n }. { insight-from-five }
insight-writing-pages = You wrote { $n } entries.
insight-writing-mood =
    You wrote { $n } entries. In { $moods } of them you noted your mood. It was { $mean } of 10 on average.

## What only grows

insight-progress-days =
    { $days ->
        [0] You began today.
        [one] You began { $days } day ago.
       *[other] You began { $days } days ago.
    }
insight-progress-passed =
    { $passed ->
        [0] Each time it passes counts here.
        [one] It passed { $passed } time.
       *[other] It passed { $passed } times.
    }
insight-progress-entries =
    { $entries ->
        [0] Each entry counts here.
        [one] You wrote { $entries } entry.
       *[other] You wrote { $entries } entries.
    }
