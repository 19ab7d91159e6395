# What can be done against a craving, by the name under which the core stores it. Also read by the
# core, for exports.

tool =
    { $tool ->
        [breathe] Slow breathing
        [cold-water] Cold water
        [leave] Leaving the place
        [walk] A walk
        [ground] Naming what I see and hear
        [ride-it-out] Watching it rise and fall
        [wait] Waiting ten minutes
        [call-someone] Calling someone
        [be-with-someone] Being with someone
        [eat] Eating
        [drink-water] A glass of water
        [rest] Rest
        [shower] A shower
        [move] Sport or stretching
        [music] Music
        [write] Writing
        [think-it-through] Thinking it through to the end
        [reasons] Reading my reasons
        [plan] Reading my plan
        [hands] Something for my hands
        [meeting] A meeting
       *[pray] Prayer or quiet
    }
