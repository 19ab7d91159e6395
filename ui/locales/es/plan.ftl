## The sections

# También las lee el núcleo, para las copias.
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
# También las lee el núcleo, para las copias.
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

## The letter

plan-title = Mi plan
plan-begun = Empezado el { $date }
plan-next-look = próxima mirada: { $date }
plan-empty = Aquí puedes escribirte una carta para los días difíciles.
plan-begin = Empezar con unas preguntas
plan-write-freely = Escribir a mi manera
plan-add = Agrega a tu carta
plan-edit = Escribir en: { $name }
plan-done = Listo
plan-show-all = Mostrar todo
plan-show-less = Mostrar menos

## Why each section asks

plan-why =
    { $section ->
        [reasons] En un día difícil, tus propias razones hablan más fuerte que un consejo. La más fuerte va primero.
        [signs] Casi siempre hay señales pequeñas antes de un mal rato. Si conoces las tuyas, puedes actuar pronto.
        [situations] Si sabes cuándo se pone difícil, no te toma por sorpresa.
        [if_then] Una respuesta que elegiste con calma se alcanza mejor en una hora difícil.
        [tools] Cuando llegan las ganas, cuesta pensar. Una lista piensa por ti.
        [lines] Las costumbres pequeñas te sostienen, como las cuerdas a un barco. Dos o tres bastan.
        [people] Llamar es más fácil si sabes a quién, y cómo empezar.
        [places] Un lugar adonde ir llega antes que una idea. Di también qué puedes hacer allí.
        [home] Lo que no está a mano se deja en paz más fácil. La naloxona puede salvar una vida.
        [medication] Así está todo en un solo lugar. Quien te lo receta te dice cómo tomarlo.
        [levels] No todos los días son iguales. Di qué haces en un día firme, uno inestable y uno de peligro.
        [if_used] Puede pasar, y no borra tu trabajo. Tus propias palabras te ayudan a parar y a estar a salvo.
        [dates] Unos días pesan más que otros. Ayuda tener algo planeado.
        [goals] Tener adonde ir hace más ligero el camino. Los pasos pequeños cuentan.
        [safety] Esas ideas pueden llegar. Unos pasos en orden ayudan cuando cuesta pensar. Pídele a tu consejero que los haga contigo. Si lo piensas ahora, en Ayuda ahora hay a quién llamar.
        [copies] Quien tiene tu plan puede ayudarte a seguirlo.
       *[review] Tú cambias, y también lo que te ayuda. Mirarlo cada tanto lo mantiene tuyo.
    }

## Writing

plan-row =
    { $section ->
        [reasons] Una razón
        [places] Un lugar seguro, y qué hacer allí
       *[safety] Un paso
    }
plan-row-add =
    { $section ->
        [reasons] Agregar una razón
        [places] Agregar un lugar
       *[safety] Agregar un paso
    }
plan-sign = Una señal
plan-sign-add = Agregar una señal
plan-sign-where = ¿Dónde se nota?
plan-sign-when = ¿Qué tan temprano se nota?
plan-removed-one = Algo que ya no está en casa
plan-removed-add = Agregar una cosa
plan-money-hint = Por ejemplo, llevar menos efectivo, o una tarjeta que alguien te guarda.
plan-naloxone-hint = Puede detener una sobredosis de opioides. Muchas farmacias la tienen.
plan-medication-add = Agregar un medicamento
plan-medication-name = Nombre
plan-medication-time = Cuándo lo tomas
plan-medication-prescriber = Quién lo receta
plan-level-hint =
    { $level ->
        [green] Firme. ¿Qué lo mantiene así?
        [yellow] Inestable. ¿Qué haces entonces?
       *[red] En peligro. ¿Qué haces primero?
    }
plan-date-add = Agregar un día
plan-date-name = ¿Qué día es?
plan-date-day = Fecha
plan-date-yearly = Llega cada año
plan-date-plan = ¿Qué haces ese día?
plan-date-counted = Contar en Hoy los días desde entonces
plan-date-counted-hint = Solo si te gusta. Nadie más que tú pone la cuenta en cero.
plan-review-soon = Volver a mirar en
plan-review-in =
    { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }
plan-review-day = O en este día

## The first draft

plan-question-of = Pregunta { $question } de { $count }
plan-question =
    { $section ->
        [reasons] ¿Para qué haces esto?
        [people] ¿A quién puedes llamar?
        [situations] ¿Cuándo se pone difícil?
        [tools] ¿Qué te ayuda entonces?
        [if_then] Si se pone difícil, ¿qué vas a hacer?
        [lines] ¿Qué costumbre te da firmeza?
       *[review] ¿Cuándo quieres volver a mirar esto?
    }
plan-next = Siguiente
plan-skip = Saltar esta
plan-back = Atrás
plan-stop = Parar aquí
plan-draft-end = Ir a mi carta
