//! Stories of calendar files: looked at before anything is taken, and written so that a phone can ring.
use std::fs;

use serde_json::{Value, json};
use tests::drafts::{record, series};
use tests::story::World;

use super::{calendar, edit};

/// What is found in a calendar file with this text.
fn file_of(world: &World, text: &str) -> Value {
    let path = world.folder().join("class.ics");
    fs::write(&path, text).unwrap();
    *world.desktop.pick.lock().unwrap() = Some(path);
    world.desk("ics_open", json!({})).unwrap()
}

/// What is found in a calendar file with these events.
fn file_with(world: &World, events: &str) -> Value {
    let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n");
    file_of(world, &text)
}

/// The calendar file of all series.
fn written(world: &World, titles: &str) -> String {
    *world.desktop.pick.lock().unwrap() = Some(world.folder().to_owned());
    let file = world.desk("ics_save", json!({ "titles": titles })).unwrap();
    fs::read_to_string(file.as_str().unwrap()).unwrap()
}

/// A group with words that tell, taken from the clinic's calendar.
fn clinic() -> Value {
    let mut group = series("Relapse talk");
    group["place"] = json!("12 Elm St");
    group["leader"] = json!("Dr. Ames");
    group["uid"] = json!("group-123@clinic.example");
    group
}

/// Mondays at six in Denver. The second is called off.
const CLASS: &str = "BEGIN:VEVENT\r\nUID:class@example.org\r\nSUMMARY:Class\r\n\
    DTSTART;TZID=America/Denver:20261123T180000\r\nDURATION:PT50M\r\n\
    RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;VALUE=DATE:20261130\r\nEND:VEVENT\r\n";

const YEARLY: &str = "BEGIN:VEVENT\r\nUID:y\r\nSUMMARY:Birthday\r\n\
    DTSTART:20261124T180000\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n";

#[test]
fn a_calendar_file_is_looked_at_before_anything_is_taken() {
    let world = World::unlocked();
    let preview = file_with(&world, &format!("{CLASS}{YEARLY}"));
    assert_eq!(preview["found"][0]["does"], "add");
    assert_eq!(preview["found"][0]["next"]["at"], "2026-11-23T18:00:00");
    assert_eq!(
        preview["left_out"],
        json!([{ "summary": "Birthday", "why": "repeat" }])
    );
    assert_eq!(calendar(&world, "2026-11-01", "2026-12-31"), [""; 0]);

    let mut taken = preview["found"][0]["series"].clone();
    taken["kind"] = json!("individual");
    taken["leads"] = json!([10]);
    world
        .desk("series_add", json!({ "series": [taken] }))
        .unwrap();
    assert_eq!(
        calendar(&world, "2026-11-01", "2026-12-31"),
        [
            "2026-11-23T18:00 Class",
            "2026-11-30T18:00 Class (skipped)",
            "2026-12-07T18:00 Class",
        ]
    );
    let again = file_with(&world, CLASS);
    assert_eq!(again["found"][0]["does"], "nothing");

    let moved = CLASS.replace("T180000", "T190000");
    let changed = file_with(&world, &moved)["found"][0].clone();
    assert_eq!(changed["does"], "change");
    let series = changed["series"].clone();
    assert_eq!(
        series["kind"], "individual",
        "what the person made of it stays"
    );
    assert_eq!(series["leads"], json!([10]));
    let added = world.desk("series_add", json!({ "series": [series] }));
    assert_eq!(added, Ok(json!(1)));
    assert_eq!(
        calendar(&world, "2026-12-01", "2026-12-31"),
        ["2026-12-07T19:00 Class"]
    );
}

/// Over before it begins.
const NEVER: &str = "BEGIN:VEVENT\r\nUID:n\r\nSUMMARY:Never\r\n\
    DTSTART:20261124T180000\r\nRRULE:FREQ=WEEKLY;UNTIL=20261101\r\nEND:VEVENT\r\n";

#[test]
fn what_falls_on_no_day_is_left_out_and_the_rest_is_taken() {
    let world = World::unlocked();
    let preview = file_with(&world, &format!("{NEVER}{CLASS}"));
    assert_eq!(
        preview["left_out"],
        json!([{ "summary": "Never", "why": "repeat" }])
    );
    let add = json!({ "series": [preview["found"][0]["series"]] });
    assert_eq!(world.desk("series_add", add), Ok(json!(1)));
}

