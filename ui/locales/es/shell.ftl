# El marco de cada vista de la ventana abierta: la barra, la paleta, las teclas y los avisos.

## El marco

frame-skip = Ir a la página
frame-views = Ir a
frame-more = Más
frame-locking = Bloqueando
frame-not-locked = { $sentence } Tu diario sigue abierto. Cierra la ventana para bloquearlo.
frame-trouble = Tu diario aún no está listo

## Vistas

view-today = Hoy
view-journal = Diario
view-cravings =
    { $craving-own ->
        [yes] { $craving }
       *[no] Ansias
    }
view-triggers = Detonantes
view-plan = Mi plan
view-sessions = Sesiones
view-insights = Panorama
view-settings = Ajustes
view-bin = Papelera

## Acciones

action-new-entry = Página nueva
action-search = Buscar en el diario
action-palette = Ir o buscar
action-keys = Todas las teclas
action-back = Ir atrás
action-forward = Ir adelante
action-lock = Bloquear

## La paleta

palette-label = Ve a una vista, haz algo o busca palabras que escribiste
palette-placeholder = Ir o buscar
palette-actions = Acciones
palette-pages = Lo que escribiste
palette-none = Nada coincide todavía. Prueba con una sola palabra.
palette-found =
    { $count ->
        [0] No se encontró nada
        [one] { $count } resultado
       *[other] { $count } resultados
    }
palette-untitled = Página sin título

## Las teclas

keys-lead = Estas teclas sirven en todas las vistas.
keys-escape = Bloquear al instante
keys-escape-twice = Esc, Esc

## Lo que se notó al abrir el diario

notices-label = Sobre tu diario
notice-dismiss = Cerrar este aviso
notice-settings = Abrir Ajustes
notice-cravings = Ver
notice-damaged =
    { $count ->
        [one] Una página no se pudo leer, porque el archivo está dañado ahí.
       *[other] { $count } páginas no se pudieron leer, porque el archivo está dañado ahí.
    }
notice-damaged-next = Todo lo demás está aquí. Si tienes una copia del archivo, guárdala bien.
notice-kept-copy = El archivo dañado se guardó, para que no se pierda nada más. Está aquí:
notice-altered = Tu diario cambió desde fuera de Mooring. Puede que falten páginas.
notice-altered-next = Mira tus últimas páginas. Si faltan algunas, usa una copia segura del archivo.
notice-mended = Una parte del archivo estaba dañada. Se arregló, y están todas las páginas.
notice-mended-next = Si vuelve a pasar, guarda una copia de tu diario en otro disco.
notice-reminders-unreadable = No se pudo leer la lista de tus avisos. Se hizo de nuevo.
notice-reminders-unreadable-next = Mira en Ajustes, Avisos, qué llegó y qué no.
notice-unsaved = Algunas palabras no se pudieron guardar todavía. Mooring las conserva mientras sigue abierto.
notice-unsaved-next = Haz espacio en el disco antes de salir. Se guardan con lo próximo que escribas.
notice-older = Este archivo es más viejo que el último que usaste aquí.
notice-older-next = Si pusiste una copia, todo está bien. Si no, busca el archivo más nuevo.
notice-newer =
    { $count ->
        [one] Una página se hizo con un Mooring más nuevo. Se guarda tal como está.
       *[other] { $count } páginas se hicieron con un Mooring más nuevo. Se guardan tal como están.
    }
notice-newer-next = Instala el Mooring más nuevo para leerlas.
notice-inbox-key-replaced = Alguien cambió el buzón de lo que anotas con el diario cerrado.
notice-inbox-key-replaced-next = Lo que anotaste desde entonces puede estar perdido o leído por otros. Puedes apagarlo en Ajustes.
notice-card-unreadable = No se pudo leer la parte de tu plan de la ventana de bloqueo.
notice-card-unreadable-next = Abre tu plan y elige otra vez qué mostrar.
notice-inbox-unreadable =
    { $count ->
        [one] Una nota hecha con el diario cerrado no se pudo leer.
       *[other] { $count } notas hechas con el diario cerrado no se pudieron leer.
    }
notice-inbox-unreadable-next =
    { $count ->
        [one] Todo lo demás está aquí. Si la recuerdas, anótala otra vez.
       *[other] Todo lo demás está aquí. Si las recuerdas, anótalas otra vez.
    }
notice-logged-while-locked =
    { $count ->
        [one] Hay una nota hecha con el diario cerrado.
       *[other] Hay { $count } notas hechas con el diario cerrado.
    }
notice-logged-while-locked-next =
    { $craving-own ->
        [yes] { $count ->
            [one] Ya está en «{ $craving }».
           *[other] Ya están en «{ $craving }».
        }
       *[no] { $count ->
            [one] Ya está en Ansias.
           *[other] Ya están en Ansias.
        }
    }
notice-lost-passphrase = La parte del archivo que abre tu frase de contraseña está dañada.
notice-lost-passphrase-next = Pon una frase nueva en Ajustes, para que puedas volver a entrar.
notice-lost-recovery-code = La parte del archivo que abre tu código de recuperación está dañada.
notice-lost-recovery-code-next = Haz un código nuevo en Ajustes. El viejo ya no sirve.
