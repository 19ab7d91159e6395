# La ventana de entrada: abrir, la primera vez y cómo volver con el código de recuperación.

## Abrir

gate-locked = Bloqueado
gate-clock-morning = { $weekday } por la mañana
gate-clock-afternoon = { $weekday } por la tarde
gate-clock-evening = { $weekday } por la noche
gate-clock-night = { $weekday } por la noche
gate-passphrase = Frase de contraseña
gate-open = Abrir
gate-opening = Abriendo
gate-forgot = Olvidé mi frase de contraseña
gate-caps-lock = Las mayúsculas están puestas.
gate-wait-over = Ya puedes probar otra vez.

## Anotar sin la frase de contraseña. Quien mire de reojo no debe leer qué se cuenta.

gate-log = Nota rápida
gate-log-how = ¿Qué tan fuerte, de 0 a 10?
gate-log-low = nada
gate-log-high = lo máximo
gate-log-it = Guardar
gate-log-kept = Guardado. Estará en tu diario cuando lo abras.
gate-log-again = Uno más
gate-log-close = Cerrar

## Cuando el diario no se puede abrir

gate-problem = Tu diario no se puede abrir por ahora
gate-look-again = Mirar otra vez
gate-other-folder = Elegir otra carpeta
gate-folder = Carpeta
gate-still-so = Sigue igual.

## Cuando el diario no está donde estaba

gate-missing = Tu diario no está donde estaba
gate-missing-folder = Mooring miró en esta carpeta:
gate-missing-why = Puede estar en una memoria USB, un disco cerrado o una nube sin conexión.
gate-missing-next = Conecta lo que falta. Luego mira otra vez.
gate-missing-choose = Elegir su carpeta
gate-missing-still = Todavía no está aquí.
gate-missing-new-what = Un diario nuevo empieza vacío. El viejo se queda como está.
gate-missing-new = Empezar un diario nuevo

## La primera vez

first-step = Paso { $step } de { $steps }
first-back = Atrás
first-continue = Seguir

## La primera vez, 1: qué es

first-about-title = Un lugar privado para escribir
first-about-is = Mooring es un diario para personas en recuperación. Lo que escribes se queda en esta computadora.
first-about-no-network = No hay cuenta. Mooring no usa internet: nada se envía a nadie.
first-about-locked = Tus palabras se cierran con una frase que solo tú sabes.
first-about-not-title = Qué no es
first-about-not = Mooring no es un tratamiento. No toma el lugar de tu programa ni de tu médico.
first-about-nobody = Nadie más lo lee. Si estás en peligro, elige Ayuda ahora. Está en todas las páginas.
first-language = Idioma
first-language-en = English
first-language-es = Español

## La primera vez, 2: dónde se guarda

first-place-title = Dónde se guarda y quién podría verlo
first-place-folder = Tu diario es un archivo cerrado en esta carpeta:
first-place-portable = La carpeta se eligió al iniciar Mooring. Aquí no se puede cambiar.
first-place-fixed = El diario ya está en esta carpeta.
first-place-other = Elegir otra carpeta
first-place-guards = El cifrado protege de quien encuentre esta computadora. Puede que no proteja ante una orden de un juez.
first-place-found = Quien use esta computadora puede ver que Mooring está aquí. No puede leer lo que escribes.
first-place-open = Mientras está abierto, quien vea la pantalla puede leerlo. Bloquéalo cuando te alejes.
first-place-watched = No ayuda si alguien puso aquí un programa que mira lo que escribes.
first-place-lost = Si olvidas tu frase, un código de recuperación abre el diario. Sin ninguno de los dos, se pierde. Nadie puede recuperarlo.

## La primera vez, 3: la frase de contraseña

first-passphrase-title = Elige una frase de contraseña
first-passphrase-how = Unas palabras que no van juntas sirven bien. Puedes usar espacios. También puedes pegarla.
first-passphrase-why = La escribirás cada vez que abras tu diario.
first-passphrase = Tu frase de contraseña
first-passphrase-create = Crear mi diario
first-passphrase-creating = Creando tu diario
first-passphrase-set = Tu frase ya está puesta. Puedes cambiarla después en Ajustes.

## La primera vez, 4: el código de recuperación

first-code-title = Tu código de recuperación
first-code-why = Este código abre tu diario si olvidas tu frase. Solo se muestra una vez.
first-code-have = Ya tengo el código
first-code-ask-title = Revisa tu copia
first-code-ask = Mira tu copia y escribe dos de sus grupos. Así se ve que la copia está bien.
first-code-ask-group = Grupo { $position } de { $groups }
first-code-differs = El grupo { $position } dice otra cosa. Mira tu copia una vez más.
first-code-show = Mostrar el código otra vez

## La primera vez, 5: lo último

first-settle-title = Tres cosas más
first-settle-later = Todo esto se puede cambiar después en Ajustes.
first-settle-no-code = ¿Guardaste tu código de recuperación? Si no, crea uno nuevo en Ajustes.
first-settle-country = País para las líneas de ayuda
first-settle-country-hint = Ayuda ahora muestra los números de este país.
first-settle-lock = Bloquear cuando me alejo
first-settle-lock-hint = El diario se bloquea solo tras este tiempo sin uso.
first-settle-minutes =
    { $minutes ->
        [one] Después de { $minutes } minuto
       *[other] Después de { $minutes } minutos
    }
first-settle-never = Nunca
first-settle-never-warning = Si nunca se bloquea, quien se siente aquí puede leerlo. Tú puedes bloquearlo a mano.
first-settle-enter = Abrir mi diario

## Volver a entrar

recover-title = Abre con tu código de recuperación
recover-why = El código está en la hoja o el archivo que guardaste. Aquí también eliges una frase nueva.
recover-code = Código de recuperación
recover-code-hint = No importan las mayúsculas, los espacios ni los guiones.
recover-passphrase = Frase de contraseña nueva
recover-open = Abrir mi diario
recover-lost = Si no tienes el código, prueba las frases que puedas haber usado. No hay otra forma de entrar.
