# Lo que dice el programa mismo: en las ventanas del sistema, en los nombres de archivo que ofrece
# y en los archivos que escribe. Lo lee src-tauri/crates/words.

## Ventanas del sistema

native-choose-folder-title = Elige una carpeta para tu diario
native-save-recovery-title = Guarda tu código de recuperación
native-export-title = Guarda una copia que cualquiera puede leer
native-paper-title = Guarda como PDF

## El menú de la bandeja. Lo ve cualquiera en esta computadora, así que no dice nada.

native-tray-open = Abrir Mooring
native-tray-log = Nota rápida
native-tray-no-reminder = No hay recordatorios
native-tray-lock = Bloquear
native-tray-quit = Salir de Mooring

## Nombres de archivo. No dicen nada de lo que hay dentro.

native-save-recovery-file = mooring-codigo.txt
native-export-file-markdown = mooring-paginas.md
native-export-file-json = mooring-paginas.json
native-paper-file = mooring-papel.pdf

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

# The parts after the pages. Each line is one thing that is known of a record.
native-export-part =
    { $part ->
        [plan] Mi plan
        [lapses] Cuando consumí
        [cravings] Ansias
        [triggers] Detonantes
        [trigger-log] Registro de detonantes
        [series] Sesiones
        [meetings] Lo que anoté de las sesiones
        [homework] Tareas
       *[other] Chequeos del día
    }
native-export-line =
    { $what ->
        [strength] Fuerza, de 0 a 10
        [strongest] En su punto más fuerte, de 0 a 10
        [at-end] Al final, de 0 a 10
        [lasted] Minutos que duró
        [ending] Cómo terminó
        [triggers] Detonantes
        [what-for] De qué
        [situation] Qué pasaba
        [place] Dónde
        [company] Con quién
        [thoughts] Pensamientos
        [just-once] El pensamiento de “solo una vez”
        [feelings] Emociones
        [halt] También
        [tried] Lo que probé
        [used-plan] Usé mi plan
        [note] Nota
        [pull] Atracción, de 0 a 100
        [avoidable] Puedo evitarlo
        [avoiding] Cómo lo evito
        [facing] Qué hago si no puedo
        [standing] En el cuadro
        [same-as] Lo mismo que
        [words] Qué fue
        [doing] Qué hacía
        [body] Cuerpo
        [foreseen] Lo vi venir
        [did] Qué hice
        [helped] Cuánto ayudó, de 0 a 4
        [good] Lo bueno que vino después
        [cost] Lo que costó
        [learned] Lo que aprendí
        [confidence] Cuánta confianza tengo, de 0 a 10
        [slept] Minutos de sueño
        [sleep-quality] Qué tan bien dormí, de 0 a 4
        [mood] Ánimo, de 0 a 10
        [risks] Momentos difíciles de hoy
        [step] Un paso pequeño
        [hard] Qué tan difícil fue el día, de 0 a 4
        [contact] Alguien que me apoya
        [meeting] Una sesión o reunión
        [ate] Comí
        [moved] Me moví
        [medication] Medicamentos
        [conflict] Conflicto, de 0 a 4
        [noticed-by] Quién más lo notaría
        [role] Quién es para mí
        [phone] Teléfono
        [when] Cuándo llamar
        [first-words] Qué decir primero
        [at-night] Está bien de noche
        [removed] Fuera de casa
        [money] Límites de dinero
        [naloxone] Dónde está la naloxona
        [knows] Quién lo sabe
        [green] Verde
        [yellow] Amarillo
        [red] Rojo
        [what] Qué fue
        [amount] Cuánto
        [told] Se lo dije a alguien
        [next-step] Mi próximo paso
        [work] Trabajo y dinero
        [people] Personas
        [treatment] Tratamiento
        [places] Lugares
        [routines] Rutinas
        [health] Salud
        [earliest] La primera señal
        [helped-stop] Lo que me ayudó a parar
        [change] Qué cambiar en mi plan
        [kind] Tipo
        [starts] Primera sesión
        [minutes] Minutos
        [neutral] Cómo la llaman los avisos
        [leader] Quién la dirige
        [zone] Zona horaria
        [repeats] Se repite
        [until] Hasta
        [times] Cuántas veces
        [skipped] No va
        [moved] Cambió de hora
        [bring] Qué quiero decir
        [mood-before] Ánimo antes, de 0 a 10
        [craving-before] Ansia antes, de 0 a 10
        [attended] Estuve ahí
        [keep] Una cosa para guardar
        [mood-after] Ánimo después, de 0 a 10
        [craving-after] Ansia después, de 0 a 10
        [due] Para el
        [link] Enlace
        [done] Hecha
       *[without-use] Un día sin consumo
    }: { $value }
native-export-choice =
    { $value ->
        [no] no
        [partly] en parte
        [does-not-apply] no aplica
        [rather-not-say] prefiero no decir
        [passed] pasó
        [still-here] sigue aquí
        [used] consumí
        [not-sure] no sé
        [retired] fuera
        [hungry] hambre
        [angry] enojo
        [lonely] soledad
        [tired] cansancio
        [thoughts] pensamientos
        [feelings] sentimientos
        [behavior] lo que hago
        [body] cuerpo
        [early] al principio
        [middle] a la mitad
        [late] al final
        [daily] cada día
        [weekly] cada semana
        [months] de uno a tres meses
        [year] un año
        [yearly] cada año
        [came-late] llegué tarde
        [left-early] salí antes
        [missed] falté
        [cancelled] se canceló
        [excused] con permiso
        [monthly] cada mes
       *[other] sí
    }

## El plan en la copia

native-export-week = Semana del { $monday }: { $kept }

## Avisos en la pantalla. Cualquiera puede verlos, así que el primero no dice nada.

native-reminder-own = Aviso
native-reminder-of =
    { $of ->
        [write] Escribe una línea
        [morning] Chequeo de la mañana
        [evening] Chequeo de la noche
       *[plan-review] Mira tu plan
    }
native-reminder-today = Hoy, { $time }: tienes algo.
native-reminder-tomorrow = Mañana, { $time }: tienes algo.
native-reminder-day = El { $date }, { $time }: tienes algo.
native-reminder-on = Ya empezó. Hora de fin: { $time }
native-reminder-now = Es hora de algo que planeaste.
native-reminder-digest =
    { $count ->
        [one] Tienes { $count } aviso
       *[other] Tienes { $count } avisos
    }
native-reminder-digest-where = Algunos llegaron cuando no se podía mostrar nada. Abre Mooring para verlos.
native-reminder-test = Así se ve un aviso.
native-reminder-next = Próximo aviso: { $when }
native-reminder-later = En 10 minutos
native-reminder-done = Hecho

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

## Archivos de calendario

native-calendar-open-title = Elige un archivo de calendario
native-calendar-save-title = Guardar como archivo de calendario
native-calendar-file = calendario.ics

## Lo que otros pueden ver

native-appointment = Cita
