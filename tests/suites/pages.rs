//! Stories of pages: written, changed, found, deleted, taken out, told through the wire over a real
//! vault.
use std::fs;
use std::io::ErrorKind;

use app::PrintError;
use app::wire::types::Paper;
use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::drafts::draft;
use tests::story::{Asked, PRINTED, World};

#[test]
fn a_sitting_is_one_version() {
    let world = World::unlocked();
    let mut page = world.write("One");
    for text in ["One t", "One two"] {
        page = world.rewrite(&page, text);
    }
    assert_eq!(world.versions(&page.0), ["One two"]);

    world.desk("leave", json!({ "id": page.0 })).unwrap();
    page = world.rewrite(&page, "One two three");
    assert_eq!(world.versions(&page.0), ["One two three", "One two"]);

    world.clock.pass(TimeDelta::minutes(31));
    page = world.rewrite(&page, "Four");
    assert_eq!(
        world.versions(&page.0),
        ["Four", "One two three", "One two"]
    );

    world.lock_and_unlock();
    page = world.rewrite(&page, "Five");
    assert_eq!(
        world.versions(&page.0),
        ["Five", "Four", "One two three", "One two"]
    );

    let same = world.rewrite(&page, "Five");
    assert_eq!(same, page, "saving what is there already writes nothing");
}

#[test]
fn what_is_wiped_out_in_the_middle_of_a_sitting_stays_among_the_versions() {
    let world = World::unlocked();
    let mut page = world.write("An hour of words about the river and the cold");
    // All of it marked, and one key.
    for text in ["x", "xy", "xy but then some words again", ""] {
        page = world.rewrite(&page, text);
    }
    assert_eq!(
        world.versions(&page.0),
        [
            "",
            "xy but then some words again",
            "An hour of words about the river and the cold"
        ]
    );
}

#[test]
fn an_earlier_version_comes_back_and_nothing_is_lost() {
    let world = World::unlocked();
    let page = world.write("The old road is long.");
    world.desk("leave", json!({ "id": page.0 })).unwrap();
    let page = world.rewrite(&page, "The new road is short.");

    let compared = world
        .desk("compare", json!({ "id": page.0, "from": 1, "to": page.1 }))
        .unwrap();
    let span = |kind: &str| -> String {
        let spans = compared["body"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|span| span["kind"] == kind);
        spans.map(|span| span["text"].as_str().unwrap()).collect()
    };
    assert_eq!(span("removed"), "oldlong.");
    assert_eq!(span("added"), "newshort.");

    let args = json!({ "id": page.0, "revision": 1, "base": page.1 });
    world.desk("bring_back", args.clone()).unwrap();
    assert_eq!(
        world.versions(&page.0),
        [
            "The old road is long.",
            "The new road is short.",
            "The old road is long."
        ]
    );
    assert_eq!(world.desk("bring_back", args), Err("stale".into()));
}

#[test]
fn a_save_from_an_older_reading_is_refused() {
    let world = World::unlocked();
    let page = world.write("First.");
    world.rewrite(&page, "Second.");
    let mut late = draft("Third.");
    late["id"] = json!(page.0);
    late["base"] = json!(page.1);
    assert_eq!(
        world.desk("journal_save", json!({ "draft": late })),
        Err("stale".into())
    );
    assert_eq!(world.versions(&page.0), ["Second."]);
}

#[test]
fn an_emptied_page_goes_to_the_bin_with_its_versions() {
    let world = World::unlocked();
    assert_eq!(
        world.desk("journal_save", json!({ "draft": draft("  \n ") })),
        Err("entry-empty".into())
    );
    let page = world.write("Written in anger.");
    world.desk("leave", json!({ "id": page.0 })).unwrap();
    world.rewrite(&page, "");
    world.desk("leave", json!({ "id": page.0 })).unwrap();
    let bin = world.desk("bin_list", json!({})).unwrap();
    assert_eq!(bin[0]["id"], json!(page.0));
    world.desk("bin_restore", json!({ "id": page.0 })).unwrap();
    assert_eq!(world.versions(&page.0), ["", "Written in anger."]);

    let page = world.write("Emptied, and locked at once.");
    world.rewrite(&page, "");
    world.lock_and_unlock();
    let bin = world.desk("bin_list", json!({})).unwrap();
    assert_eq!(bin[0]["id"], json!(page.0));
}

