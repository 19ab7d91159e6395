//! Help now told through the wire: the lines and their age, the person's own numbers, the codes for
//! a camera, and what is copied.
use std::fs;
use std::process::Command;
use std::sync::atomic::Ordering;

use chrono::{DateTime, NaiveDate, TimeDelta};
use domain::help::{Country, OwnHelp, lines};
use serde_json::{Value, json};
use tests::drafts::{craving, plan, record};
use tests::source::root;
use tests::story::{Asked, World};

/// The day of the source: of the commit, or, where it came without its history, what whoever packs
/// it says. Not the day of the test: the same source would be fine today and broken tomorrow, and
/// nobody would have changed a thing. Whoever works on it a year after the last check is told.
fn day_of_the_source() -> NaiveDate {
    let said = std::env::var("SOURCE_DATE_EPOCH").unwrap_or_else(|_| {
        let asked = Command::new("git")
            .args(["log", "-1", "--format=%ct"])
            .current_dir(root())
            .output();
        let output = asked.expect("git, or SOURCE_DATE_EPOCH");
        String::from_utf8(output.stdout).unwrap()
    });
    let seconds = said.trim().parse().expect("a commit, or SOURCE_DATE_EPOCH");
    DateTime::from_timestamp(seconds, 0).unwrap().date_naive()
}

#[test]
fn no_line_was_checked_more_than_a_year_ago() {
    let today = day_of_the_source();
    let all = Country::ALL
        .into_iter()
        .flat_map(|country| lines(country, &OwnHelp::default()));
    let checked: Vec<_> = all
        .filter_map(|line| Some((line.id, line.checked?)))
        .collect();
    assert!(!checked.is_empty(), "this test can see days");
    let old: Vec<_> = checked
        .iter()
        .filter(|(_, day)| *day + TimeDelta::days(365) < today)
        .collect();
    assert!(
        old.is_empty(),
        "compare with their sources, and write the day to help-lines.json: {old:?}"
    );
}

fn preferences(help: Value) -> Value {
    json!({ "preferences": { "country": "canada", "help": help } })
}

fn own(number: &str) -> Value {
    json!({ "changes": [], "lines": [{ "name": " Clinic ", "numbers": { "call": number, "text": " " } }] })
}

fn canada(world: &World) -> Value {
    world
        .gate("help_lines", json!({ "country": "canada" }))
        .unwrap()
}

#[test]
fn numbers_of_ones_own_are_there_before_there_is_a_journal_and_after_a_restart() {
    let world = World::new();
    let change = |line, to| json!({ "country": "canada", "line": line, "to": to });
    let mut help = own(" 303-555-0142 x12 ");
    help["changes"] = json!([
        change("988", json!({ "call": "1-833-456-4566", "text": null })),
        change("emergency", json!(null)),
    ]);
    world.gate("set_preferences", preferences(help)).unwrap();
    let world = world.restarted();
    let kept = world.gate("status", json!({})).unwrap();
    assert_eq!(
        kept["preferences"]["help"]["lines"],
        json!([{ "name": "Clinic", "numbers": { "call": "303-555-0142 x12", "text": null } }])
    );
    let lines = canada(&world);
    assert_eq!(lines[0]["call"], "1-833-456-4566");
    assert_eq!(lines[0]["standing"], "changed");
    assert_eq!(lines[1]["standing"], "hidden");

    let none = json!({ "changes": [], "lines": [] });
    world.gate("set_preferences", preferences(none)).unwrap();
    let lines = canada(&world);
    assert_eq!(
        (&lines[0]["call"], &lines[1]["standing"]),
        (&json!("988"), &json!("listed"))
    );
}

#[test]
fn a_number_without_a_digit_is_refused_and_what_was_kept_stays() {
    let world = World::new();
    world
        .gate("set_preferences", preferences(own("988")))
        .unwrap();
    for number in ["ask Jo", "", "-"] {
        assert_eq!(
            world.gate("set_preferences", preferences(own(number))),
            Err("number-without-digits".into()),
            "{number}"
        );
    }
    let long = "9".repeat(401);
    let answer = world.gate("set_preferences", preferences(own(&long)));
    assert_eq!(answer, Err("label-too-long".into()));
    let kept = world.gate("status", json!({})).unwrap();
    let kept = &kept["preferences"]["help"]["lines"][0]["numbers"]["call"];
    assert_eq!(kept, "988");
}

#[test]
fn preferences_of_other_versions_keep_what_can_be_read() {
    for (written, language, country) in [
        // Before there were numbers of one's own.
        (
            json!({ "language": "es", "country": "canada" }),
            "es",
            json!("canada"),
        ),
        // Of a version that knows more.
        (
            json!({ "language": "es", "country": "atlantis", "more": 1 }),
            "es",
            json!(null),
        ),
        (
            json!({ "language": 7, "country": "canada" }),
            "en",
            json!("canada"),
        ),
        (json!(["no preferences"]), "en", json!(null)),
    ] {
        let world = World::new();
        let file = world.folder().join("preferences.json");
        fs::write(file, written.to_string()).unwrap();
        let world = world.restarted();
        let read = world.gate("status", json!({})).unwrap()["preferences"].clone();
        assert_eq!(
            (&read["language"], &read["country"]),
            (&json!(language), &country),
            "{written}"
        );
    }
}

