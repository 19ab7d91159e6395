# Palabras de las partes del plan que nombran detonantes y lo que ayuda, y del plan donde hace falta.

## Elegir

plan-cue-hint = Elige algo o escríbelo a tu modo.
plan-tool-hint = Elige algo o escríbelo a tu modo. Primero va lo que te ayudó.
plan-situations-pick = ¿Dónde y cuándo se pone difícil?
plan-if-pick = Si pasa esto
plan-then-pick = hago esto
plan-backup-pick = y si no basta
plan-tool-add = Agregar algo que ayuda

## Planes de «si pasa esto»

plan-if = Si
plan-then = entonces
plan-or = O bien:
plan-came-up =
    { $count ->
        [0] aún no ha pasado
        [one] pasó { $count } vez
       *[other] pasó { $count } veces
    }
# $used de las veces que pasó.
plan-used = lo usaste { $used }
plan-helped = ayudó { $helped } de { $rated }
plan-if-then-add = Agregar otro plan
plan-if-then-make = Hacer un plan para esto

## Lo que ayuda

plan-tools-order = Ordenar por lo que ayudó
plan-tools-ordered = Ya van en el orden de lo que ayudó.
plan-tools-all = Ver los { $count }

## Amarras

plan-line-add = Agregar una amarra
plan-line-text = ¿Qué quieres mantener?
plan-line-rhythm = ¿Cada cuánto?
plan-rhythm-is =
    { $rhythm ->
        [daily] Cada día
       *[weekly] Cada semana
    }
plan-lines-kept = Lo que mantuviste esta semana
plan-lines-missed = La semana pasada faltaron { $missed } de estas. ¿Cuál te ayudaría más ahora?

## Personas

plan-person-add = Agregar a alguien
plan-person-name = Nombre
plan-person-role = ¿Quién es para ti?
plan-person-phone = Teléfono
plan-person-when = ¿Cuándo llamarías?
plan-person-words = ¿Qué podrías decir primero?
plan-person-words-hint = Con la primera frase es más fácil llamar.
plan-person-night = ¿Se puede llamar de noche?

## Metas

plan-goal-add = Agregar una meta
plan-goal-text = ¿A qué quieres llegar?
plan-goal-span = ¿Para cuándo?
plan-span-is =
    { $span ->
        [months] En uno a tres meses
       *[year] En un año
    }
plan-steps = Pasos pequeños
plan-step = Un paso pequeño
plan-step-add = Agregar un paso

## Sugerencias

plan-offers = Tus notas sugieren
plan-offers-done = Eso es todo por ahora.
plan-offer-situation = Agregar «{ $cue }» a tus momentos difíciles
plan-offer-tool = Agregar «{ $tool }» a lo que te ayuda
plan-offer-if-then = Un plan: si pasa «{ $cue }», entonces «{ $tool }»
# En las últimas cuatro semanas.
plan-offer-count =
    { $change ->
        [situations] Pasó { $count } veces en cuatro semanas.
        [tools] Ayudó { $count } veces en cuatro semanas.
       *[if_then] Eso ayudó { $count } veces en cuatro semanas.
    }
plan-offer-add = Agregar
plan-offer-change = Agregar y cambiar
plan-offer-leave = Dejarlo
plan-offer-answered =
    { $do ->
        [take] Está en tu plan.
       *[leave] No se volverá a preguntar.
    }

## En Hoy

today-steps = Pasos pequeños para hoy
today-from-plan = De tu plan
today-plan-review = Es momento de volver a ver tu plan
today-look-back-hard = Cuando quieras, puedes mirar atrás a un día difícil
# $name es una fecha que le importa a la persona.
today-coming =
    { $days ->
        [0] Hoy: { $name }
        [1] Mañana: { $name }
       *[other] En { $days } días: { $name }
    }
today-counted =
    { $days ->
        [one] { $name }: { $days } día
       *[other] { $name }: { $days } días
    }

## Con las ansias

reply-in-plan = En tu plan
reply-one-of = ¿Es algo de esto?
reply-met = Tu plan para esto
