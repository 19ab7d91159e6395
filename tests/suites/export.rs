//! Stories of the plan and of lapses outside of their pages: in an export, and in what only grows.
use std::fs;

use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::drafts::{STEP, homework, lapse, meeting, plan, record, series, trigger};
use tests::story::World;

/// Every section with something in it.
fn whole_plan(payday: &str) -> Value {
    let cue = json!({ "trigger": payday, "words": "Payday" });
    let person = json!({
        "name": "Sam", "role": "sponsor", "phone": "555 010 0199", "when": "Any time",
        "first_words": "It is loud.", "at_night": true,
    });
    json!({
        "reasons": ["Mia asked me\nto her play.", "Quiet mornings"],
        "signs": {
            "list": [{ "text": "I sleep three hours.", "shows": "body", "stage": "late" }],
            "noticed_by": "Dana",
        },
        "situations": [cue, { "trigger": null, "words": "My birthday" }],
        "if_then": [{ "cue": cue, "then": { "own": "Home by the river" }, "backup": { "listed": "call-someone" } }],
        "tools": [{ "listed": "walk" }, { "own": "Tea" }],
        "lines": [{ "id": STEP, "text": "Breakfast", "rhythm": "daily" }],
        "people": [person],
        "places": ["The library"],
        "home": { "removed": ["Bottles", "The card"], "money": "Forty", "naloxone": "Drawer", "knows": "Sam" },
        "medication": [{ "name": "N.", "time": "Mornings", "prescriber": "Dr. R." }],
        "levels": { "green": "Group.", "yellow": "Call Sam.", "red": "Go to Sam." },
        "if_used": "I do not stay alone.",
        "dates": [{ "day": "2026-12-24", "name": "The holidays", "yearly": true, "plan": "At Dana’s.", "counted": false }],
        "goals": [{ "text": "Work", "span": "months", "steps": [{ "id": STEP, "text": "Write", "done": "2026-11-23" }] }],
        "safety": ["Call 988."],
        "copies": "Sam has one.",
        "review": "2026-12-01",
    })
}

fn exported(world: &World) -> String {
    *world.desktop.pick.lock().unwrap() = Some(world.folder().to_owned());
    let exported = world.desk("export", json!({ "form": "markdown" })).unwrap();
    fs::read_to_string(exported["file"].as_str().unwrap()).unwrap()
}

