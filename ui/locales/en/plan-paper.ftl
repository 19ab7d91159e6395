### The plan on paper.

paper-open =
    { $sheet ->
        [card] Wallet card
        [whole] Print it all
       *[page] Print one page
    }
paper-title = Your plan on paper
paper-back = Back to your plan
paper-found = Anyone who finds the paper can read it. Tick only what you want on it.
paper-which = What to print
paper-sheet =
    { $sheet ->
        [card] Wallet card
        [whole] The whole plan
       *[page] One page
    }
paper-size = Size of the paper
paper-size-name =
    { $paper ->
        [letter] Letter
       *[a4] A4
    }
paper-what = What goes on it
paper-panel =
    { $panel ->
        [reasons] Why
        [tools] What I do first
        [people] Who I call
       *[help] Help lines
    }
paper-print = Print
paper-save = Save as PDF
paper-saved = It is in { $file }.
paper-rest = The rest is in the whole plan.
paper-fold = Cut along the outer line. Fold along the dots.
