### El plan en papel.

paper-open =
    { $sheet ->
        [card] Tarjeta de bolsillo
        [whole] Imprimir todo
       *[page] Imprimir una página
    }
paper-title = Tu plan en papel
paper-back = Volver a tu plan
paper-found = Quien encuentre el papel puede leerlo. Marca solo lo que quieras poner.
paper-which = Qué imprimir
paper-sheet =
    { $sheet ->
        [card] Tarjeta de bolsillo
        [whole] El plan completo
       *[page] Una página
    }
paper-size = Tamaño del papel
paper-size-name =
    { $paper ->
        [letter] Carta
       *[a4] A4
    }
paper-what = Qué lleva
paper-panel =
    { $panel ->
        [reasons] Por qué
        [tools] Lo primero que hago
        [people] A quién llamo
       *[help] Líneas de ayuda
    }
paper-print = Imprimir
paper-save = Guardar como PDF
paper-saved = Está en { $file }.
paper-rest = Lo demás está en el plan completo.
paper-fold = Corta por la línea de afuera. Dobla por los puntos.
