//! Stories of the plan, its habits and steps, what the records offer it, and lapses, told through
//! the wire over a real vault.
use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::drafts::{STEP, craving, lapse, plan, record, trigger};
use tests::story::World;

fn ask(world: &World, call: &str) -> Value {
    world.desk(call, json!({})).unwrap()
}

fn now(world: &World) -> Value {
    ask(world, "plan_now")
}

fn content(world: &World) -> Value {
    now(world)["record"]["content"].clone()
}

/// Saves a change of the plan. The code when it is refused.
fn save(world: &World, change: impl FnOnce(&mut Value)) -> Result<Value, String> {
    let record = now(world)["record"].clone();
    let mut draft = json!({
        "id": record["id"], "base": record["revision"], "happened": record["happened"],
        "share": record["share"], "links": record["links"], "content": record["content"],
    });
    change(&mut draft);
    world.desk("plan_save", json!({ "draft": draft }))
}

fn leave(world: &World) {
    let id = now(world)["record"]["id"].clone();
    world.desk("leave", json!({ "id": id })).unwrap();
}

/// How many versions there are of the plan.
fn versions(world: &World) -> usize {
    let id = now(world)["record"]["id"].clone();
    let versions = world.desk("versions", json!({ "id": id })).unwrap();
    versions.as_array().unwrap().len()
}

/// A craving that came with triggers, and what was tried.
fn came_with(world: &World, triggers: &[&str], tried: Value) -> String {
    let mut content = craving(6);
    content["triggers"] = json!(triggers);
    content["tried"] = tried;
    world.save("craving_save", record(content)).0
}

fn changes(offers: &Value) -> Vec<(Value, u64)> {
    let offers = offers.as_array().unwrap().iter();
    offers
        .map(|offer| (offer["change"].clone(), offer["count"].as_u64().unwrap()))
        .collect()
}

#[test]
fn there_is_one_plan_and_it_can_be_empty() {
    let world = World::unlocked();
    assert_eq!(now(&world)["record"], json!(null));
    world.save("plan_save", record(json!({})));
    let again = world.desk("plan_save", json!({ "draft": record(plan("Rain")) }));
    assert_eq!(again, Err("stale".into()), "there is one already");
    save(&world, |draft| draft["content"] = plan("Rain")).unwrap();
    save(&world, |draft| draft["content"] = json!({})).unwrap();
    assert_eq!(content(&world)["reasons"], json!([]));
}

#[test]
fn every_sitting_leaves_a_version_and_a_section_can_be_brought_back() {
    let world = World::unlocked();
    world.save("plan_save", record(plan("Rain")));
    leave(&world);
    for reason in ["One", "Two"] {
        save(&world, |draft| {
            draft["content"]["reasons"] = json!([reason])
        })
        .unwrap();
    }
    leave(&world);
    save(&world, |draft| {
        draft["content"]["situations"] = json!([]);
    })
    .unwrap();
    leave(&world);
    world.lock_and_unlock();

    let id = now(&world)["record"]["id"].clone();
    let listed = world.desk("versions", json!({ "id": id })).unwrap();
    let versions = listed.as_array().unwrap();
    let read = |nth: usize| {
        let revision = &versions[nth]["revision"];
        let args = json!({ "id": id, "revision": revision });
        world.desk("plan_version", args).unwrap()["content"].clone()
    };
    assert_eq!(versions.len(), 3, "a sitting is one version");
    assert_eq!(read(0)["reasons"], json!(["Two"]));
    assert_eq!(read(2)["reasons"], json!(["My daughter"]));
    let situations = read(1)["situations"].clone();
    save(&world, |draft| {
        draft["content"]["situations"] = situations.clone();
    })
    .unwrap();
    let after = content(&world);
    assert_eq!(after["situations"], situations);
    assert_eq!(after["reasons"], json!(["Two"]), "the rest stays");
}

#[test]
fn words_are_compared_in_any_number_of_texts() {
    let world = World::unlocked();
    let pairs = json!([
        ["the long way", "the short way"],
        ["same", "same"],
        ["", "new"]
    ]);
    let changes = world
        .desk("word_changes", json!({ "pairs": pairs }))
        .unwrap();
    let kinds: Vec<Vec<&str>> = changes
        .as_array()
        .unwrap()
        .iter()
        .map(|spans| {
            let spans = spans.as_array().unwrap().iter();
            spans.map(|span| span["kind"].as_str().unwrap()).collect()
        })
        .collect();
    assert_eq!(kinds[0], ["same", "removed", "added", "same"]);
    assert_eq!(kinds[1], ["same"]);
    assert_eq!(kinds[2], ["added"]);
}

