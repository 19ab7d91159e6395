# Qué pasó, y un paso siguiente, para cada código de src-tauri/crates/app/src/wire/error.rs.
# `error-<código>` dice qué pasó; `error-<código>-next` dice qué hacer ahora. Sin culpar a nadie.

error-bad-input = Mooring cometió un error.
error-bad-input-next = Prueba otra vez. Si sigue igual, sal de Mooring y ábrelo de nuevo.

error-locked = Tu diario está bloqueado.
error-locked-next = Ábrelo con tu frase de contraseña.

## La frase de contraseña

error-passphrase-empty = Falta la frase de contraseña.
error-passphrase-empty-next = Escribe una para seguir.

error-passphrase-too-weak = Esta frase es fácil de adivinar.
error-passphrase-too-weak-next = Agrega una o dos palabras que solo se te ocurran a ti.

error-passphrase-too-long = Esta frase es demasiado larga.
error-passphrase-too-long-next = Prueba con cinco o seis palabras.

error-wrong-passphrase = Esa frase no abre este diario.
error-wrong-passphrase-next = Revisa si están puestas las mayúsculas y prueba otra vez.

error-wait = Hagamos una pausa antes de probar otra vez.
error-wait-next =
    { $seconds ->
        [one] Puedes probar de nuevo en { $seconds } segundo.
       *[other] Puedes probar de nuevo en { $seconds } segundos.
    }

error-passphrase-slot-damaged = La parte del archivo que abre tu frase está dañada.
error-passphrase-slot-damaged-next = Tu código de recuperación todavía sirve. Abre el diario con él.

## El código de recuperación

error-recovery-slot-damaged = La parte del archivo que abre este código está dañada.
error-recovery-slot-damaged-next = Tu frase de contraseña todavía sirve. Abre el diario con ella.

error-wrong-recovery-code = Este código no abre este diario.
error-wrong-recovery-code-next = Busca el último código que guardaste o anotaste.

error-recovery-code-length = A este código le faltan o le sobran letras.
error-recovery-code-length-next = Compáralo con tu copia, grupo por grupo.

error-recovery-code-character = Hay un signo que ningún código lleva.
error-recovery-code-character-next = Usa solo las letras y los números de tu copia.

error-recovery-code-mistyped = Una letra o un número no encaja.
error-recovery-code-mistyped-next = Compara el código con tu copia, grupo por grupo.

## El archivo del diario

error-vault-missing = No hay ningún diario en esta carpeta.
error-vault-missing-next = Elige la carpeta donde lo guardas, o empieza uno nuevo.

error-vault-exists = En esta carpeta ya hay un diario.
error-vault-exists-next = Abre ese, o elige otra carpeta.

error-vault-empty = El archivo de tu diario está vacío.
error-vault-empty-next = Si tienes una copia del archivo, ponla en esta carpeta.

error-vault-cut-short = Al archivo de tu diario le falta el final.
error-vault-cut-short-next = Si tienes una copia, ponla en esta carpeta. Guarda también este archivo.

error-vault-foreign = El archivo de esta carpeta no es un diario de Mooring.
error-vault-foreign-next = Sácalo de aquí, o elige otra carpeta.

error-vault-newer = Este diario se hizo con un Mooring más nuevo.
error-vault-newer-next = Instala el Mooring más nuevo para abrirlo.

error-vault-asks-too-much = Este archivo pide más de lo que un diario necesita.
error-vault-asks-too-much-next = Puede que no sea tuyo. Usa una copia en la que confíes.

error-vault-damaged = El archivo de tu diario está dañado y no se puede leer nada.
error-vault-damaged-next = Si tienes una copia, ponla en esta carpeta. Guarda también este archivo.

error-vault-in-use = Tu diario está abierto en otro Mooring.
error-vault-in-use-next = Sal de ese y prueba otra vez.

error-vault-changed = Algo de fuera cambió el archivo de tu diario.
error-vault-changed-next = Bloquea tu diario y ábrelo otra vez. Tus páginas se guardan hasta entonces.

## La computadora

error-read-only = Mooring no puede escribir en esta carpeta.
error-read-only-next = Elige una carpeta que sea tuya.

error-disk-full = El disco está lleno.
error-disk-full-next = Haz un poco de espacio y prueba otra vez.

error-storage = La computadora no pudo leer o escribir el archivo.
error-storage-next = Espera un momento y prueba otra vez.

error-not-printed = La computadora no pudo imprimir esta página.
error-not-printed-next = Prueba otra vez. Si sigue igual, sal de Mooring y ábrelo de nuevo.

error-no-folder = Todavía no hay carpeta para tu diario.
error-no-folder-next = Elige una.

error-no-memory = La computadora no tiene memoria libre para abrir esto.
error-no-memory-next = Cierra otros programas y prueba otra vez.

error-no-randomness = La computadora no pudo hacer una llave segura.
error-no-randomness-next = Reinicia la computadora y prueba otra vez.

## La página

error-stale = Esta página cambió después de que la abriste.
error-stale-next = Copia lo que escribiste y abre la página otra vez.

error-not-found = Esta página ya no está aquí.
error-not-found-next = Vuelve a la lista, o mira en la papelera.

error-entry-empty = Todavía no hay nada en esta página.
error-entry-empty-next = Escribe una palabra o elige un ánimo, y se guardará.

error-text-too-long = Este texto es demasiado largo para una sola página.
error-text-too-long-next = Pasa una parte a otra página. No se pierde nada.

error-label-too-long = Un título, una etiqueta o una palabra tuya es demasiado larga.
error-label-too-long-next = Hazla más corta.

error-too-many = Hay demasiados elementos aquí.
error-too-many-next = Quita algunos.

error-length-out-of-range = Esa duración no puede ser.
error-length-out-of-range-next = Escribe de un minuto a un día.

error-no-day = Así no cae en ningún día.
error-no-day-next = Elige un último día posterior u otra repetición.

error-in-the-future = Esa hora aún no ha llegado.
error-in-the-future-next = Elige una hora que ya pasó.

error-same-trigger = Los dos ya son el mismo.
error-same-trigger-next = Elige otro de la lista.

error-no-timer = Este reloj ya no está en marcha.
error-no-timer-next = Empieza uno nuevo.

error-log-while-locked-off = Anotar sin tu frase está desactivado.
error-log-while-locked-off-next = Abre tu diario primero. Luego anótalo allí.

error-inbox-full = No cabe más hasta que abras tu diario.
error-inbox-full-next = Abre tu diario. Así guarda lo que espera.

error-no-keychain = Esta computadora no tiene dónde guardar una llave, o no responde.
error-no-keychain-next = Si te pide una contraseña, escríbela y prueba otra vez.

error-number-without-digits = En este texto no hay un número de teléfono.
error-number-without-digits-next = Escribe las cifras de un número, en cualquier forma.

error-no-clipboard = No se pudo copiar el número.
error-no-clipboard-next = Léelo en la pantalla o apunta un teléfono a su código.
error-not-a-calendar = Este no es un archivo de calendario.
error-not-a-calendar-next = Elige un archivo que termine en .ics.
error-calendar-too-large = Este archivo de calendario es demasiado grande.
error-calendar-too-large-next = Guarda menos tiempo de tu calendario y elige ese archivo.


error-not-shown = Esta computadora no mostró el aviso.
error-not-shown-next = Activa las notificaciones de Mooring en los ajustes del sistema.
