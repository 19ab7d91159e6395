//! Stories of cravings, the chart and check-ins, told through the wire over a real vault.
use chrono::TimeDelta;
use domain::Craving;
use serde_json::{Value, json};
use tests::drafts::{craving, event, morning, record, trigger};
use tests::story::World;

fn list(world: &World, call: &str) -> Vec<Value> {
    let answer = world
        .desk(call, json!({ "offset": 0, "limit": 500 }))
        .unwrap();
    answer["items"].as_array().unwrap().clone()
}

fn read(world: &World, id: &str) -> Value {
    world.desk("craving_read", json!({ "id": id })).unwrap()
}

/// A craving with a tool that was tried.
fn tried(strength: u8, tool: Value, helped: u8) -> Value {
    let mut content = craving(strength);
    content["tried"] = json!([{ "tool": tool, "helped": helped }]);
    content
}

#[test]
fn a_number_is_enough_and_the_answer_is_what_helped_before() {
    let world = World::unlocked();
    let logged = world.desk("craving_log", json!({ "strength": 7 })).unwrap();
    assert_eq!(
        logged["next"],
        json!({ "tool": null, "if_then": [], "usual": null })
    );
    assert_eq!(logged["saved"]["happened"]["at"], "2026-11-23T17:58:00");
    for (tool, helped) in [("walk", 4), ("walk", 3), ("walk", 0), ("music", 1)] {
        world.save(
            "craving_save",
            record(tried(5, json!({ "listed": tool }), helped)),
        );
    }
    let logged = world.desk("craving_log", json!({ "strength": 0 })).unwrap();
    assert_eq!(
        logged["next"]["tool"],
        json!({ "tool": { "listed": "walk" }, "in_plan": false, "helped": 2, "rated": 3 })
    );
    for strength in [json!(11), json!(-1), json!(4.5), json!("7"), json!(null)] {
        let answer = world.desk("craving_log", json!({ "strength": strength }));
        assert_eq!(answer, Err("bad-input".into()));
    }
    assert_eq!(list(&world, "craving_list").len(), 6);
}

#[test]
fn the_rest_is_filled_in_a_day_later() {
    let world = World::unlocked();
    let (id, _) = world.log_craving(6);
    world.clock.pass(TimeDelta::days(1));
    world.lock_and_unlock();
    let logged = read(&world, &id);
    let mut content = logged["content"].clone();
    content["situation"] = json!("The bus past the old place");
    content["lasted"] = json!(12);
    content["ending"] = json!("passed");
    world
        .change("craving_save", &logged, content.clone())
        .unwrap();
    let later = read(&world, &id);
    assert_eq!(later["content"]["situation"], "The bus past the old place");
    assert_eq!(later["happened"], logged["happened"], "when it was stays");
    assert_eq!(
        world.change("craving_save", &logged, content),
        Err("stale".into()),
        "the first save moved it on"
    );
}

#[test]
fn what_cannot_be_is_refused_and_nothing_changes() {
    let world = World::unlocked();
    let (id, _) = world.log_craving(6);
    let before = read(&world, &id);
    for (field, value, code) in [
        ("lasted", json!(40 * 60), "length-out-of-range"),
        ("lasted", json!(0), "length-out-of-range"),
        ("place", json!("x".repeat(401)), "label-too-long"),
        ("note", json!("x".repeat(1_000_001)), "text-too-long"),
        ("strongest", json!(11), "bad-input"),
        ("ending", json!("failed"), "bad-input"),
        ("triggers", json!(vec![id.clone(); 51]), "saved"),
    ] {
        let mut content = before["content"].clone();
        content[field] = value;
        let answer = world.change("craving_save", &before, content);
        match answer {
            // The same trigger fifty times is that trigger once.
            Ok(_) => assert_eq!(code, "saved", "{field}"),
            Err(answer) => assert_eq!(answer, code, "{field}"),
        }
    }
    let mut ahead = record(craving(3));
    ahead["happened"] = json!({ "at": "2026-11-23T18:10:00", "zone": "America/Denver" });
    let answer = world.desk("craving_save", json!({ "draft": ahead }));
    assert_eq!(answer, Err("in-the-future".into()));
    // The same time on the wall, but further east, has passed.
    ahead["happened"]["zone"] = json!("America/New_York");
    world.save("craving_save", ahead);
}

