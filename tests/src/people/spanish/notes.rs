//! What the made-up person wrote in Spanish beside the pages.

use crate::people::plan::PlanWords;
use crate::people::sessions::SessionWords;
use crate::people::words::{BLANK, CravingWords, LineWords, SILENT, Words, trigger};

pub(in crate::people) const WORDS: Words = Words {
    craving: "ganas",
    triggers: [
        trigger(
            "Día de pago",
            "La mitad se va a la renta ese mismo día. Lucía guarda la tarjeta hasta el lunes.",
            "Escribirle a Tomás la palabra *viernes*. Volver por el camino largo.",
        ),
        trigger(
            "La esquina de antes",
            "Bajarme en la parada de la iglesia.",
            "Mirar el puente y seguir caminando.",
        ),
        trigger(
            "El viernes al salir",
            "",
            "Planear esa hora antes del mediodía. Llamar a Tomás desde la parada.",
        ),
        trigger(
            "Cuando llaman los de antes",
            "Si no conozco el número, que dejen recado.",
            "Una sola frase: ya no hago eso, y a desayunar sí voy.",
        ),
        trigger(
            "Cuando el jefe me cambia el turno",
            "",
            "Decirle que lo hablamos después. Contar cajas en la bodega.",
        ),
        trigger("Oscuro a las cinco", "", "Todas las luces. La radio."),
        trigger("La canción de aquel verano", "", ""),
        trigger(
            "El cajón del buró",
            "Lucía se llevó lo que había. Ahora tiene calcetines.",
            "",
        ),
        trigger("El letrero del puente", "", ""),
        trigger("La boda en primavera", "", ""),
        trigger(
            "Un sábado solo",
            "Tener planes al mediodía, y que Tomás los sepa.",
            "La reunión de la biblioteca.",
        ),
        trigger(
            "Una noche corta",
            "",
            "Comer primero. Acostarme un rato a mediodía.",
        ),
        trigger(
            "Pensar que me lo merezco",
            "",
            "Decirlo en voz alta. Suena más pequeño.",
        ),
        trigger("Las piernas inquietas", "", ""),
    ],
    days: [
        "los lunes",
        "los martes",
        "los miércoles",
        "los jueves",
        "los viernes",
        "los sábados",
        "los domingos",
    ],
    tools: ["El camino largo", "Contar cajas"],
    cravings: [
        CravingWords {
            situation: "Llegué del trabajo, no había nadie y quedaba toda la noche.",
            thoughts: "Así van a ser todos los viernes.",
            place: "cocina",
            company: "solo",
            note: "Lucía me llamó a los veinte minutos. Hablamos del calendario.",
            ..SILENT
        },
        SILENT,
        CravingWords {
            note: "Dormí tres horas.",
            ..SILENT
        },
        CravingWords {
            situation: "A las tres cayó el pago. El autobús no pasaba.",
            thoughts: "Me lo merezco. Nadie se va a enterar.",
            just_once: "Un viernes nada más, y el lunes sigo como iba.",
            place: "la parada",
            company: "solo",
            note: "Caminé cuatro paradas. Tomás me contó un partido entero.",
        },
        CravingWords {
            note: "Más chicas que antes, pero aquí. Me acuesto con la radio puesta.",
            ..SILENT
        },
        SILENT,
        CravingWords {
            situation: "Me llamaron de un número de antes, a la salida del trabajo.",
            place: "estacionamiento",
            ..SILENT
        },
        CravingWords {
            thoughts: "Después de un día así, quién no.",
            ..SILENT
        },
        SILENT,
        SILENT,
        CravingWords {
            situation: "Otra vez día de pago. Lo vi venir y aun así apretó.",
            thoughts: "Para eso trabajo.",
            just_once: "Algo chico, para que empiece la noche.",
            place: "entre el trabajo y el parque",
            company: "Tomás, por teléfono",
            note: "El señor de las palomas estaba ahí. Miré el reloj de la iglesia: trece minutos.",
        },
        SILENT,
        CravingWords {
            situation: "Me cambió el turno delante de todos.",
            thoughts: "Nada de esto sirve.",
            place: "la bodega",
            company: "solo",
            note: "Treinta y ocho cajas. Las conté hasta que se me enfrió la cara.",
            ..SILENT
        },
        SILENT,
        CravingWords {
            situation: "Por las obras, el autobús se fue por la otra calle, por la esquina.",
            place: "autobús 12",
            note: "Me bajé en la siguiente y di la vuelta.",
            ..SILENT
        },
        CravingWords {
            situation: "Ya oscuro, y Mateo ya se había ido a su casa.",
            place: "casa",
            ..SILENT
        },
        CravingWords {
            note: "Se me fue el hilo. De pronto eran las dos.",
            ..SILENT
        },
        CravingWords {
            situation: "Día de pago, y los demás hablaban del fin de semana en la puerta.",
            place: "trabajo",
            note: "Dije que me esperaban. Me esperaba la cancha.",
            ..SILENT
        },
        CravingWords {
            situation: "Un día largo y sin nadie. No comí.",
            thoughts: "Estoy bien. Lo dije dos veces en voz alta.",
            just_once: "Nadie va a preguntar.",
            place: "casa",
            company: "solo",
            note: "Consumí. Estoy a salvo. Mañana temprano se lo digo a Lucía.",
        },
        SILENT,
        CravingWords {
            situation: "No vi el letrero hasta que lo tuve encima.",
            ..SILENT
        },
        SILENT,
        CravingWords {
            situation: "Sábado, mediodía, sin planes.",
            thoughts: "Se pasa solo. Y luego: eso pensé la otra vez.",
            place: "casa y después la biblioteca",
            company: "la reunión, T.",
            note: "Hice lo que dice el plan. Tomás me apartó una silla.",
            ..SILENT
        },
        CravingWords {
            situation: "Día de pago. Primero las botas de Mateo, luego el banco, luego el autobús.",
            thoughts: "Ahí está.",
            place: "zapatería",
            note: "Diez minutos. Las botas tienen dinosaurios.",
            ..SILENT
        },
        CravingWords {
            note: "Más cansancio que otra cosa.",
            ..SILENT
        },
    ],
    lines: [
        LineWords {
            place: "casa",
            company: "L.",
            doing: "Buscaba el cargador.",
            body: "El corazón a mil.",
            did: "Lo cerré y llamé a Lucía. Vino y se llevó todo.",
            good: "Ahora es el cajón de los calcetines.",
            ..BLANK
        },
        LineWords {
            place: "la parada",
            company: "solo",
            doing: "Esperaba. El autobús no llegaba y el dinero ya estaba.",
            thoughts: "Me lo merezco.",
            body: "Las piernas no se me quedaban quietas.",
            did: "Caminé con Tomás en el teléfono.",
            good: "Dormí.",
            cost: "Los pies.",
            learned: "No esperar en esa parada. Caminar hasta la otra.",
            ..BLANK
        },
        LineWords {
            did: "Me bajé en la parada de la iglesia.",
            good: "Una panadería que huele a anís.",
            cost: "Doce minutos.",
            ..BLANK
        },
        LineWords {
            place: "estacionamiento",
            company: "por teléfono",
            thoughts: "Va a pensar que ya soy aburrido.",
            did: "Le dije que me gustaría desayunar con él. Luego le di la vuelta a la manzana.",
            cost: "Quizás un amigo. Quizás no.",
            learned: "Con una frase basta.",
            ..BLANK
        },
        LineWords {
            doing: "La hora de comer.",
            did: "Mandé la renta y le di la tarjeta a Lucía antes de que acabara el día.",
            learned: "A mediodía es más fácil que a las cinco.",
            ..BLANK
        },
        LineWords {
            place: "trabajo",
            company: "todos",
            doing: "Leía la lista nueva en la pared.",
            thoughts: "Nada de esto sirve.",
            body: "Calor en la cara, la mandíbula apretada.",
            did: "Dije que lo hablábamos después y fui a contar cajas.",
            good: "No dije lo que tenía en la punta de la lengua.",
            cost: "Llegué callado a casa.",
            learned: "Comer antes de leer la lista.",
            ..BLANK
        },
        LineWords {
            words: "Un anuncio en la parada",
            did: "Le di la espalda y leí el horario.",
            ..BLANK
        },
        LineWords {
            place: "autobús 12",
            did: "Me bajé y regresé caminando.",
            learned: "Si hay obras, caminar desde el principio.",
            ..BLANK
        },
        LineWords {
            place: "casa",
            company: "solo",
            thoughts: "Estoy bien.",
            body: "El estómago vacío, las manos frías.",
            cost: "La noche y parte del domingo.",
            learned: "Cuando me oiga decir que estoy bien, como algo y llamo a alguien.",
            ..BLANK
        },
        LineWords {
            place: "el mercado",
            doing: "Escogía manzanas.",
            did: "Dejé la canasta, esperé afuera a que acabara y volví por las manzanas.",
            ..BLANK
        },
        LineWords {
            doing: "Volteaba otra vez la invitación.",
            did: "Prendí todas las luces y alargué la lista.",
            ..BLANK
        },
        LineWords {
            doing: "Recogía mis cosas, con el plan en la bolsa.",
            did: "Botas, banco, autobús. Le avisé a Tomás de cada uno.",
            good: "Dinosaurios en las botas.",
            learned: "Un mandado chico sostiene esa hora.",
            ..BLANK
        },
    ],
    risks: [
        "La hora entre el trabajo y la casa.",
        "El autobús, si siguen las obras.",
        "Hoy cae el pago.",
        "Una noche sin nadie.",
        "Tengo que hablar con el jefe.",
        "Mi mamá quizás pregunte.",
        "El teléfono, si es él.",
        "Lo oscuro, de cinco a siete.",
    ],
    steps: [
        "Comer sentado.",
        "Llamar a la clínica antes del mediodía.",
        "La cancha después del trabajo.",
        "Escribirle a Tomás antes de las cinco.",
        "Dejar la mochila lista.",
        "Contestar una carta.",
        "A la cama con el libro y sin el teléfono.",
        "Diez minutos de nubes con Mateo.",
    ],
    plan: PlanWords {
        reasons: [
            "Mateo inventa nubes conmigo, y yo estoy despierto.",
            "Por la mañana mis manos están quietas.",
            "Me gusta quien soy en la cancha.",
        ],
        signs: [
            "La idea de que me lo merezco.",
            "Dejo de contestarle a Tomás.",
            "Tres noches cortas seguidas.",
        ],
        noticed_by: "Lucía. Dice que me pongo muy amable.",
        situation: "La semana después de mi cumpleaños",
        lines: [
            "Desayunar antes del teléfono",
            "El grupo, las tres tardes",
            "Nubes con Mateo",
        ],
        sponsor: [
            "Tomás",
            "padrino",
            "A cualquier hora que haga ruido",
            "Ahora mismo hay mucho ruido.",
        ],
        program: [
            "El programa, fuera de horario",
            "programa",
            "Noches y fines de semana",
        ],
        places: ["La biblioteca, hasta las nueve", "La banca de la iglesia"],
        removed: "Todas las botellas, también la de cocinar",
        money: "Cuarenta en efectivo. Lucía guarda la tarjeta hasta el lunes.",
        naloxone: "El cajón de la cocina, a la izquierda",
        knows: "Lucía y mi tía",
        levels: [
            "Desayuno, grupo, cancha.",
            "Llamar a Tomás antes de las seis. Día de pago, nunca solo.",
            "Llamar a Tomás y luego al programa. Irme a casa de Lucía.",
        ],
        if_used: "Paro donde estoy. No me quedo solo. Llamo a Tomás y luego al programa.",
        date: ["La boda", "Ir con Lucía. Volver a las nueve."],
        goal: "Un turno que no cambie, para la primavera",
        steps: [
            "Apuntar las horas en que puedo trabajar",
            "Pedirle a Lucía que lea la carta",
            "Dársela al jefe un martes",
        ],
        safety: [
            "Llamar o escribir al 988.",
            "Ir a donde esté Lucía, y decirlo.",
        ],
        copies: "Lucía tiene una copia. Mi consejera también.",
    },
    sessions: SessionWords {
        place: "Segundo piso, calle Olmo",
        leader: "Ana",
        counselor: "Rut",
        kept: [
            ("El sueño", "La misma hora de dormir, también el sábado."),
            ("Decir que no", "Puedo decir que no sin explicarlo."),
            (
                "El día de pago",
                "La mitad va a Lucía antes de llegar a casa.",
            ),
            (
                "El enojo",
                "Primero le pongo nombre. Después salgo del cuarto.",
            ),
        ],
        bring: "Quiero hablar de la boda.",
        homework: [
            "Anotar tres señales tempranas.",
            "Leer las páginas sobre el sueño.",
            "Preguntarle a Samuel a quién llamar de noche.",
        ],
    },
    binned_page: (
        "Lo que falta",
        "Mandarinas, arroz, pilas para la radio, una tarjeta para mi primo.",
    ),
    binned_craving: "Lo toqué dos veces.",
};
