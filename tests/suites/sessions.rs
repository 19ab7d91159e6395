//! Stories of sessions on the calendar, told through the wire over a real vault. It is Monday,
//! November 23, 2026, 5:58 PM in Denver.
mod files;

use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::drafts::{homework, lapse, meeting, record, series};
use tests::story::World;

/// The sessions of a stretch of the calendar, a line each: start, title, and what is odd about it.
fn calendar(world: &World, from: &str, to: &str) -> Vec<String> {
    let args = json!({ "from": from, "to": to });
    let sessions = world.desk("sessions_between", args).unwrap();
    let line = |session: &Value| {
        let start = session["starts"]["at"].as_str().unwrap();
        let start = start.strip_suffix(":00").unwrap();
        let mut line = format!("{start} {}", session["title"].as_str().unwrap());
        for odd in ["skipped", "altered"] {
            if session[odd] == json!(true) {
                line = format!("{line} ({odd})");
            }
        }
        line
    };
    sessions.as_array().unwrap().iter().map(line).collect()
}

fn name(series: &str, of: &str) -> Value {
    json!({ "series": series, "of": of })
}

fn edit(world: &World, series: &str, of: &str, edit: Value) -> Result<Value, String> {
    let args = json!({ "name": name(series, of), "edit": edit });
    world.desk("session_edit", args)
}

fn page(world: &World, series: &str, of: &str) -> Value {
    let args = json!({ "name": name(series, of) });
    world.desk("session_page", args).unwrap()
}

fn week(world: &World) -> (u64, u64) {
    let week = world.desk("sessions_week", json!({ "date": "2026-11-25" }));
    let week = week.unwrap();
    assert_eq!(week["monday"], "2026-11-23");
    (
        week["planned"].as_u64().unwrap(),
        week["attended"].as_u64().unwrap(),
    )
}

#[test]
fn a_series_stands_on_the_calendar_until_it_ends() {
    let world = World::unlocked();
    let mut group = series("Skills");
    group["repeat"]["ends"] = json!({ "is": "after", "times": 3 });
    world.save("series_save", record(group));
    assert_eq!(
        calendar(&world, "2026-11-01", "2027-01-01"),
        [
            "2026-11-23T18:00 Skills",
            "2026-11-25T18:00 Skills",
            "2026-11-30T18:00 Skills",
        ]
    );
    assert_eq!(
        calendar(&world, "2026-11-24", "2026-11-30"),
        ["2026-11-25T18:00 Skills"],
        "the last day is not among them"
    );
    let too_long = json!({ "from": "2026-01-01", "to": "2028-01-01" });
    assert_eq!(
        world.desk("sessions_between", too_long),
        Err("bad-input".into())
    );
}

#[test]
fn it_keeps_the_clock_of_where_it_takes_place() {
    let world = World::unlocked();
    world.save("series_save", record(series("There")));
    let mut follows = series("Here");
    follows["zone"] = json!({ "is": "computer" });
    world.save("series_save", record(follows));
    world.clock.travel("America/New_York");
    let sessions = json!({ "from": "2026-11-23", "to": "2026-11-24" });
    let sessions = world.desk("sessions_between", sessions).unwrap();
    let times = |at: usize| (&sessions[at]["starts"]["at"], &sessions[at]["starts_there"]);
    assert_eq!(
        times(0),
        (&json!("2026-11-23T18:00:00"), &json!(null)),
        "it follows this computer"
    );
    let there = json!({ "at": "2026-11-23T18:00:00", "zone": "America/Denver" });
    assert_eq!(times(1), (&json!("2026-11-23T20:00:00"), &there));
    assert_eq!(sessions[1]["starts"]["zone"], "America/New_York");
    // Past midnight here, it stands on the day that this computer shows.
    world.clock.travel("Asia/Kathmandu");
    assert_eq!(
        calendar(&world, "2026-11-24", "2026-11-25"),
        ["2026-11-24T06:45 There"]
    );
}

