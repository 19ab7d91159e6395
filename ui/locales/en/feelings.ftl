# Words for feelings, read by the window and by the core. `$word` is the name of one in
# src-tauri/crates/domain/src/journal.rs.

feeling =
    { $word ->
        [calm] calm
        [anxious] anxious
        [hopeful] hopeful
        [sad] sad
        [grateful] grateful
        [angry] angry
        [proud] proud
        [ashamed] ashamed
        [content] content
        [lonely] lonely
        [loved] loved
        [guilty] guilty
        [rested] rested
        [tired] tired
        [curious] curious
        [bored] bored
        [strong] strong
        [overwhelmed] overwhelmed
        [relieved] relieved
        [restless] restless
        [connected] connected
        [numb] numb
        [joyful] joyful
       *[afraid] afraid
    }