#[test]
fn the_plan_goes_out_section_by_section() {
    let world = World::unlocked();
    let (payday, _) = world.save("trigger_save", record(trigger("Friday payday")));
    world.save("plan_save", record(whole_plan(&payday)));
    let tick = json!({ "line": STEP, "kept": true });
    world.desk("line_tick", tick).unwrap();
    let text = exported(&world);
    let part = text
        .split("\n---\n")
        .find(|part| part.contains("# My plan"));
    insta::assert_snapshot!(part.unwrap().trim(), @r"
    # My plan

    ## Why

    1. Mia asked me
       to her play.
    2. Quiet mornings

    ## My warning signs

    - I sleep three hours. (body, late)

    Who else would notice: Dana

    ## When it gets hard

    - Friday payday
    - My birthday

    ## If … then

    - If: Friday payday. Then: Home by the river. Or else: Calling someone.

    ## What helps me

    1. A walk
    2. Tea

    ## My mooring lines

    - Breakfast (each day)

    - Week of Monday, November 23, 2026: Breakfast

    ## My people

    ### Sam

    Who they are to me: sponsor  
    Phone: 555 010 0199  
    When to call: Any time  
    What to say first: It is loud.  
    Fine at night: yes

    ## Safe places

    - The library

    ## Making home safer

    Out of the house: Bottles, The card  
    Limits on money: Forty  
    Where naloxone is: Drawer  
    Who knows: Sam

    ## My medication

    - N. · Mornings · Dr. R.

    ## Green, yellow, red

    Green: Group.  
    Yellow: Call Sam.  
    Red: Go to Sam.

    ## If I use

    I do not stay alone.

    ## Days that matter

    - Thursday, December 24, 2026 · The holidays (each year) · At Dana’s.

    ## What I work toward

    - Work (one to three months)
      - [x] Write

    ## If I think of ending my life

    1. Call 988.

    ## Who has a copy

    Sam has one.

    ## When to look again

    Tuesday, December 1, 2026
    ");
}

#[test]
fn lapses_go_out_under_their_own_heading() {
    let world = World::unlocked();
    let (payday, _) = world.save("trigger_save", record(trigger("Payday")));
    let mut noted = lapse("By the bridge");
    noted["what"] = json!("the old thing");
    noted["told"] = json!(true);
    noted["next_step"] = json!("Call Sam");
    noted["review"] = json!({
        "routines": "No breakfast", "triggers": [payday], "earliest": "Short nights", "helped": "Sam",
    });
    world.save("lapse_save", record(noted));
    let text = exported(&world);
    let part = text
        .split("\n---\n")
        .find(|part| part.contains("# When I used"));
    insta::assert_snapshot!(part.unwrap().trim(), @r"
    # When I used

    ## Monday, November 23, 2026, 5:58 PM

    What it was: the old thing  
    I told someone: yes  
    My next step: Call Sam  
    Note: By the bridge  
    Routines: No breakfast  
    Triggers: Payday  
    The first sign: Short nights  
    What helped me stop: Sam
    ");
    assert!(!text.contains("# My plan"), "what is empty is left out");
}

#[test]
fn progress_counts_days_without_use_and_versions_and_a_lapse_starts_nothing_again() {
    let world = World::unlocked();
    let progress = || {
        world
            .desk("insights", json!({ "range": "two-weeks" }))
            .unwrap()["progress"]
            .clone()
    };
    assert_eq!(progress()["plan_versions"], 0);
    let (id, _) = world.save("plan_save", record(plan("Rain")));
    world.desk("leave", json!({ "id": id })).unwrap();
    assert_eq!(progress()["plan_versions"], 1);
    let change = json!({ "situation": { "trigger": null, "words": "Snow" } });
    let answer = json!({ "answer": { "do": "take", "change": change } });
    world.desk("plan_answer", answer).unwrap();
    assert_eq!(progress()["plan_versions"], 2);
    for _ in 0..3 {
        let evening = json!({ "evening": { "without_use": "yes" } });
        world.save("check_in_save", record(evening));
        world.clock.pass(TimeDelta::days(1));
    }
    assert_eq!(
        progress()["without_use"],
        json!({ "all": 3, "last_30": 3, "last_90": 3 })
    );
    world.save("lapse_save", record(lapse("")));
    assert_eq!(progress()["without_use"]["all"], 3);
    world.clock.pass(TimeDelta::days(30));
    assert_eq!(
        progress()["without_use"],
        json!({ "all": 3, "last_30": 0, "last_90": 3 })
    );
}

#[test]
fn sessions_go_out_with_what_was_noted_of_them() {
    let world = World::unlocked();
    let mut group = series("Skills");
    group["place"] = json!("12 Elm St");
    group["changes"] = json!([{ "of": "2026-11-25T18:00:00", "is": { "is": "skipped" } }]);
    let (group, _) = world.save("series_save", record(group));
    let mut notes = meeting(&group, "2026-11-23T18:00:00", "Same bedtime");
    notes["attended"] = json!("late");
    world.save("meeting_save", record(notes));
    world.save(
        "homework_save",
        record(homework("Sleep sheet", Some("2026-11-30"))),
    );
    let text = exported(&world);
    let part = |heading: &str| {
        let mut parts = text.split("\n---\n");
        let part = parts.find(|part| part.contains(&format!("# {heading}\n")));
        part.unwrap().trim().to_owned()
    };
    insta::assert_snapshot!(part("Sessions"), @r"
    # Sessions

    ## Skills

    Kind: Skills group  
    First session: Monday, November 23, 2026, 6:00 PM  
    Minutes: 90  
    It repeats: each week  
    Time zone: America/Denver  
    Where: 12 Elm St  
    Skipped: Wednesday, November 25, 2026, 6:00 PM
    ");
    insta::assert_snapshot!(part("What I noted of sessions"), @r"
    # What I noted of sessions

    ## Skills, Monday, November 23, 2026, 6:00 PM

    I was there: late  
    One thing to keep: Same bedtime
    ");
    insta::assert_snapshot!(part("Homework"), @r"
    # Homework

    ## Sleep sheet

    Due: Monday, November 30, 2026
    ");
}
