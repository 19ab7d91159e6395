# The recovery code, wherever it is shown, and the sheet that is printed of it.

## On screen

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
