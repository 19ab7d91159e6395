//! Stories of the card: what the person shows of their plan while the journal is locked, who can
//! read it, and that it is gone when it is removed.
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tests::drafts::record;
use tests::keychain::Mood;
use tests::story::{PASSPHRASE, World};

const REASON: &str = "zqreasonzq";
const STEP: &str = "zqstepzq";
const PERSON: &str = "zqpersonzq";
const WORDS: &[&str] = &[REASON, STEP, PERSON];

fn plan(reason: &str) -> Value {
    record(json!({
        "reasons": [reason],
        "tools": [{ "own": STEP }, { "listed": "walk" }],
        "people": [{ "name": PERSON, "phone": "555 0100" }],
        "if_used": "zqsecretzq",
    }))
}

fn parts(reasons: bool, steps: bool, people: bool) -> Value {
    json!({ "reasons": reasons, "steps": steps, "people": people })
}

fn show(world: &World, parts: Value, plain_allowed: bool) -> Result<Value, String> {
    let args = json!({ "parts": parts, "plain_allowed": plain_allowed });
    world.desk("card_show", args)
}

/// A journal with a plan, all parts of which are on the card. The plan's id and revision.
fn shown() -> (World, (String, u64)) {
    let world = World::unlocked();
    let saved = world.save("plan_save", plan(REASON));
    show(&world, parts(true, true, true), false).unwrap();
    (world, saved)
}

fn card(world: &World) -> Value {
    world.gate("card", json!({})).unwrap()
}

fn now(world: &World) -> Value {
    world.desk("card_now", json!({})).unwrap()
}

fn file(world: &World) -> PathBuf {
    world.folder().join("card")
}

fn unlock(world: &World) -> bool {
    let args = json!({ "passphrase": PASSPHRASE });
    world.gate("unlock", args).unwrap();
    let findings = world.desk("findings", json!({})).unwrap();
    findings["card_unreadable"].as_bool().unwrap()
}

fn rewrite(world: &World, saved: &(String, u64), reason: &str) -> (String, u64) {
    let mut draft = plan(reason);
    draft["id"] = json!(saved.0);
    draft["base"] = json!(saved.1);
    world.save("plan_save", draft)
}

