# Palabras del cuadro de detonantes, de un detonante y de su registro.

## El cuadro

trigger-chart = Cuadro
trigger-empty = Aquí puede estar todo lo que te empuja, cada cosa en su lugar. Marca lo que conoces.
trigger-add-some = Agregar de una lista
trigger-band =
    { $band ->
        [safe] Seguro
        [take-care] Con cuidado
        [high] Alto
        [stay-away] Lejos por ahora
       *[none] Sin lugar todavía
    }
trigger-keys = Arrastra cada tarjeta a su lugar. O usa las flechas, o del 1 al 4.
trigger-moved = { $name }: { $band }
trigger-side =
    { $side ->
        [outside] De fuera
       *[inside] De dentro
    }
trigger-came-up =
    { $count ->
        [0] No ha aparecido
        [one] Una vez, { $when }
       *[other] { $count } veces, { $when }
    }
trigger-days-ago =
    { $days ->
        [0] hoy
        [1] ayer
       *[other] hace { $days } días
    }
trigger-weeks-ago = hace { $weeks } semanas
trigger-months-ago = hace { $months } meses
trigger-deleted = Un detonante que borraste
trigger-off-chart =
    { $count ->
        [one] { $count } fuera del cuadro
       *[other] { $count } fuera del cuadro
    }

## Listas para empezar

trigger-starters =
    { $side ->
        [outside] A mi alrededor
       *[inside] Dentro de mí
    }
trigger-own =
    { $side ->
        [outside] Otros a mi alrededor, con mis palabras
       *[inside] Otros dentro de mí, con mis palabras
    }
trigger-add =
    { $count ->
        [0] Poner en el cuadro
        [one] Poner { $count } en el cuadro
       *[other] Poner { $count } en el cuadro
    }
trigger-added =
    { $count ->
        [0] Ya están en tu cuadro.
        [one] Ya hay { $count } más en tu cuadro.
       *[other] Ya hay { $count } más en tu cuadro.
    }

starter-payday = El día de pago
starter-cash = Dinero en el bolsillo
starter-street = Cierta calle
starter-bar = Un bar o un club
starter-person = Alguien con quien consumía
starter-argument = Una discusión
starter-alone = A solas en casa
starter-party = Una fiesta
starter-after-work = La hora después del trabajo
starter-weekend = El fin de semana
starter-things = Cosas con las que consumía
starter-smell = Un olor o una canción
starter-screen = Una película o un mensaje en la red
starter-bored = Aburrimiento
starter-angry = Enojo
starter-lonely = Soledad
starter-worried = Preocupación
starter-sad = Tristeza
starter-ashamed = Vergüenza
starter-celebrate = Me siento bien y quiero celebrar
starter-just-once = La idea de «solo una vez»
starter-tired = Cansancio
starter-hungry = Hambre
starter-pain = Dolor
starter-sleepless = No puedo dormir
starter-memory = Un recuerdo

## Un detonante

trigger-name = Nombre
trigger-name-kept = Conserva su nombre hasta que escribas otro.
trigger-where-from = ¿De dónde viene?
trigger-kind = ¿De qué tipo es?
trigger-kind-of =
    { $kind ->
        [person] Una persona
        [place] Un lugar
        [thing] Una cosa
        [time] Una hora o una fecha
        [situation] Una situación
        [money] Dinero
        [media] Algo que veo o leo
        [senses] Un olor, un sonido, un sabor
        [feeling] Una emoción
        [thought] Una idea
        [body] Mi cuerpo
        [need] Hambre o cansancio
        [memory] Un recuerdo
       *[unsaid] Sin decir
    }
trigger-pull = ¿Con cuánta fuerza te llama?
trigger-pull-number = Su fuerza, de 0 a 100
trigger-avoidable = ¿Puedes mantenerte lejos?
trigger-avoidable-is =
    { $avoidable ->
        [yes] Sí
        [partly] En parte
       *[no] No
    }
trigger-avoiding = ¿Cómo te mantienes lejos?
trigger-facing = ¿Qué haces cuando no puedes?
trigger-met = Cuándo apareció
trigger-met-never = Todavía no ha aparecido.
trigger-met-strength = Fuerza { $strength } de 10
trigger-met-log = En el registro
trigger-earlier = Ver anteriores
trigger-log-this = Anotarlo ahora
trigger-retire = Quitar del cuadro
trigger-retired = «{ $name }» está fuera del cuadro. Su historia se queda.
trigger-put-back = Devolver
trigger-put-back-this = Devolver «{ $name }» al cuadro
trigger-is-back = «{ $name }» está en el cuadro.
trigger-binned = «{ $name }» está en la papelera.

trigger-same = ¿Es lo mismo que otro?
trigger-same-hint = Así los dos cuentan como uno. Los puedes separar después.
trigger-same-none = No, es uno aparte
trigger-is-same = «{ $name }» ahora cuenta como «{ $other }».
trigger-counts-as = Este cuenta como «{ $name }».
trigger-merged = Estos cuentan como el mismo
trigger-part = Separar
trigger-part-this = Separar «{ $name }»

## El registro

trigger-log = Registro
trigger-log-new = Anotar un detonante
trigger-log-empty = Cuando aparezca uno, lo puedes anotar aquí.
event-helped-line =
    { $helped ->
        [0] no ayudó
        [1] ayudó un poco
        [2] ayudó algo
        [3] ayudó bastante
       *[4] ayudó mucho
    }

## Una línea del registro

event-title = En el registro
event-unnamed = Sin nombre todavía
event-enough = Basta un detonante o unas palabras. Lo demás puede esperar o quedar vacío.
event-triggers = ¿Qué detonante fue?
event-words = O dilo con tus palabras
event-around = A tu alrededor
event-place = ¿Dónde estabas?
event-company = ¿Quién estaba?
event-company-hint = Las iniciales bastan.
event-doing = ¿Qué hacías?
event-foreseen = ¿Lo viste venir?
event-inside = Dentro de ti
event-thoughts = ¿Qué te pasó por la mente?
event-feelings-pick = Elegir emociones
event-felt-low = apenas
event-felt-high = lo más fuerte
event-body = ¿Qué hizo tu cuerpo?
event-halt = ¿Sentías algo de esto?
event-need =
    { $need ->
        [hungry] Hambre
        [angry] Enojo
        [lonely] Soledad
       *[tired] Cansancio
    }
event-craving =
    { $craving-own ->
        [yes] ¿Vino con esto? { $craving }
       *[no] ¿Vino con ansias?
    }
event-craving-none = No, o sin anotar
event-craving-at = { $date }, { $time } · fuerza { $strength }
event-craving-gone = Uno que borraste
event-after = Qué pasó después
event-did = ¿Qué hiciste?
event-helped = ¿Cuánto ayudó?
event-helped-is =
    { $helped ->
        [0] Nada
        [1] Un poco
        [2] Algo
        [3] Bastante
       *[4] Mucho
    }
event-good = ¿Qué trajo de bueno?
event-cost = ¿Qué te costó?
event-learned = ¿Qué aprendiste?
event-confidence = ¿Qué tan seguro lo ves la próxima vez?
event-confidence-low = nada seguro
event-confidence-high = muy seguro
event-binned = Está en la papelera.

## Elegir detonantes

trigger-picker = Detonantes
trigger-picker-hint = Escribe para encontrar uno en tu cuadro, o para agregar uno.
trigger-picker-new =
    { $side ->
        [outside] Agregar «{ $name }», fuera de mí
       *[inside] Agregar «{ $name }», dentro de mí
    }
