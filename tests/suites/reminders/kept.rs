//! What is kept while the journal is locked: files that were cut, forged or lost, and keychains that
//! are not there.

use std::fs;

use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::keychain::Mood;
use tests::story::World;

use super::{LABEL, TITLE, add, choose, file, has, labelled, list, look, minutes, now, once};
use super::{scheduled, unlock};

/// A journal of which one reminder came and two are to come, at 9:00 and 11:00 tomorrow. Locked, and
/// started again.
pub(super) fn lived() -> World {
    let world = scheduled();
    add(&world, labelled("2026-11-24T10:00:00", &[60]));
    add(&world, labelled("2026-11-24T12:00:00", &[60]));
    world.clock.pass(minutes(32));
    assert_eq!(look(&world).len(), 1);
    world.app.lock_now();
    world.restarted()
}

/// 9:30 on the next day.
pub(super) fn to_the_morning(world: &World) {
    world.clock.set("2026-11-24T16:30:00Z");
}

/// What holds when the file is lost: nobody is reminded while it is locked, it is told, nothing comes
/// twice, what was missed is listed, and what is to come comes.
fn is_made_again(world: &World, how: &str) {
    to_the_morning(world);
    assert_eq!(look(world), [], "{how}: while locked");
    assert!(unlock(world), "{how}: it is told");
    assert_eq!(look(world), [], "{how}: nothing comes twice");
    assert_eq!(list(world), ["missed", "shown"], "{how}");
    world.clock.pass(minutes(90));
    assert_eq!(look(world).len(), 1, "{how}: what is to come");
    world.app.lock_now();
    assert!(!unlock(world), "{how}: it was made again");
}

#[test]
fn a_file_that_is_cut_forged_or_gone_is_made_again() {
    let whole = |world: &World| fs::read(file(world)).unwrap();
    for cut in [0, 1, 40, 200] {
        let world = lived();
        fs::write(file(&world), &whole(&world)[..cut]).unwrap();
        is_made_again(&world, &format!("cut to {cut}"));
    }
    for at in [3, 13, 20, 34, 100] {
        let world = lived();
        let mut bytes = whole(&world);
        bytes[at] ^= 1;
        fs::write(file(&world), bytes).unwrap();
        is_made_again(&world, &format!("byte {at}"));
    }
    let world = lived();
    fs::remove_file(file(&world)).unwrap();
    is_made_again(&world, "gone");
    let world = lived();
    // One of another journal, in the open.
    let other = World::unlocked();
    other.keychain.set(Mood::Absent);
    choose(&other, |chosen| chosen["plain_allowed"] = json!(true));
    add(&other, once("2027-01-24T10:00:00", &[60]));
    fs::write(file(&world), fs::read(file(&other)).unwrap()).unwrap();
    is_made_again(&world, "forged");
}

#[test]
fn what_was_due_is_listed_where_the_program_ended_before_the_first_look() {
    let world = World::unlocked();
    add(&world, once("2026-11-24T10:00:00", &[60]));
    assert!(!file(&world).exists());
    let world = world.restarted();
    to_the_morning(&world);
    assert!(!unlock(&world), "there was no file to be read");
    assert_eq!(list(&world), ["missed"]);
}

/// An hour before midnight is yet to come in Denver, and over in Madrid.
#[test]
fn what_was_due_is_listed_where_the_file_was_lost_on_a_journey() {
    let world = World::unlocked();
    let mut late = once("2026-11-24T00:30:00", &[60]);
    late["zone"] = json!({ "is": "computer" });
    add(&world, late);
    assert_eq!(look(&world), []);
    world.app.lock_now();
    fs::remove_file(file(&world)).unwrap();
    let world = world.restarted();
    world.clock.travel("Europe/Madrid");
    assert!(unlock(&world));
    assert_eq!(list(&world), ["missed"]);
}

#[test]
fn an_old_file_that_is_put_back_brings_nothing_back() {
    let world = scheduled();
    let old = fs::read(file(&world)).unwrap();
    world.clock.pass(minutes(32));
    assert_eq!(look(&world).len(), 1);
    let world = world.restarted();
    fs::write(file(&world), old).unwrap();
    assert!(!unlock(&world));
    assert_eq!(look(&world), []);
    assert_eq!(list(&world), ["shown"]);
}

