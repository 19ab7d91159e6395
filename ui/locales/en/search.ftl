# Words of the search over everything.

search-everything = Search everything
search-clear = Clear the search
search-results = What was found
search-count =
    { $count ->
        [0] Nothing found
        [one] { $count } found
       *[other] { $count } found
    }
search-shown = The newest { $count } are shown.
search-none = Nothing fits this. Try fewer words, or just a part of one.
search-ignored = Left out, since it is not clear:

## How to search. Each example is followed by what it finds.

search-help = How to find more
search-help-words = bus home
search-help-words-finds = What has both, in any order. A part of a word is enough.
search-help-phrase = "the long way"
search-help-phrase-finds = What has just these words in a row.
search-help-tag = tag:family
search-help-tag-finds = Pages with this tag.
search-help-mood = mood:7 · mood:<4 · mood:3-5
search-help-mood-finds = What has such a mood.
search-help-time = after:2026-11 · before:2026-11-23
search-help-time-finds = What is from then on, or from before.
