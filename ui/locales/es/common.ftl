# Palabras de los elementos de ui/src/design, y de horas y fechas.

## Horas y fechas

# $clock es "6:02"; $half dice en qué mitad del día está.
time-of-day =
    { $half ->
        [am] { $clock } a. m.
       *[pm] { $clock } p. m.
    }

## Elementos

passphrase-show = Mostrar la frase
passphrase-hide = Ocultar la frase
dialog-close = Cerrar
toast-undo = Deshacer
toast-close = Cerrar este mensaje
tag-hint = Presiona Enter después de cada una.
tag-remove = Quitar { $tag }
tag-added = Se agregó { $tag }
tag-removed = Se quitó { $tag }
scale-clear = Borrar
segmented-clear = Borrar: { $label }
yes-no =
    { $answer ->
        [yes] Sí
       *[no] No
    }
scale-ends = 0 es { $low }, 10 es { $high }.

## Las dos ventanas

action-quit = Salir de Mooring

## Qué tipos de registro hay, donde uno no tiene nombre propio

kind-journal = Página del diario
kind-craving =
    { $craving-own ->
        [yes] { $craving }
       *[no] Ansias
    }
kind-trigger = Detonante
kind-trigger-event = Registro de detonantes
kind-check-in = Chequeo del día
kind-plan = Mi plan
kind-lapse = { $lapse-own ->
    [yes] { $lapse }
   *[no] Un consumo
}
