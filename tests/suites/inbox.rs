//! Stories of logging while locked: kept without the passphrase, read by nobody before the unlock,
//! taken in then, once and in order.
use std::fs;
use std::path::PathBuf;

use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::story::{PASSPHRASE, World};

/// A world that is locked.
fn locked() -> World {
    let world = World::unlocked();
    world.app.lock_now();
    world
}

fn log(world: &World, strength: u8) -> Result<Value, String> {
    world.gate("log_craving", json!({ "strength": strength }))
}

fn unlock(world: &World) {
    world
        .gate("unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
}

fn cravings(world: &World) -> Vec<Value> {
    let answer = world
        .desk("craving_list", json!({ "offset": 0, "limit": 500 }))
        .unwrap();
    answer["items"].as_array().unwrap().clone()
}

fn strengths(world: &World) -> Vec<u64> {
    let all = cravings(world);
    all.iter()
        .map(|record| record["content"]["strength"].as_u64().unwrap())
        .collect()
}

fn finding(world: &World, name: &str) -> Value {
    world.desk("findings", json!({})).unwrap()[name].clone()
}

fn inbox(world: &World) -> PathBuf {
    world.vault_file().with_extension("inbox")
}

/// The items that wait, with their bytes.
fn items(world: &World) -> Vec<(PathBuf, Vec<u8>)> {
    let Ok(folder) = fs::read_dir(inbox(world)) else {
        return Vec::new();
    };
    folder
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().len() == 32)
        .map(|path| (path.clone(), fs::read(&path).unwrap()))
        .collect()
}

fn can_log(world: &World) -> Value {
    world.gate("status", json!({})).unwrap()["can_log"].clone()
}

#[test]
fn what_is_logged_while_locked_is_taken_in_once_and_in_order() {
    let world = locked();
    assert_eq!(can_log(&world), json!(true));
    for strength in [3, 9, 6] {
        log(&world, strength).unwrap();
        world.clock.pass(TimeDelta::minutes(5));
    }
    assert_eq!(items(&world).len(), 3);
    let kept = items(&world);
    let world = world.restarted();
    unlock(&world);
    assert_eq!(strengths(&world), [6, 9, 3], "newest first");
    assert_eq!(finding(&world, "logged_while_locked"), 3);
    assert!(items(&world).is_empty());
    let oldest = cravings(&world).pop().unwrap();
    assert_eq!(oldest["happened"]["at"], "2026-11-23T17:58:00");
    assert_eq!(oldest["content"]["while_locked"], true);

    // As after a crash between taking in and clearing away.
    for (path, bytes) in kept {
        fs::write(path, bytes).unwrap();
    }
    world.lock_and_unlock();
    assert_eq!(strengths(&world), [6, 9, 3]);
    assert_eq!(finding(&world, "logged_while_locked"), 0);
    assert!(items(&world).is_empty());
}

#[test]
fn one_that_was_put_in_the_bin_does_not_come_back() {
    let world = locked();
    log(&world, 5).unwrap();
    let kept = items(&world);
    unlock(&world);
    let id = cravings(&world)[0]["id"].clone();
    world.desk("bin_put", json!({ "id": id })).unwrap();
    for (path, bytes) in kept {
        fs::write(path, bytes).unwrap();
    }
    world.lock_and_unlock();
    assert!(strengths(&world).is_empty());
}

#[test]
fn nothing_can_be_read_from_what_waits() {
    let world = locked();
    log(&world, 7).unwrap();
    log(&world, 2).unwrap();
    let sealed = items(&world);
    assert_eq!(sealed[0].1.len(), sealed[1].1.len());
    for (_, bytes) in sealed {
        for word in ["craving", "Denver", "2026", "happened"] {
            assert!(memchr::memmem::find(&bytes, word.as_bytes()).is_none());
        }
    }
}