#[test]
fn a_change_from_an_older_revision_is_refused_and_nothing_is_lost() {
    let world = World::unlocked();
    world.save("plan_save", record(plan("Rain")));
    let before = now(&world)["record"]["revision"].clone();
    save(&world, |draft| draft["content"]["reasons"] = json!(["New"])).unwrap();
    let older = save(&world, |draft| {
        draft["base"] = before;
        draft["content"]["copies"] = json!("Sam");
    });
    assert_eq!(older, Err("stale".into()));
    assert_eq!(content(&world)["reasons"], json!(["New"]));
}

#[test]
fn what_does_not_fit_is_refused_with_its_section() {
    let world = World::unlocked();
    world.save("plan_save", record(json!({})));
    let tools = |count: usize| -> Value {
        (0..count)
            .map(|nth| json!({ "own": format!("Tool {nth}") }))
            .collect()
    };
    save(&world, |draft| draft["content"]["tools"] = tools(200)).unwrap();
    let many = save(&world, |draft| draft["content"]["tools"] = tools(201));
    assert_eq!(many, Err("too-many".into()));
    let long = "a".repeat(50_000);
    save(&world, |draft| draft["content"]["reasons"] = json!([long])).unwrap();
    let longer = "a".repeat(1_000_001);
    let refused = save(&world, |draft| {
        draft["content"]["reasons"] = json!([longer]);
    });
    assert_eq!(refused, Err("text-too-long".into()));
    for phone in [
        "(555) 010-0199",
        "+44 20 7946 0018 ext. 4",
        "ask at the desk",
        "",
    ] {
        save(&world, |draft| {
            draft["content"]["people"] = json!([{ "name": "Sam", "phone": phone }]);
        })
        .unwrap();
        assert_eq!(content(&world)["people"][0]["phone"], phone);
    }
}

#[test]
fn an_if_then_plan_counts_how_often_it_came_up_was_used_and_helped() {
    let world = World::unlocked();
    let (payday, _) = world.save("trigger_save", record(trigger("Payday")));
    let mut wanted = plan("Rain");
    wanted["if_then"] = json!([{
        "cue": { "trigger": payday, "words": "Payday" },
        "then": { "listed": "call-someone" }, "backup": { "own": "Detour" },
    }]);
    world.save("plan_save", record(wanted));
    came_with(
        &world,
        &[&payday],
        json!([{ "tool": { "own": "detour" }, "helped": 3 }]),
    );
    came_with(
        &world,
        &[&payday],
        json!([{ "tool": { "listed": "walk" }, "helped": 4 }]),
    );
    assert_eq!(
        now(&world)["uses"],
        json!([{ "came_up": 2, "used": 1, "rated": 1, "helped": 1 }])
    );
}

#[test]
fn a_quick_log_answers_with_the_plan_and_can_be_told_what_it_came_with() {
    let world = World::unlocked();
    let (payday, _) = world.save("trigger_save", record(trigger("Payday")));
    let cue = json!({ "trigger": payday, "words": "Payday" });
    let mut wanted = plan("Rain");
    wanted["tools"] = json!([{ "own": "Detour" }, { "listed": "walk" }]);
    wanted["if_then"] = json!([
        { "cue": { "trigger": null, "words": "Rain" }, "then": { "listed": "music" }, "backup": null },
        { "cue": cue, "then": { "listed": "call-someone" }, "backup": null },
    ]);
    world.save("plan_save", record(wanted));
    let tool = |tool: Value, helped: u8, rated: u8| json!({ "tool": tool, "in_plan": true, "helped": helped, "rated": rated });
    let (id, _) = world.log_craving(6);
    let logged = world.desk("craving_log", json!({ "strength": 5 })).unwrap();
    assert_eq!(
        logged["next"]["tool"],
        tool(json!({ "own": "Detour" }), 0, 0),
        "nothing is known yet, so the plan's first"
    );
    came_with(
        &world,
        &[&payday],
        json!([
            { "tool": { "listed": "music" }, "helped": 4 },
            { "tool": { "listed": "walk" }, "helped": 3 },
        ]),
    );
    let logged = world.desk("craving_log", json!({ "strength": 5 })).unwrap();
    let walk = tool(json!({ "listed": "walk" }), 1, 1);
    assert_eq!(logged["next"]["tool"], walk, "of the plan's, the best");
    let first = &logged["next"]["if_then"][0]["cue"];
    assert_eq!(first, &cue, "what came up comes first");

    let met = json!({ "id": id, "cue": cue });
    world.desk("craving_met", met.clone()).unwrap();
    world.desk("craving_met", met).unwrap();
    let rain = json!({ "id": id, "cue": { "trigger": null, "words": "Rain" } });
    world.desk("craving_met", rain).unwrap();
    let read = world.desk("craving_read", json!({ "id": id })).unwrap();
    assert_eq!(read["content"]["triggers"], json!([payday]));
    assert_eq!(read["content"]["situation"], "Rain");
}

