//! What the made-up person wrote in Spanish, from the first week to the eighth. Another life, not a
//! translation of the English one.

mod notes;

use domain::feeling::FeelingWord::*;
use domain::journal::Template::*;

use super::page::{Page, page};

pub(super) use notes::WORDS;

pub(super) const PAGES: &[Page] = &[
    page("El primer día", AfterASession, Some(4), &[Anxious, Curious], &["grupo"],
"Llegué media hora antes y di tres vueltas a la manzana. Cuando por fin entré, una señora me preguntó si quería café y le dije que sí, aunque no tomo café.

Casi todo el tiempo escuché. Al final dije que me llamo Andrés y que hace mucho que no duermo bien. Nadie me pidió más.

**Lo que me llevo:** se puede empezar con una sola frase."),
    page("", Blank, Some(3), &[Tired, Restless], &["sueño"],
"Otra noche en pedazos. A las cuatro me levanté y doblé la ropa que llevaba días en la silla. Por lo menos la silla amaneció vacía."),
    page("Ayer y mañana", YesterdayAndTomorrow, Some(5), &[Hopeful], &["pasos"],
"**Lo bueno:** Mi abuela me guardó un plato de sopa.

**Lo difícil:** La hora entre el trabajo y la casa.

**Doy gracias por:** el vecino que toca la guitarra bajito.

**Un buen deseo para:** la señora del café.

**Pasos pequeños:** llamar a la clínica antes del mediodía. Dejar la mochila lista. Comprar pan."),
    page("Se lo dije a Lucía", Blank, Some(6), &[Relieved, Afraid], &["familia", "Lucía"],
"Le conté a mi hermana. Estábamos lavando los platos y así fue más fácil, porque no había que mirarse. Le dije que he estado consumiendo y que estoy en un programa tres tardes por semana.

Siguió secando el mismo vaso un buen rato. Luego me preguntó qué días, para no llamarme a esas horas. Lo anotó en el calendario de la cocina, con una letra muy chiquita, solo «Andrés».

Me fui a dormir cansado, pero sin ese peso en el pecho."),
    page("Qué lo provocó", WhatSetItOff, Some(4), &[Angry, Bored], &["viernes"],
"**Qué pasó:** Viernes, me pagaron, y mis compañeros hablaban de salir.

**Qué pensé:** Que me lo merecía. Después, que una vez no cuenta.

**Qué hice:** Le escribí a Tomás. Nos vimos en la cancha y jugamos hasta que no se veía la pelota.

**Qué tuvo de bueno:** Llegué a casa con hambre y con sueño.

**Qué me costó:** Un raspón en la rodilla."),
    page("", Blank, Some(5), &[Calm], &[],
"Lluvia todo el día. Hice arroz. Vi media película con mi abuela y ella se durmió primero. No pasó nada y estuvo bien."),
    page("La línea del tiempo", AfterASession, Some(6), &[Curious, Sad], &["grupo", "tarea"],
"Dibujamos el último año en una hoja. Yo pensaba que todo empezó en el verano. Pero al ponerlo en la hoja vi que ya en febrero había dejado de ir a la cancha, y en marzo casi no contestaba el teléfono.

La consejera no dijo si estaba bien o mal. Solo preguntó qué veía. Vi que primero me quedé solo y después vino lo demás.

**Lo que me llevo:** las señales tempranas hacen poco ruido."),
    page("El camino largo", Blank, Some(6), &[Proud, Tired], &["desvío"],
"Me bajé en la parada de la iglesia para no pasar por la esquina. Son doce minutos más. Hay una panadería que no conocía y huele a anís. Compré dos panes y llegó uno."),
    page("Carta para mí", LetterToMyself, Some(5), &[Sad, Hopeful], &["carta"],
"Te escribo porque sé que se te va a olvidar.

Esta semana te levantaste todos los días. Hubo mañanas en que te quedaste sentado en la cama mirando los zapatos. Pero te los pusiste. Fuiste al grupo con dolor de cabeza. Te reíste una vez, y te sorprendió.

Si lees esto en un día malo, ve a la panadería. Llama a Tomás. Mañana será otro día y tú vas a estar en él."),
    page("", Blank, Some(2), &[Numb, Tired], &["sueño"],
"Hoy no siento mucho. No voy a buscar palabras. Comí, tomé la medicina y ya me acuesto."),
    page("La feria de la escuela", Blank, Some(8), &[Joyful, Loved], &["Mateo"],
"Fui a la feria de la escuela de Mateo. Es mi sobrino y tiene seis años. Hizo un volcán que no quiso funcionar y él lo explicó de todos modos, muy serio, ante tres filas de sillas.

Al final me tomó de la mano sin darse cuenta. Hace un año yo no habría llegado. Hoy estuve en la segunda fila."),
    page("Después del grupo", AfterASession, Some(6), &[Connected, Hopeful], &["grupo"],
"Una compañera dijo que las ganas son como una ola. Suben, y parece que no van a parar, y luego bajan solas. Yo no soy de mar, soy de montaña. Pero el martes miré el reloj y fueron diecisiete minutos.

**Lo que me llevo:** mirar el reloj cuando empieza."),
    page("Ayer y mañana", YesterdayAndTomorrow, Some(6), &[Content], &["pasos"],
"**Lo bueno:** Dormí siete horas. Arreglé la llave del agua. Mateo me mandó un dibujo.

**Lo difícil:** La carta del banco. La dejé dos días en la mesa y hoy la abrí.

**Doy gracias por:** la ducha caliente.

**Pasos pequeños:** contestar la carta con dos frases. Caminar después del trabajo. Preguntarle a Lucía por el domingo."),
    page("Domingo con la familia", Blank, Some(5), &[Loved, Guilty], &["familia"],
"Mi mamá hizo comida para veinte y éramos cinco. No preguntó nada. Cuando me iba me arregló el cuello de la camisa, como cuando era niño.

Quise darle las gracias y solo me salió decir que el mole estaba muy bueno. La próxima vez se lo digo. Creo que ya lo sabe."),
    page("El número", Blank, Some(4), &[Anxious], &["teléfono"],
"Buscando el número del dentista apareció el otro. Me quedé mirándolo. Dejé el teléfono debajo de la almohada y salí a barrer la entrada, que ya estaba barrida.

Por la noche le pedí a Lucía que se sentara conmigo y lo borré. Fue un momento. Lo había cargado un año entero."),
    page("", Blank, Some(7), &[Rested], &["sueño"],
"Dormí de corrido. Quiero que quede escrito."),
    page("Qué lo provocó", WhatSetItOff, Some(3), &[Overwhelmed, Angry], &["trabajo"],
"**Qué pasó:** El jefe me cambió el turno delante de todos, y cae en tarde de grupo.

**Qué pensé:** Que nada de esto sirve. Sentí calor en la cara.

**Qué hice:** Le dije que lo hablábamos después. Me fui a la bodega y conté las cajas. Treinta y ocho.

**Qué tuvo de bueno:** No dije lo que tenía en la punta de la lengua.

**Qué me costó:** Llegué a casa callado. Le expliqué a mi abuela que no era por ella."),
    page("Pedí mi tarde", Blank, Some(7), &[Relieved, Proud], &["trabajo"],
"Le pedí al jefe diez minutos. Le dije que tengo una cita médica tres tardes por semana hasta enero. No dije cuál y él no preguntó.

Me devolvió la tarde. Yo llevaba dos noches discutiendo con él en mi cabeza, y al final fueron cuatro frases junto a la puerta."),
    page("Sesión con la familia", AfterASession, Some(5), &[Sad, Connected], &["familia", "grupo"],
"Mi mamá habló de la confianza. Dijo que no vuelve porque yo quiera. Vuelve un martes, y luego otro martes. No discutí. Lucía me pasó un pañuelo por debajo de la mesa, aunque la que lloraba era ella.

A la salida mi mamá me preguntó si ya había cenado. Esa pregunta la entiendo.

**Lo que me llevo:** otro martes."),
    page("", Blank, None, &[], &["parque"],
"Caminé por el parque. Frío. Un señor les hablaba a las palomas y ellas le hacían caso."),
    page("Cinco semanas", Blank, Some(6), &[Hopeful, Curious], &["pasos"],
"Cinco semanas. Leí la primera página de este diario y casi no me reconocí. Ese hombre dio tres vueltas a la manzana. Hoy entré derecho y hasta ayudé a poner las sillas.

No es una línea recta. El jueves fue tan duro como los primeros días. Pero ya sabía a quién llamar, y eso es casi la mitad."),
    page("La boda de mi primo", Blank, Some(5), &[Anxious, Loved], &["planes", "familia"],
"Mi primo se casa en primavera. La invitación está en la repisa y cada tanto la volteo.

Lo que puedo hacer: ir a la ceremonia y salir antes de la cena. Ir con Lucía. Llevar mi propio carro, para irme cuando haga falta. Hablar con mi primo desde ahora. O quedarme en casa y mandar un regalo con cariño.

No tengo que decidirlo esta semana. Me ayudó ver que hay más de dos opciones."),
    page("Carta para mí", LetterToMyself, Some(7), &[Calm, Grateful], &["carta"],
"Antes creías que el descanso había que ganárselo. Esta semana te acostaste en el pasto con Mateo a ver nubes. Él vio un dinosaurio, un camión y otro dinosaurio. Tú viste nubes.

Sigue haciendo eso. No se logró nada y fue lo mejor de la semana."),
    page("El sábado consumí", Blank, Some(2), &[Ashamed, Afraid], &["difícil"],
"Lo escribo así, sin vueltas, porque eso prometí. El sábado consumí. Pasé el día solo, no comí, y a las cuatro de la tarde ya sabía que tenía que llamar a alguien. No llamé.

El domingo temprano se lo dije a Lucía. Vino con mandarinas. Llamé al programa y me dijeron que el lunes me esperan como siempre, y que no pase la noche solo. Lucía duerme en el sillón. La oigo respirar.

Estoy a salvo. Ahora toca dormir. Después toca el lunes."),
    page("Lunes", AfterASession, Some(4), &[Relieved, Tired], &["grupo", "difícil"],
"Lo dije en el grupo. Pensé que me iban a mirar distinto y no. La señora del café me dijo gracias. La consejera me preguntó cómo fueron las cuatro de la tarde, y las recorrimos despacio, como quien busca unas llaves.

No había comido. Le había dicho que no a Tomás. Me había dicho dos veces en voz alta que estaba bien.

**Lo que me llevo:** cuando me oiga decir que estoy bien, como algo y llamo a alguien."),
    page("", Blank, Some(5), &[Calm], &["planes"],
"Puse una línea nueva en mi plan. *Si es sábado y al mediodía no tengo planes, voy a la reunión, y Tomás lo sabe.* Tomás también la apuntó. Dice que sus sábados tampoco eran gran cosa."),
    page("La biblioteca", Blank, Some(7), &[Content, Joyful], &["Mateo"],
"Mateo ya tiene su tarjeta de la biblioteca. Escribió su nombre tan despacio que se hizo fila, y nadie se quejó. Sacó cuatro libros de pulpos. Los pulpos tienen tres corazones. Me lo dijo en el camino, en la cena y antes de dormir."),
    page("Qué lo provocó", WhatSetItOff, Some(5), &[Lonely], &["noche"],
"**Qué pasó:** Cambió la hora y a las cinco ya era de noche.

**Qué pensé:** Así va a ser hasta marzo.

**Qué hice:** Prendí todas las luces. Puse la radio. Escribí al grupo que aquí ya oscureció, y tres contestaron *aquí también*.

**Qué tuvo de bueno:** Tres personas.

**Qué me costó:** Un poco de luz."),
    page("Ayer y mañana", YesterdayAndTomorrow, Some(7), &[Grateful, Rested], &["pasos"],
"**Lo bueno:** Un chiste en el grupo, y era mío. Caldo de pollo. El autobús pasó justo a tiempo.

**Lo difícil:** El formulario del dentista, donde preguntan por las medicinas. Lo llené con la verdad y no pasó nada.

**Doy gracias por:** la dentista, que solo dijo *gracias por avisarme*.

**Un buen deseo para:** el muchacho nuevo.

**Pasos pequeños:** llevar el abrigo a arreglar. Escribirle a mi primo. Acostarme con el libro y sin el teléfono."),
    page("El muchacho nuevo", AfterASession, Some(7), &[Connected], &["grupo"],
"Hoy llegó un muchacho nuevo. Dio una vuelta a la manzana; lo vi por la ventana. En el descanso le dije dónde están las tazas buenas. Me acordé de lo que significó para mí que alguien me ofreciera café.

**Lo que me llevo:** ya sé dónde están las tazas."),
    page("Una llamada", Blank, Some(6), &[Calm, Tired], &["teléfono"],
"Me llamó un amigo de antes para salir. Le dije que ya no hago eso, y que me gustaría desayunar con él un día. Hubo un silencio largo. Luego dijo que los desayunos son muy temprano.

Quizás venga y quizás no. Dije lo que quería decir en una frase, y no me tembló la voz."),
    page("Granizo", Blank, Some(8), &[Joyful], &["Mateo"],
"Cayó granizo y en diez minutos se derritió. Mateo guardó un poco en el congelador, en un vaso con letrero: *granizo, no comer*. Ahí se va a quedar mientras vivamos aquí. 🌧️"),
    page("Menos tardes", Blank, Some(6), &[Anxious, Hopeful], &["grupo", "planes"],
"El mes que viene serán dos tardes y no tres. Todos me felicitaron. Di las gracias, y en el camino a casa sentí un hueco en el estómago.

Lo que sostiene la tercera tarde: cenar con Lucía. La cancha, si no llueve. La reunión de la biblioteca, si llueve. Quiero apuntarlo con pluma antes de que la tarde quede vacía.

Pregunté si puedo volver a tres si lo necesito. Me dijeron que sí, que para eso están."),
    page("Por la otra calle", Blank, Some(6), &[Calm, Proud], &["desvío"],
"Hoy también tomé el camino largo. Perdí diez minutos y no vi el letrero. De eso se trata.

El pensamiento llegó igual, a la altura del puente. *Solo para ver.* Lo dije en voz alta, para nadie, y sonó más pequeño de lo que se sentía. Caminé las dos últimas cuadras. Manos frías, cabeza despejada.

El jueves quiero contar en el grupo que el desvío me funciona mejor que la promesa."),
];
