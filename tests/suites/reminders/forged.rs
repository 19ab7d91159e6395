//! Schedules in the open that somebody without a key wrote: they bring notices that say nothing but a
//! time, and silence nothing that the vault knows of.

use std::collections::BTreeMap;
use std::fs;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use ciborium::Value;
use domain::record::Id;
use domain::reminder::ledger::{Ledger, State};
use serde_json::json;
use tests::keychain::Mood;
use tests::story::World;
use vault::{BesideFile, BesideText, Purpose};

use super::kept::{lived, to_the_morning};
use super::{add, choose, file, labelled, list, look, minutes, now, once, unlock};

const WORDS: &str = "zqforgedzq";

type Text = BTreeMap<String, Value>;

/// How a schedule is forged.
type Forgery = fn(&mut Ledger);

/// A journal that keeps its schedule in the open, with reminders at 9:00 and 11:00 tomorrow. Locked, and
/// started again.
fn open() -> World {
    let world = World::unlocked();
    world.keychain.set(Mood::Absent);
    choose(&world, |chosen| chosen["plain_allowed"] = json!(true));
    add(&world, labelled("2026-11-24T10:00:00", &[60]));
    add(&world, labelled("2026-11-24T12:00:00", &[60]));
    look(&world);
    assert_eq!(now(&world)["kept"], "plain");
    world.app.lock_now();
    world.restarted()
}

fn read(world: &World) -> BesideFile {
    BesideFile::from_bytes(Purpose::Reminders, &fs::read(file(world)).unwrap()).unwrap()
}

fn text(world: &World) -> Text {
    let BesideText::Plain(text) = read(world).shown else {
        panic!("it is sealed");
    };
    ciborium::from_reader(&text[..]).unwrap()
}

fn ledger(text: &Text) -> Ledger {
    text["ledger"].deserialized().unwrap()
}

/// Puts what one journal has in the open, changed, in the place of what another has, under its id.
fn forge(world: &World, from: &World, forgery: Forgery) {
    let mut text = text(from);
    let mut ledger = ledger(&text);
    forgery(&mut ledger);
    text.insert("ledger".into(), Value::serialized(&ledger).unwrap());
    text.insert("looked".into(), Value::serialized(&far()).unwrap());
    let mut bytes = Vec::new();
    ciborium::into_writer(&text, &mut bytes).unwrap();
    let forged = BesideFile {
        id: read(world).id,
        own: Vec::new(),
        shown: BesideText::Plain(bytes.into()),
    };
    fs::write(file(world), forged.to_bytes(Purpose::Reminders)).unwrap();
}

fn far() -> DateTime<Utc> {
    "2099-01-01T00:00:00Z".parse().unwrap()
}

fn forget(ledger: &mut Ledger) {
    ledger.forgotten = Some(far());
}

fn know(ledger: &mut Ledger) {
    ledger.lines.clear();
    ledger.until = Some(far());
    ledger.renewed = Some(far());
}

/// As if they had come a day ago.
fn end(ledger: &mut Ledger) {
    for line in ledger.lines.values_mut() {
        line.state = State::Done;
        line.turn = u32::MAX;
        line.reminder.at -= TimeDelta::days(2);
    }
}

fn invent(ledger: &mut Ledger) {
    let lines = ledger.lines.clone().into_values();
    for (nth, mut line) in (0..).zip(lines) {
        line.state = State::Shown;
        line.reminder.at -= TimeDelta::days(2);
        ledger.lines.insert(Id([nth; 16]), line);
    }
}

fn name(ledger: &mut Ledger) {
    for line in ledger.lines.values_mut() {
        line.reminder.label = WORDS.into();
    }
}

/// With times that cannot be counted with.
fn overflow(ledger: &mut Ledger) {
    let lines = ledger.lines.clone().into_values();
    for (nth, mut line) in (0..).zip(lines) {
        line.reminder.at = [NaiveDateTime::MIN, NaiveDateTime::MAX][usize::from(nth) % 2];
        line.reminder.lead = u32::MAX;
        ledger.lines.insert(Id([nth; 16]), line);
    }
}

const FORGERIES: [(&str, Forgery); 6] = [
    ("forgotten", forget),
    ("all known", know),
    ("done", end),
    ("invented", invent),
    ("named", name),
    ("overflowing", overflow),
];

/// Each reminder of tomorrow comes at its time, and so does that of what is added now.
fn all_come(world: &World, how: &str) {
    add(world, once("2026-11-24T14:00:00", &[60]));
    to_the_morning(world);
    assert_eq!(look(world).len(), 1, "{how}: 9:00");
    world.clock.pass(minutes(90));
    assert_eq!(look(world).len(), 1, "{how}: 11:00");
    world.clock.pass(minutes(120));
    assert_eq!(look(world).len(), 1, "{how}: 13:00");
}

