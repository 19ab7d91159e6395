# Las sesiones: el calendario, una sesión, una serie, programas para empezar, tareas y lo que llevar.

kind-series = Sesiones
kind-meeting = Notas de sesión
kind-homework = Tareas

## El calendario

session-empty = Aquí pueden estar tus sesiones, con lo que quieres llevar.
session-start = Empezar con un programa
session-add = Agregar
session-more = Más
session-shape = Ver por
session-shape-is =
    { $shape ->
        [week] Semana
        [month] Mes
       *[list] Lista
    }
session-week-of = Semana { $week } de { $weeks }
# $apart es 0 para esta semana, 1 para la próxima, -1 para la pasada y 2 para otra. $date es "23 nov".
session-week-at =
    { $apart ->
        [0] Esta semana
        [1] La próxima semana
        [-1] La semana pasada
       *[other] Semana del { $date }
    }
# $from y $to son "23 nov" y "29 nov".
session-range = { $from } – { $to }
session-before =
    { $shape ->
        [month] El mes anterior
       *[week] La semana anterior
    }
session-after =
    { $shape ->
        [month] El mes siguiente
       *[week] La semana siguiente
    }
session-now =
    { $shape ->
        [month] Este mes
       *[week] Esta semana
    }
session-part =
    { $part ->
        [morning] Mañana
        [afternoon] Tarde
       *[evening] Noche
    }
session-today = hoy
# $attended y $planned son horas: "3", "4.5".
session-week-hours =
    { $when ->
        [now] { $attended } de { $planned } horas esta semana
       *[other] { $attended } de { $planned } horas
    }
# $from es "6" u "11 a. m.", $to es "9 p. m.".
session-hours = { $from }–{ $to }
session-on = Ahora mismo
session-skipped = No voy
session-altered = Cambiada
session-count =
    { $count ->
        [0] Sin sesiones
        [one] { $count } sesión
       *[other] { $count } sesiones
    }
session-ahead = Lo que viene
session-none-ahead = No hay sesiones en estas semanas.
session-later-on = Ver más semanas
session-past = Antes de hoy
session-show-past = Ver lo que pasó
session-earlier = Ver más de antes
session-none-past = No hubo sesiones en esas semanas.

## The next reminder

# $date is "23 nov", $time is "5:00 PM".
session-reminder-next = Próximo aviso: { $date }, { $time }
session-reminders-off = No hay avisos.
session-reminders-are-on = Ya hay avisos.
session-start-offer = Los avisos llegan si Mooring está en marcha. Puede abrir con la computadora, oculto y cerrado.
session-start-set = Listo. Empezará con la computadora.
session-start-later = Ahora no
session-start-declined = No va a empezar solo. Lo puedes cambiar en Ajustes.

session-panel =
    { $is ->
        [add] Agregar sesiones
        [homework] Tareas
        [import] Lo que trae el archivo
        [export] Guardar como archivo de calendario
        [series-new] Sesiones nuevas
        [series-later] Esta y las que siguen
       *[series-series] Cambiar sesiones
    }

## Una sesión

session-led-by = Con { $name }
# $there y $here son horas, $place es "Denver".
session-both = { $there } en { $place } · { $here } aquí
session-move = Mover o cambiar
session-skip = No voy
session-put-back = Dejar como antes
session-more-for = Más para esta sesión
session-change-later = Cambiar esta y las que siguen
session-change-all = Cambiar todas
session-end-here = Que esta sea la última
session-bin = Poner en la papelera
session-is-skipped = No vas a esta.
session-is-back = Está como antes.
session-changed = Cambiada.
session-only-this = Solo cambia esta.
session-new-time = Será a la hora nueva.
session-save = Guardar
session-leave = Dejarla como está
session-before-it = Antes
session-after-it = Después
session-bring = Lo que quiero hablar
session-mood = Mi ánimo
session-craving =
    { $craving-own ->
        [yes] { $craving }
       *[no] Ansias
    }
