# The kinds of session. Read by the windows, by exports and by calendar files.

meeting-kind =
    { $kind ->
        [skills-group] Skills group
        [relapse-prevention] Relapse prevention group
        [process-group] Group
        [workshop] Workshop
        [family] Family session
        [individual] One on one
        [case-management] Case management
        [peer] Peer support
        [medical] Doctor
        [psychiatry] Psychiatry
        [test] Test
        [social-support] Social support
        [mutual-help] Mutual help meeting
        [sponsor] Sponsor
        [court-or-work] Court or work
        [own-practice] My own practice
       *[aftercare] Aftercare
    }
