# Ayuda ahora: qué hacer en un momento difícil, del paso más pequeño a una llamada.

help-now = Ayuda ahora
help-lead = Empieza por lo más fácil. Una sola cosa basta.

## Respirar

help-breathe = Respira un minuto
help-breathe-why = Respirar despacio puede ayudar a que pase un momento difícil.
help-breathe-start = Empezar
help-breathe-stop = Parar
help-breathe-in = Inhala
help-breathe-out = Exhala
help-breathe-left =
    { $seconds ->
        [one] Queda { $seconds } segundo
       *[other] Quedan { $seconds } segundos
    }
help-breathe-pace = Inhala cuatro segundos, exhala seis.
help-breathe-begun = Un minuto. Inhala en cuatro y exhala en seis. Para cuando quieras.
help-breathe-half = Queda medio minuto.
help-breathe-done = Ya pasó un minuto. Puedes repetir o probar lo que sigue.
help-breathe-again = Una vez más

## Volver a donde estás

help-ground = Vuelve a donde estás
help-ground-why = Mira a tu alrededor y nombra estas cosas. En voz alta o en tu mente.
help-ground-see = cinco cosas que puedes ver
help-ground-feel = cuatro cosas que puedes sentir
help-ground-hear = tres cosas que puedes oír
help-ground-smell = dos cosas que puedes oler
help-ground-taste = una cosa que puedes saborear

## Mi propio plan

help-steps = Lo que me ayuda
help-mine = Mi gente
help-own-line = Mi número
help-night-fine = también de noche
help-night-not = de noche no
help-more = { $count } más

## Hablar con alguien

help-lines = Habla con alguien
help-lines-why = No hace falta saber qué decir. «Necesito hablar» es suficiente.
help-lines-phone = Mooring no puede llamar. Usa cualquier teléfono.
help-country = País
help-pick-country = Elige un país para ver sus líneas de ayuda.
help-elsewhere = Mooring no tiene números revisados de otros lugares. Busca tu línea de crisis y el número de emergencias, y guárdalos en papel.
help-line-call = Llama
help-line-text = Envía un mensaje
help-line-both = Llama o envía un mensaje
help-line-keyword = Envía la palabra { $keyword } al
help-copy = Copiar
help-copied = Copiado por un minuto
help-code = Ver código
help-code-hide = Ocultar código
help-code-of = Código para { $number }
help-code-call = Apunta un teléfono aquí. Te ofrecerá llamar.
help-code-write = Apunta un teléfono aquí. Te ofrecerá escribir.
help-all-hidden = Ocultaste estas líneas. En Ajustes puedes recuperarlas.
help-source-own = Este número es tuyo.
help-source-checked = { $month }: revisado con { $source }.
help-source-unchecked = Fuente: { $source }. Revisa este número.

help-line-emergency = Emergencias
help-line-emergency-about = Si una vida está en peligro ahora.
help-line-988 = Línea 988
help-line-988-about = Alguien con quien hablar en cualquier crisis, de día o de noche.
help-line-988-spanish = Para español, oprime 2.
help-line-samhsa = Línea Nacional de Ayuda de SAMHSA
help-line-samhsa-about = Busca tratamiento y apoyo cerca de ti, de día o de noche. En español e inglés.
help-line-crisis-text = Crisis Text Line
help-line-crisis-text-about = Escribe con una persona capacitada, de día o de noche.
help-line-samaritans = Samaritans
help-line-samaritans-about = Alguien que escucha, de día o de noche. En inglés.
help-line-lifeline = Lifeline
help-line-lifeline-about = Alguien con quien hablar en una crisis, de día o de noche. En inglés.
help-line-need-to-talk = Need to Talk?
help-line-need-to-talk-about = Una persona capacitada, por llamada o mensaje, de día o de noche. En inglés.

## Países

country-none = Sin elegir
country-united-states = Estados Unidos
country-canada = Canadá
country-united-kingdom = Reino Unido
country-ireland = Irlanda
country-australia = Australia
country-new-zealand = Nueva Zelanda
country-european-union = Unión Europea
country-elsewhere = Otro lugar
