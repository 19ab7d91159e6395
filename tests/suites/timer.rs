//! Stories of the urge timer, told through the wire over a real vault.
use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::story::World;

fn read(world: &World, id: &str) -> Value {
    world.desk("craving_read", json!({ "id": id })).unwrap()
}

#[test]
fn the_timer_goes_on_while_locked_and_after_a_restart() {
    let world = World::unlocked();
    let (id, _) = world.log_craving(7);
    let start = json!({ "craving": id, "minutes": 10 });
    let timer = world.desk("timer_start", start).unwrap();
    assert_eq!(timer["elapsed"], 0);
    assert_eq!(timer["readings"], json!([{ "at": 0, "strength": 7 }]));
    world.clock.pass(TimeDelta::seconds(90));
    world
        .desk("timer_rate", json!({ "craving": id, "strength": 8 }))
        .unwrap();
    world.app.lock_now();
    world.clock.pass(TimeDelta::seconds(60));
    let world = world.restarted();
    world
        .gate("unlock", json!({ "passphrase": tests::story::PASSPHRASE }))
        .unwrap();
    let timer = world.desk("timer_now", json!({})).unwrap();
    assert_eq!(timer["elapsed"], 150);
    assert_eq!(timer["running"], true);

    world.desk("timer_pause", json!({ "craving": id })).unwrap();
    world.clock.pass(TimeDelta::seconds(600));
    world
        .desk("timer_resume", json!({ "craving": id }))
        .unwrap();
    world.clock.jump(TimeDelta::hours(-3));
    let timer = world.desk("timer_now", json!({})).unwrap();
    assert_eq!(timer["elapsed"], 150, "a clock set back takes nothing away");
    world.clock.jump(TimeDelta::hours(3));
    world.clock.pass(TimeDelta::seconds(60));

    let end = json!({ "craving": id, "end": { "at_end": 3, "ending": "passed" } });
    assert_eq!(world.desk("timer_end", end.clone()), Ok(json!(null)));
    let content = read(&world, &id)["content"].clone();
    assert_eq!(content["strength"], 7);
    assert_eq!(content["strongest"], 8);
    assert_eq!(content["at_end"], 3);
    assert_eq!(content["lasted"], 4, "210 seconds, in minutes begun");
    assert_eq!(content["ending"], "passed");
    assert_eq!(world.desk("timer_end", end), Err("no-timer".into()));
    assert_eq!(world.desk("timer_now", json!({})), Ok(json!(null)));
}

#[test]
fn a_page_that_is_open_cannot_undo_the_timer() {
    let world = World::unlocked();
    let (id, _) = world.log_craving(7);
    let before = read(&world, &id);
    let start = json!({ "craving": id, "minutes": 10 });
    let timer = world.desk("timer_start", start).unwrap();
    let mut content = before["content"].clone();
    content["note"] = json!("Rain.");
    let answer = world.change("craving_save", &before, content.clone());
    assert_eq!(answer, Err("stale".into()));
    let on_top = json!({ "id": id, "revision": timer["revision"] });
    world.change("craving_save", &on_top, content).unwrap();
    assert_eq!(read(&world, &id)["content"]["note"], "Rain.");
    assert_eq!(world.desk("timer_now", json!({})).unwrap()["running"], true);
}

#[test]
fn one_timer_at_a_time_and_none_for_ever() {
    let world = World::unlocked();
    let (first, _) = world.log_craving(7);
    let (second, _) = world.log_craving(4);
    for (id, minutes, code) in [(&first, 2, "bad-input"), (&first, 21, "bad-input")] {
        let start = json!({ "craving": id, "minutes": minutes });
        assert_eq!(world.desk("timer_start", start), Err(code.into()));
    }
    for id in [&first, &second] {
        let start = json!({ "craving": id, "minutes": 3 });
        world.desk("timer_start", start).unwrap();
        world.clock.pass(TimeDelta::minutes(1));
    }
    let timer = world.desk("timer_now", json!({})).unwrap();
    assert_eq!(timer["craving"], json!(second));
    assert_eq!(read(&world, &first)["content"]["lasted"], 1, "it was ended");
    world.clock.pass(TimeDelta::hours(2));
    let timer = world.desk("timer_now", json!({})).unwrap();
    assert_eq!(timer["elapsed"], 180, "it waits at its end");
    world.clock.pass(TimeDelta::hours(24));
    assert_eq!(world.desk("timer_now", json!({})), Ok(json!(null)));
}