session-attended = ¿Estuviste ahí?
session-attended-is =
    { $attended ->
        [yes] Sí estuve
        [late] Llegué tarde
        [left-early] Salí antes
        [missed] Falté
        [cancelled] Se canceló
       *[excused] Con permiso
    }
session-topic = De qué se trató
session-keep = Algo para guardar

## Una serie

series-what = Qué y cuándo
series-kind = Tipo
series-title = Tu nombre para ella
series-first = Primer día
series-length = Minutos
series-length-wrong = Escribe los minutos, de 1 a 1440.
series-repeat = Cada cuánto
series-on = Estos días
series-on-wrong = Elige al menos un día.
series-every =
    { $rule ->
        [daily] Días de una a otra
        [weekly] Semanas de una a otra
       *[other] Meses de una a otra
    }
series-every-wrong = Escribe un número de 1 a 99.
series-ends-when = Hasta cuándo
series-ends-is =
    { $ends ->
        [after] Unas cuantas veces
        [on] Hasta un día
       *[never] Sigue
    }
series-times = Cuántas veces
series-times-wrong = Escribe un número, 1 o más.
series-until = Último día
series-until-wrong = Elige un día que no sea antes del primero.
series-more = Más
series-less = Menos
series-place = Lugar o enlace
series-leader = Quién la dirige
series-counts = Contar sus horas
series-counts-hint = Así son parte de las horas de tu semana.
series-weeks = Semanas del programa
series-weeks-hint = Para ver en qué semana vas. Déjalo vacío si no tiene fin.
series-weeks-wrong = Escribe un número de 1 a 520, y el día en que empieza.
series-begins = El programa empieza
series-reminders = Avisos
series-leads = Avísame antes
series-lead =
    { $minutes ->
        [1440] 24 horas
        [60] 1 hora
       *[other] { $minutes } minutos
    }
series-own-leads = Otros tiempos
series-own-leads-hint = En minutos, como 30, 45.
series-leads-wrong = Escribe minutos, como 30, 45. Son cinco a lo más.
series-neutral = Nombre en los avisos
series-neutral-hint = Otros solo pueden ver esto, aun con el diario cerrado.
series-neutral-usual = Cita
series-seen = Otros ven: «{ $name }»
series-clock = Zona horaria
series-whose = Qué reloj cuenta
series-whose-is =
    { $whose ->
        [of] El del lugar de la sesión
       *[computer] El de esta computadora
    }
series-zone = Es a la hora de
series-save = Guardar
series-saved = Guardado.
series-later-lead = Esto cambia la que elegiste y todas las que siguen.
series-all = Todas las series
# $day es "Lunes, 23 de noviembre".
series-next = La próxima: { $day }
series-over = Ya terminó.
series-ends = Ahora esta es la última.
series-bin = Poner todas en la papelera
series-binned = Están en la papelera.

## Cuándo se repite

repeat-choice-once = Una vez
repeat-choice-daily = A diario
repeat-choice-weekly = Cada semana
repeat-once = Una vez
repeat-daily =
    { $every ->
        [1] Cada día
       *[other] Cada { $every } días
    }
# $days es "lunes y jueves".
repeat-weekly =
    { $every ->
        [1] Cada { $days }
       *[other] Cada { $every } semanas: { $days }
    }
repeat-monthly-on-day =
    { $every ->
        [1] El día { $day } de cada mes
       *[other] El día { $day }, cada { $every } meses
    }