#[test]
fn one_is_skipped_moved_and_put_back() {
    let world = World::unlocked();
    let (group, _) = world.save("series_save", record(series("Skills")));
    let wednesday = "2026-11-25T18:00:00";
    edit(&world, &group, wednesday, json!({ "is": "skip" })).unwrap();
    assert_eq!(
        calendar(&world, "2026-11-24", "2026-12-01"),
        [
            "2026-11-25T18:00 Skills (skipped)",
            "2026-11-30T18:00 Skills"
        ]
    );
    let altered = json!({ "start": "2026-11-27T09:30:00", "title": "Short" });
    let moved = json!({ "is": "alter", "as": altered });
    edit(&world, &group, wednesday, moved).unwrap();
    assert_eq!(
        calendar(&world, "2026-11-24", "2026-12-01"),
        [
            "2026-11-27T09:30 Short (altered)",
            "2026-11-30T18:00 Skills"
        ]
    );
    assert_eq!(
        page(&world, &group, wednesday)["session"]["starts"]["at"],
        "2026-11-27T09:30:00",
        "it keeps its name"
    );
    edit(&world, &group, wednesday, json!({ "is": "put-back" })).unwrap();
    assert_eq!(
        calendar(&world, "2026-11-24", "2026-12-01"),
        ["2026-11-25T18:00 Skills", "2026-11-30T18:00 Skills"]
    );
    let none = "2026-11-26T18:00:00";
    assert_eq!(
        edit(&world, &group, none, json!({ "is": "skip" })),
        Err("not-found".into())
    );
}

#[test]
fn this_one_and_later_go_on_as_another_series() {
    let world = World::unlocked();
    let mut group = series("Skills");
    group["repeat"]["ends"] = json!({ "is": "after", "times": 6 });
    let (group_id, _) = world.save("series_save", record(group.clone()));
    let second = "2026-12-02T18:00:00";
    edit(&world, &group_id, second, json!({ "is": "skip" })).unwrap();
    world.save(
        "meeting_save",
        record(meeting(&group_id, "2026-12-07T18:00:00", "Tea helps")),
    );

    group["start"] = json!("2026-11-30T19:00:00");
    group["title"] = json!("Skills, later");
    let args = json!({ "name": name(&group_id, "2026-11-30T18:00:00"), "series": group });
    let later = world.desk("series_change_later", args).unwrap();
    let later = later.as_str().unwrap();
    assert_ne!(later, group_id);
    assert_eq!(
        calendar(&world, "2026-11-01", "2027-03-01"),
        [
            "2026-11-23T18:00 Skills",
            "2026-11-25T18:00 Skills",
            "2026-11-30T19:00 Skills, later",
            "2026-12-02T19:00 Skills, later (skipped)",
            "2026-12-07T19:00 Skills, later",
            "2026-12-09T19:00 Skills, later",
        ],
        "six in all, and what was skipped stays so"
    );
    let notes = page(&world, later, "2026-12-07T19:00:00")["notes"].clone();
    assert_eq!(notes["content"]["keep"], "Tea helps");
}

#[test]
fn from_the_first_on_it_stays_one_series() {
    let world = World::unlocked();
    let (group, _) = world.save("series_save", record(series("Skills")));
    let mut all = series("Group");
    all["start"] = json!("2026-11-23T17:00:00");
    let args = json!({ "name": name(&group, "2026-11-23T18:00:00"), "series": all });
    let later = world.desk("series_change_later", args).unwrap();
    assert_eq!(later, json!(group));
    assert_eq!(
        calendar(&world, "2026-11-23", "2026-11-26"),
        ["2026-11-23T17:00 Group", "2026-11-25T17:00 Group"]
    );
}