#[test]
fn the_bin_keeps_for_thirty_days() {
    let world = World::unlocked();
    let page = world.write("Gone, maybe.");
    let kept = world.write("Here.");
    world.desk("bin_put", json!({ "id": page.0 })).unwrap();
    assert_eq!(
        world.desk("journal_read", json!({ "id": page.0 })),
        Err("not-found".into())
    );
    assert_eq!(
        world.desk("search", json!({ "query": "maybe" })).unwrap()["total"],
        0
    );
    assert_eq!(
        world.desk("bin_erase", json!({ "id": kept.0 })),
        Err("not-found".into()),
        "not in the bin"
    );

    world
        .clock
        .pass(TimeDelta::days(30) - TimeDelta::seconds(1));
    world.lock_and_unlock();
    assert_eq!(
        world.desk("bin_list", json!({})).unwrap()[0]["days_left"],
        1
    );
    world.desk("bin_restore", json!({ "id": page.0 })).unwrap();
    assert_eq!(
        world.desk("search", json!({ "query": "maybe" })).unwrap()["total"],
        1
    );

    world.desk("bin_put", json!({ "id": page.0 })).unwrap();
    world.clock.pass(TimeDelta::days(30));
    write_on_three_days(&world);
    assert_eq!(world.desk("bin_list", json!({})).unwrap(), json!([]));
    assert_eq!(
        world
            .desk("journal_list", json!({ "offset": 0, "limit": 9 }))
            .unwrap()["total"],
        4
    );
}

/// Time that really goes by is written in.
fn write_on_three_days(world: &World) {
    for _ in 0..3 {
        world.lock_and_unlock();
        assert_eq!(in_bin(world), 1, "by the clock alone");
        world.write("A day.");
        world.clock.pass(TimeDelta::days(1));
    }
    world.lock_and_unlock();
}

fn in_bin(world: &World) -> usize {
    let bin = world.desk("bin_list", json!({})).unwrap();
    bin.as_array().unwrap().len()
}

#[test]
fn a_clock_that_is_years_behind_shortens_nothing_in_the_bin() {
    let world = World::unlocked();
    let page = world.write("Binned while the battery was flat.");
    for _ in 0..3 {
        world.clock.pass(TimeDelta::days(1));
        world.write("A day.");
    }
    let right = "2026-11-27T00:58:00Z";
    world.clock.set("2015-01-01T00:00:00Z");
    world.desk("bin_put", json!({ "id": page.0 })).unwrap();
    world.clock.set(right);
    world.lock_and_unlock();
    let bin = world.desk("bin_list", json!({})).unwrap();
    assert_eq!(bin[0]["days_left"], 30);
    world.clock.pass(TimeDelta::days(31));
    write_on_three_days(&world);
    assert_eq!(in_bin(&world), 0, "it goes when it should");
}

#[test]
fn a_clock_that_is_years_ahead_empties_no_bin() {
    let world = World::unlocked();
    let page = world.write("Still wanted.");
    for _ in 0..3 {
        world.clock.pass(TimeDelta::days(1));
        world.write("A day.");
    }
    world.desk("bin_put", json!({ "id": page.0 })).unwrap();
    world.clock.jump(TimeDelta::days(5000));
    world.lock_and_unlock();
    assert_eq!(in_bin(&world), 1);
    // Also not after it was written in with that clock, once and the next day.
    for _ in 0..2 {
        world.write("In another year.");
        world.lock_and_unlock();
        assert_eq!(in_bin(&world), 1);
        world.clock.pass(TimeDelta::days(1));
    }
    world.clock.jump(TimeDelta::days(-5000));
    world.lock_and_unlock();
    world.desk("bin_restore", json!({ "id": page.0 })).unwrap();
}

#[test]
fn the_list_and_the_month_agree() {
    let world = World::unlocked();
    for (day, body) in [
        ("2026-11-02", "a"),
        ("2026-11-20", "b"),
        ("2026-11-20", "c"),
        ("2026-12-01", "d"),
    ] {
        let mut page = draft(body);
        page["happened"] = json!({ "at": format!("{day}T09:30:41"), "zone": "America/Denver" });
        let saved = world
            .desk("journal_save", json!({ "draft": page }))
            .unwrap();
        assert_eq!(
            saved["happened"]["at"],
            format!("{day}T09:30:00"),
            "people note minutes"
        );
    }
    let days = world
        .desk("journal_days", json!({ "year": 2026, "month": 11 }))
        .unwrap();
    assert_eq!(
        days,
        json!([
            { "date": "2026-11-02", "entries": 1, "offset": 3 },
            { "date": "2026-11-20", "entries": 2, "offset": 1 },
        ])
    );
    let list = world
        .desk("journal_list", json!({ "offset": 3, "limit": 500 }))
        .unwrap();
    assert_eq!(list["total"], 4);
    assert_eq!(list["items"][0]["preview"], "a");
    assert_eq!(
        world.desk("journal_days", json!({ "year": 2026, "month": 13 })),
        Err("bad-input".into())
    );
}

