//! Stories of opening and locking: what a person does and what then holds, told through the wire over
//! a real vault.
use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use app::Window;
use app::wire::types::Changed;
use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::story::{Asked, PASSPHRASE, World};

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
            "logged_while_locked": 0, "inbox_unreadable": 0, "inbox_key_replaced": false, "card_unreadable": false,
            "reminders_unreadable": false, "lost_passphrase": false, "lost_recovery_code": false, "unsaved": 0, "kept_copy": null })
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
fn whoever_writes_their_code_down_in_the_first_run_is_here() {
    let world = World::new();
    world
        .gate("create", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    for _ in 0..3 {
        world.clock.pass(TimeDelta::minutes(4));
        world.gate("touch", json!({})).unwrap();
        assert_eq!(world.app.look_around(), None);
    }
    world.clock.pass(TimeDelta::minutes(5));
    assert_eq!(
        world.app.look_around(),
        Some(app::LockReason::Idle),
        "it is not left open for whoever comes by"
    );
}

#[test]
fn whoever_opens_it_after_a_long_time_is_here() {
    let world = World::unlocked();
    for _ in 0..20 {
        world.app.lock_now();
        world.clock.pass(TimeDelta::hours(1));
        let done = AtomicBool::new(false);
        let locked = thread::scope(|scope| {
            // The clock is looked at all the while, also in the middle of opening.
            let looking = scope.spawn(|| {
                let mut locked = None;
                while !done.load(Ordering::Relaxed) {
                    locked = locked.or(world.app.look_around());
                }
                locked
            });
            world
                .gate("unlock", json!({ "passphrase": PASSPHRASE }))
                .unwrap();
            done.store(true, Ordering::Relaxed);
            looking.join().unwrap()
        });
        assert_eq!(locked, None);
        assert!(world.desk("about", json!({})).is_ok());
    }
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
fn quitting_locks_and_takes_the_window_away_before_it_ends() {
    let world = World::unlocked();
    world.asked();
    world.desk("quit", json!({})).unwrap();
    assert_eq!(
        world.asked(),
        [Asked::Changed(Changed::Locking), Asked::Close, Asked::Quit]
    );
    assert_eq!(world.desk("about", json!({})), Err("locked".into()));
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
fn a_damaged_file_says_what_was_lost_opens_the_rest_and_is_kept() {
    let world = World::unlocked();
    world.write("First.");
    world.write(&"A long one. ".repeat(8_000));
    world.write("Last.");
    world.app.lock_now();
    let mut bytes = fs::read(world.vault_file()).unwrap();
    // Nearly all of the file is the long page.
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(world.vault_file(), &bytes).unwrap();

    let world = world.restarted();
    world
        .gate("unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    let findings = world.desk("findings", json!({})).unwrap();
    assert_eq!(findings["damaged"], 1);
    let kept = findings["kept_copy"].as_str().unwrap();
    assert_eq!(fs::read(kept).unwrap(), bytes, "as it was");
    let list = world
        .desk("journal_list", json!({ "offset": 0, "limit": 9 }))
        .unwrap();
    let previews: Vec<&Value> = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["preview"])
        .collect();
    assert_eq!(previews.len(), 2);
    for page in ["First.", "Last."] {
        assert!(previews.contains(&&json!(page)), "{page} is lost");
    }

    // Told once: it was mended.
    world.write("And on.");
    let world = world.restarted();
    world
        .gate("unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    let findings = world.desk("findings", json!({})).unwrap();
    assert_eq!(
        (&findings["damaged"], &findings["kept_copy"]),
        (&json!(0), &Value::Null)
    );
}

#[test]
fn a_new_passphrase_ends_the_old_one() {
    let world = World::unlocked();
    let fresh = "nine calm herons by the pier";
    let change = |old: &str, new: &str| {
        let args = json!({ "passphrase": old, "new_passphrase": new });
        world.desk("change_passphrase", args)
    };
    assert_eq!(
        change("not this one", fresh),
        Err("wrong-passphrase".into())
    );
    assert_eq!(
        change(PASSPHRASE, "short"),
        Err("passphrase-too-weak".into())
    );
    world.write("Before.");
    assert_eq!(change(PASSPHRASE, fresh), Ok(Value::Null));
    world.write("After.");
    world.app.lock_now();

    let world = world.restarted();
    let unlock = |passphrase: &str| world.gate("unlock", json!({ "passphrase": passphrase }));
    assert_eq!(unlock(PASSPHRASE), Err("wrong-passphrase".into()));
    assert_eq!(unlock(fresh), Ok(Value::Null));
    let list = world
        .desk("journal_list", json!({ "offset": 0, "limit": 9 }))
        .unwrap();
    assert_eq!(list["total"], 2);
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
