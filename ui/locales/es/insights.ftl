# Palabras de lo que muestran los registros. Para cada caso que el núcleo puede decir, en
# src-tauri/crates/domain/src/insight, hay un mensaje, `insight-<qué>-<caso>`. Cada uno coincide con
# su tabla. Nada se elogia, se reprocha ni se explica. Se habla del ansia sin nombrarla: el título de
# arriba la llama con la palabra propia de la persona.

## Partes de frases

# $weekday es un nombre del núcleo, de "monday" a "sunday".
insight-weekdays =
    { $weekday ->
        [monday] los lunes
        [tuesday] los martes
        [wednesday] los miércoles
        [thursday] los jueves
        [friday] los viernes
        [saturday] los sábados
       *[sunday] los domingos
    }
insight-stretch =
    { $stretch ->
        [early] antes de las 5 de la mañana
        [morning] por la mañana
        [afternoon] por la tarde, antes de las 5
       *[evening] después de las 5 de la tarde
    }
insight-place-cell = { insight-weekdays } { insight-stretch }
insight-place-weekday = { insight-weekdays }
insight-place-stretch = { insight-stretch }
insight-need =
    { $need ->
        [hungry] hambre
        [angry] enojo
        [lonely] soledad
       *[tired] cansancio
    }
# Después de lo que hay por ahora, cuando todavía son menos de cinco.
insight-from-five = Desde 5, aquí habrá más que decir.

## Cuántas veces y con qué fuerza

insight-weekly-too-few = Anotado en este tiempo: { $n }. { insight-from-five }
insight-weekly-more =
    En las últimas { $weeks } semanas completas lo anotaste { $later } veces. En las { $weeks } semanas de antes: { $earlier ->
        [one] { $earlier } vez.
       *[other] { $earlier } veces.
    }
insight-weekly-fewer =
    En las últimas { $weeks } semanas completas lo anotaste { $later ->
        [one] { $later } vez.
       *[other] { $later } veces.
    } En las { $weeks } semanas de antes: { $earlier } veces.
insight-weekly-same = Lo anotaste casi tantas veces como antes. En las últimas { $weeks } semanas completas: { $later } veces. En las { $weeks } semanas de antes: { $earlier } veces.
insight-weekly-plain = Lo anotaste { $n } veces. Su fuerza fue { $mean } de 10 en promedio.

## Días y horas

insight-when-too-few = Anotado en este tiempo: { $n }. { insight-from-five }
# $place es uno de los lugares de arriba, ya armado.
insight-when-most = { $count } de { $n } veces llegó { $place }.
insight-when-tied = Estos quedaron iguales, cada uno con { $each } de { $n } veces: { $places }.
insight-when-spread = Lo anotaste { $n } veces. No destaca ningún día ni hora.

## Lo que lo provoca

insight-triggers-too-few = Veces que nombraste lo que lo provocó: { $n }. { insight-from-five }
# $name es la palabra propia de la persona.
insight-triggers-most = { $count } de { $n } veces nombraste «{ $name }».
insight-triggers-tied = Estos quedaron iguales, cada uno con { $each } de { $n } veces: { $names }.
insight-triggers-spread = Nombraste lo que lo provocó { $n } veces. No destaca una sola cosa.

## Lo que ayuda

insight-helps-too-few = Veces que dijiste cuánto ayudó algo: { $n }. { insight-from-five }
# $tool es una herramienta de la lista o con las palabras de la persona.
insight-helps-most = «{ $tool }» ayudó { $count } de { $n } veces.
insight-helps-tied = Esto te ayudó igual, { $mean } de 4 en promedio: { $tools }.
insight-helps-spread = Dijiste { $n } veces cuánto ayudó algo. No destaca una sola cosa.

## Cuánto dura y cómo termina

insight-lasts-too-few = Veces que pasó y sabes cuánto tardó: { $n }. { insight-from-five }
insight-lasts-usual =
    Cuando pasó, tardó { $minutes ->
        [one] más o menos { $minutes } minuto.
       *[other] unos { $minutes } minutos.
    } Es el punto medio de { $n } veces.
insight-ends-too-few = Veces que anotaste cómo terminó: { $n }. { insight-from-five }
insight-ends-passed = { $count } de { $n } veces, pasó.
insight-ends-noted = Anotaste { $n } veces cómo terminó. La tabla tiene cada una.

