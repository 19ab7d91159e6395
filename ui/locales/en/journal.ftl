# Words of the journal: the list, the page, its versions and the bin.

journal = Journal
journal-entries = Entries
journal-new = New entry
journal-new-from = New entry from a template
journal-back = All entries
journal-empty = Your pages will be here. One line is enough to start.
journal-pick = Pick a page from the list, or write a new one.
journal-write = Write
try-again = Try again

## The list

entry-no-words = No words yet
entry-tags = Tags:
entry-bring = To bring to a session
mood-is = Mood { $mood }
# $month is "November 2026".
month-days =
    { $count ->
        [0] { $month }, no days with words yet
        [one] { $month }, { $count } day with words
       *[other] { $month }, { $count } days with words
    }
# $day is "Monday, November 23".
month-day =
    { $entries ->
        [one] { $day }, { $entries } entry
       *[other] { $day }, { $entries } entries
    }
month-previous = The month before
month-next = The month after

## The page

page-title-label = Title
page-title = Title, if you like
page-text-label = Text
page-text = Write here
page-start-from = Or start from
page-when = When it was
page-day = Day
page-clock = Time
page-zone = In the time of { $zone }
page-when-set = Set
page-when-wrong = This is not a day and a time. Write them like 2026-11-23 and 18:05.
page-saved = Saved { $time }
page-unsaved = Not saved yet
page-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
page-tags = Tags
page-mood = Mood
page-felt = Mood and feelings
page-bring = Bring
page-bring-label = Bring to my session
page-more = More for this page
page-read = Read
page-reading = The page, to read
page-write-on = Write
page-step-done = Done
page-links = Links
page-links-count =
    { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
page-bin = Put in the bin
page-binned = The page is in the bin.
page-versions = Earlier versions

mood-how = How is your mood?
mood-low = very low
mood-high = very good
feelings = What did you feel?
feelings-own = In your own words

## When a page is not saved

page-trying = Your words are still here. Mooring will keep trying.
page-parted = Your words are still here. Keep them as a page of their own.
page-keep-both = Keep both
page-keep-both-and-see = Keep both and show the other
page-kept-both = Both pages are in your journal.

## Links

links-to = This page points to
links-from = Pages that point here
links-none = No page yet. Search for one to link it.
links-search = Search for a page to link
# $day is "Nov 23, 2026".
links-add = Link the page of { $day }
links-remove = Take away the link to { $name }

## Versions

# $date is "Nov 23, 2026", $time is "6:02 PM".
version-when = { $date }, { $time }
version-now = { $when } (now)
version-bring-back = Bring this back
version-is-back = The page from { $time } is back.
versions-all = All versions
versions-none = This is the only version so far. Each time you come back and write, one is kept.
versions-compare = Compare
versions-from = From
versions-to = To
changes-added = { "[" }added:{ " " }
changes-removed = { "[" }removed:{ " " }
changes-end = { "]" }

## The bin

bin = Bin
bin-about = What you put here stays for at least 30 days. Then it is gone for good.
bin-empty = The bin is empty. What you put here can come back for 30 days.
bin-days-left =
    { $days ->
        [0] Gone soon
        [one] Gone in { $days } day
       *[other] Gone in { $days } days
    }
bin-restore = Put back
bin-restore-this = Put back { $name }
bin-restored = It is back where it was.
bin-erase = Delete for good
bin-erase-this = Delete for good: { $name }
bin-erase-sure = Delete this for good?
bin-erase-what = It will be gone with all its versions. No one can bring it back.
bin-erased = Gone for good.
bin-empty-it = Empty the bin
bin-empty-sure = Empty the bin?
bin-empty-what =
    { $count ->
        [one] { $count } thing will be gone with all its versions. No one can bring it back.
       *[other] { $count } things will be gone with all their versions. No one can bring them back.
    }
bin-keep = Keep

## Templates. The headings are Markdown; what is under each is for the person to write.

template-blank = Blank page

template-yesterday-and-tomorrow = Yesterday and tomorrow
template-yesterday-and-tomorrow-body =
    ## The last day

    ### What was good


    ### What was hard


    ### I am grateful for


    ### A good wish for someone


    ## The next day: one small step each

    - [ ] Recovery:
    - [ ] Home:
    - [ ] Work or school:
    - [ ] Health:
    - [ ] People:
    - [ ] Meaning:
    - [ ] Joy:

template-what-set-it-off = What set it off
template-what-set-it-off-body =
    ### What set it off


    ### What I thought and felt


    ### What I did


    ### What was good about it


    ### What it cost


template-after-a-session = After a session
template-after-a-session-body =
    ### What it was about


    ### One thing to keep


    ### What it stirred in me


    ### What I want to try


template-letter-to-myself = A letter to myself
template-letter-to-myself-body =
    Dear me,


    What I know today:


    What I want you to remember:


    With care,