#[test]
fn hours_count_what_was_held_and_where_the_person_was() {
    let world = World::unlocked();
    let (group, _) = world.save("series_save", record(series("Skills")));
    let mut other = series("Own practice");
    other["counts"] = json!(false);
    world.save("series_save", record(other));
    assert_eq!(week(&world), (180, 0));

    let attended = |of: &str, how: &str| {
        let mut notes = meeting(&group, of, "");
        notes["attended"] = json!(how);
        world.save("meeting_save", record(notes))
    };
    attended("2026-11-23T18:00:00", "late");
    assert_eq!(week(&world), (180, 90));
    attended("2026-11-25T18:00:00", "cancelled");
    assert_eq!(week(&world), (90, 90));
    let third = "2026-11-25T18:00:00";
    edit(&world, &group, third, json!({ "is": "skip" })).unwrap();
    assert_eq!(week(&world), (90, 90));
}

#[test]
fn a_session_has_one_page() {
    let world = World::unlocked();
    let (group, _) = world.save("series_save", record(series("Skills")));
    let of = "2026-11-23T18:00:00";
    assert_eq!(page(&world, &group, of)["notes"], json!(null));
    let (notes, _) = world.save("meeting_save", record(meeting(&group, of, "Sleep")));
    let mut sheet = record(homework("Sleep sheet", Some("2026-11-25")));
    sheet["links"] = json!([notes]);
    world.save("homework_save", sheet);
    let shown = page(&world, &group, of);
    assert_eq!(shown["notes"]["content"]["keep"], "Sleep");
    assert_eq!(shown["notes"]["happened"]["at"], of);
    assert_eq!(shown["homework"][0]["content"]["text"], "Sleep sheet");

    let again = json!({ "draft": record(meeting(&group, of, "Twice")) });
    assert_eq!(world.desk("meeting_save", again), Err("stale".into()));
    let none = meeting(&group, "2026-11-24T18:00:00", "On no day of it");
    assert_eq!(
        world.desk("meeting_save", json!({ "draft": record(none) })),
        Err("not-found".into())
    );
    world.lock_and_unlock();
    assert_eq!(
        page(&world, &group, of)["notes"]["content"]["keep"],
        "Sleep"
    );
}

#[test]
fn the_next_session_is_the_one_that_is_on_or_ahead() {
    let world = World::unlocked();
    let next = |world: &World| world.desk("session_next", json!({})).unwrap();
    assert_eq!(next(&world), json!(null));
    let (group, _) = world.save("series_save", record(series("Skills")));
    assert_eq!(next(&world)["minutes_until"], 2);
    world.clock.pass(TimeDelta::minutes(30));
    let on = next(&world);
    assert_eq!(
        (&on["minutes_until"], &on["session"]["phase"]),
        (&json!(0), &json!("on"))
    );
    world.clock.pass(TimeDelta::hours(2));
    assert_eq!(next(&world)["session"]["name"]["of"], "2026-11-25T18:00:00");
    let wednesday = "2026-11-25T18:00:00";
    edit(&world, &group, wednesday, json!({ "is": "skip" })).unwrap();
    assert_eq!(next(&world)["session"]["name"]["of"], "2026-11-30T18:00:00");
}

#[test]
fn a_program_is_a_template_that_can_be_changed() {
    let world = World::unlocked();
    let zone = json!({ "is": "of", "zone": "America/Denver" });
    let args = json!({ "template": "sixteen-weeks", "first": "2026-11-25", "zone": zone });
    let program = world.desk("series_template", args).unwrap();
    assert_eq!(program.as_array().unwrap().len(), 4);
    let added = world.desk("series_add", json!({ "series": program }));
    assert_eq!(added, Ok(json!(4)));
    let sessions = json!({ "from": "2026-11-23", "to": "2026-12-05" });
    let sessions = world.desk("sessions_between", sessions).unwrap();
    let line = |session: &Value| {
        let start = session["starts"]["at"].as_str().unwrap()[5..16].to_owned();
        format!(
            "{start} {} {}",
            session["kind"].as_str().unwrap(),
            session["week"]
        )
    };
    let lines: Vec<String> = sessions.as_array().unwrap().iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "11-25T18:30 family [1,16]",
            "11-27T17:30 skills-group [1,16]",
            "11-27T18:30 relapse-prevention [1,16]",
            "11-30T17:30 skills-group [2,16]",
            "11-30T18:30 relapse-prevention [2,16]",
            "12-02T18:30 family [2,16]",
            "12-04T17:30 skills-group [2,16]",
            "12-04T18:30 relapse-prevention [2,16]",
        ]
    );
}

