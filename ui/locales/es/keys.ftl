# El código de recuperación, donde se muestre, y la hoja que se imprime.

## En pantalla

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
