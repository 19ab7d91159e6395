# What went wrong, and one next step, for every code in src-tauri/crates/app/src/wire/error.rs.
# `error-<code>` says what happened; `error-<code>-next` says what to do now. Neither blames anyone.

error-bad-input = Mooring made a mistake.
error-bad-input-next = Try once more. If it goes on, quit Mooring and open it again.

error-locked = Your journal is locked.
error-locked-next = Open it with your passphrase.

## The passphrase

error-passphrase-empty = The passphrase box is empty.
error-passphrase-empty-next = Type a passphrase to go on.

error-passphrase-too-weak = This passphrase is easy to guess.
error-passphrase-too-weak-next = Add a word or two that only you would pick.

error-passphrase-too-long = This passphrase is too long.
error-passphrase-too-long-next = Try five or six words.

error-wrong-passphrase = That passphrase does not open this journal.
error-wrong-passphrase-next = Check the Caps Lock key, then try again.

error-wait = Let’s pause a moment before the next try.
error-wait-next =
    { $seconds ->
        [one] You can try again in { $seconds } second.
       *[other] You can try again in { $seconds } seconds.
    }

error-passphrase-slot-damaged = The part of the file that your passphrase opens is damaged.
error-passphrase-slot-damaged-next = Your recovery code still works. Use it to open your journal.

## The recovery code

error-recovery-slot-damaged = The part of the file that this code opens is damaged.
error-recovery-slot-damaged-next = Your passphrase still works. Use it to open your journal.

error-wrong-recovery-code = This code does not open this journal.
error-wrong-recovery-code-next = Look for the last code you saved or wrote down.

error-recovery-code-length = This code is too long or too short.
error-recovery-code-length-next = Check it with your copy, one group at a time.

error-recovery-code-character = One mark here is never part of a code.
error-recovery-code-character-next = Use just the letters and numbers on your copy.

error-recovery-code-mistyped = One letter or number does not fit.
error-recovery-code-mistyped-next = Check the code with your copy, one group at a time.

## The journal’s file

error-vault-missing = There is no journal in this folder.
error-vault-missing-next = Choose the folder where you keep it, or start a new one.

error-vault-exists = This folder has a journal in it.
error-vault-exists-next = Open that one, or choose a new folder.

error-vault-empty = The file of your journal is empty.
error-vault-empty-next = If you have a copy of the file, put it in this folder.

error-vault-cut-short = The end of your journal’s file is missing.
error-vault-cut-short-next = If you have a copy of the file, put it in this folder. Keep this one too.

error-vault-foreign = The file in this folder is not a journal from Mooring.
error-vault-foreign-next = Move it out, or choose a new folder.

error-vault-newer = This journal was made by a newer Mooring.
error-vault-newer-next = Install the newest Mooring to open it.

error-vault-asks-too-much = This file asks for more than a real journal needs.
error-vault-asks-too-much-next = It may not be yours. Use a copy that you trust.

error-vault-damaged = The file of your journal is damaged, and none of it can be read.
error-vault-damaged-next = If you have a copy of the file, put it in this folder. Keep this one too.

error-vault-in-use = Your journal is open in one more Mooring.
error-vault-in-use-next = Quit that one, then try again.

error-vault-changed = Something else changed the file of your journal.
error-vault-changed-next = Lock your journal, then open it again. Your pages are kept until then.

## The computer

error-read-only = Mooring may not write in this folder.
error-read-only-next = Choose a folder that is your own.

error-disk-full = The disk is full.
error-disk-full-next = Make some room on it, then try again.

error-storage = The computer could not read or write the file.
error-storage-next = Wait a moment, then try again.

error-not-printed = The computer could not print this page.
error-not-printed-next = Try once more. If it goes on, quit Mooring and open it again.

error-no-folder = There is no folder for your journal yet.
error-no-folder-next = Choose one.

error-no-memory = The computer does not have room in its memory to open this.
error-no-memory-next = Close other programs, then try again.

error-no-randomness = The computer could not make a safe key.
error-no-randomness-next = Start the computer again, then try once more.

## The page

error-stale = This page was changed after you opened it.
error-stale-next = Copy what you wrote, then open the page again.

error-not-found = This page is not here now.
error-not-found-next = Go back to the list, or look in the bin.

error-entry-empty = There is nothing on this page yet.
error-entry-empty-next = Write a word or pick a mood, and it will be kept.

error-text-too-long = This text is too long for one page.
error-text-too-long-next = Move some of it to a new page. Nothing is lost.

error-label-too-long = A title, a tag or a word of your own is too long.
error-label-too-long-next = Make it shorter.

error-too-many = There are too many of these.
error-too-many-next = Take a few of them off.

error-length-out-of-range = That length of time does not fit.
error-length-out-of-range-next = Give a length from one minute to one day.

error-no-day = No day fits this.
error-no-day-next = Choose a later last day, or let it repeat in another way.

error-in-the-future = That time is still to come.
error-in-the-future-next = Pick a time that has passed.

error-same-trigger = These two are the same one already.
error-same-trigger-next = Pick another one from the list.

error-no-timer = This timer is not running any more.
error-no-timer-next = Start a new one.

error-log-while-locked-off = Logging without your passphrase is turned off.
error-log-while-locked-off-next = Open your journal first. Then log it there.

error-inbox-full = There is no room for more until your journal is opened.
error-inbox-full-next = Open your journal. It then takes in what waits.

error-no-keychain = This computer has no place to keep a key, or it does not answer.
error-no-keychain-next = If it asks for a password, type it and try again.

error-number-without-digits = There is no phone number in this text.
error-number-without-digits-next = Write the digits of a number, in any form.

error-no-clipboard = The number could not be copied.
error-no-clipboard-next = Read it from the screen, or point a phone at its code.
error-not-a-calendar = This is not a calendar file.
error-not-a-calendar-next = Choose a file that ends in .ics.
error-calendar-too-large = This calendar file is too big to read.
error-calendar-too-large-next = Save a shorter time from your calendar, and choose that file.


error-not-shown = This computer did not show the reminder.
error-not-shown-next = Turn on notifications for Mooring in the system’s settings.
