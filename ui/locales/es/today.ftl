# Hoy: lo primero que se ve al abrir. Una sola cosa que hacer y nada que regañe.

today-greeting =
    { $part ->
        [morning] Buenos días
        [afternoon] Buenas tardes
        [evening] Buenas noches
       *[night] Es tarde, y aquí estás
    }
today-write = Escribir
today-lead = Con una línea basta.
today-empty = Este es un lugar tranquilo para tus palabras. Empieza con algo pequeño.
today-templates = O empieza con
today-continue = Sigue con la página de hoy
today-begun = Hora: { $time }
today-look-back = Mirar atrás
today-ago =
    { $ago ->
        [week] Hace una semana
        [month] Hace un mes
       *[year] Hace un año
    }

## La próxima sesión y las tareas

today-next = Próxima sesión
today-next-in =
    { $unit ->
        [now] ahora
        [minutes] en { $count } min
        [hours]
            { $count ->
                [one] en una hora
               *[other] en { $count } horas
            }
       *[days]
            { $count ->
                [one] en un día
               *[other] en { $count } días
            }
    }
today-next-bring =
    { $count ->
        [one] 1 cosa para llevar
       *[other] { $count } cosas para llevar
    }
today-homework = Tareas
today-homework-line =
    { $days ->
        [0] { $text } · para hoy
        [1] { $text } · para mañana
        [2] { $text } · en 2 días
       *[other] { $text }
    }
