# La tarjeta: partes del plan que se ven con el diario cerrado. El panel del diario y la ventana de bloqueo.

## El panel del diario

card-title = Con el diario cerrado
card-why = En un minuto difícil puede no haber tiempo para una frase. La ventana de bloqueo puede mostrar partes de tu plan.
card-who = Lo que muestres lo puede leer quien se siente ante esta computadora.
card-parts = Mostrar en la ventana de bloqueo
card-part-reasons = Mis razones
card-part-steps = Mis primeros pasos
card-part-people = Mi gente
card-five = Los primeros cinco de cada parte, como están en tu plan.
card-kept-sealed = Se guarda aparte de tu diario. La llave la tiene esta computadora: quien entra con tu cuenta puede leerlo.
card-kept-plain = Se guarda aparte de tu diario y no está cerrado con llave. Quien llegue al disco puede leerlo.
card-nothing = Ahora no se muestra nada.
card-remove = Quitarlo todo
card-removed = Listo. La ventana de bloqueo no muestra nada de tu plan.
card-ask-plain = Esta computadora no tiene dónde guardar una llave. Se puede mostrar, pero no estará cerrado con llave.
card-ask-plain-who = Entonces también lo puede leer quien llegue al disco de esta computadora.
card-ask-plain-yes = Mostrarlo de todos modos
card-ask-plain-no = No mostrarlo

## La ventana de bloqueo

card-label = De mi plan
card-reasons = Por qué
card-steps = Primeros pasos
card-people = Mi gente
card-person-first-words = Di primero:
card-person-night = Puedes llamar de noche
card-person-not-night = De noche, no
card-take-away = No mostrar esto aquí
card-taken-away = Ya no se muestra aquí. Puedes volver a mostrarlo desde tu plan.
