# Los tipos de sesión. Los leen las ventanas, las copias y los archivos de calendario.

meeting-kind =
    { $kind ->
        [skills-group] Grupo de habilidades
        [relapse-prevention] Grupo de prevención de recaídas
        [process-group] Grupo
        [workshop] Taller
        [family] Sesión de familia
        [individual] Sesión individual
        [case-management] Gestión del caso
        [peer] Apoyo entre pares
        [medical] Médico
        [psychiatry] Psiquiatría
        [test] Prueba
        [social-support] Apoyo social
        [mutual-help] Reunión de ayuda mutua
        [sponsor] Padrino o madrina
        [court-or-work] Corte o trabajo
        [own-practice] Mi propia práctica
       *[aftercare] Cuidado posterior
    }
