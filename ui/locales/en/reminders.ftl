# Reminders, in the settings.

settings-reminders = Reminders
reminders-what = Mooring can remind you of sessions, also while it is locked.
reminders-on = Remind me
reminders-others = What others see
reminders-words =
    { $words ->
        [neutral] Nothing of what it is
       *[own] The name of the session
    }
reminders-locked-neutral = While it is locked, a reminder never says what it is.
reminders-test = Show one now
reminders-tested = It was sent. If you saw nothing, your computer may hide notices now.
reminders-leads = Before a new session
reminders-quiet = Quiet hours
reminders-quiet-hint = Nothing makes a sound then. Sessions still show.
reminders-from = From
reminders-to = To
reminders-daily =
    { $which ->
        [write] Write a line each day
        [morning] Check in each morning
        [evening] Check in each evening
       *[plan_review] Read my plan when its review is due
    }
reminders-at =
    { $which ->
        [write] Time to write
        [morning] Time in the morning
        [evening] Time in the evening
       *[plan_review] Time for the plan
    }
reminders-most = The most in one day
reminders-most-hint = Sessions do not count here.
reminders-kept =
    { $kept ->
        [plain] The times of your reminders are in a file. People who use this computer can read them.
       *[memory] This computer has no place to keep a key. After a restart, reminders come once you open your journal.
    }
reminders-plain = Keep the times where others can read them
reminders-plain-hint = Then reminders come after a restart too. The file has times and no names.
reminders-start = Start with the computer
reminders-start-hint = It starts hidden and locked, so that reminders come.
reminders-start-broken = What should start is not there any more.
reminders-start-mend = Set it up again

## How it goes

reminders-health = How it goes
reminders-looked = Last look at the clock: { $time }
reminders-not-looked = The clock was not looked at yet.
reminders-next = Next: { $date }, { $time }
reminders-none-next = No reminder is coming.
reminders-last =
    { $taken ->
        [yes] Last one: { $date }, { $time }. Your computer took it.
       *[no] Last one: { $date }, { $time }. Your computer did not take it.
    }
reminders-none-yet = None was sent yet.
reminders-past = What came
reminders-done = Done
# $minutes is 5, 10 or 30.
reminders-again = Again in { $minutes } minutes
reminders-answer = Answer { $title }, { $time }
reminders-of =
    { $of ->
        [session] Session
        [write] Write a line
        [morning] Morning check-in
        [evening] Evening check-in
        [plan-review] My plan
        [digest] Several at once
       *[test] A test
    }
reminders-became =
    { $became ->
        [shown] shown
        [done] done
        [snoozed] comes again
        [digest] told later
        [missed] missed
       *[undelivered] not taken yet
    }
