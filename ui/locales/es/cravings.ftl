# Palabras de las ansias: la fila que las anota, lo que viene después, el reloj, la lista, los detalles.

## Anotar

craving-log =
    { $craving-own ->
        [yes] Anotar: { $craving }
       *[no] Anotar ansias
    }
craving-how-strong =
    { $craving-own ->
        [yes] { $craving }: ¿qué tan fuerte es ahora?
       *[no] ¿Qué tan fuertes son las ansias ahora?
    }
craving-low = nada
craving-high = lo más fuerte que he sentido
craving-hint = Elige un número y presiona Entrar
craving-log-it = Anotar
craving-another = Anotar de nuevo
craving-pick-first = Primero elige un número.
craving-logged = Anotado { $time }
craving-binned = Está en la papelera.
craving-more = Añadir más

## Justo después

reply-before = Esto te ayudó antes
reply-helped =
    { $rated ->
        [one] Ayudó { $helped } de { $rated } vez.
       *[other] Ayudó { $helped } de { $rated } veces.
    }
reply-try = Algo para probar ahora
reply-breathe = Un minuto de respirar despacio
reply-open-help = Respira conmigo
reply-stay = Puedes quedarte un rato y ver qué pasa.
# $n dice de cuántas veces se sabe cuánto duró.
reply-usual =
    { $minutes ->
        [one] Lo tuyo suele pasar en cerca de { $minutes } minuto (n = { $n }).
       *[other] Lo tuyo suele pasar en cerca de { $minutes } minutos (n = { $n }).
    }
reply-start = Esperar { $minutes } minutos aquí

## El reloj

timer-length = Cuánto tiempo
timer-minutes = { $minutes } minutos
timer-runs =
    { $left ->
        [0] Ya pasó el tiempo.
        [one] El reloj corre · queda { $left } minuto
       *[other] El reloj corre · quedan { $left } minutos
    }
timer-waits = El reloj está en pausa.
timer-show = Verlo
timer-title = Espera aquí
timer-lead = No tienes que hacer nada. Solo quédate mientras se mueve.
timer-paused = Está en pausa. Sigue cuando quieras.
timer-left =
    { $minutes ->
        [one] Queda { $minutes } minuto.
       *[other] Quedan { $minutes } minutos.
    }
timer-up = Ya pasó el tiempo.
timer-now = ¿Qué tan fuerte es ahora?
timer-note = Anotarlo
timer-noted = Anotado: { $strength }.
timer-skip = Saltar esto
timer-rate = Decir qué tan fuerte es
timer-pause = Parar un momento
timer-resume = Seguir
timer-end = Terminar aquí
timer-still = Imagen fija
timer-save = Guardar esto
timer-back = Volver al reloj
timer-kept = Guardado.
# Cómo era al empezar y al terminar.
timer-ridden =
    { $minutes ->
        [one] Guardado. Fue de { $from } a { $to } en { $minutes } minuto.
       *[other] Guardado. Fue de { $from } a { $to } en { $minutes } minutos.
    }
timer-done = Cerrar

## Las últimas semanas

glance-topic = Las últimas cuatro semanas
glance-title =
    { $count ->
        [0] No anotaste nada en las últimas cuatro semanas.
        [one] Anotaste una vez en las últimas cuatro semanas.
       *[other] Anotaste { $count } veces en las últimas cuatro semanas.
    }
glance-title-newest = Estas son las { $count } más nuevas de las últimas cuatro semanas.
glance-note = Un punto más grande es más fuerte.
glance-when = Cuándo
glance-what = Qué pasaba

## La lista

craving-empty = Aquí estará lo que anotes, y con el tiempo verás su forma. Basta un número.
craving-lately = Hace poco
craving-earlier = Ver las de antes
craving-today = Hoy
# $day es "Hoy", "Sáb" o "2 nov 2026"; $time es "6:02 p. m.".
craving-when = { $day }, { $time }
craving-strength = Fuerza
craving-strength-is = fuerza { $strength }
craving-while-locked = Anotado con el diario cerrado
craving-ended =
    { $ending ->
        [passed] pasó
        [still-here] sigue aquí
        [used] consumí
       *[not-sure] no sé cómo terminó
    }
craving-ended-after =
    { $ending ->
        [passed] pasó en { $minutes } min
        [still-here] sigue aquí tras { $minutes } min
        [used] consumí tras { $minutes } min
       *[unsaid] duró { $minutes } min
    }
craving-helped = { $tool }: ayudó { $helped } de 4

## Los detalles

craving-enough = Llena lo que quieras. Lo demás puede esperar o quedar vacío.
craving-strong = Qué tan fuerte fue
craving-at-first = Cuando lo anoté
craving-strongest = En lo más fuerte
craving-at-end = Al final
craving-lasted = Cuánto duró, en minutos
craving-lasted-wrong = Escribe los minutos con un número, como 15.
craving-around = Qué pasaba
craving-situation = ¿Qué pasó justo antes?
craving-triggers = ¿Qué detonantes había?
craving-what-for = ¿De qué eran las ganas?
craving-what-for-hint = Puede ser una palabra en clave.
craving-what-for-own = Escribir «{ $substance }»
craving-just-once = ¿Pensaste “solo una vez”?
craving-just-once-hint = Verlo escrito puede hacerlo más pequeño.
craving-did = Qué hice
craving-tried = ¿Qué probaste?
craving-tried-pick = Elegir lo que probaste
craving-tried-own = Con tus palabras
craving-tool-helped = { $tool }: ¿cuánto ayudó?
craving-used-plan = ¿Usaste tu plan?
craving-end = Cómo terminó
craving-ending = ¿Cómo terminó?
craving-ending-is =
    { $ending ->
        [passed] Pasó
        [still-here] Sigue aquí
        [used] Consumí
        [not-sure] No lo sé
       *[rather-not-say] Prefiero no decirlo
    }
craving-note = Algo más
