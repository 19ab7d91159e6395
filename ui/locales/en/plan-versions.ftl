### The plan beside its own past.

plan-versions = Compare versions
plan-versions-one = This is the first version. Each time you change your plan, the one before is kept.
plan-versions-same = These two are the same, word for word.
plan-unchanged = The same in both: { $sections }.
plan-bring-back = Bring back the earlier words
plan-bring-back-named = Bring back the earlier words: { $section }
plan-section-is-back = “{ $section }” is as it was.
plan-side = With your plan
plan-show-locked = Show while locked
