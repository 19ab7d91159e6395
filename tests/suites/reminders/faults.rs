//! Programs that end in the wrong moment, several at once, and screens that take nothing.

use std::fs;
use std::sync::{Arc, Mutex};

use app::NotShown;
use chrono::TimeDelta;
use serde_json::json;

use super::{add, file, list, look, minutes, now, once, one, scheduled, unlock};
use tests::story::World;

/// The schedule as it lies on the disk while the next notice is handed over.
fn seen_meanwhile(world: &World) -> Arc<Mutex<Vec<u8>>> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (sees, path) = (seen.clone(), file(world));
    world
        .notifier
        .meanwhile(move |_| *sees.lock().unwrap() = fs::read(path).unwrap());
    seen
}

/// Ends the program while a notice is handed over: what came after that was never written.
fn killed_meanwhile(world: World) -> World {
    let seen = seen_meanwhile(&world);
    assert_eq!(look(&world).len(), 1);
    let world = world.restarted();
    fs::write(file(&world), &*seen.lock().unwrap()).unwrap();
    world
}

#[test]
fn killed_between_showing_and_shown_it_comes_again_once() {
    let world = scheduled();
    world.app.lock_now();
    world.clock.pass(minutes(32));
    let world = killed_meanwhile(world);
    let world = killed_meanwhile(world);
    assert_eq!(look(&world), [], "not a third time");
    let world = world.restarted();
    assert!(!unlock(&world));
    assert_eq!(look(&world), []);
    assert_eq!(list(&world), ["shown"]);
}

#[test]
fn killed_after_it_was_shown_it_does_not_come_again() {
    let world = scheduled();
    world.clock.pass(minutes(32));
    assert_eq!(look(&world).len(), 1);
    // Without any farewell, and the vault's own log is of the moment before.
    let world = world.restarted();
    assert_eq!(look(&world), []);
    assert!(!unlock(&world));
    assert_eq!(look(&world), []);
    assert_eq!(list(&world), ["shown"]);
}

#[test]
fn killed_while_several_are_told_of_together_they_are_told_of_again_once() {
    let world = World::unlocked();
    for hour in 10..14 {
        let at = format!("2026-11-24T{hour}:00:00");
        add(&world, once(&at, &[60]));
    }
    look(&world);
    world.app.lock_now();
    world.clock.jump(TimeDelta::hours(24));
    let world = killed_meanwhile(world);
    let world = killed_meanwhile(world);
    assert_eq!(look(&world), []);
}

#[test]
fn many_threads_show_it_once() {
    let world = scheduled();
    world.clock.pass(minutes(32));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| world.app.look_at_reminders());
        }
    });
    assert_eq!(world.notifier.take().len(), 1);
}

#[test]
fn a_second_copy_shows_nothing() {
    let world = scheduled();
    let second = world.second_copy();
    world.clock.pass(minutes(32));
    second.look_at_reminders();
    assert_eq!(world.notifier.take(), []);
    assert_eq!(look(&world).len(), 1);
    second.look_at_reminders();
    assert_eq!(world.notifier.take(), []);
}

#[test]
fn the_window_is_answered_while_a_notice_is_handed_over() {
    let world = Arc::new(scheduled());
    world.clock.pass(minutes(32));
    let other = world.clone();
    world.notifier.meanwhile(move |notice| {
        // A thread of its own, since that is what would wait.
        let id = notice.id.clone();
        let answers = std::thread::spawn(move || {
            other.write("A line.");
            let args = json!({ "id": id });
            other.desk("reminder_done", args).unwrap();
            other.app.lock_now();
        });
        answers.join().unwrap();
    });
    look(&world);
    assert!(!unlock(&world));
    assert_eq!(list(&world), ["done"], "answered before it was taken");
}

#[test]
fn what_is_not_taken_is_tried_again_and_said() {
    let world = scheduled();
    world.clock.pass(minutes(32));
    world.notifier.refuse(Some(NotShown::Nobody));
    assert_eq!(look(&world), []);
    assert_eq!(list(&world), ["undelivered"]);
    assert_eq!(now(&world)["last"]["taken"], false);
    world.app.lock_now();
    let world = world.restarted();
    world.clock.pass(TimeDelta::seconds(14));
    world.notifier.refuse(None);
    assert_eq!(look(&world), [], "too soon");
    world.notifier.refuse(Some(NotShown::Refused));
    world.clock.pass(TimeDelta::seconds(1));
    assert_eq!(look(&world), []);
    world.notifier.refuse(None);
    world.clock.pass(TimeDelta::seconds(59));
    assert_eq!(look(&world), [], "it waits longer each time");
    world.clock.pass(TimeDelta::seconds(1));
    assert_eq!(look(&world).len(), 1);
    assert_eq!(look(&world), []);
    assert!(!unlock(&world));
    assert_eq!(list(&world), ["shown"]);
}

#[test]
fn what_is_never_taken_is_in_the_list() {
    let world = scheduled();
    world.notifier.refuse(Some(NotShown::Nobody));
    world.clock.pass(minutes(32));
    for _ in 0..40 {
        look(&world);
        world.clock.pass(minutes(10));
    }
    assert_eq!(list(&world), ["missed"]);
    world.notifier.refuse(None);
    world.clock.pass(minutes(20));
    assert_eq!(look(&world), []);
}

#[test]
fn a_screen_that_is_back_when_the_session_is_over_tells_of_it_with_others() {
    let world = scheduled();
    world.notifier.refuse(Some(NotShown::Nobody));
    world.clock.pass(minutes(32));
    look(&world);
    world.clock.jump(TimeDelta::hours(4));
    world.notifier.refuse(None);
    assert_eq!(one(look(&world)).id, "digest");
    assert_eq!(list(&world), ["digest"]);
}
