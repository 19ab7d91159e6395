## The sections

plan-section =
    { $section ->
        [reasons] Por qué
        [signs] Mis señales de alerta
        [situations] Cuándo se pone difícil
        [if_then] Si… entonces
        [tools] Lo que me ayuda
        [lines] Mis amarras
        [people] Mi gente
        [places] Lugares seguros
        [home] Un hogar más seguro
        [medication] Mis medicamentos
        [levels] Verde, amarillo, rojo
        [if_used] Si consumo
        [dates] Días que importan
        [goals] Lo que quiero lograr
        [safety] Si pienso en quitarme la vida
        [copies] Quién tiene una copia
       *[review] Cuándo volver a mirar
    }

## A section as lines

plan-labelled = { $label }: { $text }
plan-noticed-by = Quién más lo notaría
plan-sign-shows =
    { $shows ->
        [thoughts] Pensamientos
        [feelings] Sentimientos
        [behavior] Lo que hago
       *[body] Cuerpo
    }
plan-sign-stage =
    { $stage ->
        [early] Al principio
        [middle] A la mitad
       *[late] Tarde
    }
plan-if-then-line =
    { $has ->
        [backup] Si: { $cue }. Entonces: { $then }. O si no: { $backup }.
       *[none] Si: { $cue }. Entonces: { $then }.
    }
plan-habit-line =
    { $rhythm ->
        [daily] { $text } · cada día
       *[weekly] { $text } · cada semana
    }
plan-at-night =
    { $fine ->
        [yes] También de noche
       *[no] De noche no
    }
plan-first-words = “{ $words }”
plan-removed = Fuera de casa
plan-money = Efectivo y tarjetas
plan-naloxone = Dónde está la naloxona
plan-knows = Quién sabe dónde está
plan-green = Verde
plan-yellow = Amarillo
plan-red = Rojo
plan-goal-line =
    { $span ->
        [months] { $text } · en uno a tres meses
       *[year] { $text } · en un año
    }
plan-step-line =
    { $done ->
        [yes] – { $step } · hecho el { $date }
       *[no] – { $step }
    }

## Lists in an order

list-menu = Más sobre { $name }
list-nth = Línea { $place }
list-up = Subir
list-down = Bajar
list-remove = Quitar
list-moved = { $name } está ahora en el lugar { $place } de { $count }.
list-removed = “{ $name }” ya no está en la lista.
