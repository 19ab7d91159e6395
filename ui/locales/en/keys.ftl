# The two keys of a journal, wherever they are asked for or shown, and the sheet that is printed.

## How hard a passphrase is to guess

strength-0 = Very easy to guess
strength-1 = Easy to guess
strength-2 = Not too hard to guess
strength-3 = Hard to guess
strength-4 = Very hard to guess
strength-short = It is short. Add a word or two.
strength-common = Many people use one like it. Pick words of your own.
strength-word = It is one word or a name. Add more words.
strength-pattern = The keys or letters follow a pattern. Mix in other words.
strength-repeats = It says the same thing twice. Add something new.
strength-date = Dates are easy to try. Add words that have no date in them.
strength-add-words = Add one more word that does not belong with the rest.
strength-enough = This one is good to use.

## The recovery code on screen

code-title = Recovery code
code-keep = Keep it on paper, away from this computer. Anyone who has it can read your journal.
code-group = Group { $position }
code-print = Print
code-save = Save to a file
code-saved = Saved. Move the file off this computer when you can.

## The printed sheet

sheet-what = This code opens a journal in Mooring when its passphrase is forgotten.
sheet-how = In Mooring, pick “I forgot my passphrase”. Then type the code. Spaces and capitals do not matter.
sheet-keep = Keep this sheet where just you will find it. Anyone who has it can open the journal.
