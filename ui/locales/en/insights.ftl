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

## Pages and mood

insight-writing-too-few = Pages in this time: { $n }. { insight-from-five }
insight-writing-pages = You wrote { $n } pages.
insight-writing-mood =
    You wrote { $n } pages. In { $moods } of them you noted your mood. It was { $mean } of 10 on average.

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
        [0] Each page counts here.
        [one] You wrote { $entries } page.
       *[other] You wrote { $entries } pages.
    }
insight-progress-without =
    { $all ->
        [0] Each day you note without use counts here.
        [one] You noted { $all } day without use.
       *[other] You noted { $all } days without use. In the last 30 days: { $last_30 }. In the last 90 days: { $last_90 }.
    }
insight-progress-versions =
    { $versions ->
        [0] Each version of your plan counts here.
        [one] Your plan has { $versions } version.
       *[other] Your plan has { $versions } versions.
    }

## The page

insights-days = { $from } to { $to }
insights-range = How far back
insights-range-two-weeks = 2 weeks
insights-range-eight-weeks = 8 weeks
insights-range-all = All
insights-empty =
    { $craving-own ->
        [yes] After some notes on “{ $craving }”, this page says when it comes and what helps.
       *[no] After you note some cravings, this page says when they come and what helps.
    }
insights-log =
    { $craving-own ->
        [yes] Log this now: { $craving }
       *[no] Log a craving
    }
insights-print = Print
insights-more = With more notes, this page can say more
insights-progress = Since you began

## Around every chart

# What kind of thing the drawing is, for screen readers.
chart = chart
chart-table-show = Show as a table
chart-table-hide = Hide the table
insight-none = not noted
insight-quoted = “{ $name }”
insight-week = Week of
insight-week-part = { $week }, in part
insight-day = Day
insight-times = Times noted
insight-strength = Strength, 0 to 10
insight-strength-mean = Strength on average
insight-count =
    { $n ->
        [0] no time
        [one] { $n } time
       *[other] { $n } times
    }
insight-share = { $name }: { $count } of { $n } times.
insight-blank = { $when }: nothing noted.

## Each chart: what it is about, how to read it, what a point says

insight-weekly-topic =
    { $craving-own ->
        [yes] { $craving }, week by week
       *[no] Cravings, week by week
    }
insight-weekly-note = From { $n } times noted. A striped column is a week in part. A gap is a week with no notes.
# $mean is a number, or "none" where there is none.
insight-weekly-point =
    Week of { $week }: { insight-count }. { $mean ->
        [none] { "" }
       *[other] Strength on average: { $mean } of 10.
    }
insight-when-topic = Days and times
insight-when-note = From { $n } times noted. A larger circle means more times.
# A short name for a part of the day, beside the chart.
insight-stretch-name =
    { $stretch ->
        [early] Before 5 AM
        [morning] Morning
        [afternoon] Afternoon
       *[evening] After 5 PM
    }
insight-when-point =
    { $n ->
        [0] No time
        [one] { $n } time
       *[other] { $n } times
    } on { insight-weekdays } { insight-stretch }.
insight-triggers-topic = What sets it off
insight-triggers-note = From { $n } times you named a trigger. Solid: it came too. Striped: the trigger alone.
insight-trigger = Trigger
insight-with-it = It came too
insight-triggers-gone = No longer on your chart
insight-triggers-point =
    { $name }: named { insight-count }. It came too: { $cravings }. { $mean ->
        [none] { "" }
       *[other] Strength on average: { $mean } of 10.
    }
insight-helps-topic = What helps
insight-helps-note = From { $n } times you said how much it helped. A full line means 4 of 4.
insight-tool = What you tried
insight-tried = Times tried
insight-helped = Times it helped
insight-helped-mean = How much, 0 to 4
insight-helped-of =
    { $rated ->
        [0] not rated
       *[other] { $helped } of { $rated }
    }
insight-helps-said =
    { $rated ->
        [0] not rated
       *[other] helped { $helped } of { $rated } times
    }
insight-helps-point =
    { $tool }: { insight-helps-said }. { $mean ->
        [none] { "" }
       *[other] On average: { $mean } of 4.
    } Tried in all: { $tried }.
insight-lasts-topic = How long it lasts
insight-lasts-note = From { $n } times that it passed. Each column is a span of minutes.
insight-minutes = Minutes
insight-minutes-span =
    { $to ->
        [none] { $from }+
       *[other] { $from }–{ $to }
    }
insight-lasts-point = { $span } minutes: { insight-count }.
insight-ends-topic = How it ends
insight-ends-note = From { $n } times noted. The full width is all of them.
insight-ended = How it ended
insight-ending-none = Not noted
insight-halt-topic = Hungry, angry, lonely, tired
insight-halt-note = From { $n } times noted. The full width is all of them. You can tick more than one.
insight-halt-days = Each day with one of the four, in all you noted
insight-ticked = Ticked
insight-sleep-topic = Sleep, and the day after
insight-sleep-note = From { $n } nights. The dashed line is 6 hours. A gap is a day with no notes.
insight-slept = Slept
insight-slept-hours = Hours slept
insight-sleep-nights = Short and longer nights
insight-sleep-days = Each day with notes
insight-sleep-kind = Night
insight-sleep-short = Under 6 hours
insight-sleep-longer = 6 hours or more
insight-nights = Nights
insight-times-after = Times, the day after
insight-times-mean = Times a day
insight-strongest = Strongest
insight-duration =
    { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
# $strongest and $slept may be "none".
insight-sleep-point =
    { $when }: { insight-count }. { $strongest ->
        [none] { "" }
       *[other] Strongest: { $strongest } of 10.
    } { $slept ->
        [none] { "" }
       *[other] Slept the night before: { $slept }.
    }
insight-writing-topic = Pages and mood
insight-writing-note = From { $n } pages, { $moods } of them with a mood. A striped column is a week in part.
insight-pages = Pages
insight-mood = Mood, 0 to 10
insight-mood-mean = Mood on average
insight-writing-point =
    Week of { $week }: { $n ->
        [0] no page
        [one] { $n } page
       *[other] { $n } pages
    }. { $mean ->
        [none] { "" }
       *[other] Mood on average: { $mean } of 10.
    }