/// The keychain forgets when it gets to it.
fn sees_no_key(world: &World) {
    for _ in 0..200 {
        if world.keychain.keys().is_empty() {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("the key is still there");
}

fn has(bytes: &[u8], word: &str) -> bool {
    memchr::memmem::find(bytes, word.as_bytes()).is_some()
}

#[test]
fn what_was_chosen_is_at_the_gate_and_gone_when_removed() {
    let world = World::unlocked();
    world.save("plan_save", plan(REASON));
    assert_eq!(now(&world), Value::Null);
    let answer = show(&world, parts(true, false, true), false).unwrap();
    let expected = json!({ "parts": parts(true, false, true), "kept": "sealed" });
    assert_eq!(answer, expected);
    assert_eq!(now(&world), expected);
    world.app.lock_now();
    let seen = card(&world);
    assert_eq!(seen["reasons"], json!([REASON]));
    assert_eq!(seen["steps"], json!([]));
    assert_eq!(seen["people"][0]["name"], PERSON);
    assert_eq!(seen["people"][0]["phone"], "555 0100");

    let world = world.restarted();
    assert_eq!(card(&world), seen, "after a start");
    assert_eq!(world.keychain.keys().len(), 1);
    world.gate("card_remove", json!({})).unwrap();
    assert_eq!(card(&world), Value::Null);
    assert!(!file(&world).exists());
    sees_no_key(&world);
    assert!(!unlock(&world), "removing is no finding");
    assert_eq!(now(&world), Value::Null);
}

#[test]
fn it_is_removed_at_the_desk_too() {
    let (world, _) = shown();
    world.desk("card_remove", json!({})).unwrap();
    assert!(!file(&world).exists());
    sees_no_key(&world);
    show(&world, parts(true, true, true), false).unwrap();
    let answer = show(&world, parts(false, false, false), false).unwrap();
    assert_eq!(answer, Value::Null, "no part is no card");
    assert!(!file(&world).exists());
    sees_no_key(&world);
    world.desk("card_remove", json!({})).unwrap();
    world.app.lock_now();
    assert_eq!(world.desk("card_remove", json!({})), Err("locked".into()));
}

#[test]
fn sealed_it_says_nothing_and_plain_it_says_everything() {
    let (world, _) = shown();
    let bytes = fs::read(file(&world)).unwrap();
    for word in WORDS {
        assert!(!has(&bytes, word), "{word} is in the sealed card");
    }
    world.keychain.set(Mood::Absent);
    let answer = show(&world, parts(true, true, true), true).unwrap();
    assert_eq!(answer["kept"], "plain");
    let bytes = fs::read(file(&world)).unwrap();
    for word in WORDS {
        assert!(has(&bytes, word), "{word} is not in the plain card");
    }
    assert!(!has(&bytes, "zqsecretzq"), "what was not chosen");
    world.app.lock_now();
    assert_eq!(card(&world)["reasons"], json!([REASON]));
}

#[test]
fn without_a_keychain_nothing_lies_open_that_was_not_allowed_to() {
    let world = World::unlocked();
    world.save("plan_save", plan(REASON));
    world.keychain.set(Mood::Absent);
    let all = parts(true, true, true);
    let refused = show(&world, all.clone(), false);
    assert_eq!(refused, Err("no-keychain".into()));
    assert_eq!(now(&world), Value::Null);
    assert!(!file(&world).exists());
    show(&world, all.clone(), true).unwrap();
    // With a keychain it is sealed, whatever would be allowed.
    world.keychain.set(Mood::There);
    let sealed = show(&world, all, true).unwrap();
    assert_eq!(sealed["kept"], "sealed");
    assert!(!has(&fs::read(file(&world)).unwrap(), REASON));
}

#[test]
fn it_follows_the_plan_without_asking_the_keychain() {
    let (world, saved) = shown();
    world.keychain.set(Mood::Silent);
    let saved = rewrite(&world, &saved, "Another reason.");
    world.keychain.set(Mood::There);
    world.app.lock_now();
    assert_eq!(card(&world)["reasons"], json!(["Another reason."]));
    assert!(!unlock(&world));
    world.desk("bin_put", json!({ "id": saved.0 })).unwrap();
    world.app.lock_now();
    assert_eq!(card(&world), Value::Null, "the plan is in the bin");
    assert!(!unlock(&world));
    world.desk("bin_restore", json!({ "id": saved.0 })).unwrap();
    world.app.lock_now();
    assert_eq!(card(&world)["reasons"], json!(["Another reason."]));
}

#[test]
fn what_cannot_be_renewed_is_shown_no_more() {
    let (world, saved) = shown();
    fs::create_dir(world.folder().join("card.new")).unwrap();
    let saved = rewrite(&world, &saved, "Another reason.");
    assert!(saved.1 > 1, "the plan itself is saved");
    assert_eq!(now(&world), Value::Null);
    let findings = world.desk("findings", json!({})).unwrap();
    assert_eq!(findings["card_unreadable"], true);
    world.app.lock_now();
    assert_eq!(card(&world), Value::Null);
    assert!(!file(&world).exists());
}

#[test]
fn a_keychain_that_never_answers_holds_up_nothing() {
    let (world, _) = shown();
    world.app.lock_now();
    world.keychain.set(Mood::Silent);
    // Whether this ends at all is the test; how soon is the runner's to say.
    assert_eq!(card(&world), Value::Null);
    assert_eq!(card(&world), Value::Null);
    world.keychain.set(Mood::There);
    assert_eq!(
        card(&world)["reasons"],
        json!([REASON]),
        "it is asked again"
    );
    assert!(!unlock(&world), "what was read in the end is no finding");

    world.app.lock_now();
    world.keychain.set(Mood::Silent);
    assert_eq!(card(&world), Value::Null);
    assert!(unlock(&world), "it is told");
    assert!(file(&world).exists(), "and kept: the keychain may be back");
    world.desk("card_remove", json!({})).unwrap();
    assert!(!file(&world).exists());
    world.keychain.set(Mood::There);
    sees_no_key(&world);
}

#[test]
fn a_key_that_is_lost_is_told_and_made_again() {
    for lose in [
        |world: &World| world.keychain.clear(),
        |world: &World| world.keychain.exchange(),
        |world: &World| world.keychain.set(Mood::Absent),
    ] {
        let (world, _) = shown();
        world.app.lock_now();
        lose(&world);
        assert_eq!(card(&world), Value::Null);
        assert!(unlock(&world));
        world.keychain.set(Mood::There);
        show(&world, parts(true, true, true), false).unwrap();
        world.app.lock_now();
        assert_eq!(card(&world)["reasons"], json!([REASON]));
        assert!(!unlock(&world));
    }
}

#[test]
fn no_byte_of_it_can_change_what_is_shown() {
    for mood in [Mood::There, Mood::Absent] {
        let (world, _) = shown();
        world.keychain.set(mood);
        show(&world, parts(true, true, true), true).unwrap();
        world.app.lock_now();
        let whole = fs::read(file(&world)).unwrap();
        assert_eq!(card(&world)["reasons"], json!([REASON]), "{mood:?}");
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            fs::write(file(&world), bytes).unwrap();
            assert_eq!(card(&world), Value::Null, "{mood:?}: byte {at}");
        }
        for len in (0..whole.len()).step_by(7) {
            fs::write(file(&world), &whole[..len]).unwrap();
            assert_eq!(card(&world), Value::Null, "{mood:?}: cut to {len}");
        }
        assert!(unlock(&world));
        assert!(!file(&world).exists());
        assert!(!unlock_again(&world), "told once");
    }
}

fn unlock_again(world: &World) -> bool {
    world.app.lock_now();
    assert_eq!(card(world), Value::Null);
    unlock(world)
}

#[test]
fn one_that_another_journal_made_is_put_away_and_never_written_to() {
    let (other, _) = shown();
    let theirs = fs::read(file(&other)).unwrap();
    other.keychain.set(Mood::Absent);
    show(&other, parts(true, true, true), true).unwrap();
    let theirs_in_the_open = fs::read(file(&other)).unwrap();

    for bytes in [theirs, theirs_in_the_open] {
        // Chance is the same in every world, until it is drawn from.
        let world = World::new();
        world
            .gate("strength", json!({ "passphrase": "a" }))
            .unwrap();
        let world = journal_of_its_own(world);
        world.app.lock_now();
        fs::write(file(&world), bytes).unwrap();
        assert!(unlock(&world));
        assert!(!file(&world).exists());
        world.save("plan_save", plan("zqmyreasonzq"));
        assert!(!file(&world).exists());
    }
}

/// A journal whose keys are no other's.
fn journal_of_its_own(world: World) -> World {
    let passphrase = json!({ "passphrase": PASSPHRASE });
    let world = world.restarted();
    world.gate("create", passphrase).unwrap();
    world.gate("enter", json!({})).unwrap();
    world
}

#[test]
fn an_old_one_that_is_put_back_does_not_come_to_life() {
    let (world, saved) = shown();
    world.keychain.set(Mood::Absent);
    show(&world, parts(true, true, true), true).unwrap();
    let old = fs::read(file(&world)).unwrap();
    world.desk("card_remove", json!({})).unwrap();
    let saved = rewrite(&world, &saved, "zqnewreasonzq");
    world.app.lock_now();
    fs::write(file(&world), old).unwrap();
    assert!(unlock(&world), "it is told");
    assert!(!file(&world).exists());
    rewrite(&world, &saved, "zqnewestreasonzq");
    assert!(!file(&world).exists());
}

#[test]
fn what_a_crash_left_half_written_goes_with_it() {
    let (world, _) = shown();
    let half = world.folder().join("card.new");
    fs::write(&half, "half").unwrap();
    world.gate("card_remove", json!({})).unwrap();
    assert!(!half.exists());
}

#[cfg(unix)]
#[test]
fn something_else_in_its_place_is_not_waited_for() {
    let world = World::unlocked();
    fs::create_dir(file(&world)).unwrap();
    assert_eq!(card(&world), Value::Null);
    fs::remove_dir(file(&world)).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(file(&world))
        .status();
    assert!(made.unwrap().success());
    assert_eq!(card(&world), Value::Null);
    assert_eq!(now(&world), Value::Null);
    fs::remove_file(file(&world)).unwrap();
    let huge = fs::File::create(file(&world)).unwrap();
    huge.set_len(1 << 40).unwrap();
    assert_eq!(card(&world), Value::Null, "nothing of a terabyte is read");
}

#[test]
fn a_plan_of_any_size_makes_a_card() {
    let world = World::unlocked();
    let long = "Word. ".repeat(8_000);
    let mut draft = plan(&long);
    draft["content"]["reasons"] = json!(vec![long.as_str(); 200]);
    world.save("plan_save", draft);
    show(&world, parts(true, true, true), false).unwrap();
    world.app.lock_now();
    let reasons = card(&world)["reasons"].as_array().unwrap().len();
    assert_eq!(reasons, 5);
}
