# The kinds of session. Read by the windows, by exports and by calendar files.

meeting-kind =
    { $kind ->
        [skills-group] Skills group
        [relapse-prevention] Relapse prevention
        [process-group] Process group
        [workshop] Workshop
        [family] Family
        [individual] Individual
        [case-management] Case management
        [peer] Peer support
        [medical] Doctor
        [psychiatry] Psychiatry
        [test] Test
        [social-support] Social support
        [mutual-help] Mutual help
        [sponsor] Sponsor
        [court-or-work] Court or work
        [own-practice] My own practice
       *[aftercare] Aftercare
    }