#[test]
fn records_offer_changes_which_are_taken_or_left_for_good() {
    let world = World::unlocked();
    let (payday, _) = world.save("trigger_save", record(trigger("Payday")));
    let walk = json!([{ "tool": { "listed": "walk" }, "helped": 4 }]);
    let first = came_with(&world, &[&payday], walk.clone());
    assert_eq!(now(&world)["offers"], json!([]), "once is not often");
    came_with(&world, &[&payday], walk);
    let cue = json!({ "trigger": payday, "words": "Payday" });
    let situation = json!({ "situation": cue });
    let tool = json!({ "tool": { "listed": "walk" } });
    let answer = json!({ "if-then": { "cue": cue, "then": { "listed": "walk" }, "backup": null } });
    let offers = changes(&now(&world)["offers"]);
    assert_eq!(offers.len(), 3);
    assert!(offers.iter().all(|(_, count)| *count == 2));
    let speaks = json!({ "speaks": { "of": "craving", "id": first } });
    let spoken = changes(&world.desk("plan_offers", speaks).unwrap());
    let spoken: Vec<&Value> = spoken.iter().map(|(change, _)| change).collect();
    assert_eq!(spoken, [&situation, &answer, &tool]);

    let take = json!({ "answer": { "do": "take", "change": situation } });
    world.desk("plan_answer", take).unwrap();
    let leave = json!({ "answer": { "do": "leave", "change": answer } });
    world.desk("plan_answer", leave).unwrap();
    assert_eq!(content(&world)["situations"], json!([cue]));
    assert_eq!(content(&world)["if_then"], json!([]));
    world.lock_and_unlock();
    assert_eq!(changes(&now(&world)["offers"]), [(tool, 2)]);
    world.clock.pass(TimeDelta::weeks(5));
    assert_eq!(now(&world)["offers"], json!([]), "long ago");
}

#[test]
fn habits_are_ticked_by_the_week() {
    // A Monday.
    let world = World::unlocked();
    world.save("plan_save", record(plan("Rain")));
    let week = |world: &World| now(world)["week"].clone();
    let tick = |kept: bool| {
        let args = json!({ "line": STEP, "kept": kept });
        world.desk("line_tick", args).unwrap();
    };
    let of = |monday: &str, kept: Value, missed: Value| json!({ "monday": monday, "kept": kept, "missed_before": missed });
    assert_eq!(week(&world), of("2026-11-23", json!([]), json!(null)));
    tick(true);
    tick(true);
    assert_eq!(week(&world), of("2026-11-23", json!([STEP]), json!(null)));
    world.clock.pass(TimeDelta::days(6));
    assert_eq!(
        week(&world)["kept"],
        json!([STEP]),
        "Sunday is the same week"
    );
    world.clock.pass(TimeDelta::days(1));
    assert_eq!(week(&world), of("2026-11-30", json!([]), json!(0)));
    world.clock.pass(TimeDelta::days(7));
    assert_eq!(
        week(&world)["missed_before"],
        json!(null),
        "nobody was ticking"
    );
    tick(true);
    tick(false);
    world.lock_and_unlock();
    assert_eq!(week(&world)["kept"], json!([]));
    world.clock.pass(TimeDelta::days(7));
    assert_eq!(
        week(&world)["missed_before"],
        json!(null),
        "a tick that was taken away is none"
    );
    assert_eq!(versions(&world), 1, "a tick is no new version");
}

