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
