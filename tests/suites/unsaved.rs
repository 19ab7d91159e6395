//! Stories of words that could not be saved at first: none is lost, whatever was in the way.
use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use app::wire::types::Changed;
use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::drafts::{craving, draft, record};
use tests::story::{Asked, PASSPHRASE, World};

fn save(world: &World, draft: &Value) -> Result<Value, String> {
    world.desk("journal_save", json!({ "draft": draft }))
}

/// A change of what is stored.
fn change(mut draft: Value, of: &(String, u64)) -> Value {
    draft["id"] = json!(of.0);
    draft["base"] = json!(of.1);
    draft
}

/// Takes the file away, as a stick that is pulled out.
fn pull_out(world: &World) -> PathBuf {
    let away = world.folder().join("away");
    fs::rename(world.vault_file(), &away).unwrap();
    away
}

fn plug_in(world: &World, away: PathBuf) {
    fs::rename(away, world.vault_file()).unwrap();
}

/// How many pages have these words.
fn pages_with(world: &World, words: &str) -> Value {
    let query = json!({ "query": format!("\"{words}\"") });
    world.desk("search", query).unwrap()["total"].clone()
}

fn pages(world: &World) -> Value {
    let all = json!({ "offset": 0, "limit": 9 });
    world.desk("journal_list", all).unwrap()["total"].clone()
}

#[test]
fn what_could_not_be_written_when_it_locked_is_written_later() {
    let world = World::unlocked();
    let page = world.write("Written.");
    let away = pull_out(&world);
    let mut more = change(draft("Written. And more."), &page);
    assert!(save(&world, &more).is_err());
    more["content"]["body"] = json!("Written. And more, much more.");
    assert!(save(&world, &more).is_err());
    assert!(save(&world, &draft("A new page.")).is_err());
    world.app.lock_now();

    plug_in(&world, away);
    world
        .gate("unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    assert_eq!(
        world.versions(&page.0),
        ["Written. And more, much more.", "Written."]
    );
    assert_eq!(pages_with(&world, "A new page"), 1);
    world.lock_and_unlock();
    assert_eq!(pages(&world), 2, "once");
}