## Hambre, enojo, soledad, cansancio y sueño

insight-halt-too-few = Anotado en este tiempo: { $n }. { insight-from-five }
insight-halt-most = { $count } de { $n } veces marcaste «{ insight-need }» a la vez.
insight-halt-tied = Estos quedaron iguales, cada uno con { $each } de { $n } veces: { $needs }.
insight-halt-spread = Lo anotaste { $n } veces. No destaca ninguna de las cuatro cosas.
insight-sleep-too-few = Noches con el sueño anotado: { $n }. Con 5 de menos de 6 horas y 5 más largas habrá más que decir.
insight-sleep-both =
    Tras { $short_nights } noches de menos de 6 horas, lo anotaste { $short_mean ->
        [one] { $short_mean } vez al día.
       *[other] { $short_mean } veces al día.
    } Tras { $longer_nights } noches más largas: { $longer_mean ->
        [one] { $longer_mean } vez al día.
       *[other] { $longer_mean } veces al día.
    } Esto no dice por qué.

## Páginas y ánimo

insight-writing-too-few = Páginas en este tiempo: { $n }. { insight-from-five }
insight-writing-pages = Escribiste { $n } páginas.
insight-writing-mood =
    Escribiste { $n } páginas. En { $moods } anotaste tu ánimo. Fue { $mean } de 10 en promedio.

## Lo que solo crece

insight-progress-days =
    { $days ->
        [0] Empezaste hoy.
        [one] Empezaste hace { $days } día.
       *[other] Empezaste hace { $days } días.
    }
insight-progress-passed =
    { $passed ->
        [0] Aquí contará cada vez que pase.
        [one] Pasó { $passed } vez.
       *[other] Pasó { $passed } veces.
    }
insight-progress-entries =
    { $entries ->
        [0] Aquí contará cada página.
        [one] Escribiste { $entries } página.
       *[other] Escribiste { $entries } páginas.
    }
insight-progress-without =
    { $all ->
        [0] Cada día que anotas sin consumo cuenta aquí.
        [one] Anotaste { $all } día sin consumo.
       *[other] Anotaste { $all } días sin consumo. En los últimos 30 días: { $last_30 }. En los últimos 90 días: { $last_90 }.
    }
insight-progress-versions =
    { $versions ->
        [0] Cada versión de tu plan cuenta aquí.
        [one] Tu plan tiene { $versions } versión.
       *[other] Tu plan tiene { $versions } versiones.
    }

## La página

insights-days = Del { $from } al { $to }
insights-range = Desde cuándo
insights-range-two-weeks = 2 semanas
insights-range-eight-weeks = 8 semanas
insights-range-all = Todo
insights-empty =
    { $craving-own ->
        [yes] Cuando anotes «{ $craving }» unas veces, esta página te dirá cuándo llega y qué ayuda.
       *[no] Cuando anotes tus ansias unas veces, esta página te dirá cuándo llegan y qué ayuda.
    }
insights-log =
    { $craving-own ->
        [yes] Anotar ahora: { $craving }
       *[no] Anotar un momento de ansias
    }
insights-print = Imprimir
insights-more = Con más notas, esta página puede decir más
insights-progress = Desde que empezaste

## Alrededor de cada gráfica

# Qué es el dibujo, para lectores de pantalla.
chart = gráfica
chart-table-show = Ver como tabla
chart-table-hide = Ocultar la tabla
insight-none = sin anotar
insight-quoted = «{ $name }»
insight-week = Semana del
insight-week-part = { $week }, en parte
insight-day = Día
insight-times = Veces anotadas
insight-strength = Fuerza, de 0 a 10
insight-strength-mean = Fuerza en promedio
insight-count =
    { $n ->
        [0] ninguna vez
        [one] { $n } vez
       *[other] { $n } veces
    }
insight-share = { $name }: { $count } de { $n } veces.
insight-blank = { $when }: nada anotado.

## Cada gráfica: de qué trata, cómo se lee, qué dice un punto

insight-weekly-topic =
    { $craving-own ->
        [yes] { $craving }, semana a semana
       *[no] Las ansias, semana a semana
    }
insight-weekly-note = De { $n } veces anotadas. Una columna con rayas es una semana en parte. Un hueco es una semana sin notas.
# $mean es un número, o "none" donde no hay.
insight-weekly-point =
    Semana del { $week }: { insight-count }. { $mean ->
        [none] { "" }
       *[other] Fuerza en promedio: { $mean } de 10.
    }