#[test]
fn a_key_that_is_lost_is_told_and_kept_again() {
    for lose in [
        |world: &World| world.keychain.clear(),
        |world: &World| world.keychain.exchange(),
        |world: &World| world.keychain.set(Mood::Absent),
        |world: &World| world.keychain.set(Mood::Silent),
    ] {
        let world = lived();
        lose(&world);
        to_the_morning(&world);
        assert_eq!(look(&world), []);
        assert!(unlock(&world), "it is told");
        world.keychain.set(Mood::There);
        // The vault has the key too, so nothing is lost: the session has not begun.
        assert_eq!(look(&world).len(), 1);
        assert_eq!(list(&world), ["shown", "shown"]);
        world.app.lock_now();
        let world = world.restarted();
        world.clock.pass(minutes(90));
        assert_eq!(look(&world).len(), 1, "the keychain has it again");
        assert!(!unlock(&world));
    }
}

#[test]
fn a_keychain_that_answers_late_is_asked_again() {
    let world = lived();
    world.keychain.set(Mood::Silent);
    to_the_morning(&world);
    assert_eq!(look(&world), []);
    world.keychain.set(Mood::There);
    assert_eq!(look(&world).len(), 1);
    assert!(!unlock(&world), "what was read in the end is no finding");
}

#[test]
fn without_a_keychain_it_is_in_memory_until_the_end() {
    let world = World::unlocked();
    world.keychain.set(Mood::Absent);
    add(&world, labelled("2026-11-24T10:00:00", &[60]));
    add(&world, labelled("2026-11-24T12:00:00", &[60]));
    look(&world);
    assert_eq!(now(&world)["kept"], "memory");
    assert!(!file(&world).exists());
    world.app.lock_now();
    to_the_morning(&world);
    assert_eq!(look(&world).len(), 1, "while it runs");
    assert!(!unlock(&world));
    world.app.lock_now();
    let world = world.restarted();
    world.clock.pass(minutes(90));
    assert_eq!(look(&world), []);
    assert!(!unlock(&world), "that was known");
    assert_eq!(look(&world), []);
    assert_eq!(list(&world), ["missed", "shown"]);
    // With one, it is sealed.
    world.keychain.set(Mood::There);
    choose(&world, |_| {});
    look(&world);
    assert_eq!(now(&world)["kept"], "sealed");
    assert!(file(&world).exists());
}

#[test]
fn in_the_open_there_are_times_and_no_words() {
    let world = World::unlocked();
    world.keychain.set(Mood::Absent);
    add(&world, labelled("2026-11-24T10:00:00", &[60]));
    choose(&world, |chosen| {
        chosen["plain_allowed"] = json!(true);
        chosen["morning"] = json!("09:15:00");
    });
    look(&world);
    assert_eq!(now(&world)["kept"], "plain");
    let bytes = fs::read(file(&world)).unwrap();
    for word in [LABEL, TITLE, "morning", "skills"] {
        assert!(!has(&bytes, word), "{word}");
    }
    world.app.lock_now();
    let world = world.restarted();
    to_the_morning(&world);
    let titles: Vec<String> = look(&world)
        .into_iter()
        .map(|notice| notice.title)
        .collect();
    assert_eq!(titles, ["Reminder", "Appointment"]);
    assert!(!unlock(&world));
    let past = world.desk("reminder_list", json!({})).unwrap();
    assert_eq!(past[0]["of"], "morning");
    assert_eq!(past[1]["title"], TITLE);
    choose(&world, |chosen| chosen["morning"] = Value::Null);
    world.app.lock_now();
    let world = world.restarted();
    assert!(!unlock(&world));
    let past = world.desk("reminder_list", json!({})).unwrap();
    assert_eq!(past[0]["of"], "morning", "the log still knows");
    choose(&world, |chosen| chosen["plain_allowed"] = json!(false));
    assert!(!file(&world).exists(), "no longer allowed");
    assert_eq!(now(&world)["kept"], "memory");
}

#[test]
fn of_another_journal_nothing_is_taken() {
    let world = lived();
    let elsewhere = world.folder().join("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    *world.desktop.pick.lock().unwrap() = Some(elsewhere);
    world.gate("choose_folder", json!({})).unwrap();
    let passphrase = json!({ "passphrase": tests::story::PASSPHRASE });
    world.gate("create", passphrase).unwrap();
    world.gate("enter", json!({})).unwrap();
    assert_eq!(list(&world), [""; 0]);
    to_the_morning(&world);
    assert_eq!(look(&world), []);
}

#[test]
fn a_hundred_days_away_what_nobody_knew_of_is_listed() {
    let world = World::unlocked();
    add(&world, once("2027-03-01T10:00:00", &[60]));
    look(&world);
    world.app.lock_now();
    world.clock.jump(TimeDelta::days(110));
    assert_eq!(look(&world), [], "it was too far ahead to be known");
    assert!(!unlock(&world));
    assert_eq!(list(&world), ["missed"]);
    assert_eq!(look(&world), []);
}
