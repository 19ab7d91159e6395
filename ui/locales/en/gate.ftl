# The lock window: opening, the first run, and the way back in with the recovery code.

## Opening

gate-locked = Locked
gate-clock-morning = { $weekday } morning
gate-clock-afternoon = { $weekday } afternoon
gate-clock-evening = { $weekday } evening
gate-clock-night = { $weekday } night
gate-passphrase = Passphrase
gate-open = Open
gate-opening = Opening
gate-forgot = I forgot my passphrase
gate-caps-lock = Caps Lock is on.
gate-wait-over = You can try again now.

## Logging without the passphrase. Whoever glances at it must not read what is counted.

gate-log = Quick log
gate-log-how = How strong, 0 to 10?
gate-log-low = none
gate-log-high = the most
gate-log-it = Keep it
gate-log-kept = Kept. It will be in your journal when you open it.
gate-log-again = One more
gate-log-close = Close

## When the journal cannot be opened

gate-problem = Your journal cannot be opened right now
gate-look-again = Look again
gate-other-folder = Choose another folder
gate-folder = Folder
gate-still-so = Still the same.

## When the journal is not where it was

gate-missing = Your journal is not where it was
gate-missing-folder = Mooring looked in this folder:
gate-missing-why = It may be on a stick, a locked disk or a cloud folder.
gate-missing-next = Plug it in or connect it. Then look again.
gate-missing-choose = Choose its folder
gate-missing-still = It is not here yet.
gate-missing-new-what = If you start a new journal, it is empty. The old one is left as it is.
gate-missing-new = Start a new journal

## First run

first-step = Step { $step } of { $steps }
first-back = Back
first-continue = Continue

## First run, 1: what it is

first-about-title = A private place to write
first-about-is = Mooring is a journal for people in recovery. What you write stays on this computer.
first-about-no-network = There is no account. Mooring does not use the internet, so nothing is sent to anyone.
first-about-locked = Your words are locked with a passphrase that just you know.
first-about-not-title = What it is not
first-about-not = Mooring is not treatment. It does not take the place of your program or your doctor.
first-about-nobody = No one reads along. If you are in danger, pick Help now. It is there on each page.
first-language = Language
first-language-en = English
first-language-es = Español

## First run, 2: where it is kept

first-place-title = Where it is kept, and who could see it
first-place-folder = Your journal is one locked file in this folder:
first-place-portable = The folder was set when Mooring was started. It cannot be changed here.
first-place-fixed = The journal is in this folder now.
first-place-other = Choose another folder
first-place-guards = Encryption protects against people who find this computer. It may not protect against a court order.
first-place-found = People who use this computer can find out that Mooring is here. They cannot read what you write.
first-place-open = While it is open, anyone who can see the screen can read it. Lock it when you step away.
first-place-watched = It cannot help if someone has put a program here that watches what you type.
first-place-lost = If you forget your passphrase, a recovery code opens your journal. With neither one, it is gone. No one can bring it back.

## First run, 3: the passphrase

first-passphrase-title = Choose a passphrase
first-passphrase-how = A few words that do not belong together work well. Spaces are fine. You can paste it too.
first-passphrase-why = You will type it each time you open your journal.
first-passphrase = Your passphrase
first-passphrase-create = Make my journal
first-passphrase-creating = Making your journal
first-passphrase-set = Your passphrase is set. You can change it later in Settings.

## First run, 4: the recovery code

first-code-title = Your recovery code
first-code-why = This code opens your journal if you forget your passphrase. It is shown just once.
first-code-have = I have the code
first-code-ask-title = Check your copy
first-code-ask = Look at your copy and type two of its groups. This shows that the copy is right.
first-code-ask-group = Group { $position } of { $groups }
first-code-differs = This is not what group { $position } says. Look at your copy once more.
first-code-show = Show the code again

## First run, 5: the last choices

first-settle-title = Three last choices
first-settle-later = You can change all of this later in Settings.
first-settle-no-code = Did you keep your recovery code? If not, make a new one in Settings.
first-settle-country = Country for help lines
first-settle-country-hint = Help now shows the numbers of this country.
first-settle-lock = Lock when I step away
first-settle-lock-hint = The journal locks by itself after this time with no touch.
first-settle-minutes =
    { $minutes ->
        [one] After { $minutes } minute
       *[other] After { $minutes } minutes
    }
first-settle-never = Never
first-settle-never-warning = If it never locks, anyone who sits down here can read it. You can still lock it by hand.
first-settle-enter = Open my journal

## The way back in

recover-title = Open with your recovery code
recover-why = The code is on the sheet or in the file you kept. You choose a new passphrase here too.
recover-code = Recovery code
recover-code-hint = Capitals, spaces and dashes do not matter.
recover-passphrase = New passphrase
recover-open = Open my journal
recover-lost = If you have no code, try the passphrases you may have used. There is no other way in.