insight-when-topic = Días y horas
insight-when-note = De { $n } veces anotadas. Un círculo más grande son más veces.
# Un nombre corto de una parte del día, al lado de la gráfica.
insight-stretch-name =
    { $stretch ->
        [early] Madrugada
        [morning] Mañana
        [afternoon] Tarde
       *[evening] Desde las 5
    }
insight-when-point =
    { $n ->
        [0] Ninguna vez
        [one] { $n } vez
       *[other] { $n } veces
    } { insight-weekdays } { insight-stretch }.
insight-triggers-topic = Lo que lo provoca
insight-triggers-note = De { $n } veces que nombraste un detonante. Lleno: también llegó. Con rayas: el detonante a solas.
insight-trigger = Detonante
insight-with-it = También llegó
insight-triggers-gone = Ya no está en tu lista
insight-triggers-point =
    { $name }: lo nombraste { insight-count }. También llegó: { $cravings }. { $mean ->
        [none] { "" }
       *[other] Fuerza en promedio: { $mean } de 10.
    }
insight-helps-topic = Lo que ayuda
insight-helps-note = De { $n } veces que dijiste cuánto ayudó algo. Una línea llena es 4 de 4.
insight-tool = Lo que probaste
insight-tried = Veces que lo probaste
insight-helped = Veces que ayudó
insight-helped-mean = Cuánto, de 0 a 4
insight-helped-of =
    { $rated ->
        [0] sin valorar
       *[other] { $helped } de { $rated }
    }
insight-helps-said =
    { $rated ->
        [0] sin valorar
       *[other] ayudó { $helped } de { $rated } veces
    }
insight-helps-point =
    { $tool }: { insight-helps-said }. { $mean ->
        [none] { "" }
       *[other] En promedio: { $mean } de 4.
    } Veces que lo probaste: { $tried }.
insight-lasts-topic = Cuánto dura
insight-lasts-note = De { $n } veces que pasó. Cada columna es un rato, en minutos.
insight-minutes = Minutos
insight-minutes-span =
    { $to ->
        [none] { $from }+
       *[other] { $from }–{ $to }
    }
insight-lasts-point = { $span } minutos: { insight-count }.
insight-ends-topic = Cómo termina
insight-ends-note = De { $n } veces anotadas. Todo el ancho son todas ellas.
insight-ended = Cómo terminó
insight-ending-none = Sin anotar
insight-halt-topic = Hambre, enojo, soledad, cansancio
insight-halt-note = De { $n } veces anotadas. Todo el ancho son todas ellas. Puedes marcar más de una cosa.
insight-halt-days = Cada día con una de las cuatro cosas, en todo lo que anotaste
insight-ticked = Lo que marcaste
insight-sleep-topic = El sueño y el día después
insight-sleep-note = De { $n } noches. La línea cortada son 6 horas. Un hueco es un día sin notas.
insight-slept = Dormiste
insight-slept-hours = Horas de sueño
insight-sleep-nights = Noches cortas y más largas
insight-sleep-days = Cada día con notas
insight-sleep-kind = Noche
insight-sleep-short = Menos de 6 horas
insight-sleep-longer = 6 horas o más
insight-nights = Noches
insight-times-after = Veces, el día después
insight-times-mean = Veces al día
insight-strongest = Lo más fuerte
insight-duration =
    { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
# $strongest y $slept pueden ser "none".
insight-sleep-point =
    { $when }: { insight-count }. { $strongest ->
        [none] { "" }
       *[other] Lo más fuerte: { $strongest } de 10.
    } { $slept ->
        [none] { "" }
       *[other] La noche antes dormiste { $slept }.
    }
insight-writing-topic = Páginas y ánimo
insight-writing-note = De { $n } páginas, { $moods } con el ánimo anotado. Una columna con rayas es una semana en parte.
insight-pages = Páginas
insight-mood = Ánimo, de 0 a 10
insight-mood-mean = Ánimo en promedio
insight-writing-point =
    Semana del { $week }: { $n ->
        [0] ninguna página
        [one] { $n } página
       *[other] { $n } páginas
    }. { $mean ->
        [none] { "" }
       *[other] Ánimo en promedio: { $mean } de 10.
    }