#[test]
fn today_shows_a_reason_the_next_step_and_what_is_due() {
    let world = World::unlocked();
    let today = |world: &World| ask(world, "plan_today")["plan"].clone();
    assert_eq!(today(&world)["reason"], json!(null));
    let mut wanted = plan("Rain");
    wanted["review"] = json!("2026-11-24");
    world.save("plan_save", record(wanted));
    assert_eq!(today(&world)["reason"], "My daughter");
    assert_eq!(today(&world)["review_due"], false);
    let done =
        |step: &str, done: bool| world.desk("step_tick", json!({ "step": step, "done": done }));
    done(STEP, true).unwrap();
    assert_eq!(today(&world)["steps"][0]["done"], "2026-11-23");
    done(STEP, false).unwrap();
    assert_eq!(today(&world)["steps"][0]["done"], json!(null));
    done(STEP, true).unwrap();
    assert_eq!(done(&"7".repeat(32), true), Err("not-found".into()));
    world.clock.pass(TimeDelta::days(1));
    assert_eq!(today(&world)["steps"], json!([]), "done yesterday");
    assert_eq!(versions(&world), 1, "a tick is no new version");
    assert_eq!(today(&world)["review_due"], true);
}

#[test]
fn the_plan_is_found_by_its_words_and_a_lapse_never_is() {
    let world = World::unlocked();
    world.save("plan_save", record(plan("Rain on the bridge")));
    world.save("lapse_save", record(lapse("It was late on the bridge.")));
    let found = world.desk("search", json!({ "query": "bridge" })).unwrap();
    let hits = found["hits"].as_array().unwrap();
    let kinds: Vec<&Value> = hits.iter().map(|hit| &hit["kind"]).collect();
    assert_eq!(kinds, ["plan"]);
}

#[test]
fn a_lapse_is_looked_back_on_after_a_day_and_changes_nothing_else() {
    let world = World::unlocked();
    world.save("plan_save", record(plan("Rain")));
    let before = content(&world);
    let (id, revision) = world.save("lapse_save", record(lapse("")));
    let reviewable = |world: &World| {
        let list = ask(world, "lapse_list");
        let offered = ask(world, "plan_today")["review"].clone();
        (list["reviewable"].clone(), offered)
    };
    world.clock.pass(TimeDelta::hours(23));
    assert_eq!(reviewable(&world), (json!([]), json!(null)));
    world.clock.pass(TimeDelta::hours(2));
    assert_eq!(reviewable(&world), (json!([id]), json!(id)));
    world.clock.pass(TimeDelta::weeks(4));
    assert_eq!(
        reviewable(&world),
        (json!([id]), json!(null)),
        "it can still be begun, and nobody is asked any more"
    );
    let (payday, _) = world.save("trigger_save", record(trigger("Payday")));
    let mut reviewed = lapse("");
    reviewed["review"] = json!({ "triggers": [payday], "earliest": "Short nights." });
    let mut draft = record(reviewed);
    draft["id"] = json!(id);
    draft["base"] = json!(revision);
    world.desk("lapse_save", json!({ "draft": draft })).unwrap();
    assert_eq!(reviewable(&world), (json!([]), json!(null)));
    assert_eq!(content(&world), before, "nothing changes by itself");
    let speaks = json!({ "speaks": { "of": "lapse", "id": id } });
    let spoken = changes(&world.desk("plan_offers", speaks).unwrap());
    let cue = json!({ "trigger": payday, "words": "Payday" });
    assert_eq!(spoken, [(json!({ "situation": cue }), 1)]);
}

#[test]
fn a_lapse_goes_through_the_bin_and_shows_nothing_there() {
    let world = World::unlocked();
    let (id, _) = world.save("lapse_save", record(lapse("It was late.")));
    world.desk("bin_put", json!({ "id": id })).unwrap();
    assert_eq!(ask(&world, "lapse_list")["items"], json!([]));
    let bin = ask(&world, "bin_list");
    assert_eq!(bin[0]["kind"], "lapse");
    assert_eq!(
        (&bin[0]["title"], &bin[0]["preview"]),
        (&json!(""), &json!(""))
    );
    world.desk("bin_restore", json!({ "id": id })).unwrap();
    let list = ask(&world, "lapse_list");
    assert_eq!(list["items"][0]["content"]["note"], "It was late.");
}

#[test]
fn a_trigger_that_is_gone_leaves_its_words_in_the_plan() {
    let world = World::unlocked();
    let (payday, _) = world.save("trigger_save", record(trigger("Payday")));
    let mut wanted = plan("Rain");
    wanted["situations"] = json!([{ "trigger": payday, "words": "Payday" }]);
    world.save("plan_save", record(wanted));
    for call in ["bin_put", "bin_erase"] {
        world.desk(call, json!({ "id": payday })).unwrap();
    }
    assert_eq!(content(&world)["situations"][0]["words"], "Payday");
    now(&world);
    save(&world, |draft| draft["content"]["copies"] = json!("Sam")).unwrap();
}
