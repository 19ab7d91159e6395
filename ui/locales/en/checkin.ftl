# The check-in: a morning and an evening one. Any part can be skipped, and no answer is judged.

## On Today

checkin = Check-in
checkin-name =
    { $half ->
        [morning] Morning check-in
       *[evening] Evening check-in
    }
checkin-lead = Under a minute. Skip what you like.
checkin-start = Check in
checkin-change = Change
checkin-line-slept =
    { $minutes ->
        [0] slept { $hours } h
       *[other] slept { $hours } h { $minutes } min
    }
checkin-line-hard =
    { $hard ->
        [0] not hard
        [1] a little hard
        [2] fairly hard
        [3] hard
       *[4] very hard
    }
checkin-line-mood = mood { $mood }
checkin-line-noted = noted

## The form

checkin-half = Which one
checkin-half-of =
    { $half ->
        [morning] Morning
       *[evening] Evening
    }
checkin-done = Done
checkin-binned = The check-in is in the bin.
checkin-answer =
    { $answer ->
        [yes] Yes
        [no] No
        [does-not-apply] Does not apply
       *[rather-not-say] Rather not say
    }

## The morning

checkin-night = The night
checkin-slept = How long did you sleep?
checkin-hours = hours
checkin-minutes = minutes
checkin-slept-unclear = Write hours from 0 to 24, and minutes from 0 to 59.
checkin-slept-well = How well did you sleep?
checkin-slept-well-is =
    { $well ->
        [0] Very badly
        [1] Badly
        [2] So-so
        [3] Well
       *[4] Very well
    }
checkin-now = How it is now
checkin-craving =
    { $craving-own ->
        [yes] { $craving }: how strong now?
       *[no] How strong is a craving now?
    }
checkin-craving-low = none
checkin-craving-high = the strongest I have felt
checkin-halt = Are you one of these?
checkin-ahead = The day ahead
checkin-risks = Moments that could be hard
checkin-risks-hint = A time, a place, a person.
checkin-step = One small step for today
checkin-step-hint = You will see it on Today until the day is over.

## The evening

checkin-day = The day
checkin-hard = How hard was today?
checkin-hard-is =
    { $hard ->
        [0] Not at all
        [1] A little
        [2] Fairly
        [3] Hard
       *[4] Very hard
    }
checkin-strongest =
    { $craving-own ->
        [yes] { $craving }: the strongest today
       *[no] The strongest craving today
    }
checkin-conflict = How much conflict was there?
checkin-conflict-is =
    { $conflict ->
        [0] None
        [1] A little
        [2] Some
        [3] A lot
       *[4] Very much
    }
checkin-in-it = What was in it
checkin-contact = Were you in touch with someone who supports you?
checkin-meeting = Were you at a session or a meeting?
checkin-ate = Did you eat?
checkin-moved = Did you move your body?
checkin-medication = Did you take your medication?
checkin-without-use =
    { $substance-own ->
        [yes] A day without { $substance }?
       *[no] A day without use?
    }
checkin-without-use-hint = Any answer is fine, and so is none.
checkin-tomorrow = Tomorrow
checkin-confidence = How sure are you of tomorrow?
checkin-confidence-low = not sure
checkin-confidence-high = very sure
