//! Stories of reminders: that each comes once, whatever clocks, sleep, crashes and the system do, and
//! says no more than the person chose.
mod clocks;
mod faults;
mod forged;
mod kept;
mod screen;
mod simulation;

use std::fs;
use std::path::PathBuf;

use app::{Notice, NoticeAnswer, Window};
use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::drafts::record;
use tests::story::{Asked, PASSPHRASE, World};

const TITLE: &str = "zqtitlezq";
const LABEL: &str = "zqlabelzq";

/// Once, on this day at this time in Denver, for 90 minutes.
fn once(at: &str, leads: &[u32]) -> Value {
    json!({
        "kind": "skills-group", "title": TITLE, "neutral": "", "start": at, "length": 90,
        "repeat": { "rule": { "is": "once" }, "ends": { "is": "never" } },
        "zone": { "is": "of", "zone": "America/Denver" }, "place": "", "leader": "",
        "program": null, "counts": true, "leads": leads, "changes": [], "uid": null,
    })
}

/// A series whose words for others are a planted word.
fn labelled(at: &str, leads: &[u32]) -> Value {
    let mut series = once(at, leads);
    series["neutral"] = json!(LABEL);
    series
}

fn add(world: &World, series: Value) -> (String, u64) {
    world.save("series_save", record(series))
}

/// A journal with one session today at 19:30, an hour before which there is a reminder. It is 17:58.
fn scheduled() -> World {
    let world = World::unlocked();
    add(&world, once("2026-11-23T19:30:00", &[60]));
    assert_eq!(look(&world), []);
    world
}

fn look(world: &World) -> Vec<Notice> {
    world.app.look_at_reminders();
    world.notifier.take()
}

fn minutes(minutes: i64) -> TimeDelta {
    TimeDelta::minutes(minutes)
}

/// The only notice there is.
fn one(notices: Vec<Notice>) -> Notice {
    let [notice] = notices.try_into().expect("one notice");
    notice
}

fn choose(world: &World, change: impl FnOnce(&mut Value)) {
    let mut chosen = now(world)["chosen"].clone();
    change(&mut chosen);
    let args = json!({ "reminders": chosen });
    world.desk("set_reminders", args).unwrap();
}

fn now(world: &World) -> Value {
    world.desk("reminders_now", json!({})).unwrap()
}

/// What became of those that came, newest first.
fn list(world: &World) -> Vec<String> {
    let list = world.desk("reminder_list", json!({})).unwrap();
    let lines = list.as_array().unwrap().iter();
    lines
        .map(|line| line["became"].as_str().unwrap().to_owned())
        .collect()
}

/// Opens the journal. Whether it tells that the schedule could not be read.
fn unlock(world: &World) -> bool {
    let args = json!({ "passphrase": PASSPHRASE });
    world.gate("unlock", args).unwrap();
    let findings = world.desk("findings", json!({})).unwrap();
    findings["reminders_unreadable"].as_bool().unwrap()
}

fn file(world: &World) -> PathBuf {
    world.folder().join("reminders")
}

fn has(bytes: &[u8], word: &str) -> bool {
    memchr::memmem::find(bytes, word.as_bytes()).is_some()
}

#[test]
fn one_comes_at_its_time_and_not_again() {
    let world = scheduled();
    assert_eq!(now(&world)["next"]["at"], "2026-11-23T18:30:00");
    assert_eq!(
        world.app.next_reminder().as_deref(),
        Some("Next reminder: 6:30 PM")
    );
    world.clock.pass(minutes(31));
    assert_eq!(look(&world), []);
    world.clock.pass(minutes(1));
    let notice = one(look(&world));
    assert_eq!(notice.title, "Appointment");
    assert_eq!(notice.body, "You have something at 7:30 PM.");
    assert!(!notice.silent);
    assert_eq!(notice.buttons.unwrap().done, "Done");
    assert_eq!(look(&world), []);
    assert_eq!(list(&world), ["shown"]);
    let now = now(&world);
    assert_eq!(now["last"]["taken"], true);
    assert_eq!(now["looked"]["at"], "2026-11-23T18:30:00");
    assert_eq!(now["next"], Value::Null);
    let world = world.restarted();
    assert_eq!(look(&world), [], "after a start");
    assert!(!unlock(&world));
    assert_eq!(look(&world), [], "after unlocking");
}

