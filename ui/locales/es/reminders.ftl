# Los avisos, en los ajustes.

settings-reminders = Avisos
reminders-what = Mooring puede avisarte de tus sesiones, también cuando está cerrado.
reminders-on = Avísame
reminders-others = Lo que otros ven
reminders-words =
    { $words ->
        [neutral] Nada de lo que es
       *[own] El nombre de la sesión
    }
reminders-locked-neutral = Cuando está cerrado, un aviso nunca dice de qué es.
reminders-test = Mostrar uno ahora
reminders-tested = Se envió. Si no viste nada, quizá tu computadora oculta los avisos ahora.
reminders-leads = Antes de una sesión nueva
reminders-quiet = Horas de silencio
reminders-quiet-hint = Nada suena a esas horas. Las sesiones sí se muestran.
reminders-from = Desde
reminders-to = Hasta
reminders-daily =
    { $which ->
        [write] Escribir una línea cada día
        [morning] Chequeo de la mañana
        [evening] Chequeo de la noche
       *[plan_review] Leer mi plan cuando toca revisarlo
    }
reminders-at =
    { $which ->
        [write] Hora de escribir
        [morning] Hora de la mañana
        [evening] Hora de la noche
       *[plan_review] Hora del plan
    }
reminders-most = Lo máximo en un día
reminders-most-hint = Las sesiones no cuentan aquí.
reminders-kept =
    { $kept ->
        [plain] Las horas de tus avisos están en un archivo. Quien usa esta computadora puede leerlas.
       *[memory] Esta computadora no tiene dónde guardar una llave. Si se reinicia, los avisos vuelven cuando abres tu diario.
    }
reminders-plain = Guardar las horas donde otros pueden leerlas
reminders-plain-hint = Así los avisos llegan también al reiniciar. El archivo tiene horas y ningún nombre.
reminders-start = Empezar con la computadora
reminders-start-hint = Empieza oculto y cerrado, para que lleguen los avisos.
reminders-start-broken = Lo que debe empezar ya no está ahí.
reminders-start-mend = Ponerlo otra vez

## Cómo va

reminders-health = Cómo va
reminders-looked = Última mirada al reloj: { $time }
reminders-not-looked = Aún no se miró el reloj.
reminders-next = Próximo: { $date }, { $time }
reminders-none-next = No viene ningún aviso.
reminders-last =
    { $taken ->
        [yes] El último: { $date }, { $time }. Tu computadora lo tomó.
       *[no] El último: { $date }, { $time }. Tu computadora no lo tomó.
    }
reminders-none-yet = Aún no se envió ninguno.
reminders-past = Lo que llegó
reminders-done = Hecho
# $minutes is 5, 10 or 30.
reminders-again = Otra vez en { $minutes } minutos
reminders-answer = Responder a { $title }, { $time }
reminders-of =
    { $of ->
        [session] Sesión
        [write] Escribir una línea
        [morning] Chequeo de la mañana
        [evening] Chequeo de la noche
        [plan-review] Mi plan
        [digest] Varios a la vez
       *[test] Una prueba
    }
reminders-became =
    { $became ->
        [shown] se mostró
        [done] hecho
        [snoozed] vuelve luego
        [digest] se dijo después
        [missed] no llegó
       *[undelivered] aún no se tomó
    }
