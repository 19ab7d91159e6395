# Lo que dice el programa mismo: en las ventanas del sistema, en los nombres de archivo que ofrece
# y en los archivos que escribe. Lo lee src-tauri/crates/words.

## Ventanas del sistema

native-choose-folder-title = Elige una carpeta para tu diario
native-save-recovery-title = Guarda tu código de recuperación
native-export-title = Guarda una copia que cualquiera puede leer

## Nombres de archivo. No dicen nada de lo que hay dentro.

native-save-recovery-file = mooring-codigo.txt
native-export-file-markdown = mooring-paginas.md
native-export-file-json = mooring-paginas.json

## El archivo con el código de recuperación

native-recovery-sheet =
    Tu código de recuperación de Mooring

    { $code }

    Este código abre tu diario si olvidas tu frase de contraseña.
    Quien tenga el código también puede abrirlo.

    Imprime esta página o anota el código. Guárdalo en un lugar seguro.
    Después borra este archivo y vacía la papelera.

    Si pierdes la frase y también el código, nadie puede abrir el diario.

## La copia en un solo texto

native-export-heading = Mi diario
native-export-count =
    { $entries ->
        [one] Tiene { $entries } página.
       *[other] Tiene { $entries } páginas.
    }
native-export-mood = Ánimo: { $mood } de 10
native-export-feelings = Emociones: { $list }
native-export-tags = Etiquetas: { $list }
native-export-bring = Llevar a la sesión

## Fechas y horas, a partir de números. `$weekday` va de 1 (lunes) a 7 (domingo).

native-date = { native-weekday }, { $day } de { native-month } de { $year }
native-time =
    { $half ->
        [am] { $hour }:{ $minute } a. m.
       *[pm] { $hour }:{ $minute } p. m.
    }
native-weekday =
    { $weekday ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }
native-month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
