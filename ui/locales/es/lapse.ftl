# Después de un consumo: lo que ayuda ahora, lo que se anotó y la mirada atrás un día después. Sin
# elogios y sin culpa. “Eso” es el consumo: el título de arriba usa la palabra de la persona.

## En la página del plan

lapse-title =
    { $lapse-own ->
        [yes] Si pasa esto: { $lapse }
       *[no] Si consumiste
    }
lapse-lead = Son cuatro pasos cortos: si estás a salvo, tu cuerpo, unas palabras amables y un paso. Puedes parar en cualquiera.
lapse-start = Lo que ayuda ahora
lapse-notes = Lo que anotaste
lapse-confirm = Estas notas pueden ser duras de leer. ¿Las muestro?
lapse-show = Mostrarlas
lapse-hide = Ocultarlas
lapse-not-now = Ahora no
lapse-none = Aquí no hay notas.
lapse-look-back = Mirar atrás
lapse-later = La mirada atrás se ofrece un día después, no antes.
lapse-binned = La nota está en la papelera.

## Alrededor de cada paso

lapse-step = Paso { $step } de { $steps }
lapse-next = Siguiente
lapse-back = Atrás
lapse-leave = Parar aquí

## A salvo ahora

lapse-safe = ¿Estás a salvo ahora mismo?
lapse-safe-why = Tu vida va antes que todo. Tu respuesta no se guarda.
lapse-safe-answer =
    { $answer ->
        [yes] Sí
        [unsure] No lo sé
       *[no] No
    }
lapse-safe-skip = Saltar esto
lapse-unsafe = Busca a alguien ahora. Si hay una vida en peligro, llama al número de emergencia. Lo demás puede esperar.
lapse-go-on = Seguir

## El cuerpo

lapse-body = Cuida tu cuerpo
lapse-body-why = Esto puede salvar una vida. Léelo aunque ya lo sepas.
lapse-body-tolerance = Tras un tiempo sin consumir, el cuerpo aguanta menos. La cantidad de antes puede ser demasiada.
lapse-body-alone = No consumas a solas. Pide a alguien que se quede contigo.
lapse-body-naloxone = Ten naloxona cerca. Puede revertir una sobredosis de opioides. Di a alguien dónde está.
lapse-body-emergency = ¿No despierta, respira lento o tiene los labios azules? Llama ya al número de emergencia.
lapse-body-withdrawal = Dejar de golpe el alcohol o las benzodiazepinas puede ser peligroso. Llama antes a un médico.
lapse-body-plan = La naloxona, en tu plan

## Unas palabras amables

lapse-kind = Trátate con cariño
lapse-kind-words = Esto es duro. Les pasa a muchas personas en tratamiento, y siguen desde ahí. No deshace lo que has hecho hasta hoy. Nada en tu diario vuelve a empezar. Lo que sientes ahora va a cambiar. Puedes dejar que esté aquí, y dar un paso.

## Un paso

lapse-one = Un solo paso
lapse-one-why = Basta con una cosa pequeña. Puedes tomarla de tu plan.
lapse-one-wrote = Escribiste esto para ahora
lapse-one-pick = De tu plan
lapse-one-call = Llamar a { $name }
lapse-one-step = Mi próximo paso
lapse-one-kept = Se guarda mientras escribes.
lapse-keep = Guardar esta nota
lapse-more = Escribir más

## La nota

lapse-note = Si quieres escribir más
lapse-note-why = Puede servirles a ti y a tu consejero para mirar atrás. Deja fuera lo que quieras.
lapse-what = ¿Qué fue?
lapse-amount = Cuánto, en tus palabras
lapse-told = ¿Se lo dijiste a alguien?
lapse-anything = Algo más
lapse-done = Listo
lapse-kept = La nota está guardada. Después de un día, aquí puedes mirar atrás.

## La mirada atrás

lapse-review = La mirada atrás
lapse-review-lead = Piensa en las semanas de antes, de una a cuatro. Lo que se fue juntando puede mostrar qué cambiar. Salta lo que quieras y para cuando quieras.
lapse-review-begin = Empezar
lapse-review-not = No ofrecerla de nuevo
lapse-review-answer = Lo que te viene a la mente
lapse-area-work = Trabajo y dinero
lapse-area-work-hint = ¿Más presión, menos que hacer o dinero a mano?
lapse-area-people = Personas
lapse-area-people-hint = ¿Quién estaba cerca y quién no? ¿Hubo una charla difícil?
lapse-area-treatment = Tratamiento
lapse-area-treatment-hint = ¿Cambiaron las sesiones, las llamadas o la medicación?
lapse-area-places = Lugares
lapse-area-places-hint = ¿Estuviste en un sitio que te atrae?
lapse-area-routines = Rutinas
lapse-area-routines-hint = ¿Dejaste de dormir bien, de comer o de hacer otras cosas fijas?
lapse-area-thoughts = Pensamientos
lapse-area-thoughts-hint = ¿Qué te decías? ¿Hubo un “solo una vez”?
lapse-area-health = Salud
lapse-area-health-hint = ¿Tenías dolor, mal ánimo, mucho cansancio u otra cosa?
lapse-area-triggers = Detonantes
lapse-area-triggers-hint = ¿Cuáles aparecieron?
lapse-area-earliest = La primera señal
lapse-area-earliest-hint = Como lo ves ahora, ¿qué vino primero?
lapse-area-helped = Lo que te ayudó a parar
lapse-area-helped-hint = También cuenta algo pequeño.
lapse-area-change = Qué cambiar en tu plan
lapse-area-change-hint = Basta con una cosa. Luego puedes ponerla en tu plan.
lapse-area-end = Tu plan
lapse-area-end-hint = Lleva a tu plan lo que te sirva. Deja lo demás.
lapse-review-wrote = Quieres cambiar esto
lapse-review-plan = Ir a mi plan
