//! What is on the screen when the journal locks: it says no more than what comes while it is locked.

use std::fs;
use std::sync::Arc;

use app::{Notice, NoticeAnswer};
use serde_json::json;
use tests::story::World;

use super::{LABEL, TITLE, add, choose, file, labelled, list, look, minutes, unlock};

/// An open journal in which a session and a morning were just reminded of in own words.
fn told() -> World {
    let world = World::unlocked();
    choose(&world, |chosen| {
        chosen["words"] = json!("own");
        chosen["morning"] = json!("18:29:00");
    });
    add(&world, labelled("2026-11-23T19:30:00", &[60]));
    world.clock.pass(minutes(32));
    assert_eq!(look(&world).len(), 2);
    assert_eq!(titles(&world), ["Morning check-in", TITLE]);
    world
}

/// What is on the screen, by its words.
fn titles(world: &World) -> Vec<String> {
    let on_screen = world.notifier.on_screen().into_iter();
    let mut titles: Vec<String> = on_screen.map(|notice| notice.title).collect();
    titles.sort_unstable();
    titles
}

const NEUTRAL: [&str; 2] = ["Reminder", LABEL];

#[test]
fn own_words_go_and_the_reminder_stays() {
    let world = told();
    let before = world.notifier.on_screen();
    let kept = fs::read(file(&world)).unwrap();
    world.app.lock_now();
    assert_eq!(titles(&world), NEUTRAL);
    let after = world.notifier.on_screen();
    for (before, after) in before.into_iter().zip(&after) {
        let same = Notice {
            title: after.title.clone(),
            silent: true,
            ..before
        };
        assert_eq!(*after, same);
    }
    assert_eq!(world.notifier.take(), [], "it does not come again");
    assert_eq!(fs::read(file(&world)).unwrap(), kept);
    assert_eq!(look(&world), []);
    world.app.answered(&after[0].id, NoticeAnswer::Done);
    world.app.answered(&after[1].id, NoticeAnswer::Done);
    assert_eq!(titles(&world), [""; 0]);
    assert!(!unlock(&world));
    assert_eq!(list(&world), ["done", "done"]);
}

#[test]
fn they_go_however_it_locks() {
    for lock in [
        |world: &World| _ = world.app.lock_gently(),
        |world: &World| world.app.close(),
        |world: &World| world.app.quit(),
        |world: &World| _ = world.desk("lock", json!({})).unwrap(),
    ] {
        let world = told();
        lock(&world);
        assert_eq!(titles(&world), NEUTRAL);
    }
}

#[test]
fn they_go_at_once_when_others_were_chosen() {
    let world = told();
    choose(&world, |chosen| chosen["words"] = json!("neutral"));
    assert_eq!(titles(&world), NEUTRAL);
}

#[test]
fn what_was_waved_away_or_answered_does_not_come_back() {
    let world = told();
    let on_screen = world.notifier.on_screen();
    world.notifier.wave_away(&on_screen[0].id);
    world.app.answered(&on_screen[1].id, NoticeAnswer::Later);
    world.app.lock_now();
    assert_eq!(titles(&world), [""; 0]);
    world.clock.pass(minutes(10));
    assert_eq!(look(&world).len(), 1);
}

#[test]
fn one_that_is_handed_over_while_it_locks_is_changed_too() {
    let world = Arc::new(told());
    add(&world, labelled("2026-11-23T20:30:00", &[60]));
    world.clock.pass(minutes(60));
    let other = world.clone();
    world.notifier.meanwhile(move |_| {
        // A thread of its own, since that is what would wait.
        let locks = std::thread::spawn(move || other.app.lock_now());
        assert!(locks.join().unwrap());
    });
    look(&world);
    assert_eq!(titles(&world), ["Reminder", LABEL, LABEL]);
}
