# The frame around every view of the unlocked window: the rail, the palette, the keys, the notices.

## The frame

frame-skip = Skip to the page
frame-views = Go to
frame-more = More
frame-locking = Locking
frame-not-locked = { $sentence } Your journal is still open. Close the window to lock it.
frame-trouble = Your journal is not ready yet

## Views

view-today = Today
view-journal = Journal
view-cravings =
    { $craving-own ->
        [yes] { $craving }
       *[no] Cravings
    }
view-triggers = Triggers
view-plan = Plan
view-sessions = Sessions
view-insights = Insights
view-settings = Settings
view-bin = Bin

## Actions

action-new-entry = New page
action-search = Search the journal
action-palette = Go to or find
action-keys = All keys
action-back = Go back
action-forward = Go forward
action-lock = Lock

## The palette

palette-label = Go to a view, do a thing, or find words you wrote
palette-placeholder = Go to or find
palette-actions = Actions
palette-pages = What you wrote
palette-none = Nothing fits yet. Try one word of it.
palette-found =
    { $count ->
        [0] Nothing found
        [one] { $count } found
       *[other] { $count } found
    }
palette-untitled = Page with no title

## The keys

keys-lead = These keys work in every view.
keys-escape = Lock at once
keys-escape-twice = Esc Esc

## What was noticed when the journal was opened

notices-label = About your journal
notice-dismiss = Close this note
notice-settings = Open Settings
notice-cravings = Show
notice-damaged =
    { $count ->
        [one] One page could not be read, because the file is damaged there.
       *[other] { $count } pages could not be read, because the file is damaged there.
    }
notice-damaged-next = All the rest is here. If you have a copy of the file, keep it safe.
notice-kept-copy = The damaged file was kept, so that nothing more is lost. It is here:
notice-altered = Your journal was changed from outside Mooring. Some pages may be gone.
notice-altered-next = Look through your last pages. If some are gone, use a copy of the file you trust.
notice-mended = A part of your journal’s file was damaged. It was mended, and every page is here.
notice-mended-next = If this comes again, keep a copy of your journal on another disk.
notice-reminders-unreadable = The list of your reminders could not be read. It was made again.
notice-reminders-unreadable-next = See under Settings, Reminders, what came and what did not.
notice-unsaved = Some words could not be saved yet. Mooring keeps them while it runs.
notice-unsaved-next = Make room on the disk before you quit. They are saved with the next thing you write.
notice-older = This file is older than the one you last used here.
notice-older-next = If you put back a copy, all is well. If not, look for the newer file.
notice-newer =
    { $count ->
        [one] One page was made by a newer Mooring. It is kept as it is.
       *[other] { $count } pages were made by a newer Mooring. They are kept as they are.
    }
notice-newer-next = Install the newest Mooring to read them.
notice-inbox-key-replaced = The box for what you log while locked was swapped.
notice-inbox-key-replaced-next = What you logged there since may be lost, and read by others. You can turn it off in Settings.
notice-card-unreadable = The part of your plan at the lock window could not be read.
notice-card-unreadable-next = Open your plan and choose once more what to show.
notice-inbox-unreadable =
    { $count ->
        [one] One thing that was logged while locked could not be read.
       *[other] { $count } things that were logged while locked could not be read.
    }
notice-inbox-unreadable-next =
    { $count ->
        [one] All the rest is here. If you remember it, log it again.
       *[other] All the rest is here. If you remember them, log them again.
    }
notice-logged-while-locked =
    { $count ->
        [one] One was logged while locked.
       *[other] { $count } were logged while locked.
    }
notice-logged-while-locked-next =
    { $craving-own ->
        [yes] { $count ->
            [one] It is under “{ $craving }” now.
           *[other] They are under “{ $craving }” now.
        }
       *[no] { $count ->
            [one] It is in Cravings now.
           *[other] They are in Cravings now.
        }
    }
notice-lost-passphrase = The part of the file that your passphrase opens is damaged.
notice-lost-passphrase-next = Set a new passphrase in Settings, so that you can get back in.
notice-lost-recovery-code = The part of the file that your recovery code opens is damaged.
notice-lost-recovery-code-next = Make a new code in Settings. The old one does not work now.
