# Help now: what to do in a hard moment, from the smallest step to a call. Used locked and unlocked.

help-now = Help now
help-lead = Start with what feels easiest. One thing is enough.

## Breathe

help-breathe = Breathe for a minute
help-breathe-why = Slow breaths can help a hard moment pass.
help-breathe-start = Start
help-breathe-stop = Stop
help-breathe-in = Breathe in
help-breathe-out = Breathe out
help-breathe-left =
    { $seconds ->
        [one] { $seconds } second left
       *[other] { $seconds } seconds left
    }
help-breathe-pace = In for four seconds, out for six.
help-breathe-begun = One minute. Breathe in for four, and out for six. Stop when you like.
help-breathe-half = Half a minute left.
help-breathe-done = That was one minute. You can go again, or try the next thing.
help-breathe-again = Once more

## Come back to the room

help-ground = Come back to the room
help-ground-why = Look around you, and name these. Out loud or in your mind.
help-ground-see = five things you can see
help-ground-feel = four things you can feel
help-ground-hear = three things you can hear
help-ground-smell = two things you can smell
help-ground-taste = one thing you can taste

## My own plan

help-steps = What helps me
help-mine = My people
help-own-line = My number
help-night-fine = fine at night
help-night-not = not at night
help-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }

## Talk to someone

help-lines = Talk to someone
help-lines-why = You do not need to know what to say. “I need to talk” is enough.
help-lines-phone = Mooring cannot call. Use any phone.
help-country = Country
help-pick-country = Choose a country to see its help lines.
help-elsewhere = Mooring has no checked numbers for other places. Look up your crisis line and emergency number, and keep them here on paper.
help-line-call = Call
help-line-text = Text
help-line-both = Call or text
help-line-keyword = Text the word { $keyword } to
help-copy = Copy
help-copied = Copied for a minute
help-code = Show code
help-code-hide = Hide code
help-code-of = Code for { $number }
help-code-call = Point a phone at this. It will offer to call.
help-code-write = Point a phone at this. It will offer to write.
help-all-hidden = You hid these lines. Settings can bring them back.
help-source-own = This number is from you.
help-source-checked = Source: { $source }. Checked { $month }.
help-source-unchecked = Source: { $source }. Check this number.

help-line-emergency = Emergency
help-line-emergency-about = If a life is in danger right now.
help-line-988 = 988 Lifeline
help-line-988-about = Someone to talk to, day or night, in any crisis.
help-line-988-spanish = For Spanish, press 2.
help-line-samhsa = SAMHSA National Helpline
help-line-samhsa-about = Finds treatment and support near you, day or night. English and Spanish.
help-line-crisis-text = Crisis Text Line
help-line-crisis-text-about = Write with a trained person, day or night.
help-line-samaritans = Samaritans
help-line-samaritans-about = Someone who listens, day or night.
help-line-lifeline = Lifeline
help-line-lifeline-about = Someone to talk to in a crisis, day or night.
help-line-need-to-talk = Need to Talk?
help-line-need-to-talk-about = A trained person to call or text, day or night.

## Countries

country-none = Not chosen yet
country-united-states = United States
country-canada = Canada
country-united-kingdom = United Kingdom
country-ireland = Ireland
country-australia = Australia
country-new-zealand = New Zealand
country-european-union = European Union
country-elsewhere = Somewhere else