#[test]
fn one_in_place_of_a_sealed_one_is_told_and_not_believed() {
    for (how, forgery) in FORGERIES {
        for read_while_locked in [true, false] {
            let world = lived();
            forge(&world, &open(), forgery);
            if read_while_locked {
                assert_eq!(look(&world), [], "{how}");
            }
            assert!(unlock(&world), "{how}: it is told");
            assert_eq!(list(&world), ["shown"], "{how}");
            assert_eq!(look(&world), [], "{how}");
            assert_eq!(now(&world)["kept"], "sealed", "{how}");
            all_come(&world, how);
            world.app.lock_now();
            let world = world.restarted();
            assert!(!unlock(&world), "{how}: it was made again");
            assert_eq!(list(&world), ["shown"; 4], "{how}");
        }
    }
}

#[test]
fn one_that_is_no_longer_allowed_is_told_and_goes() {
    for read_while_locked in [true, false] {
        let world = open();
        assert!(!unlock(&world));
        let old = fs::read(file(&world)).unwrap();
        choose(&world, |chosen| chosen["plain_allowed"] = json!(false));
        world.app.lock_now();
        fs::write(file(&world), old).unwrap();
        forge(&world, &world, end);
        let world = world.restarted();
        to_the_morning(&world);
        if read_while_locked {
            assert_eq!(look(&world), []);
        }
        assert!(unlock(&world));
        assert_eq!(list(&world), ["missed"], "nothing of it is believed");
        assert!(!file(&world).exists());
        world.app.lock_now();
        assert!(!unlock(&world));
    }
}

#[test]
fn one_that_is_put_there_while_the_program_runs_is_told_and_written_over() {
    let world = lived();
    assert!(!unlock(&world));
    world.app.lock_now();
    forge(&world, &open(), forget);
    assert!(unlock(&world));
    let BesideText::Sealed(_) = read(&world).shown else {
        panic!("it is in the open");
    };
}

#[test]
fn what_others_see_is_never_what_it_says() {
    for world in [lived(), open()] {
        forge(&world, &open(), name);
        to_the_morning(&world);
        let notices = look(&world);
        let titles: Vec<&str> = notices.iter().map(|notice| &*notice.title).collect();
        assert_eq!(titles, ["Appointment"]);
    }
}

#[test]
fn where_it_is_allowed_it_silences_nothing_that_is_to_come() {
    for (how, forgery) in FORGERIES {
        for read_while_locked in [true, false] {
            let world = open();
            forge(&world, &world, forgery);
            if read_while_locked {
                assert_eq!(look(&world), [], "{how}");
            }
            assert!(!unlock(&world), "{how}: it is allowed");
            let looked = now(&world)["looked"].to_string();
            assert!(!looked.contains("2099"), "{how}: {looked}");
            assert_eq!(list(&world), [""; 0], "{how}");
            all_come(&world, how);
            assert_eq!(list(&world), ["shown"; 3], "{how}");
        }
    }
}

#[test]
fn where_it_is_allowed_what_it_leaves_out_is_listed() {
    for read_while_locked in [true, false] {
        let world = open();
        forge(&world, &world, know);
        to_the_morning(&world);
        if read_while_locked {
            assert_eq!(look(&world), []);
        }
        assert!(!unlock(&world));
        assert_eq!(list(&world), ["missed"]);
        // Nor does the vault believe it later.
        world.app.lock_now();
        fs::remove_file(file(&world)).unwrap();
        let world = world.restarted();
        world.clock.pass(minutes(90));
        assert!(unlock(&world));
        assert_eq!(list(&world), ["missed", "missed"]);
    }
}

#[test]
fn where_it_is_allowed_it_may_say_that_what_was_due_is_done_and_no_more() {
    let world = open();
    let ids: Vec<Id> = ledger(&text(&world)).lines.into_keys().collect();
    forge(&world, &world, end);
    to_the_morning(&world);
    assert_eq!(look(&world), []);
    assert!(!unlock(&world));
    assert_eq!(
        list(&world),
        ["done"],
        "of the other it is too early to say"
    );
    let now_known = ledger(&text(&world)).lines;
    assert!(
        ids.iter().all(|id| now_known[id].turn < 2),
        "it is no newer"
    );
    world.clock.pass(minutes(90));
    assert_eq!(look(&world).len(), 1);
}