#[test]
fn looking_back_a_week_a_month_a_year() {
    let world = World::unlocked();
    for day in ["2026-11-16", "2026-10-23", "2025-11-23", "2026-11-15"] {
        let mut page = draft(day);
        page["happened"] = json!({ "at": format!("{day}T23:59:00"), "zone": "America/Denver" });
        world
            .desk("journal_save", json!({ "draft": page }))
            .unwrap();
    }
    let back = world.desk("look_back", json!({})).unwrap();
    let seen: Vec<(&str, &str)> = back
        .as_array()
        .unwrap()
        .iter()
        .map(|back| {
            (
                back["ago"].as_str().unwrap(),
                back["entry"]["preview"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("week", "2026-11-16"),
            ("month", "2026-10-23"),
            ("year", "2025-11-23")
        ]
    );
}

#[test]
fn what_is_too_long_is_refused_and_what_was_there_stays() {
    let world = World::unlocked();
    let page = world.write("Short.");
    let change = |path: &str, value: Value| {
        let mut draft = draft("Short.");
        draft["id"] = json!(page.0);
        draft["base"] = json!(page.1);
        draft["content"][path] = value;
        world.desk("journal_save", json!({ "draft": draft }))
    };
    assert_eq!(
        change("body", json!("é".repeat(500_001))),
        Err("text-too-long".into())
    );
    assert_eq!(
        change("title", json!("x".repeat(401))),
        Err("label-too-long".into())
    );
    assert_eq!(
        change("tags", json!(vec!["t"; 400].join(" "))),
        Err("bad-input".into())
    );
    let tags: Vec<String> = (0..51).map(|n| format!("t{n}")).collect();
    assert_eq!(change("tags", json!(tags)), Err("too-many".into()));
    assert_eq!(change("mood", json!(11)), Err("bad-input".into()));
    assert_eq!(world.versions(&page.0), ["Short."]);
    assert!(
        change("body", json!("é".repeat(500_000))).is_ok(),
        "one million bytes are not too many"
    );
}

#[test]
fn links_lead_both_ways_and_past_the_bin() {
    let world = World::unlocked();
    let to = world.write("The place.");
    let mut page = draft("Pointing.");
    page["links"] = json!([to.0]);
    let from = world
        .desk("journal_save", json!({ "draft": page }))
        .unwrap();
    let linked = world.desk("linked_from", json!({ "id": to.0 })).unwrap();
    assert_eq!(linked[0]["id"], from["id"]);
    world.desk("bin_put", json!({ "id": to.0 })).unwrap();
    assert_eq!(
        world
            .desk("summaries", json!({ "ids": [to.0, from["id"]] }))
            .unwrap()
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn what_is_exported_is_all_there() {
    let world = World::unlocked();
    let mut page = draft("Cooked. *Slept.*");
    page["content"]["title"] = json!("Slow day");
    page["content"]["feelings"] = json!([{ "word": "calm" }, { "own": "wobbly" }]);
    page["content"]["mood"] = json!(6);
    world
        .desk("journal_save", json!({ "draft": page }))
        .unwrap();
    let export = |form: &str| {
        *world.desktop.pick.lock().unwrap() = Some(world.folder().to_owned());
        let exported = world.desk("export", json!({ "form": form })).unwrap();
        fs::read_to_string(exported["file"].as_str().unwrap()).unwrap()
    };
    let text = export("markdown");
    for words in [
        "## Slow day",
        "Cooked. *Slept.*",
        "calm, wobbly",
        "Monday, November 23, 2026, 5:58 PM",
    ] {
        assert!(text.contains(words), "{words} is not in\n{text}");
    }
    let json: Value = serde_json::from_str(&export("json")).unwrap();
    assert_eq!(json["journal"][0]["content"]["mood"], 6);
    assert_eq!(
        world.desk("export", json!({ "form": "json" })),
        Ok(Value::Null),
        "no place was picked"
    );
}

#[test]
fn a_page_is_saved_whole_where_it_was_asked_for_or_not_at_all() {
    let world = World::unlocked();
    let file = world.folder().join("mooring-paper.pdf");
    let save = |picked: bool| {
        *world.desktop.pick.lock().unwrap() = picked.then(|| world.folder().to_owned());
        world.desk("save_pdf", json!({ "paper": "letter" }))
    };
    assert_eq!(save(false), Ok(Value::Null), "no place was picked");
    assert_eq!(save(true), Ok(json!(file)));
    assert_eq!(fs::read_to_string(&file).unwrap(), PRINTED);
    assert!(world.asked().contains(&Asked::PrintToFile(Paper::Letter)));

    fs::write(&file, "an earlier one").unwrap();
    let before = world.files();
    for (error, code) in [
        (PrintError::NoPage, "locked"),
        (PrintError::NotPrinted, "not-printed"),
        (PrintError::File(ErrorKind::StorageFull.into()), "disk-full"),
        (
            PrintError::File(ErrorKind::PermissionDenied.into()),
            "read-only",
        ),
    ] {
        *world.desktop.refuses.lock().unwrap() = Some(error);
        assert_eq!(save(true), Err(code.into()));
    }
    assert!(world.files() == before, "nothing is left of the attempts");
}