#[test]
fn it_comes_while_locked_and_says_nothing() {
    let world = World::unlocked();
    add(&world, labelled("2026-11-24T10:30:00", &[60]));
    choose(&world, |chosen| chosen["words"] = json!("own"));
    look(&world);
    assert_eq!(now(&world)["kept"], "sealed");
    world.app.lock_now();
    let bytes = fs::read(file(&world)).unwrap();
    assert!(!has(&bytes, LABEL) && !has(&bytes, TITLE) && !has(&bytes, "Denver"));
    let world = world.restarted();
    world.clock.jump(TimeDelta::hours(15) + minutes(40));
    let notice = one(look(&world));
    assert_eq!(
        notice.title, LABEL,
        "what anyone may see, in the person's words"
    );
    assert_eq!(notice.body, "You have something at 10:30 AM.");
    assert!(!unlock(&world));
    assert_eq!(list(&world), ["shown"]);
    assert_eq!(look(&world), []);
}

#[test]
fn own_words_are_for_an_open_journal_that_was_told_to() {
    let world = scheduled();
    choose(&world, |chosen| chosen["words"] = json!("own"));
    let mut untitled = once("2026-11-23T20:30:00", &[60]);
    untitled["title"] = json!("");
    add(&world, untitled);
    world.clock.pass(minutes(32));
    assert_eq!(one(look(&world)).title, TITLE);
    world.clock.pass(minutes(60));
    assert_eq!(one(look(&world)).title, "Skills group");
    let chosen = now(&world)["chosen"].clone();
    let seen = world.desk("reminder_preview", json!({ "reminders": chosen }));
    assert_eq!(seen.unwrap()[0]["title"], TITLE);
}

#[test]
fn a_day_ahead_and_on_another_day_it_says_so() {
    let world = World::unlocked();
    add(&world, once("2026-11-27T18:00:00", &[4320, 1440]));
    world.clock.jump(TimeDelta::hours(24) + minutes(3));
    assert_eq!(
        one(look(&world)).body,
        "You have something on Friday, November 27, 2026 at 6:00 PM."
    );
    world.clock.jump(TimeDelta::hours(48));
    assert_eq!(
        one(look(&world)).body,
        "You have something tomorrow at 6:00 PM."
    );
}

#[test]
fn of_several_before_one_session_the_nearest_comes() {
    let world = World::unlocked();
    add(&world, once("2026-11-24T10:00:00", &[600, 120, 60, 30]));
    world.clock.jump(TimeDelta::hours(15) + minutes(10));
    assert_eq!(one(look(&world)).body, "You have something at 10:00 AM.");
    assert_eq!(list(&world), ["shown"]);
    world.clock.jump(minutes(25));
    assert_eq!(look(&world).len(), 1, "the last is still to come");
}

#[test]
fn what_is_added_too_late_is_not_reminded_of() {
    let world = World::unlocked();
    add(&world, once("2026-11-23T18:30:00", &[60, 10]));
    assert_eq!(look(&world), []);
    world.clock.pass(minutes(22));
    assert_eq!(look(&world).len(), 1);
    world.lock_and_unlock();
    assert_eq!(list(&world), ["shown"]);
}

