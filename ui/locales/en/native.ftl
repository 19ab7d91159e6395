# Words that the core itself says: in the system's dialogs, in file names it offers, and in the
# files it writes. Read by src-tauri/crates/words, where each message has its name and its values.

## The system's dialogs

native-choose-folder-title = Choose a folder for your journal
native-save-recovery-title = Save your recovery code
native-export-title = Save a copy anyone can read

## File names. They tell nothing of what is inside.

native-save-recovery-file = mooring-code.txt
native-export-file-markdown = mooring-pages.md
native-export-file-json = mooring-pages.json

## The file with the recovery code

native-recovery-sheet =
    Your Mooring recovery code

    { $code }

    This code opens your journal if you forget your passphrase.
    Anyone who has the code can open it too.

    Print this page, or write the code down. Keep it in a safe place.
    Then delete this file and clear the trash.

    If you lose both the passphrase and the code, no one can open the journal.

## The export as one text

native-export-heading = My journal
native-export-count =
    { $entries ->
        [one] It has { $entries } page.
       *[other] It has { $entries } pages.
    }
native-export-mood = Mood: { $mood } of 10
native-export-feelings = Feelings: { $list }
native-export-tags = Tags: { $list }
native-export-bring = Bring to session

## Dates and times, from numbers. `$weekday` is 1 for Monday to 7 for Sunday.

native-date = { native-weekday }, { native-month } { $day }, { $year }
native-time =
    { $half ->
        [am] { $hour }:{ $minute } AM
       *[pm] { $hour }:{ $minute } PM
    }
native-weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
native-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