repeat-monthly-on-weekday =
    { $every ->
        [1] { $nth ->
            [first] El primer { $weekday } de cada mes
            [second] El segundo { $weekday } de cada mes
            [third] El tercer { $weekday } de cada mes
            [fourth] El cuarto { $weekday } de cada mes
            [fifth] El quinto { $weekday } de cada mes
           *[last] El último { $weekday } de cada mes
        }
       *[other] { $nth ->
            [first] El primer { $weekday }, cada { $every } meses
            [second] El segundo { $weekday }, cada { $every } meses
            [third] El tercer { $weekday }, cada { $every } meses
            [fourth] El cuarto { $weekday }, cada { $every } meses
            [fifth] El quinto { $weekday }, cada { $every } meses
           *[last] El último { $weekday }, cada { $every } meses
        }
    }
# $end es uno de los dos que siguen.
repeat-until = { $repeat }, { $end }
repeat-times =
    { $times ->
        [one] { $times } vez
       *[other] { $times } veces
    }
repeat-last = hasta el { $date }

## Programas para empezar

program-which = ¿Qué quieres agregar?
program-is =
    { $program ->
        [three-evenings] Tres noches
        [sixteen-weeks] Dieciséis semanas
        [five-mornings] Cinco mañanas
        [stepping-down] De más a menos
       *[own] Una propia
    }
program-first = Primer día
program-first-wrong = Esto no es un día. Escríbelo como 2026-11-23.
program-preview = Lo que agrega
# $day es "Lunes, 23 de noviembre".
program-begins = La primera: { $day }
program-change = Puedes cambiar cada una después.
program-add = Agregar estas
program-added = Ya están en tu calendario.

## Tareas

homework-add = Agregar una tarea
homework-none = Aún no hay tareas.
homework-tick = Hecha
homework-text = Qué hacer
homework-due = Hasta
homework-link = Página o enlace
homework-close = Listo
homework-change = Cambiar: { $text }
homework-binned = La tarea está en la papelera.
# $day es "Lunes, 23 de noviembre"; $days dice cuántos días faltan.
homework-due-on =
    { $past ->
        [yes] Era para: { $day }
       *[no] { $days ->
            [0] Para hoy
            [1] Para mañana
           *[other] Para: { $day }
        }
    }

## Lo que llevar

bring-title = Lo que quiero llevar
bring-none = Aún no hay nada marcado. Toca «Llevar» en una página para verla aquí.
bring-back = Volver a las sesiones
bring-print = Imprimir
bring-brought = Ya las llevé
bring-brought-done = Quité las marcas. Tus páginas están como antes.
bring-found = Quien encuentre el papel lo puede leer.

## Archivos de calendario

import-open = Traer un archivo de calendario
import-lead =
    { $count ->
        [0] No hay nada nuevo en este archivo.
       *[other] Míralo primero. Todavía no se agrega nada.
    }
import-does =
    { $does ->
        [add] se agregará
        [change] se cambiará
       *[nothing] ya está así
    }
# $day es "Lunes, 23 de noviembre".
import-over = Ya terminó. La primera: { $day }.
import-left-out = Lo que queda fuera
import-no-name = Sin nombre
import-why =
    { $why ->
        [repeat] Mooring no conoce esta forma de repetir.
        [start] No tiene un comienzo que se entienda.
        [zone] Mooring no conoce su zona horaria.
        [cancelled] Se canceló.
        [orphan] El resto de su serie no está en el archivo.
        [length] Su duración no se entiende, o pasa de un día.
        [too-much] Tiene demasiadas palabras o cambios.
        [twice] Está dos veces en el archivo.
       *[incomplete] Le falta una parte.
    }
import-add =
    { $count ->
        [one] Agregarla
       *[other] Agregar estas { $count }
    }
export-open = Guardar como archivo de calendario
export-lead = Un teléfono u otro calendario puede leer este archivo y avisarte también.
export-titles = Nombres en el archivo
export-titles-are =
    { $titles ->
        [own] Mis propios nombres
       *[neutral] Nombres neutros
    }
export-found =
    { $titles ->
        [own] Quien abra el archivo puede leer tus nombres y lugares.
       *[neutral] Quien abra el archivo solo ve «Cita», o el nombre que elegiste.
    }
export-save = Guardar el archivo
