# Los tipos de sesión. Los leen las ventanas, las copias y los archivos de calendario.

meeting-kind =
    { $kind ->
        [skills-group] Grupo de habilidades
        [relapse-prevention] Prevención de recaídas
        [process-group] Grupo de proceso
        [workshop] Taller
        [family] Familia
        [individual] Individual
        [case-management] Manejo del caso
        [peer] Apoyo entre pares
        [medical] Médico
        [psychiatry] Psiquiatría
        [test] Prueba
        [social-support] Apoyo social
        [mutual-help] Ayuda mutua
        [sponsor] Padrino o madrina
        [court-or-work] Corte o trabajo
        [own-practice] Mi propia práctica
       *[aftercare] Seguimiento
    }