#[test]
fn what_came_from_a_calendar_file_is_changed_by_it_and_not_doubled() {
    let world = World::unlocked();
    let mut group = series("Skills");
    group["uid"] = json!("a@example.org");
    let add = |group: &Value| world.desk("series_add", json!({ "series": [group] }));
    assert_eq!(add(&group), Ok(json!(1)));
    assert_eq!(add(&group), Ok(json!(0)), "nothing is new");
    group["title"] = json!("Group");
    assert_eq!(add(&group), Ok(json!(1)));
    assert_eq!(
        calendar(&world, "2026-11-23", "2026-11-24"),
        ["2026-11-23T18:00 Group"]
    );
}

#[test]
fn what_is_marked_is_brought_and_unmarked() {
    let world = World::unlocked();
    let mut draft = tests::drafts::draft("What I want to say in group.");
    draft["share"] = json!("bring-to-session");
    let (page, _) = world.save("journal_save", draft);
    world.write("Only for me.");
    let mut hidden = record(lapse("It was late."));
    hidden["share"] = json!("bring-to-session");
    world.save("lapse_save", hidden);
    world.save("series_save", record(series("Skills")));
    let marked = || world.desk("marked", json!({})).unwrap();
    assert_eq!(
        marked().as_array().unwrap().len(),
        1,
        "a lapse is in no list"
    );
    assert_eq!(
        marked()[0]["texts"],
        json!(["What I want to say in group."])
    );
    let next = world.desk("session_next", json!({})).unwrap();
    assert_eq!(next["marked"], 1);

    world.desk("unmark", json!({ "ids": [page] })).unwrap();
    assert_eq!(marked(), json!([]));
    world.desk("mark", json!({ "ids": [page] })).unwrap();
    assert_eq!(marked()[0]["id"], json!(page), "it is taken back");
    assert_eq!(world.versions(&page).len(), 1, "a mark is no version");
}

#[test]
fn homework_comes_in_the_order_of_its_dates_and_done_last() {
    let world = World::unlocked();
    for (text, due) in [
        ("Some day", None),
        ("Next week", Some("2026-11-30")),
        ("Late", Some("2026-11-20")),
        ("Today", Some("2026-11-23")),
    ] {
        world.save("homework_save", record(homework(text, due)));
    }
    let list = || {
        let list = world.desk("homework_list", json!({})).unwrap();
        let lines = list.as_array().unwrap().iter();
        let line = |line: &Value| {
            let text = line["homework"]["content"]["text"].as_str().unwrap();
            format!("{text} {}", line["days"])
        };
        lines.map(line).collect::<Vec<_>>()
    };
    assert_eq!(
        list(),
        ["Late -3", "Today 0", "Next week 7", "Some day null"]
    );
    let all = world.desk("homework_list", json!({})).unwrap();
    let late = all[0]["homework"]["id"].clone();
    let tick = |done| world.desk("homework_tick", json!({ "id": late, "done": done }));
    tick(true).unwrap();
    assert_eq!(
        list(),
        ["Today 0", "Next week 7", "Some day null", "Late -3"]
    );
    let done = world.desk("homework_read", json!({ "id": late })).unwrap();
    assert_eq!(done["content"]["done"], "2026-11-23");
    tick(false).unwrap();
    assert_eq!(list()[0], "Late -3");
}