#[test]
fn what_was_left_behind_is_not_pushed_out_by_what_comes_after() {
    let world = World::unlocked();
    let away = pull_out(&world);
    assert!(save(&world, &draft("About the river.")).is_err());
    let log = || world.desk("craving_log", json!({ "strength": 4 }));
    assert!(log().is_err());
    plug_in(&world, away);
    log().unwrap();
    let away = pull_out(&world);
    world.app.lock_now();

    // The file is back for the unlock, and away again at once.
    plug_in(&world, away);
    world
        .gate("unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    assert_eq!(pages_with(&world, "About the river"), 1);
}

#[test]
fn what_still_cannot_be_written_is_told_and_follows_a_later_save() {
    let world = World::unlocked();
    // A clock that is put right, between the moment and the save.
    let mut early = record(craving(7));
    early["happened"] = json!({ "at": "2026-11-23T19:00:00", "zone": "America/Denver" });
    let refused = world.desk("craving_save", json!({ "draft": early }));
    assert_eq!(refused, Err("in-the-future".into()));
    let cravings = || {
        let all = json!({ "offset": 0, "limit": 9 });
        world.desk("craving_list", all).unwrap()["total"].clone()
    };
    let waiting = || world.desk("findings", json!({})).unwrap()["unsaved"].clone();
    world.lock_and_unlock();
    assert_eq!((cravings(), waiting()), (json!(0), json!(1)));

    world.clock.pass(TimeDelta::hours(2));
    world.write("Later.");
    assert_eq!(cravings(), 1);
    world.lock_and_unlock();
    assert_eq!((cravings(), waiting()), (json!(1), json!(0)));
}

#[test]
fn words_that_have_to_be_mended_outlive_a_lock() {
    let world = World::unlocked();
    let page = world.write("Short.");
    let mut long = change(draft("Under it."), &page);
    let title = "A paragraph that was pasted into the title. ".repeat(20);
    long["content"]["title"] = json!(title);
    assert_eq!(save(&world, &long), Err("label-too-long".into()));
    let mut book = draft(&"harbour ".repeat(150_000));
    book["content"]["tags"] = json!(["lighthouse"]);
    assert_eq!(save(&world, &book), Err("text-too-long".into()));
    world.lock_and_unlock();

    assert_eq!(world.versions(&page.0), ["Short."]);
    assert_eq!(pages_with(&world, "pasted into the title"), 1);
    assert_eq!(pages_with(&world, "Under it"), 1);
    assert_eq!(pages_with(&world, "harbour harbour"), 2, "in two pages");
    assert_eq!(pages_with(&world, "lighthouse"), 1);
    world.lock_and_unlock();
    assert_eq!(pages(&world), 4, "once");
}

#[test]
fn a_number_that_was_refused_leaves_nothing_behind() {
    let world = World::unlocked();
    let (id, base) = world.log_craving(6);
    let mut details = craving(6);
    details["note"] = json!("By the lake.");
    let mut details = change(record(details), &(id, base));
    let send = |draft: &Value| world.desk("craving_save", json!({ "draft": draft }));
    details["base"] = send(&details).unwrap()["revision"].clone();
    details["content"]["lasted"] = json!(999_999);
    assert_eq!(send(&details), Err("length-out-of-range".into()));
    let mut fresh = record(craving(3));
    fresh["content"]["lasted"] = json!(999_999);
    assert_eq!(send(&fresh), Err("length-out-of-range".into()));
    world.lock_and_unlock();
    assert_eq!(pages(&world), 0);
    assert_eq!(world.desk("findings", json!({})).unwrap()["unsaved"], 0);
}

#[test]
fn a_page_that_parted_is_kept_once() {
    let world = World::unlocked();
    let page = world.write("First.");
    world.rewrite(&page, "Second.");
    let late = change(draft("Third."), &page);
    assert_eq!(save(&world, &late), Err("stale".into()));
    // The person keeps both.
    save(&world, &draft("Third.")).unwrap();
    world.lock_and_unlock();
    assert_eq!(pages(&world), 2);

    let late = change(draft("Fourth."), &page);
    assert_eq!(save(&world, &late), Err("stale".into()));
    world.lock_and_unlock();
    assert_eq!(pages_with(&world, "Fourth"), 1);
    assert_eq!(pages(&world), 3);
}

#[test]
fn a_clock_that_goes_back_does_not_shut_out_what_is_filled_in() {
    let world = World::unlocked();
    let (id, base) = world.log_craving(6);
    world.clock.jump(TimeDelta::hours(-1));
    let mut details = craving(6);
    details["thoughts"] = json!("It will never end.");
    let mut details = change(record(details), &(id.clone(), base));
    let stored = world.desk("craving_read", json!({ "id": id })).unwrap();
    details["happened"] = stored["happened"].clone();
    let saved = world
        .desk("craving_save", json!({ "draft": details }))
        .unwrap();
    assert_eq!(saved["happened"], stored["happened"]);
    details["base"] = saved["revision"].clone();
    details["happened"]["at"] = json!("2026-12-24T18:00:00");
    assert_eq!(
        world.desk("craving_save", json!({ "draft": details })),
        Err("in-the-future".into()),
        "a new time is still held against the clock"
    );
}

#[test]
fn what_was_typed_during_a_slow_save_is_saved_before_it_locks() {
    let world = World::unlocked();
    let page = world.write("One.");
    thread::scope(|scope| {
        let locking = scope.spawn(|| world.app.lock_gently());
        // The desk is asked for the rest, and sends it.
        let is_asked = || {
            world.desktop.asked.lock().unwrap().last() == Some(&Asked::Changed(Changed::Locking))
        };
        while !is_asked() {
            thread::sleep(Duration::from_millis(5));
        }
        let slow = world.clock.stop_answering();
        let first = scope.spawn(|| save(&world, &change(draft("One. Two."), &page)));
        thread::sleep(Duration::from_millis(1000));
        drop(slow);
        let revision = first.join().unwrap().unwrap()["revision"].as_u64().unwrap();
        let rest = change(draft("One. Two. Three."), &(page.0.clone(), revision));
        thread::sleep(Duration::from_millis(100));
        save(&world, &rest).unwrap();
        world.desk("flushed", json!({})).unwrap();
        assert!(locking.join().unwrap());
    });
    world
        .gate("unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    assert_eq!(world.versions(&page.0), ["One. Two. Three."]);
}

#[test]
fn what_is_written_after_the_file_was_changed_from_outside_comes_in_once_it_is_opened_anew() {
    // A copy takes its place, as programs put it that keep folders the same; an older one is
    // written over it; it is taken away, and brought back.
    let ways: [fn(&World, &[u8]); 3] = [
        |world, _| {
            let copy = world.folder().join("copy");
            fs::copy(world.vault_file(), &copy).unwrap();
            fs::rename(copy, world.vault_file()).unwrap();
        },
        |world, older| fs::write(world.vault_file(), older).unwrap(),
        |world, _| drop(pull_out(world)),
    ];
    for change in ways {
        let world = World::unlocked();
        world.write("Before.");
        let older = fs::read(world.vault_file()).unwrap();
        world.write("Between.");
        change(&world, &older);
        for _ in 0..2 {
            let saved = save(&world, &draft("After."));
            assert_eq!(saved, Err("vault-changed".into()), "each time");
        }
        world.app.lock_now();
        let away = world.folder().join("away");
        if away.exists() {
            plug_in(&world, away);
        }
        world
            .gate("unlock", json!({ "passphrase": PASSPHRASE }))
            .unwrap();
        assert_eq!(pages_with(&world, "After"), 1);
        world.write("It can be written in.");
    }
}
