# Palabras del diario: la lista, la página, sus versiones y la papelera.

journal = Diario
journal-entries = Páginas
journal-new = Página nueva
journal-new-from = Página nueva con una plantilla
journal-back = Todas las páginas
journal-empty = Tus páginas van a estar aquí. Una línea basta para empezar.
journal-pick = Elige una página de la lista o escribe una nueva.
journal-write = Escribir
try-again = Intentar de nuevo

## La lista

entry-no-words = Todavía sin palabras
entry-tags = Etiquetas:
entry-bring = Para llevar a una sesión
mood-is = Ánimo { $mood }
month-days =
    { $count ->
        [0] { $month }, todavía sin días escritos
        [one] { $month }, { $count } día con palabras
       *[other] { $month }, { $count } días con palabras
    }
month-day =
    { $entries ->
        [one] { $day }, { $entries } página
       *[other] { $day }, { $entries } páginas
    }
month-previous = El mes anterior
month-next = El mes siguiente

## La página

page-title-label = Título
page-title = Título, si quieres
page-text-label = Texto
page-text = Escribe aquí
page-start-from = O empieza con
page-when = Cuándo fue
page-day = Día
page-clock = Hora
page-zone = En la hora de { $zone }
page-when-set = Cambiar
page-when-wrong = Esto no es un día y una hora. Escríbelos así: 2026-11-23 y 18:05.
page-saved = Guardado { $time }
page-unsaved = Sin guardar todavía
page-words =
    { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }
page-tags = Etiquetas
page-mood = Ánimo
page-felt = Ánimo y emociones
page-bring = Llevar
page-bring-label = Llevar a mi sesión
page-more = Más para esta página
page-read = Leer
page-reading = La página, para leer
page-write-on = Escribir
page-step-done = Hecho
page-links = Enlaces
page-links-count =
    { $count ->
        [one] { $count } enlace
       *[other] { $count } enlaces
    }
page-bin = Poner en la papelera
page-binned = La página está en la papelera.
page-versions = Versiones anteriores

mood-how = ¿Cómo está tu ánimo?
mood-low = muy bajo
mood-high = muy bueno
feelings = ¿Qué sentiste?
feelings-own = Con tus propias palabras

## Cuando una página no se guarda

page-trying = Tus palabras siguen aquí. Mooring va a seguir intentando.
page-parted = Tus palabras siguen aquí. Guárdalas como una página aparte.
page-keep-both = Guardar las dos
page-keep-both-and-see = Guardar las dos y ver la otra
page-kept-both = Las dos páginas están en tu diario.

## Enlaces

links-to = Esta página lleva a
links-from = Páginas que llevan aquí
links-none = Todavía ninguna. Busca una página para enlazarla.
links-search = Buscar una página para enlazar
links-add = Enlazar la página del { $day }
links-remove = Quitar el enlace a { $name }

## Versiones

version-when = { $date }, { $time }
version-now = { $when } (ahora)
version-bring-back = Recuperar esta
version-is-back = Versión recuperada: { $time }
versions-all = Todas las versiones
versions-none = Por ahora hay una sola versión. Cada vez que vuelves a escribir, se guarda otra.
versions-compare = Comparar
versions-from = Desde
versions-to = Hasta
changes-added = { "[" }agregado:{ " " }
changes-removed = { "[" }quitado:{ " " }
changes-end = { "]" }

## La papelera

bin = Papelera
bin-about = Lo que pones aquí queda al menos 30 días. Después se borra para siempre.
bin-empty = La papelera está vacía. Lo que pongas aquí puede volver durante 30 días.
bin-days-left =
    { $days ->
        [0] Se borra pronto
        [one] Se borra en { $days } día
       *[other] Se borra en { $days } días
    }
bin-restore = Devolver
bin-restore-this = Devolver { $name }
bin-restored = Está otra vez en su lugar.
bin-erase = Borrar para siempre
bin-erase-this = Borrar para siempre: { $name }
bin-erase-sure = ¿Borrar esto para siempre?
bin-erase-what = Se borra con todas sus versiones. Nadie puede recuperarlo.
bin-erased = Se borró para siempre.
bin-empty-it = Vaciar la papelera
bin-empty-sure = ¿Vaciar la papelera?
bin-empty-what =
    { $count ->
        [one] Se borra { $count } cosa con todas sus versiones. Nadie puede recuperarla.
       *[other] Se borran { $count } cosas con todas sus versiones. Nadie puede recuperarlas.
    }
bin-keep = Conservar

## Plantillas. Los títulos son Markdown; lo que va debajo lo escribe la persona.

template-blank = Página en blanco

template-yesterday-and-tomorrow = Ayer y mañana
template-yesterday-and-tomorrow-body =
    ## El último día

    ### Lo bueno


    ### Lo difícil


    ### Doy gracias por


    ### Un buen deseo para alguien


    ## El próximo día: un paso pequeño en cada cosa

    - [ ] Recuperación:
    - [ ] Casa:
    - [ ] Trabajo o estudio:
    - [ ] Salud:
    - [ ] Personas:
    - [ ] Sentido:
    - [ ] Alegría:

template-what-set-it-off = Qué lo provocó
template-what-set-it-off-body =
    ### Qué lo provocó


    ### Qué pensé y sentí


    ### Qué hice


    ### Qué tuvo de bueno


    ### Qué me costó


template-after-a-session = Después de una sesión
template-after-a-session-body =
    ### De qué se trató


    ### Una cosa que me llevo


    ### Qué movió en mí


    ### Qué quiero probar


template-letter-to-myself = Una carta para mí
template-letter-to-myself-body =
    Para mí:


    Lo que hoy sé:


    Lo que quiero que recuerdes:


    Con cariño,