#[test]
fn a_session_that_is_moved_skipped_or_gone_is_followed() {
    let world = World::unlocked();
    let (id, _) = add(&world, once("2026-11-24T10:00:00", &[60]));
    let name = json!({ "series": id, "of": "2026-11-24T10:00:00" });
    let edit = |edit: Value| {
        let args = json!({ "name": name, "edit": edit });
        world.desk("session_edit", args).unwrap();
    };
    let moved = |to: &str| edit(json!({ "is": "alter", "as": { "start": to } }));
    moved("2026-11-25T10:00:00");
    world.clock.jump(TimeDelta::hours(15) + minutes(10));
    assert_eq!(look(&world), [], "it is tomorrow");
    world.clock.jump(TimeDelta::hours(24));
    assert_eq!(look(&world).len(), 1);
    // Put off after its reminder came: it has to come again.
    moved("2026-11-26T10:00:00");
    world.clock.jump(TimeDelta::hours(24));
    assert_eq!(look(&world).len(), 1);
    moved("2026-11-27T10:00:00");
    edit(json!({ "is": "skip" }));
    world.clock.jump(TimeDelta::hours(24));
    assert_eq!(look(&world), [], "it is skipped");
    moved("2026-11-28T10:00:00");
    world.desk("bin_put", json!({ "id": id })).unwrap();
    world.clock.jump(TimeDelta::hours(24));
    assert_eq!(look(&world), [], "it is in the bin");
}

#[test]
fn later_and_done_work_while_locked_and_are_known_after() {
    let world = scheduled();
    world.app.lock_now();
    let world = world.restarted();
    world.clock.pass(minutes(32));
    let notice = one(look(&world));
    world.app.answered(&notice.id, NoticeAnswer::Later);
    assert_eq!(
        *world.notifier.closed.lock().unwrap(),
        std::slice::from_ref(&notice.id)
    );
    world.clock.pass(minutes(9));
    assert_eq!(look(&world), []);
    world.clock.pass(minutes(1));
    assert_eq!(one(look(&world)).id, notice.id);
    world.app.answered(&notice.id, NoticeAnswer::Later);
    let world = world.restarted();
    assert!(!unlock(&world));
    assert_eq!(list(&world), ["snoozed"]);
    world.app.lock_now();
    world.app.answered(&notice.id, NoticeAnswer::Done);
    world.clock.pass(minutes(20));
    assert_eq!(look(&world), []);
    assert!(!unlock(&world));
    assert_eq!(list(&world), ["done"]);
}

#[test]
fn from_the_list_they_are_answered_too() {
    let world = scheduled();
    world.clock.pass(minutes(32));
    let id = one(look(&world)).id;
    let snooze = |minutes: u32| {
        let args = json!({ "id": id, "minutes": minutes });
        world.desk("reminder_snooze", args)
    };
    assert_eq!(snooze(7), Err("bad-input".into()));
    snooze(30).unwrap();
    world.clock.pass(minutes(30));
    assert_eq!(one(look(&world)).id, id);
    world.desk("reminder_done", json!({ "id": id })).unwrap();
    assert_eq!(list(&world), ["done"]);
    for unknown in ["digest", "00000000000000000000000000000000"] {
        let args = json!({ "id": unknown });
        assert_eq!(world.desk("reminder_done", args), Err("not-found".into()));
    }
}

#[test]
fn whoever_sets_whether_it_starts_with_the_computer_is_not_asked() {
    for on in [true, false] {
        let world = World::unlocked();
        assert_eq!(now(&world)["chosen"]["start_answered"], json!(false));
        world.desk("set_autostart", json!({ "on": on })).unwrap();
        assert_eq!(now(&world)["chosen"]["start_answered"], json!(true));
        world.lock_and_unlock();
        assert_eq!(now(&world)["chosen"]["start_answered"], json!(true));
    }
}

#[test]
fn a_click_leads_to_the_session_once() {
    let world = scheduled();
    world.app.lock_now();
    world.clock.pass(minutes(32));
    let id = one(look(&world)).id;
    world.asked();
    world.app.answered(&id, NoticeAnswer::Open);
    assert_eq!(world.asked()[0], Asked::Show(Window::Gate));
    assert_eq!(world.desk("opened_from", json!({})), Err("locked".into()));
    unlock(&world);
    let opened = || world.desk("opened_from", json!({})).unwrap();
    assert_eq!(opened()["of"], "2026-11-23T19:30:00");
    assert_eq!(opened(), Value::Null);
    world.app.answered("digest", NoticeAnswer::Open);
    assert_eq!(opened(), Value::Null);
}