#[test]
fn triggers_that_are_the_same_count_as_one() {
    let world = World::unlocked();
    let added = world.desk(
        "trigger_add",
        json!({ "triggers": [trigger("Payday"), trigger(" payday "), trigger("Pay day")] }),
    );
    assert_eq!(added, Ok(json!(2)), "one was there already");
    let chart = || world.desk("trigger_chart", json!({})).unwrap();
    let (kept, other) = {
        let chart = chart();
        assert_eq!(chart[0]["record"]["content"]["name"], "Pay day");
        (chart[1]["record"].clone(), chart[0]["record"].clone())
    };
    for (at, id) in [&kept, &other, &other].into_iter().enumerate() {
        let mut content = craving(5);
        content["triggers"] = json!([id["id"]]);
        world.save("craving_save", record(content));
        if at == 0 {
            world.clock.pass(TimeDelta::hours(1));
        }
    }
    let mut line = event("");
    line["triggers"] = json!([other["id"], kept["id"]]);
    world.save("event_save", record(line));

    let same = |of: &Value, standing: Value| {
        let mut content = of["content"].clone();
        content["standing"] = standing;
        world.change("trigger_save", of, content)
    };
    let refused = Err("same-trigger".to_owned());
    assert_eq!(same(&other, json!({ "same-as": other["id"] })), refused);
    let merged = same(&other, json!({ "same-as": kept["id"] })).unwrap();
    assert_eq!(same(&kept, json!({ "same-as": other["id"] })), refused);
    let counted = &chart()[1];
    assert_eq!(
        [&counted["cravings"], &counted["events"]],
        [&json!(3), &json!(1)]
    );
    assert_eq!(counted["last"]["at"], "2026-11-23T18:58:00");
    let history = |id: &Value, offset: usize| {
        let args = json!({ "id": id, "offset": offset, "limit": 3 });
        world.desk("trigger_history", args).unwrap()
    };
    let met = history(&kept["id"], 0);
    assert_eq!(met, history(&other["id"], 0), "they are one");
    assert_eq!(met["total"], 4, "the line that names both counts once");
    let times: Vec<&str> = met["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["happened"]["at"].as_str().unwrap())
        .collect();
    assert_eq!(times.len(), 3);
    assert!(times.is_sorted_by(|newer, older| newer >= older));
    let first = history(&kept["id"], 3)["items"][0].clone();
    assert_eq!(first["met"], json!({ "kind": "craving", "strength": 5 }));
    assert_eq!(first["happened"]["at"], "2026-11-23T17:58:00");

    // And apart again, without any loss.
    let other =
        json!({ "id": other["id"], "revision": merged["revision"], "content": other["content"] });
    same(&other, json!("active")).unwrap();
    assert_eq!(chart()[1]["cravings"], 1);
    assert_eq!(chart()[0]["cravings"], 2);
}

#[test]
fn a_trigger_that_is_gone_leaves_what_named_it() {
    let world = World::unlocked();
    let (id, _) = world.save("trigger_save", record(trigger("Payday")));
    for _ in 0..5 {
        let mut content = craving(5);
        content["triggers"] = json!([id]);
        world.save("craving_save", record(content));
    }
    world.desk("bin_put", json!({ "id": id })).unwrap();
    assert_eq!(world.desk("trigger_chart", json!({})), Ok(json!([])));
    assert_eq!(
        list(&world, "craving_list")[0]["content"]["triggers"],
        json!([id])
    );
    let insights = world.desk("insights", json!({ "range": "all" })).unwrap();
    assert_eq!(insights["triggers"]["rows"][0]["trigger"], json!(null));
    assert_eq!(insights["triggers"]["rows"][0]["n"], 5);
    let binned = world.desk("bin_list", json!({})).unwrap();
    assert_eq!(binned[0]["kind"], "trigger");
    assert_eq!(binned[0]["title"], "Payday");
    world.desk("bin_restore", json!({ "id": id })).unwrap();
    assert_eq!(
        world.desk("trigger_chart", json!({})).unwrap()[0]["cravings"],
        5
    );
}

#[test]
fn a_nameless_trigger_is_refused_even_when_it_had_a_name() {
    let world = World::unlocked();
    let empty = world.desk("trigger_save", json!({ "draft": record(trigger(" ")) }));
    assert_eq!(empty, Err("entry-empty".into()));
    let (id, revision) = world.save("trigger_save", record(trigger("Payday")));
    let of = json!({ "id": id, "revision": revision });
    let answer = world.change("trigger_save", &of, trigger(""));
    assert_eq!(answer, Err("entry-empty".into()));
    let pull =
        json!({ "draft": record({ let mut t = trigger("Bus"); t["pull"] = json!(101); t }) });
    assert_eq!(world.desk("trigger_save", pull), Err("bad-input".into()));
}

#[test]
fn a_record_is_never_saved_over_one_of_another_kind() {
    let world = World::unlocked();
    let (id, revision) = world.log_craving(7);
    let of = json!({ "id": id, "revision": revision });
    let answer = world.change("trigger_save", &of, trigger("Payday"));
    assert_eq!(answer, Err("not-found".into()));
    assert_eq!(
        world.desk("journal_read", json!({ "id": id })),
        Err("not-found".into())
    );
    assert_eq!(read(&world, &id)["content"]["strength"], 7);
}

#[test]
fn every_kind_is_found_and_taken_out() {
    let world = World::unlocked();
    let mut urge = craving(7);
    urge["situation"] = json!("kestrel one");
    urge["tried"] = json!([{ "tool": { "own": "kestrel two" }, "helped": 3 }]);
    world.save("craving_save", record(urge));
    world.save("trigger_save", record(trigger("Kestrel three")));
    world.save("event_save", record(event("kestrel four")));
    let step = json!({ "morning": { "step": "kestrel five" } });
    world.save("check_in_save", record(step));
    world.write("kestrel six");
    let found = world.desk("search", json!({ "query": "KESTREL" })).unwrap();
    let mut kinds: Vec<&str> = found["hits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| hit["kind"].as_str().unwrap())
        .collect();
    kinds.sort_unstable();
    assert_eq!(
        kinds,
        ["check-in", "craving", "journal", "trigger", "trigger-event"]
    );
    *world.desktop.pick.lock().unwrap() = Some(world.folder().to_owned());
    let exported = world.desk("export", json!({ "form": "json" })).unwrap();
    assert_eq!(exported["entries"], 5);
    let file = exported["file"].as_str().unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "for the person alone");
    }
    for word in ["one", "two", "three", "four", "five", "six"] {
        assert!(text.to_lowercase().contains(&format!("kestrel {word}")));
    }
    assert!(!text.contains("inbox"), "the program's own keys stay");

    *world.desktop.pick.lock().unwrap() = Some(world.folder().to_owned());
    let exported = world.desk("export", json!({ "form": "markdown" })).unwrap();
    let text = std::fs::read_to_string(exported["file"].as_str().unwrap()).unwrap();
    for line in [
        "# Cravings",
        "What was going on: kestrel one",
        "What I tried: kestrel two (3 / 4)",
        "## Kestrel three",
        "What it was: kestrel four",
        "One small step: kestrel five",
        "kestrel six",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
}

#[test]
fn check_ins_are_of_today() {
    let world = World::unlocked();
    let today = || world.desk("check_ins_today", json!({})).unwrap();
    let (id, revision) = world.save("check_in_save", record(morning(400)));
    world.save(
        "check_in_save",
        record(json!({ "evening": { "contact": true } })),
    );
    assert_eq!(today()["morning"]["content"]["morning"]["slept"], 400);
    assert_eq!(today()["evening"]["content"]["evening"]["contact"], true);
    let of = json!({ "id": id, "revision": revision });
    let too_long = world.change("check_in_save", &of, morning(24 * 60 + 1));
    assert_eq!(too_long, Err("length-out-of-range".into()));
    world
        .change("check_in_save", &of, json!({ "morning": {} }))
        .unwrap();
    world.desk("leave", json!({ "id": id })).unwrap();
    assert_eq!(today()["morning"], json!(null), "emptied, so put away");
    world.clock.pass(TimeDelta::hours(7));
    assert_eq!(today()["evening"], json!(null), "it is tomorrow");
}

#[test]
fn own_words_are_kept_with_the_rest() {
    let world = World::unlocked();
    let none = json!({ "craving": "", "substance": "", "lapse": "", "program": "" });
    assert_eq!(world.desk("own_words", json!({})), Ok(none));
    for craving in [" the pull ", "las ganas"] {
        let words = json!({ "craving": craving, "substance": "the old thing" });
        world
            .desk("set_own_words", json!({ "words": words }))
            .unwrap();
    }
    world.lock_and_unlock();
    assert_eq!(
        world.desk("own_words", json!({})).unwrap()["craving"],
        "las ganas"
    );
    let long = json!({ "craving": "x".repeat(401), "substance": "" });
    let answer = world.desk("set_own_words", json!({ "words": long }));
    assert_eq!(answer, Err("label-too-long".into()));
    assert_eq!(world.desk("bin_list", json!({})), Ok(json!([])));
}

#[test]
fn ten_thousand_in_a_day_are_shown_sensibly() {
    let world = World::unlocked();
    let now = world.desk("now", json!({})).unwrap()["moment"].clone();
    let now: domain::Moment = serde_json::from_value(now).unwrap();
    let urges = (0..10_000u16).map(|at| {
        let strength = u8::try_from(at % 11).unwrap().try_into().unwrap();
        (now.clone(), Craving::of(strength))
    });
    world.app.add_records(urges).unwrap();
    let answer = world
        .desk("craving_list", json!({ "offset": 9_990, "limit": 500 }))
        .unwrap();
    assert_eq!(answer["total"], 10_000);
    assert_eq!(answer["items"].as_array().unwrap().len(), 10);
    let insights = world
        .desk("insights", json!({ "range": "two-weeks" }))
        .unwrap();
    assert_eq!(insights["weekly"]["n"], 10_000);
    world.log_craving(5);
}