#[test]
fn it_can_be_turned_off_and_on() {
    let world = World::unlocked();
    let mut preferences = world.desk("preferences", json!({})).unwrap();
    let mut set = |world: &World, window: &str, on: bool| {
        preferences["log_while_locked"] = json!(on);
        let args = json!({ "preferences": preferences });
        match window {
            "gate" => world.gate("set_preferences", args).unwrap(),
            _ => world.desk("set_preferences", args).unwrap(),
        };
    };
    set(&world, "desk", false);
    assert!(!inbox(&world).exists(), "no trace of it");
    world.app.lock_now();
    assert_eq!(can_log(&world), json!(false));
    assert_eq!(log(&world, 5), Err("log-while-locked-off".into()));

    unlock(&world);
    set(&world, "desk", true);
    world.app.lock_now();
    log(&world, 5).unwrap();
    set(&world, "gate", false);
    assert_eq!(log(&world, 6), Err("log-while-locked-off".into()));
    unlock(&world);
    assert_eq!(strengths(&world), [5], "what waited is not lost");
}

#[test]
fn before_there_is_a_journal_nothing_can_be_logged() {
    let world = World::new();
    assert_eq!(can_log(&world), json!(false));
    assert_eq!(log(&world, 5), Err("log-while-locked-off".into()));
    let world = World::unlocked();
    assert_eq!(can_log(&world), json!(false), "the journal is open");
    for strength in [json!(11), json!(-1), json!(null)] {
        let answer = world.gate("log_craving", json!({ "strength": strength }));
        assert_eq!(answer, Err("bad-input".into()));
    }
}

#[test]
fn five_hundred_wait_and_no_more() {
    let world = locked();
    for _ in 0..500 {
        log(&world, 4).unwrap();
    }
    assert_eq!(log(&world, 4), Err("inbox-full".into()));
    assert_eq!(can_log(&world), json!(true), "who tries is told");
    unlock(&world);
    assert_eq!(strengths(&world).len(), 500);
    world.app.lock_now();
    log(&world, 4).unwrap();
}

#[test]
fn what_was_damaged_or_forged_harms_nothing_and_is_told() {
    let world = locked();
    for strength in [3, 9] {
        log(&world, strength).unwrap();
        world.clock.pass(TimeDelta::minutes(5));
    }
    let (path, mut bytes) = items(&world).remove(0);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    fs::write(inbox(&world).join("0".repeat(32)), "not ours").unwrap();
    fs::write(inbox(&world).join("1".repeat(32)), vec![7; 2_000_000]).unwrap();
    unlock(&world);
    assert_eq!(strengths(&world).len(), 1);
    assert_eq!(finding(&world, "inbox_unreadable"), 3);
    assert_eq!(finding(&world, "damaged"), 0);
    world.lock_and_unlock();
    assert_eq!(finding(&world, "inbox_unreadable"), 0, "told once");
}

#[test]
fn another_key_in_its_place_is_noticed() {
    let world = locked();
    let other = World::new();
    let passphrase = json!({ "passphrase": PASSPHRASE });
    other.gate("create", passphrase).unwrap();
    // Chance is the same in every world, until it is drawn from.
    other.write("A page.");
    other.gate("enter", json!({})).unwrap();
    fs::copy(inbox(&other).join("key"), inbox(&world).join("key")).unwrap();
    log(&world, 8).unwrap();
    unlock(&world);
    assert!(strengths(&world).is_empty());
    assert_eq!(finding(&world, "inbox_unreadable"), 1);
    assert_eq!(finding(&world, "inbox_key_replaced"), true);
    world.app.lock_now();
    log(&world, 4).unwrap();
    unlock(&world);
    assert_eq!(strengths(&world), [4], "ours is back");
    assert_eq!(finding(&world, "inbox_key_replaced"), false);
}

#[test]
fn a_clock_that_was_ahead_makes_it_now() {
    let world = locked();
    world.clock.jump(TimeDelta::days(400));
    log(&world, 6).unwrap();
    world.clock.jump(TimeDelta::days(-400));
    unlock(&world);
    let happened = cravings(&world)[0]["happened"]["at"].clone();
    assert_eq!(happened, "2026-11-23T17:58:00");
}
