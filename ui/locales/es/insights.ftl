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
