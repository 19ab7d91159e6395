# After a lapse: what helps now, what was noted, and the look back a day later. No praise and no
# blame. "It" is the lapse: the heading above calls it by the person's own word.

## On the page of the plan

lapse-title =
    { $lapse-own ->
        [yes] If this happens: { $lapse }
       *[no] If you used
    }
lapse-lead = Four short steps: your safety, your body, a kind word, one next step. You can stop at any of them.
lapse-start = What helps now
lapse-notes = What you noted
lapse-confirm = These notes can be hard to read. Show them?
lapse-show = Show them
lapse-hide = Hide them
lapse-not-now = Not now
lapse-none = There are no notes here.
lapse-look-back = Look back on it
lapse-later = A look back is offered one day after, not before.
lapse-binned = The note is in the bin.

## Around each step

lapse-step = Step { $step } of { $steps }
lapse-next = Next
lapse-back = Back
lapse-leave = Stop here

## Safe now

lapse-safe = Are you safe right now?
lapse-safe-why = Your safety comes before all else. Your answer is not kept.
lapse-safe-answer =
    { $answer ->
        [yes] Yes
        [unsure] Not sure
       *[no] No
    }
lapse-safe-skip = Skip this
lapse-unsafe = Reach someone now. If a life may be in danger, call the emergency number. All else here can wait.
lapse-go-on = Go on

## The body

lapse-body = Look after your body
lapse-body-why = This can save a life. Read it even if you know it.
lapse-body-tolerance = After time without, the body can take less. The old amount can be too much now.
lapse-body-alone = Do not use alone. Ask someone to stay with you.
lapse-body-naloxone = Keep naloxone close. It can turn back an opioid overdose. Tell someone where it is.
lapse-body-emergency = Hard to wake, slow breath or blue lips? Call the emergency number at once.
lapse-body-withdrawal = Stopping alcohol or benzodiazepines all at once can be dangerous. Call a doctor first.
lapse-body-plan = Naloxone, in your plan

## A kind word

lapse-kind = Be gentle with yourself
lapse-kind-words = This is hard. It happens to many people in treatment, and they go on from there. It does not undo what you have built. Nothing in your journal starts over. What you feel now will change. You can let it be here, and take one step.

## One next step

lapse-one = One next step
lapse-one-why = One small thing is enough. You can pick it from your plan.
lapse-one-wrote = You wrote this for now
lapse-one-pick = From your plan
lapse-one-call = Call { $name }
lapse-one-step = My next step
lapse-one-kept = It is kept as you type.
lapse-keep = Keep this note
lapse-more = Write more

## The note

lapse-note = If you want to write more
lapse-note-why = It can help you and your counselor to look back. Leave out what you like.
lapse-what = What was it?
lapse-amount = How much, in your own words
lapse-told = Did you tell anyone?
lapse-anything = Anything else
lapse-done = Done
lapse-kept = The note is kept. After one day, you can look back on it here.

## Looking back

lapse-review = Looking back
lapse-review-lead = Think of the one to four weeks before. What built up can show what to change. Skip what you like, and stop when you like.
lapse-review-begin = Begin
lapse-review-not = Do not offer this again
lapse-review-answer = What comes to mind
lapse-area-work = Work and money
lapse-area-work-hint = More stress, less to do, or money at hand?
lapse-area-people = People
lapse-area-people-hint = Who was near, and who was not? Was there a hard talk?
lapse-area-treatment = Treatment
lapse-area-treatment-hint = Did sessions, calls or medication change?
lapse-area-places = Places
lapse-area-places-hint = Were you somewhere that pulls you?
lapse-area-routines = Routines
lapse-area-routines-hint = Did sleep, meals or other steady things slip?
lapse-area-thoughts = Thoughts
lapse-area-thoughts-hint = What did you tell yourself? Was there a “just once” thought?
lapse-area-health = Health
lapse-area-health-hint = Were you in pain, ill, low or very tired?
lapse-area-triggers = Triggers
lapse-area-triggers-hint = Which of these came up?
lapse-area-earliest = The first sign
lapse-area-earliest-hint = As you see it now, what came first?
lapse-area-helped = What helped you stop
lapse-area-helped-hint = A small thing counts too.
lapse-area-change = What to change in your plan
lapse-area-change-hint = One thing is enough. You can put it in your plan next.
lapse-area-end = Your plan
lapse-area-end-hint = Take into your plan what fits. Leave the rest.
lapse-review-wrote = You want to change
lapse-review-plan = Go to my plan
