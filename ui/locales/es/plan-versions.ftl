### El plan junto a su propio pasado.

plan-versions = Comparar versiones
plan-versions-one = Esta es la primera versión. Cada vez que cambias tu plan, se guarda la anterior.
plan-versions-same = Las dos son iguales, palabra por palabra.
plan-unchanged = Igual en las dos: { $sections }.
plan-bring-back = Recuperar lo de antes
plan-bring-back-named = Recuperar lo de antes: { $section }
plan-section-is-back = “{ $section }” está como antes.
plan-side = Con tu plan
plan-show-locked = Mostrar con llave
