# Palabras para las emociones, que leen la ventana y el núcleo. `$word` es el nombre de una de ellas
# en src-tauri/crates/domain/src/journal.rs.

feeling =
    { $word ->
        [calm] calma
        [anxious] ansiedad
        [hopeful] esperanza
        [sad] tristeza
        [grateful] gratitud
        [angry] enojo
        [proud] orgullo
        [ashamed] vergüenza
        [content] satisfacción
        [lonely] soledad
        [loved] cariño
        [guilty] culpa
        [rested] descanso
        [tired] cansancio
        [curious] curiosidad
        [bored] aburrimiento
        [strong] fortaleza
        [overwhelmed] agobio
        [relieved] alivio
        [restless] inquietud
        [connected] conexión
        [numb] vacío
        [joyful] alegría
       *[afraid] miedo
    }
