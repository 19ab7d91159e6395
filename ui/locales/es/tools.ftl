# Lo que se puede hacer ante las ansias, por el nombre con que el programa lo guarda. El núcleo
# también lo lee, para exportar.

tool =
    { $tool ->
        [breathe] Respirar despacio
        [cold-water] Agua fría
        [leave] Irme del lugar
        [walk] Caminar
        [ground] Nombrar lo que veo y oigo
        [ride-it-out] Verla subir y bajar
        [wait] Esperar diez minutos
        [call-someone] Llamar a alguien
        [be-with-someone] Estar con alguien
        [eat] Comer algo
        [drink-water] Un vaso de agua
        [rest] Descansar
        [shower] Una ducha
        [move] Deporte o estirarme
        [music] Música
        [write] Escribir
        [think-it-through] Pensar cómo acabaría
        [reasons] Leer mis razones
        [plan] Leer mi plan
        [hands] Algo para mis manos
        [meeting] Una reunión
       *[pray] Orar o el silencio
    }