#[test]
fn a_series_that_makes_no_sense_is_refused() {
    let world = World::unlocked();
    let with = |key: &str, value: Value| {
        let mut wrong = series("Skills");
        wrong[key] = value;
        let refused = world.desk("series_save", json!({ "draft": record(wrong) }));
        refused.unwrap_err()
    };
    let weekly = |every: u16, on: Value| {
        let rule = json!({ "is": "weekly", "every": every, "on": on });
        json!({ "rule": rule, "ends": { "is": "never" } })
    };
    assert_eq!(with("length", json!(0)), "length-out-of-range");
    assert_eq!(with("length", json!(1441)), "length-out-of-range");
    assert_eq!(with("title", json!("x".repeat(500))), "label-too-long");
    assert_eq!(with("leads", json!([1, 2, 3, 4, 5, 6])), "too-many");
    assert_eq!(with("leads", json!([20_161])), "length-out-of-range");
    assert_eq!(with("repeat", weekly(1, json!([]))), "entry-empty");
    assert_eq!(
        with("repeat", weekly(0, json!(["monday"]))),
        "length-out-of-range"
    );
    assert_eq!(
        with("program", json!({ "begins": "2026-11-23", "weeks": 0 })),
        "length-out-of-range"
    );
}

#[test]
fn a_series_without_a_day_is_refused_and_one_that_is_there_can_be_ended() {
    let world = World::unlocked();
    let fifth_friday = json!({
        "is": "monthly-on-weekday", "every": 1, "nth": "fifth", "weekday": "friday",
    });
    // The first fifth Friday after this start is January 29.
    let until = |rule: &Value, date: &str| {
        let mut group = series("Skills");
        group["repeat"] = json!({ "rule": rule, "ends": { "is": "on", "date": date } });
        group
    };
    let save = |group: Value| world.desk("series_save", json!({ "draft": record(group) }));
    let weekly = series("")["repeat"]["rule"].clone();
    for (rule, date) in [(&fifth_friday, "2027-01-28"), (&weekly, "2026-11-22")] {
        assert_eq!(save(until(rule, date)), Err("no-day".into()));
        let add = json!({ "series": [until(rule, date)] });
        assert_eq!(world.desk("series_add", add), Err("no-day".into()));
    }
    let mut thirty = series("February");
    thirty["start"] = json!("2026-02-01T18:00:00");
    thirty["repeat"]["rule"] = json!({ "is": "monthly-on-day", "every": 12, "day": 30 });
    assert_eq!(save(thirty), Err("no-day".into()));

    let saved = save(until(&fifth_friday, "2027-01-29")).unwrap();
    assert_eq!(calendar(&world, "2026-11-01", "2027-11-01").len(), 1);
    let later = json!({
        "name": name(saved["id"].as_str().unwrap(), "2027-01-29T18:00:00"),
        "series": until(&weekly, "2026-11-22"),
    });
    assert_eq!(
        world.desk("series_change_later", later),
        Err("no-day".into())
    );
    // It is off before it began.
    world
        .change("series_save", &saved, until(&fifth_friday, "2026-11-22"))
        .unwrap();
    assert_eq!(calendar(&world, "2026-11-01", "2027-11-01"), [""; 0]);
}

#[test]
fn in_the_bin_it_is_off_the_calendar() {
    let world = World::unlocked();
    let (group, _) = world.save("series_save", record(series("Skills")));
    world.desk("bin_put", json!({ "id": group })).unwrap();
    assert_eq!(calendar(&world, "2026-11-23", "2026-12-01"), [""; 0]);
    assert_eq!(world.desk("session_next", json!({})), Ok(json!(null)));
    world.desk("bin_restore", json!({ "id": group })).unwrap();
    assert_eq!(calendar(&world, "2026-11-23", "2026-11-24").len(), 1);
}
