# Las dos llaves del diario, donde se pidan o se muestren, y la hoja que se imprime.

## Qué tan difícil es adivinar una frase

strength-0 = Muy fácil de adivinar
strength-1 = Fácil de adivinar
strength-2 = No muy difícil de adivinar
strength-3 = Difícil de adivinar
strength-4 = Muy difícil de adivinar
strength-short = Es corta. Agrega una o dos palabras.
strength-common = Mucha gente usa una parecida. Elige palabras tuyas.
strength-word = Es una sola palabra o un nombre. Agrega más palabras.
strength-pattern = Las teclas o letras siguen un orden. Mezcla otras palabras.
strength-repeats = Repite lo mismo. Agrega algo nuevo.
strength-date = Las fechas se prueban pronto. Agrega palabras sin fechas.
strength-add-words = Agrega una palabra más que no vaya con las otras.
strength-enough = Esta sirve bien.

## El código de recuperación en pantalla

code-title = Código de recuperación
code-keep = Guárdalo en papel, lejos de esta computadora. Quien lo tenga puede leer tu diario.
code-group = Grupo { $position }
code-print = Imprimir
code-save = Guardar en un archivo
code-saved = Guardado. Cuando puedas, saca el archivo de esta computadora.

## La hoja impresa

sheet-what = Este código abre un diario en Mooring cuando se olvida la frase de contraseña.
sheet-how = En Mooring, elige «Olvidé mi frase de contraseña». Después escribe el código. No importan los espacios ni las mayúsculas.
sheet-keep = Guarda esta hoja donde solo tú la encuentres. Quien la tenga puede abrir el diario.
