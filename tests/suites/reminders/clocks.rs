//! Clocks that are wrong, computers that sleep and travel, and the nights when clocks change.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{add, list, look, minutes, once, one, scheduled};
use tests::story::World;

#[test]
fn three_hours_ahead_the_session_is_on_and_it_says_so() {
    let world = scheduled();
    world.clock.jump(TimeDelta::hours(2));
    assert_eq!(
        one(look(&world)).body,
        "It has started. It ends at 9:00 PM."
    );
    world.clock.jump(TimeDelta::hours(-2));
    world.clock.pass(minutes(40));
    assert_eq!(look(&world), [], "it came");
}

#[test]
fn three_hours_back_what_came_does_not_come_again() {
    let world = scheduled();
    world.clock.pass(minutes(32));
    assert_eq!(look(&world).len(), 1);
    world.clock.jump(TimeDelta::hours(-3));
    for _ in 0..8 {
        assert_eq!(look(&world), []);
        world.clock.pass(minutes(30));
    }
    assert_eq!(list(&world), ["shown"]);
}

#[test]
fn a_day_ahead_and_back_it_comes_at_its_time_after_all() {
    let world = scheduled();
    world.clock.jump(TimeDelta::hours(24));
    assert_eq!(one(look(&world)).id, "digest");
    world.clock.jump(TimeDelta::hours(-24));
    assert_eq!(look(&world), []);
    world.clock.pass(minutes(32));
    assert_eq!(look(&world).len(), 1);
    assert_eq!(look(&world), []);
    assert_eq!(list(&world), ["shown"]);
}

#[test]
fn in_1970_nothing_comes_and_nothing_is_lost() {
    let world = World::unlocked();
    add(&world, once("2026-11-23T18:30:00", &[30]));
    add(&world, once("2026-11-23T19:30:00", &[60]));
    world.clock.pass(minutes(2));
    assert_eq!(look(&world).len(), 1);
    world.clock.set("1970-01-01T00:00:05Z");
    for _ in 0..3 {
        assert_eq!(look(&world), []);
        world.lock_and_unlock();
        world.write("A line.");
        world.clock.pass(minutes(60));
    }
    let world = world.restarted();
    assert_eq!(look(&world), []);
    world.clock.set("2026-11-24T01:29:00Z");
    assert_eq!(look(&world), []);
    world.clock.pass(minutes(1));
    assert_eq!(look(&world).len(), 1, "the other");
    assert_eq!(look(&world), []);
}

#[test]
fn nine_hours_of_sleep_over_four_reminders_are_one_notice() {
    for locked in [true, false] {
        let world = World::unlocked();
        for hour in 10..14 {
            let at = format!("2026-11-24T{hour}:00:00");
            add(&world, once(&at, &[60, 10]));
        }
        look(&world);
        if locked {
            world.app.lock_now();
        }
        world.clock.jump(TimeDelta::hours(22));
        let notice = one(look(&world));
        assert_eq!(notice.title, "You have 4 reminders");
        assert_eq!(notice.buttons, None);
        assert_eq!(look(&world), []);
        world.lock_and_unlock();
        assert_eq!(list(&world), ["digest"; 4]);
    }
}

#[test]
fn a_thousand_at_once_are_one_notice_and_the_window_is_usable() {
    let world = World::unlocked();
    let series = once("2026-11-24T10:00:00", &[60]);
    for _ in 0..5 {
        let args = json!({ "series": vec![series.clone(); 200] });
        world.desk("series_add", args).unwrap();
    }
    look(&world);
    world.app.lock_now();
    world.clock.jump(TimeDelta::hours(15) + minutes(30));
    let notice = one(look(&world));
    assert_eq!(notice.title, "You have 1000 reminders");
    assert_eq!(look(&world), []);
    world.lock_and_unlock();
    assert_eq!(list(&world).len(), 200);
    assert_eq!(look(&world), []);
}

#[test]
fn who_travels_is_reminded_by_the_clock_that_counts() {
    let world = World::unlocked();
    let mut here = once("2026-11-24T12:00:00", &[60]);
    here["zone"] = json!({ "is": "computer" });
    add(&world, here);
    add(&world, once("2026-11-24T12:00:00", &[60]));
    look(&world);
    world.clock.travel("America/New_York");
    // 11:00 in New York.
    world.clock.set("2026-11-24T16:00:00Z");
    assert_eq!(one(look(&world)).body, "You have something at 12:00 PM.");
    // 11:00 in Denver.
    world.clock.pass(TimeDelta::hours(2));
    assert_eq!(one(look(&world)).body, "You have something at 2:00 PM.");
    // And back west: 11:00 comes once more, the reminder does not.
    world.clock.travel("America/Los_Angeles");
    for _ in 0..6 {
        world.clock.pass(minutes(30));
        assert_eq!(look(&world), []);
    }
}

/// When the reminder at the start of a session came, looked for each minute of a night.
fn comes(night: &str, at: &str) -> Vec<(i64, Value)> {
    let world = World::unlocked();
    world.clock.set(night);
    add(&world, once(at, &[0]));
    world.app.lock_now();
    let looks = (0..6 * 60).filter_map(|minute| {
        let came = look(&world);
        world.clock.pass(minutes(1));
        (!came.is_empty()).then(|| (minute, json!(one(came).body)))
    });
    looks.collect()
}

#[test]
fn in_the_night_when_clocks_go_forward_it_comes_as_long_after() {
    // From 23:00 on. At 2:00 it is 3:00, so 2:30 is 3:30, four and a half hours minus one later.
    let came = comes("2027-03-14T06:00:00Z", "2027-03-14T02:30:00");
    assert_eq!(came, [(210, json!("It has started. It ends at 5:00 AM."))]);
}

#[test]
fn in_the_night_when_clocks_go_back_it_comes_the_first_time_alone() {
    // From 23:00 on. 1:30 comes after two and a half hours, and again an hour later.
    let came = comes("2027-11-07T05:00:00Z", "2027-11-07T01:30:00");
    let minutes: Vec<i64> = came.iter().map(|(minute, _)| *minute).collect();
    assert_eq!(minutes, [150]);
}
