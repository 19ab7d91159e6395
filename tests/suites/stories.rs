//! Stories: what a person does and what then holds, told through the wire over a real vault.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

use std::fs;

use app::Window;
use app::wire::types::Changed;
use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::story::{Asked, PASSPHRASE, World, draft};

#[test]
fn from_the_first_run_to_the_next_day() {
    let world = World::new();
    let status = world.gate("status", json!({})).unwrap();
    assert_eq!(status["vault"], json!({ "is": "none" }));
    assert_eq!(status["now"]["moment"]["at"], "2026-11-23T17:58:00");
    assert_eq!(status["now"]["part"], "evening");

    let created = world
        .gate("create", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    assert_eq!(created["recovery_code"].as_array().unwrap().len(), 7);
    assert_eq!(
        world.gate("status", json!({})).unwrap()["vault"],
        json!({ "is": "open" })
    );
    assert_eq!(
        world.asked(),
        [],
        "the desk waits for the end of the first run"
    );
    world.gate("enter", json!({})).unwrap();
    assert_eq!(world.asked(), [Asked::Show(Window::Desk)]);

    world.write("Took the long way home.");
    world.desk("lock", json!({})).unwrap();
    assert_eq!(world.asked(), [Asked::Show(Window::Gate)]);
    assert_eq!(
        world.desk("journal_list", json!({ "offset": 0, "limit": 9 })),
        Err("locked".into())
    );

    let world = world.restarted();
    assert_eq!(
        world.gate("status", json!({})).unwrap()["vault"],
        json!({ "is": "ready" })
    );
    world
        .gate("unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    assert_eq!(world.asked(), [Asked::Show(Window::Desk)]);
    let list = world
        .desk("journal_list", json!({ "offset": 0, "limit": 9 }))
        .unwrap();
    assert_eq!(list["total"], 1);
    assert_eq!(list["items"][0]["preview"], "Took the long way home.");
    assert_eq!(list["items"][0]["happened"]["zone"], "America/Denver");
    assert_eq!(
        world.desk("findings", json!({})).unwrap(),
        json!({ "damaged": 0, "altered": false, "older": false, "newer": 0,
            "lost_passphrase": false, "lost_recovery_code": false, "kept_copy": null })
    );
}

#[test]
fn a_weak_passphrase_makes_no_vault() {
    let world = World::new();
    for (passphrase, code) in [
        ("", "passphrase-empty"),
        ("a", "passphrase-too-weak"),
        ("password", "passphrase-too-weak"),
        (&"x7Q ".repeat(2_500_000), "passphrase-too-long"),
    ] {
        assert_eq!(
            world.gate("create", json!({ "passphrase": passphrase })),
            Err(code.into())
        );
    }
    assert!(!world.vault_file().exists());
}

#[test]
fn wrong_passphrases_wait_gently() {
    let world = World::unlocked();
    world.app.lock_now();
    let wrong = || world.gate("unlock", json!({ "passphrase": "not this one" }));
    for _ in 0..4 {
        assert_eq!(wrong(), Err("wrong-passphrase".into()));
    }
    let right = || world.gate("unlock", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(right(), Err("wait".into()), "the fourth costs two seconds");
    world.clock.pass(TimeDelta::milliseconds(1_999));
    assert_eq!(right(), Err("wait".into()));
    world.clock.pass(TimeDelta::milliseconds(1));
    assert_eq!(right(), Ok(Value::Null));
}

#[test]
fn the_recovery_code_sets_a_new_passphrase() {
    let world = World::new();
    let created = world
        .gate("create", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    let groups: Vec<&str> = created["recovery_code"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| group.as_str().unwrap())
        .collect();
    world.gate("enter", json!({})).unwrap();
    world.write("Before.");
    world.app.lock_now();

    let recover = |code: &str, passphrase: &str| {
        world.gate(
            "recover",
            json!({ "recovery_code": code, "new_passphrase": passphrase }),
        )
    };
    let fresh = "nine calm herons by the pier";
    assert_eq!(recover("", fresh), Err("recovery-code-length".into()));
    assert_eq!(
        recover(&groups.join("-").replace('-', "U"), fresh),
        Err("recovery-code-character".into())
    );
    assert_eq!(
        recover("0000-0000-0000-0000-0000-0000-0000", fresh),
        Err("recovery-code-mistyped".into())
    );
    assert_eq!(
        recover(&groups.join(" "), "short"),
        Err("passphrase-too-weak".into())
    );
    assert_eq!(
        recover(&groups.join(" ").to_lowercase(), fresh),
        Ok(Value::Null)
    );
    assert_eq!(
        world
            .desk("journal_list", json!({ "offset": 0, "limit": 9 }))
            .unwrap()["total"],
        1
    );

    world.app.lock_now();
    assert_eq!(
        world.gate("unlock", json!({ "passphrase": PASSPHRASE })),
        Err("wrong-passphrase".into())
    );
    assert_eq!(
        world.gate("unlock", json!({ "passphrase": fresh })),
        Ok(Value::Null)
    );
}

#[test]
fn a_new_recovery_code_asks_for_the_passphrase_and_ends_the_old_one() {
    let world = World::new();
    let old = world
        .gate("create", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    world.gate("enter", json!({})).unwrap();
    let replace =
        |passphrase: &str| world.desk("replace_recovery_code", json!({ "passphrase": passphrase }));
    assert_eq!(replace("not this one"), Err("wrong-passphrase".into()));
    let new = replace(PASSPHRASE).unwrap();
    world.app.lock_now();

    let text = |groups: &Value| {
        groups
            .as_array()
            .unwrap()
            .iter()
            .map(|group| group.as_str().unwrap())
            .collect::<Vec<_>>()
            .join("-")
    };
    let recover = |code: String| {
        let args =
            json!({ "recovery_code": code, "new_passphrase": "nine calm herons by the pier" });
        world.gate("recover", args)
    };
    assert_eq!(
        recover(text(&old["recovery_code"])),
        Err("wrong-recovery-code".into())
    );
    assert_eq!(recover(text(&new)), Ok(Value::Null));
}

#[test]
fn a_sitting_is_one_version() {
    let world = World::unlocked();
    let mut page = world.write("One");
    for text in ["One t", "One two"] {
        page = world.rewrite(&page, text);
    }
    assert_eq!(world.versions(&page.0), ["One two"]);

    world
        .desk("journal_leave", json!({ "id": page.0 }))
        .unwrap();
    page = world.rewrite(&page, "One two three");
    assert_eq!(world.versions(&page.0), ["One two three", "One two"]);

    world.clock.pass(TimeDelta::minutes(31));
    page = world.rewrite(&page, "Four");
    assert_eq!(
        world.versions(&page.0),
        ["Four", "One two three", "One two"]
    );

    world.lock_and_unlock();
    page = world.rewrite(&page, "Five");
    assert_eq!(
        world.versions(&page.0),
        ["Five", "Four", "One two three", "One two"]
    );

    let same = world.rewrite(&page, "Five");
    assert_eq!(same, page, "saving what is there already writes nothing");
}

#[test]
fn an_earlier_version_comes_back_and_nothing_is_lost() {
    let world = World::unlocked();
    let page = world.write("The old road is long.");
    world
        .desk("journal_leave", json!({ "id": page.0 }))
        .unwrap();
    let page = world.rewrite(&page, "The new road is short.");

    let compared = world
        .desk("compare", json!({ "id": page.0, "from": 1, "to": page.1 }))
        .unwrap();
    let span = |kind: &str| -> String {
        let spans = compared["body"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|span| span["kind"] == kind);
        spans.map(|span| span["text"].as_str().unwrap()).collect()
    };
    assert_eq!(span("removed"), "oldlong.");
    assert_eq!(span("added"), "newshort.");

    let args = json!({ "id": page.0, "revision": 1, "base": page.1 });
    world.desk("bring_back", args.clone()).unwrap();
    assert_eq!(
        world.versions(&page.0),
        [
            "The old road is long.",
            "The new road is short.",
            "The old road is long."
        ]
    );
    assert_eq!(world.desk("bring_back", args), Err("stale".into()));
}

#[test]
fn a_save_from_an_older_reading_is_refused() {
    let world = World::unlocked();
    let page = world.write("First.");
    world.rewrite(&page, "Second.");
    let mut late = draft("Third.");
    late["id"] = json!(page.0);
    late["base"] = json!(page.1);
    assert_eq!(
        world.desk("journal_save", json!({ "draft": late })),
        Err("stale".into())
    );
    assert_eq!(world.versions(&page.0), ["Second."]);
}

#[test]
fn what_could_not_be_written_when_it_locked_is_written_later() {
    let world = World::unlocked();
    let page = world.write("Written.");
    let away = world.folder().join("away");
    fs::rename(world.vault_file(), &away).unwrap();
    let mut change = draft("Written. And more.");
    change["id"] = json!(page.0);
    change["base"] = json!(page.1);
    let save = |draft: &Value| world.desk("journal_save", json!({ "draft": draft }));
    assert!(save(&change).is_err());
    change["content"]["body"] = json!("Written. And more, much more.");
    assert!(save(&change).is_err());
    assert!(save(&draft("A new page.")).is_err());
    world.app.lock_now();

    fs::rename(away, world.vault_file()).unwrap();
    world
        .gate("unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    assert_eq!(
        world.versions(&page.0),
        ["Written. And more, much more.", "Written."]
    );
    let found = world
        .desk("search", json!({ "query": "\"A new page\"" }))
        .unwrap();
    assert_eq!(found["total"], 1);
    world.lock_and_unlock();
    let list = world
        .desk("journal_list", json!({ "offset": 0, "limit": 9 }))
        .unwrap();
    assert_eq!(list["total"], 2, "once");
}

#[test]
fn an_emptied_page_goes_to_the_bin_with_its_versions() {
    let world = World::unlocked();
    assert_eq!(
        world.desk("journal_save", json!({ "draft": draft("  \n ") })),
        Err("entry-empty".into())
    );
    let page = world.write("Written in anger.");
    world
        .desk("journal_leave", json!({ "id": page.0 }))
        .unwrap();
    world.rewrite(&page, "");
    world
        .desk("journal_leave", json!({ "id": page.0 }))
        .unwrap();
    let bin = world.desk("bin_list", json!({})).unwrap();
    assert_eq!(bin[0]["entry"]["id"], json!(page.0));
    world.desk("bin_restore", json!({ "id": page.0 })).unwrap();
    assert_eq!(world.versions(&page.0), ["", "Written in anger."]);
}

#[test]
fn the_bin_keeps_for_thirty_days() {
    let world = World::unlocked();
    let page = world.write("Gone, maybe.");
    let kept = world.write("Here.");
    world.desk("bin_put", json!({ "id": page.0 })).unwrap();
    assert_eq!(
        world.desk("journal_read", json!({ "id": page.0 })),
        Err("not-found".into())
    );
    assert_eq!(
        world.desk("search", json!({ "query": "maybe" })).unwrap()["total"],
        0
    );
    assert_eq!(
        world.desk("bin_erase", json!({ "id": kept.0 })),
        Err("not-found".into()),
        "not in the bin"
    );

    world
        .clock
        .pass(TimeDelta::days(30) - TimeDelta::seconds(1));
    world.lock_and_unlock();
    assert_eq!(
        world.desk("bin_list", json!({})).unwrap()[0]["days_left"],
        1
    );
    world.desk("bin_restore", json!({ "id": page.0 })).unwrap();
    assert_eq!(
        world.desk("search", json!({ "query": "maybe" })).unwrap()["total"],
        1
    );

    world.desk("bin_put", json!({ "id": page.0 })).unwrap();
    world.clock.pass(TimeDelta::days(30));
    world.lock_and_unlock();
    assert_eq!(world.desk("bin_list", json!({})).unwrap(), json!([]));
    assert_eq!(
        world
            .desk("journal_list", json!({ "offset": 0, "limit": 9 }))
            .unwrap()["total"],
        1
    );
}

#[test]
fn the_list_and_the_month_agree() {
    let world = World::unlocked();
    for (day, body) in [
        ("2026-11-02", "a"),
        ("2026-11-20", "b"),
        ("2026-11-20", "c"),
        ("2026-12-01", "d"),
    ] {
        let mut page = draft(body);
        page["happened"] = json!({ "at": format!("{day}T09:30:41"), "zone": "America/Denver" });
        let saved = world
            .desk("journal_save", json!({ "draft": page }))
            .unwrap();
        assert_eq!(
            saved["happened"]["at"],
            format!("{day}T09:30:00"),
            "people note minutes"
        );
    }
    let days = world
        .desk("journal_days", json!({ "year": 2026, "month": 11 }))
        .unwrap();
    assert_eq!(
        days,
        json!([
            { "date": "2026-11-02", "entries": 1, "offset": 3 },
            { "date": "2026-11-20", "entries": 2, "offset": 1 },
        ])
    );
    let list = world
        .desk("journal_list", json!({ "offset": 3, "limit": 500 }))
        .unwrap();
    assert_eq!(list["total"], 4);
    assert_eq!(list["items"][0]["preview"], "a");
    assert_eq!(
        world.desk("journal_days", json!({ "year": 2026, "month": 13 })),
        Err("bad-input".into())
    );
}

#[test]
fn looking_back_a_week_a_month_a_year() {
    let world = World::unlocked();
    for day in ["2026-11-16", "2026-10-23", "2025-11-23", "2026-11-15"] {
        let mut page = draft(day);
        page["happened"] = json!({ "at": format!("{day}T23:59:00"), "zone": "America/Denver" });
        world
            .desk("journal_save", json!({ "draft": page }))
            .unwrap();
    }
    let back = world.desk("look_back", json!({})).unwrap();
    let seen: Vec<(&str, &str)> = back
        .as_array()
        .unwrap()
        .iter()
        .map(|back| {
            (
                back["ago"].as_str().unwrap(),
                back["entry"]["preview"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("week", "2026-11-16"),
            ("month", "2026-10-23"),
            ("year", "2025-11-23")
        ]
    );
}

#[test]
fn what_is_too_long_is_refused_and_what_was_there_stays() {
    let world = World::unlocked();
    let page = world.write("Short.");
    let change = |path: &str, value: Value| {
        let mut draft = draft("Short.");
        draft["id"] = json!(page.0);
        draft["base"] = json!(page.1);
        draft["content"][path] = value;
        world.desk("journal_save", json!({ "draft": draft }))
    };
    assert_eq!(
        change("body", json!("é".repeat(500_001))),
        Err("text-too-long".into())
    );
    assert_eq!(
        change("title", json!("x".repeat(401))),
        Err("label-too-long".into())
    );
    assert_eq!(
        change("tags", json!(vec!["t"; 400].join(" "))),
        Err("bad-input".into())
    );
    let tags: Vec<String> = (0..51).map(|n| format!("t{n}")).collect();
    assert_eq!(change("tags", json!(tags)), Err("too-many".into()));
    assert_eq!(change("mood", json!(11)), Err("bad-input".into()));
    assert_eq!(world.versions(&page.0), ["Short."]);
    assert!(
        change("body", json!("é".repeat(500_000))).is_ok(),
        "one million bytes are not too many"
    );
}

#[test]
fn links_lead_both_ways_and_past_the_bin() {
    let world = World::unlocked();
    let to = world.write("The place.");
    let mut page = draft("Pointing.");
    page["links"] = json!([to.0]);
    let from = world
        .desk("journal_save", json!({ "draft": page }))
        .unwrap();
    let linked = world.desk("linked_from", json!({ "id": to.0 })).unwrap();
    assert_eq!(linked[0]["id"], from["id"]);
    world.desk("bin_put", json!({ "id": to.0 })).unwrap();
    assert_eq!(
        world
            .desk("summaries", json!({ "ids": [to.0, from["id"]] }))
            .unwrap()
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn nobody_there_locks_and_a_touch_keeps_it_open() {
    let world = World::unlocked();
    world.asked();
    world.clock.pass(TimeDelta::minutes(4));
    world.desk("touch", json!({})).unwrap();
    world.clock.pass(TimeDelta::minutes(4));
    assert_eq!(world.app.look_around(), None);
    world.clock.pass(TimeDelta::minutes(1));
    assert_eq!(world.app.look_around(), Some(app::LockReason::Idle));
    assert_eq!(
        world.asked(),
        [Asked::Changed(Changed::Locking), Asked::Show(Window::Gate)]
    );
    assert_eq!(world.app.look_around(), None, "once");
}

#[test]
fn never_locking_by_itself_is_a_choice() {
    let world = World::unlocked();
    let mut preferences = world.desk("preferences", json!({})).unwrap();
    preferences["lock_after"] = json!(0);
    let set =
        |preferences: &Value| world.desk("set_preferences", json!({ "preferences": preferences }));
    assert_eq!(set(&preferences), Err("bad-input".into()));
    preferences["lock_after"] = Value::Null;
    set(&preferences).unwrap();
    world.clock.pass(TimeDelta::hours(9));
    assert_eq!(world.app.look_around(), None);
}

#[test]
fn sleep_locks_and_a_clock_set_back_does_not() {
    let world = World::unlocked();
    world.app.look_around();
    world.clock.jump(TimeDelta::hours(-3));
    assert_eq!(world.app.look_around(), None);
    world.clock.jump(TimeDelta::hours(9));
    assert_eq!(world.app.look_around(), Some(app::LockReason::Slept));
}

#[test]
fn an_older_file_is_told_and_opened_all_the_same() {
    // Noted when it locks, and soon after it was opened, should nobody ever lock it.
    let notes: [fn(&World); 2] = [
        |world| assert!(world.app.lock_now()),
        |world| world.app.settle_in(),
    ];
    for note in notes {
        let world = World::unlocked();
        world.write("First.");
        let copy = fs::read(world.vault_file()).unwrap();
        world.write("Second.");
        note(&world);
        let world = world.restarted();
        fs::write(world.vault_file(), copy).unwrap();
        let world = world.restarted();
        world
            .gate("unlock", json!({ "passphrase": PASSPHRASE }))
            .unwrap();
        let findings = world.desk("findings", json!({})).unwrap();
        assert_eq!(
            (&findings["older"], &findings["altered"]),
            (&json!(true), &json!(false))
        );
        let list = world
            .desk("journal_list", json!({ "offset": 0, "limit": 9 }))
            .unwrap();
        assert_eq!(list["total"], 1);
    }
}

#[test]
fn preferences_outlive_a_restart_and_damage_to_them_harms_nothing() {
    let world = World::unlocked();
    let mut preferences = world.desk("preferences", json!({})).unwrap();
    preferences["language"] = json!("es");
    preferences["text_size"] = json!(150);
    world
        .desk("set_preferences", json!({ "preferences": preferences }))
        .unwrap();
    let world = world.restarted();
    assert_eq!(
        world.gate("status", json!({})).unwrap()["preferences"],
        preferences
    );
    fs::write(world.folder().join("preferences.json"), b"{ not json").unwrap();
    let world = world.restarted();
    assert_eq!(
        world.gate("status", json!({})).unwrap()["preferences"]["language"],
        "en"
    );
}

#[test]
fn what_is_exported_is_all_there() {
    let world = World::unlocked();
    let mut page = draft("Cooked. *Slept.*");
    page["content"]["title"] = json!("Slow day");
    page["content"]["feelings"] = json!([{ "word": "calm" }, { "own": "wobbly" }]);
    page["content"]["mood"] = json!(6);
    world
        .desk("journal_save", json!({ "draft": page }))
        .unwrap();
    let export = |form: &str| {
        *world.desktop.pick.lock().unwrap() = Some(world.folder().to_owned());
        let exported = world.desk("export", json!({ "form": form })).unwrap();
        fs::read_to_string(exported["file"].as_str().unwrap()).unwrap()
    };
    let text = export("markdown");
    for words in [
        "## Slow day",
        "Cooked. *Slept.*",
        "calm, wobbly",
        "Monday, November 23, 2026, 5:58 PM",
    ] {
        assert!(text.contains(words), "{words} is not in\n{text}");
    }
    let json: Value = serde_json::from_str(&export("json")).unwrap();
    assert_eq!(json["journal"][0]["content"]["mood"], 6);
    assert_eq!(
        world.desk("export", json!({ "form": "json" })),
        Ok(Value::Null),
        "no place was picked"
    );
}

#[test]
fn a_second_copy_is_told_that_the_first_has_it() {
    let first = World::unlocked();
    let second = first.second_copy();
    let status = app::wire::gate::dispatch(&second, "status", json!({})).unwrap();
    assert_eq!(
        status["vault"],
        json!({ "is": "problem", "code": "vault-in-use" })
    );
    let passphrase = json!({ "passphrase": PASSPHRASE });
    assert!(app::wire::gate::dispatch(&second, "create", passphrase).is_err());
    first.write("Still mine.");
}
