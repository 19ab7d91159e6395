# Palabras del cuadro de detonantes, de un detonante y de su registro.

## El cuadro

trigger-band =
    { $band ->
        [safe] Seguro
        [take-care] Con cuidado
        [high] Alto
        [stay-away] Mejor lejos por ahora
       *[none] Sin lugar todavía
    }
trigger-deleted = Un detonante que borraste

## Elegir detonantes

trigger-picker = Detonantes
trigger-picker-hint = Escribe para encontrar uno en tu cuadro, o para agregar uno.
trigger-picker-new =
    { $side ->
        [outside] Agregar «{ $name }», fuera de mí
       *[inside] Agregar «{ $name }», dentro de mí
    }