#[test]
fn a_number_is_a_code_that_a_phone_calls() {
    let world = World::new();
    let code = |number: &str, way: &str| {
        world
            .gate("qr", json!({ "number": number, "way": way }))
            .map(|code| rows(&code))
    };
    let expected = qrcodegen::QrCode::encode_text("tel:988", qrcodegen::QrCodeEcc::Medium).unwrap();
    let size = expected.size();
    let expected: Vec<Vec<bool>> = (0..size)
        .map(|y| (0..size).map(|x| expected.get_module(x, y)).collect())
        .collect();
    assert_eq!(code("988", "call"), Ok(expected));
    assert_ne!(code("988", "text"), code("988", "call"));
    for number in ["ask Jo", "", "+", &"1".repeat(16)] {
        assert_eq!(code(number, "call"), Err("number-without-digits".into()));
    }
    let way = world.gate("qr", json!({ "number": "988", "way": "https" }));
    assert_eq!(way, Err("bad-input".into()));
}

fn rows(code: &Value) -> Vec<Vec<bool>> {
    serde_json::from_value(code["dark"].clone()).unwrap()
}

/// What is in the clipboard.
fn held(world: &World) -> String {
    world.clipboard.holds.lock().unwrap().clone()
}

fn copy(world: &World, number: &str) {
    world
        .gate("copy_number", json!({ "number": number }))
        .unwrap();
}

fn pass(world: &World, seconds: i64) {
    world.clock.pass(TimeDelta::seconds(seconds));
    world.app.take_back_copied();
}

#[test]
fn a_copied_number_is_gone_after_a_minute_even_when_it_was_locked_meanwhile() {
    let world = World::unlocked();
    let number = json!({ "number": "1-800-662-4357" });
    world.desk("copy_number", number).unwrap();
    assert_eq!(held(&world), "1-800-662-4357", "as it is written");
    world.app.lock_now();
    world.app.close();
    pass(&world, 59);
    assert_eq!(held(&world), "1-800-662-4357");
    pass(&world, 1);
    assert_eq!(held(&world), "");
}

#[test]
fn what_was_copied_since_is_left_alone() {
    let world = World::new();
    copy(&world, "988");
    *world.clipboard.holds.lock().unwrap() = "a recipe".into();
    pass(&world, 60);
    assert_eq!(held(&world), "a recipe");

    copy(&world, "988");
    pass(&world, 40);
    copy(&world, "911");
    pass(&world, 40);
    assert_eq!(held(&world), "911", "each copy has its own minute");
    pass(&world, 20);
    assert_eq!(held(&world), "");

    *world.clipboard.holds.lock().unwrap() = "911".into();
    pass(&world, 60);
    assert_eq!(held(&world), "911", "it is taken back once");
}

#[test]
fn a_clipboard_that_is_busy_is_tried_again() {
    let world = World::new();
    copy(&world, "988");
    world.clipboard.is_busy.store(true, Ordering::Relaxed);
    let answer = world.gate("copy_number", json!({ "number": "911" }));
    assert_eq!(answer, Err("no-clipboard".into()));
    pass(&world, 60);
    world.clipboard.is_busy.store(false, Ordering::Relaxed);
    assert_eq!(held(&world), "988");
    pass(&world, 1);
    assert_eq!(held(&world), "");
}

#[test]
fn nothing_is_left_in_the_clipboard_at_the_end() {
    let world = World::new();
    copy(&world, "988");
    world.gate("quit", json!({})).unwrap();
    assert_eq!(held(&world), "");
    assert!(world.asked().contains(&Asked::Quit));
}

#[test]
fn only_numbers_are_copied() {
    let world = World::unlocked();
    for text in ["", "my whole journal", &"1".repeat(401)] {
        let answer = world.desk("copy_number", json!({ "number": text }));
        assert!(answer.is_err(), "{text}");
    }
    assert_eq!(held(&world), "");
}

#[test]
fn the_plan_adds_what_helped_most_first_and_whom_to_turn_to() {
    let world = World::unlocked();
    let support = |world: &World| world.desk("own_support", json!({})).unwrap();
    assert_eq!(support(&world), json!({ "steps": [], "people": [] }));

    let mut content = plan("Payday");
    let listed = |tool: &str| json!({ "listed": tool });
    let own = json!({ "own": "Detour" });
    content["tools"] = json!([listed("pray"), listed("music"), own, listed("walk")]);
    content["people"] = json!([{ "name": "Dana", "phone": "303-555-0142", "at_night": true }]);
    world.save("plan_save", record(content));
    for (tool, helped) in [
        (json!({ "own": "detour" }), 4),
        (listed("walk"), 2),
        (listed("pray"), 0),
    ] {
        let mut tried = craving(5);
        tried["tried"] = json!([{ "tool": tool, "helped": helped }]);
        world.save("craving_save", record(tried));
    }
    let found = support(&world);
    assert_eq!(
        found["steps"],
        json!([own, listed("walk"), listed("pray"), listed("music")])
    );
    assert_eq!(found["people"][0]["phone"], "303-555-0142");

    world.app.lock_now();
    assert_eq!(world.desk("own_support", json!({})), Err("locked".into()));
}