#[test]
fn in_quiet_hours_sessions_are_silent_and_the_rest_waits() {
    let world = World::unlocked();
    choose(&world, |chosen| {
        chosen["quiet"] = json!({ "from": "18:00:00", "to": "20:00:00" });
        chosen["write"] = json!("18:30:00");
        chosen["most"] = json!(1);
        chosen["evening"] = json!("20:30:00");
    });
    add(&world, once("2026-11-23T19:30:00", &[60]));
    world.clock.pass(minutes(32));
    assert!(one(look(&world)).silent, "the session's");
    world.clock.pass(minutes(89));
    assert_eq!(look(&world), []);
    world.clock.pass(minutes(1));
    let notice = one(look(&world));
    assert_eq!((&*notice.title, notice.silent), ("Reminder", false));
    world.clock.pass(minutes(60));
    assert_eq!(look(&world), [], "one a day was chosen");
    assert_eq!(list(&world), ["missed", "shown", "shown"]);
    // Where quiet hours reach past midnight, what waits is no use any more.
    choose(&world, |chosen| {
        chosen["quiet"] = json!({ "from": "18:00:00", "to": "07:00:00" });
    });
    world.clock.jump(TimeDelta::hours(22));
    assert_eq!(look(&world), []);
    assert_eq!(list(&world)[0], "missed");
}

#[test]
fn what_is_done_already_is_not_reminded_of() {
    let world = World::unlocked();
    choose(&world, |chosen| {
        chosen["quiet"] = Value::Null;
        chosen["write"] = json!("18:30:00");
        chosen["morning"] = json!("18:31:00");
        chosen["words"] = json!("own");
    });
    world.write("A line.");
    world.clock.pass(minutes(40));
    assert_eq!(one(look(&world)).title, "Morning check-in");
    // Tomorrow nothing is written yet. While locked nobody can tell, so it comes.
    world.app.lock_now();
    world.clock.jump(TimeDelta::hours(24) - minutes(8));
    assert_eq!(one(look(&world)).title, "Reminder");
    world.clock.jump(minutes(1));
    assert_eq!(look(&world).len(), 1);
    unlock(&world);
    assert_eq!(list(&world), ["shown", "shown", "shown"]);
}

#[test]
fn the_plan_is_reminded_of_on_its_day() {
    let world = World::unlocked();
    world.save("plan_save", record(json!({ "review": "2026-11-25" })));
    choose(&world, |chosen| chosen["plan_review"] = json!("10:00:00"));
    world.clock.jump(TimeDelta::hours(17));
    assert_eq!(look(&world), [], "not before");
    world.clock.jump(TimeDelta::hours(24));
    assert_eq!(look(&world).len(), 1);
    world.clock.jump(TimeDelta::hours(24));
    assert_eq!(look(&world), [], "nor after");
}

#[test]
fn turned_off_there_is_none() {
    let world = scheduled();
    choose(&world, |chosen| chosen["on"] = json!(false));
    world.clock.pass(minutes(32));
    assert_eq!(look(&world), []);
    assert_eq!(list(&world), [""; 0]);
}

#[test]
fn a_test_shows_what_it_answers() {
    let world = World::unlocked();
    let seen = world.desk("reminder_test", json!({})).unwrap();
    let notice = one(world.notifier.take());
    assert_eq!(seen["title"], notice.title);
    assert_eq!(seen["body"], notice.body);
    world.notifier.refuse(Some(app::NotShown::Nobody));
    let refused = world.desk("reminder_test", json!({}));
    assert_eq!(refused, Err("not-shown".into()));
    assert_eq!(now(&world)["last"]["taken"], false);
}
