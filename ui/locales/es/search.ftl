# Palabras de la búsqueda en todo.

search-everything = Buscar en todo
search-clear = Borrar la búsqueda
search-results = Lo que se encontró
search-count =
    { $count ->
        [0] No se encontró nada
        [one] { $count } resultado
       *[other] { $count } resultados
    }
search-shown = Se muestran los { $count } más nuevos.
search-none = Nada tiene esto. Prueba con menos palabras o con parte de una.
search-ignored = Quedó fuera, porque no está claro:

## Cómo buscar. Después de cada ejemplo está lo que encuentra.

search-help = Cómo encontrar más
search-help-words = bus casa
search-help-words-finds = Lo que tiene las dos, en cualquier orden. Basta parte de una palabra.
search-help-phrase = "el camino largo"
search-help-phrase-finds = Lo que tiene estas palabras seguidas.
search-help-tag = etiqueta:familia
search-help-tag-finds = Páginas con esta etiqueta.
search-help-mood = ánimo:7 · ánimo:<4 · ánimo:3-5
search-help-mood-finds = Lo que tiene ese ánimo.
search-help-time = después:2026-11 · antes:2026-11-23
search-help-time-finds = Lo que es desde esa fecha o de antes.
