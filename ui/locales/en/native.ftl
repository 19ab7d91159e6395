# Words that the core itself says: in the system's dialogs, in file names it offers, and in the
# files it writes. Read by src-tauri/crates/words, where each message has its name and its values.

## The system's dialogs

native-choose-folder-title = Choose a folder for your journal
native-save-recovery-title = Save your recovery code
native-export-title = Save a copy anyone can read
native-paper-title = Save as PDF

## The menu in the tray. Anyone at this computer may see it, so it says nothing.

native-tray-open = Open Mooring
native-tray-log = Quick log
native-tray-no-reminder = No reminder is set
native-tray-lock = Lock
native-tray-quit = Quit Mooring

## File names. They tell nothing of what is inside.

native-save-recovery-file = mooring-code.txt
native-export-file-markdown = mooring-pages.md
native-export-file-json = mooring-pages.json
native-paper-file = mooring-paper.pdf

## The file with the recovery code

native-recovery-sheet =
    Your Mooring recovery code

    { $code }

    This code opens your journal if you forget your passphrase.
    Anyone who has the code can open it too.

    Print this page, or write the code down. Keep it in a safe place.
    Then delete this file and clear the trash.

    If you lose both the passphrase and the code, no one can open the journal.

## The export as one text

native-export-heading = My journal
native-export-count =
    { $entries ->
        [one] It has { $entries } page.
       *[other] It has { $entries } pages.
    }
native-export-mood = Mood: { $mood } of 10
native-export-feelings = Feelings: { $list }
native-export-tags = Tags: { $list }
native-export-bring = Bring to session

# The parts after the pages. Each line is one thing that is known of a record.
native-export-part =
    { $part ->
        [plan] My plan
        [lapses] When I used
        [cravings] Cravings
        [triggers] Triggers
        [trigger-log] Trigger log
        [series] Sessions
        [meetings] What I noted of sessions
        [homework] Homework
       *[other] Check-ins
    }
native-export-line =
    { $what ->
        [strength] Strength, 0 to 10
        [strongest] At its strongest, 0 to 10
        [at-end] At the end, 0 to 10
        [lasted] Minutes it lasted
        [ending] How it ended
        [triggers] Triggers
        [what-for] For what
        [situation] What was going on
        [place] Where
        [company] With whom
        [thoughts] Thoughts
        [just-once] The “just once” thought
        [feelings] Feelings
        [halt] Also
        [tried] What I tried
        [used-plan] I used my plan
        [note] Note
        [pull] Pull, 0 to 100
        [avoidable] Can I avoid it
        [avoiding] How I avoid it
        [facing] What I do if I can’t
        [standing] On the chart
        [same-as] The same as
        [words] What it was
        [doing] What I was doing
        [body] Body
        [foreseen] I saw it coming
        [did] What I did
        [helped] How much it helped, 0 to 4
        [good] Good that followed
        [cost] What it cost
        [learned] What I learned
        [confidence] How sure I am, 0 to 10
        [slept] Minutes slept
        [sleep-quality] How well I slept, 0 to 4
        [mood] Mood, 0 to 10
        [risks] Hard moments today
        [step] One small step
        [hard] How hard the day was, 0 to 4
        [contact] Someone supportive
        [meeting] A session or meeting
        [ate] Ate
        [moved] Moved
        [medication] Medication
        [conflict] Conflict, 0 to 4
        [noticed-by] Who else would notice
        [role] Who they are to me
        [phone] Phone
        [when] When to call
        [first-words] What to say first
        [at-night] Fine at night
        [removed] Out of the house
        [money] Limits on money
        [naloxone] Where naloxone is
        [knows] Who knows
        [green] Green
        [yellow] Yellow
        [red] Red
        [what] What it was
        [amount] How much
        [told] I told someone
        [next-step] My next step
        [work] Work and money
        [people] People
        [treatment] Treatment
        [places] Places
        [routines] Routines
        [health] Health
        [earliest] The first sign
        [helped-stop] What helped me stop
        [change] What to change in my plan
        [kind] Kind
        [starts] First session
        [minutes] Minutes
        [neutral] What reminders call it
        [leader] Who leads it
        [zone] Time zone
        [repeats] It repeats
        [until] Until
        [times] How many times
        [skipped] Skipped
        [moved] Moved
        [bring] What to bring up
        [mood-before] Mood before, 0 to 10
        [craving-before] Craving before, 0 to 10
        [attended] I was there
        [keep] One thing to keep
        [mood-after] Mood after, 0 to 10
        [craving-after] Craving after, 0 to 10
        [due] Due
        [link] Link
        [done] Done
       *[without-use] A day without use
    }: { $value }
native-export-choice =
    { $value ->
        [no] no
        [partly] partly
        [does-not-apply] does not apply
        [rather-not-say] rather not say
        [passed] it passed
        [still-here] still here
        [used] I used
        [not-sure] not sure
        [retired] taken off
        [hungry] hungry
        [angry] angry
        [lonely] lonely
        [tired] tired
        [thoughts] thoughts
        [feelings] feelings
        [behavior] what I do
        [body] body
        [early] early
        [middle] in the middle
        [late] late
        [daily] each day
        [weekly] each week
        [months] one to three months
        [year] a year
        [yearly] each year
        [came-late] late
        [left-early] left early
        [missed] missed
        [cancelled] cancelled
        [excused] excused
        [monthly] each month
       *[other] yes
    }

## The plan in the export

native-export-week = Week of { $monday }: { $kept }

## Reminders on the screen. Anyone may see them, so the first says nothing.

native-reminder-own = Reminder
native-reminder-of =
    { $of ->
        [write] Write a line
        [morning] Morning check-in
        [evening] Evening check-in
       *[plan-review] Look at your plan
    }
native-reminder-today = You have something at { $time }.
native-reminder-tomorrow = You have something tomorrow at { $time }.
native-reminder-day = You have something on { $date } at { $time }.
native-reminder-on = It has started. It ends at { $time }.
native-reminder-now = It is time for something you planned.
native-reminder-digest =
    { $count ->
        [one] You have { $count } reminder
       *[other] You have { $count } reminders
    }
native-reminder-digest-where = Some came while nothing could be shown. Open Mooring to see them.
native-reminder-test = This is how a reminder looks.
native-reminder-next = Next reminder: { $when }
native-reminder-later = In 10 minutes
native-reminder-done = Done

## Dates and times, from numbers. `$weekday` is 1 for Monday to 7 for Sunday.

native-date = { native-weekday }, { native-month } { $day }, { $year }
native-time =
    { $half ->
        [am] { $hour }:{ $minute } AM
       *[pm] { $hour }:{ $minute } PM
    }
native-weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
native-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

## Calendar files

native-calendar-open-title = Choose a calendar file
native-calendar-save-title = Save as a calendar file
native-calendar-file = calendar.ics

## What others may see

native-appointment = Appointment
