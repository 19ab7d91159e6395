# El chequeo del día: uno por la mañana y uno por la noche. Todo se puede saltar y nada se juzga.

## En Hoy

checkin = Chequeo del día
checkin-name =
    { $half ->
        [morning] Chequeo de la mañana
       *[evening] Chequeo de la noche
    }
checkin-lead = Menos de un minuto. Salta lo que quieras.
checkin-start = Empezar
checkin-change = Cambiar
checkin-line-slept =
    { $minutes ->
        [0] dormiste { $hours } h
       *[other] dormiste { $hours } h { $minutes } min
    }
checkin-line-hard =
    { $hard ->
        [0] nada duro
        [1] un poco duro
        [2] algo duro
        [3] duro
       *[4] muy duro
    }
checkin-line-mood = ánimo { $mood }
checkin-line-noted = anotado

## El formulario

checkin-half = Cuál
checkin-half-of =
    { $half ->
        [morning] Mañana
       *[evening] Noche
    }
checkin-done = Listo
checkin-binned = El chequeo está en la papelera.
checkin-answer =
    { $answer ->
        [yes] Sí
        [no] No
        [does-not-apply] No es para mí
       *[rather-not-say] Prefiero no decirlo
    }

## La mañana

checkin-night = La noche
checkin-slept = ¿Cuánto dormiste?
checkin-hours = horas
checkin-minutes = minutos
checkin-slept-unclear = Escribe horas de 0 a 24 y minutos de 0 a 59.
checkin-slept-well = ¿Qué tal dormiste?
checkin-slept-well-is =
    { $well ->
        [0] Muy mal
        [1] Mal
        [2] Regular
        [3] Bien
       *[4] Muy bien
    }
checkin-now = Cómo estás ahora
checkin-craving =
    { $craving-own ->
        [yes] { $craving }: ¿qué tan fuerte ahora?
       *[no] ¿Qué tan fuertes son las ansias ahora?
    }
checkin-craving-low = nada
checkin-craving-high = lo más fuerte que he sentido
checkin-halt = ¿Sientes algo de esto?
checkin-ahead = El día que empieza
checkin-risks = Momentos que podrían ser duros
checkin-risks-hint = Una hora, un lugar, una persona.
checkin-step = Un pequeño paso para hoy
checkin-step-hint = Lo verás en Hoy hasta que acabe el día.

## La noche

checkin-day = El día
checkin-hard = ¿Qué tan duro fue el día?
checkin-hard-is =
    { $hard ->
        [0] Nada
        [1] Un poco
        [2] Algo
        [3] Duro
       *[4] Muy duro
    }
checkin-strongest =
    { $craving-own ->
        [yes] { $craving }: lo más fuerte de hoy
       *[no] Las ansias más fuertes de hoy
    }
checkin-conflict = ¿Cuánto conflicto hubo?
checkin-conflict-is =
    { $conflict ->
        [0] Nada
        [1] Un poco
        [2] Algo
        [3] Bastante
       *[4] Mucho
    }
checkin-in-it = Lo que hubo
checkin-contact = ¿Hablaste con alguien que te apoya?
checkin-meeting = ¿Fuiste a una sesión o a una reunión?
checkin-ate = ¿Comiste?
checkin-moved = ¿Moviste el cuerpo?
checkin-medication = ¿Tomaste tu medicina?
checkin-without-use =
    { $substance-own ->
        [yes] ¿Un día sin { $substance }?
       *[no] ¿Un día sin consumir?
    }
checkin-without-use-hint = Cualquier respuesta está bien, y ninguna también.
checkin-tomorrow = Mañana
checkin-confidence = ¿Cuánta confianza tienes para mañana?
checkin-confidence-low = ninguna
checkin-confidence-high = mucha