#[test]
fn what_is_no_calendar_is_refused() {
    let world = World::unlocked();
    let refused = |path: std::path::PathBuf| {
        *world.desktop.pick.lock().unwrap() = Some(path);
        world.desk("ics_open", json!({})).unwrap_err()
    };
    let text = world.folder().join("a.ics");
    fs::write(&text, "Dear diary").unwrap();
    assert_eq!(refused(text), "not-a-calendar");
    assert_eq!(refused(world.folder().to_owned()), "not-a-calendar");
    assert_eq!(refused(world.vault_file()), "not-a-calendar");
    assert_eq!(refused(world.folder().join("gone.ics")), "storage");
    let large = world.folder().join("large.ics");
    fs::write(&large, vec![b'a'; 10_000_001]).unwrap();
    assert_eq!(refused(large), "calendar-too-large");
}

#[test]
fn what_is_written_for_a_phone_says_only_what_it_may() {
    let world = World::unlocked();
    let (group, _) = world.save("series_save", record(clinic()));
    let of = "2026-11-25T18:00:00";
    let altered = json!({ "title": "Relapse film", "place": "14 Elm St" });
    edit(&world, &group, of, json!({ "is": "alter", "as": altered })).unwrap();
    let own = written(&world, "own");
    for told in ["SUMMARY:Relapse talk", "12 Elm St", "UID:group-123@clinic"] {
        assert!(own.contains(told), "{told}");
    }
    let neutral = written(&world, "neutral");
    assert_eq!(neutral.matches("SUMMARY:Appointment\r\n").count(), 2);
    assert_eq!(neutral.matches(&format!("UID:{group}\r\n")).count(), 2);
    for kept in ["Relapse", "Elm", "clinic", "Dr. Ames", "skills", "LOCATION"] {
        assert!(!neutral.contains(kept), "{kept}");
    }
}

#[test]
fn a_file_that_was_written_here_adds_nothing_and_takes_no_words_away() {
    let world = World::unlocked();
    let (group, _) = world.save("series_save", record(clinic()));
    let mut plain = series("Skills");
    // A Tuesday, on which there is none.
    plain["start"] = json!("2026-11-24T18:00:00");
    let (other, _) = world.save("series_save", record(plain));
    let alter = |altered: Value| json!({ "is": "alter", "as": altered });
    for (of, change) in [
        ("2026-11-25T18:00:00", alter(json!({ "title": "Film" }))),
        ("2026-11-30T18:00:00", json!({ "is": "skip" })),
        (
            "2026-12-02T18:00:00",
            alter(json!({ "start": "2026-12-03T09:00:00", "place": "14 Elm St" })),
        ),
    ] {
        edit(&world, &group, of, change.clone()).unwrap();
        edit(&world, &other, of, change).unwrap();
    }
    for titles in ["own", "neutral"] {
        let preview = file_of(&world, &written(&world, titles));
        let does = [0, 1].map(|at| preview["found"][at]["does"].clone());
        assert_eq!(does, ["nothing", "nothing"], "{titles}");
        assert_eq!(preview["left_out"], json!([]));
    }
}

#[test]
fn times_that_a_phone_moved_are_taken_from_a_neutral_file() {
    let world = World::unlocked();
    let (group, _) = world.save("series_save", record(clinic()));
    let of = "2026-11-25T18:00:00";
    let film = json!({ "is": "alter", "as": { "title": "Film", "leads": [5] } });
    edit(&world, &group, of, film).unwrap();
    let moved = written(&world, "neutral").replace("T180000", "T190000");
    let found = file_of(&world, &moved)["found"].clone();
    assert_eq!(
        (&found[0]["does"], &found[0]["series"]["title"]),
        (&json!("change"), &json!("Relapse talk")),
        "what it will be is shown by its own name"
    );
    let add = || world.desk("series_add", json!({ "series": [found[0]["series"]] }));
    assert_eq!(add(), Ok(json!(1)));
    assert_eq!(add(), Ok(json!(0)));
    let list = world.desk("series_list", json!({})).unwrap();
    let kept = &list[0]["series"]["content"];
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert_eq!(kept["start"], "2026-11-23T19:00:00");
    assert_eq!(kept["uid"], "group-123@clinic.example");
    assert_eq!(
        (&kept["place"], &kept["leader"]),
        (&json!("12 Elm St"), &json!("Dr. Ames"))
    );
    let film =
        json!({ "start": null, "length": null, "title": "Film", "place": null, "leads": [5] });
    let film = json!({ "of": "2026-11-25T19:00:00", "is": { "is": "altered", "as": film } });
    assert_eq!(kept["changes"], json!([film]));
}
