# Settings: each change is kept at once. What a choice costs is said beside it.

settings-saved = Saved

## Lock

settings-lock = Lock and passphrase
settings-lock-after = Lock when I step away
settings-lock-after-hint = The journal locks by itself after this time with no touch.
settings-lock-minutes =
    { $minutes ->
        [one] After { $minutes } minute
       *[other] After { $minutes } minutes
    }
settings-lock-never = Never
settings-lock-never-warning = If it never locks, anyone who sits down here can read it. You can still lock it by hand.
settings-log-locked =
    { $craving-own ->
        [yes] { $craving }: log it while locked
       *[no] Log a craving while locked
    }
settings-log-locked-hint = No passphrase is needed. People who use this computer can see how often and when. They cannot read it.
settings-quit-what = When you close the window, Mooring locks and keeps running. You can end it too.
settings-passphrase-what = You type your passphrase each time you open your journal.
settings-passphrase-change = Change passphrase
settings-passphrase-now = Passphrase now
settings-passphrase-new = New passphrase
settings-passphrase-keep = Your recovery code stays the same. Older copies of the file still open with the old passphrase.
settings-passphrase-save = Set new passphrase
settings-passphrase-saved = Your new passphrase is set.

## Recovery code

settings-code = Recovery code
settings-code-what = The code opens your journal if you forget your passphrase. It can be shown just once.
settings-code-make = Make a new code
settings-code-old = When you make a new code, the old one stops working.
settings-code-passphrase = Your passphrase
settings-code-show = Make and show the code
settings-code-once = This is the one time it is shown.
settings-code-done = I have the code

## Language and look

settings-look = Language and look
settings-language = Language
settings-theme = Light or dark
settings-theme-system = Like the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-text = Text size
settings-text-percent = { $percent }%
settings-contrast = Stronger contrast
settings-contrast-hint = Text and lines stand out more.
settings-motion = Keep things still
settings-motion-hint = Nothing moves, not even the breathing circle.

## Help lines

settings-help = Help now
settings-country = Country for help lines
settings-country-hint = Help now shows the numbers of this country.
settings-lines-why = Add a number of your own, such as your program’s number for the night.
settings-lines-clear = These numbers are not locked, so Help now can always show them. Anyone who uses this computer can read them.
settings-line-add = Add a number
settings-line-change = Change
settings-line-own = A number of your own
settings-line-name = Name
settings-line-name-hint = You can leave this empty.
settings-line-call = Number to call
settings-line-text = Number to text
settings-line-save = Save
settings-line-hide = Hide
settings-line-remove = Remove
settings-line-removed = Number removed.
settings-line-restore = Use Mooring’s number
settings-line-restored = Mooring’s number is back.
settings-line-changed = your number
settings-line-hidden = hidden

## Own words

settings-words = Your own words
settings-words-what = A word of your own can feel closer. It can also mean nothing to others.
settings-words-craving = For a craving
settings-words-craving-hint = Mooring will say this word in its place.
settings-words-substance = For what you used
settings-words-substance-hint = Some questions will say this word.
settings-words-lapse = For a time when you used
settings-words-lapse-hint = Some people say slip, others something else.

## Where it is kept

settings-place = Where it is kept
settings-place-what = Your journal is one locked file on this computer:
settings-place-portable = The folder was set when Mooring was started.
settings-place-copy = To keep a copy, lock Mooring and copy this file. The copy is locked too.
settings-capture = On this computer, other programs can take pictures of this window. Lock it when you share your screen.
settings-capture-hidden = This window is hidden from most programs that take pictures of the screen.

## Your data

settings-data = What you wrote
settings-export-what = You can take out all that you wrote as a plain file.
settings-export-warning = Anyone who finds that file can read it. Put it in a safe place, or delete it when you are done.
settings-export-markdown = Save as text (Markdown)
settings-export-json = Save as data (JSON)
settings-exported =
    { $count ->
        [one] { $count } record was saved here:
       *[other] { $count } records were saved here:
    }
settings-bin-what = What you delete stays in the bin for 30 days.
settings-bin = Open the bin

## Promises

settings-promises = What Mooring does and does not do
settings-promise-here = What you write stays on this computer. There is no account, and nothing is sent.
settings-promise-locked = Your pages are locked with your passphrase. No one else has a key, and we have none.
settings-promise-open = While it is open, anyone who sees the screen can read it.
settings-promise-watched = It cannot help if a program here watches what you type.
settings-promise-lost = If you lose both your passphrase and the code, no one can open it.
settings-promise-not = Mooring is not treatment. It does not judge, score or guess what you do.

## About

settings-about = About
settings-version = Mooring { $version }
