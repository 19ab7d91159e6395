# Ajustes: cada cambio se guarda al momento. Al lado se dice lo que cuesta cada uno.

settings-saved = Guardado

## Bloqueo

settings-lock = Bloqueo y frase de contraseña
settings-lock-after = Bloquear cuando me alejo
settings-lock-after-hint = El diario se bloquea solo después de este tiempo sin tocar nada.
settings-lock-minutes =
    { $minutes ->
        [one] Después de { $minutes } minuto
       *[other] Después de { $minutes } minutos
    }
settings-lock-never = Nunca
settings-lock-never-warning = Si nunca se bloquea, quien se siente aquí puede leerlo. Siempre lo puedes bloquear a mano.
settings-log-locked =
    { $craving-own ->
        [yes] { $craving }: anotar con el diario cerrado
       *[no] Anotar ansias con el diario cerrado
    }
settings-log-locked-hint = No hace falta la frase. Quien use esta computadora puede ver cuántas veces y cuándo. No puede leerlo.
settings-quit-what = Al cerrar la ventana, Mooring se bloquea y sigue en marcha. También puedes salir.
settings-passphrase-what = Escribes tu frase cada vez que abres tu diario.
settings-passphrase-change = Cambiar la frase
settings-passphrase-now = Frase de ahora
settings-passphrase-new = Frase nueva
settings-passphrase-keep = Tu código de recuperación sigue igual. Las copias viejas del archivo aún se abren con la frase anterior.
settings-passphrase-save = Poner la frase nueva
settings-passphrase-saved = Tu frase nueva ya está puesta.

## Código de recuperación

settings-code = Código de recuperación
settings-code-what = El código abre tu diario si olvidas tu frase. Se muestra una sola vez.
settings-code-make = Hacer un código nuevo
settings-code-old = Al hacer un código nuevo, el viejo deja de servir.
settings-code-passphrase = Tu frase de contraseña
settings-code-show = Hacer y mostrar el código
settings-code-once = Esta es la única vez que se muestra.
settings-code-done = Ya tengo el código

## Idioma y aspecto

settings-look = Idioma y aspecto
settings-language = Idioma
settings-theme = Claro u oscuro
settings-theme-system = Como la computadora
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-text = Tamaño del texto
settings-text-percent = { $percent } %
settings-contrast = Más contraste
settings-contrast-hint = El texto y las líneas resaltan más.
settings-motion = Todo quieto
settings-motion-hint = Nada se mueve, ni el círculo para respirar.

## Líneas de ayuda

settings-help = Ayuda ahora
settings-country = País de las líneas de ayuda
settings-country-hint = Ayuda ahora muestra los números de este país.
settings-lines-why = Agrega un número tuyo, como el de tu programa para la noche.
settings-lines-clear = Estos números no se cierran con tu diario: Ayuda ahora siempre puede mostrarlos. Quien use esta computadora puede leerlos.
settings-line-add = Agregar un número
settings-line-change = Cambiar
settings-line-own = Un número tuyo
settings-line-name = Nombre
settings-line-name-hint = Puedes dejarlo vacío.
settings-line-call = Número para llamar
settings-line-text = Número para mensajes
settings-line-save = Guardar
settings-line-hide = Ocultar
settings-line-remove = Quitar
settings-line-removed = Número quitado.
settings-line-restore = Usar el número de Mooring
settings-line-restored = Volvió el número de Mooring.
settings-line-changed = número tuyo
settings-line-hidden = oculta

## Palabras propias

settings-words = Tus propias palabras
settings-words-what = Una palabra tuya puede sentirse más cerca. Y a otros no les dice nada.
settings-words-craving = Para las ansias
settings-words-craving-hint = Mooring dirá esta palabra en su lugar.
settings-words-substance = Para lo que consumías
settings-words-substance-hint = Algunas preguntas dirán esta palabra.
settings-words-lapse = Para una vez que consumiste
settings-words-lapse-hint = Hay quien dice desliz, hay quien dice otra cosa.

## Dónde se guarda

settings-place = Dónde se guarda
settings-place-what = Tu diario es un archivo cerrado en esta computadora:
settings-place-portable = La carpeta se eligió al iniciar Mooring.
settings-place-copy = Si quieres otra copia, bloquea Mooring y copia este archivo. Esa copia también se abre solo con tu frase.
settings-capture = Otros programas pueden tomar fotos de esta ventana. Bloquéala antes de mostrar tu pantalla a alguien.
settings-capture-hidden = Casi ningún programa puede tomar fotos de esta ventana.

## Tus datos

settings-data = Lo que escribiste
settings-export-what = Puedes sacar todo lo que escribiste en un archivo simple.
settings-export-warning = Quien encuentre ese archivo puede leerlo. Ponlo en un lugar seguro, o bórralo cuando termines.
settings-export-markdown = Guardar como texto (Markdown)
settings-export-json = Guardar como datos (JSON)
settings-exported =
    { $count ->
        [one] { $count } registro se guardó aquí:
       *[other] { $count } registros se guardaron aquí:
    }
settings-bin-what = Lo que borras queda 30 días en la papelera.
settings-bin = Abrir la papelera

## Promesas

settings-promises = Qué hace Mooring y qué no hace
settings-promise-here = Lo que escribes se queda en esta computadora. No hay cuenta y nada se envía.
settings-promise-locked = Tus páginas se cierran con tu frase. Nadie más tiene llave; nosotros tampoco.
settings-promise-open = Mientras está abierto, quien vea la pantalla puede leerlo.
settings-promise-watched = No puede ayudar si un programa aquí vigila lo que escribes.
settings-promise-lost = Si pierdes la frase y también el código, nadie podrá abrirlo.
settings-promise-not = Mooring no es un tratamiento. No juzga, no da notas y no adivina lo que haces.

## Acerca de

settings-about = Acerca de
settings-version = Mooring, versión { $version }
