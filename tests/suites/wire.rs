//! The wire: every call of every window, with good input, with bad input, and while locked.
use std::fs;
use std::path::Path;

use app::wire::error::Code;
use app::wire::{desk, gate, typescript};
use chrono::TimeDelta;
use serde_json::{Value, json};
use tests::drafts::{
    STEP, craving as craving_of, draft, event, homework, lapse, meeting, morning, plan, record,
    series, trigger,
};
use tests::story::{PASSPHRASE, World};

/// Calls of the desk that read nothing a person wrote, and so work while locked as well.
const WITHOUT_KEYS: &[&str] = &[
    "now",
    "preferences",
    "set_preferences",
    "touch",
    "flushed",
    "lock",
    "quit",
    "help_lines",
    "qr",
    "copy_number",
    "render",
    "strength",
    "word_changes",
    "zones",
];

/// Calls that open a dialog first: with none picked they answer that nothing was done.
const DIALOGS: &[&str] = &["save_recovery_code", "export", "ics_open"];

/// One record of each kind that calls are tried on.
struct Records {
    page: (String, u64),
    craving: (String, u64),
    trigger: (String, u64),
    event: (String, u64),
    check_in: (String, u64),
    plan: (String, u64),
    lapse: (String, u64),
    series: (String, u64),
    notes: (String, u64),
    homework: (String, u64),
    /// A reminder that came.
    reminder: Value,
}

/// The first session of the series, as the series names it.
const OF: &str = "2026-11-23T18:00:00";

/// The reminder of the session that is about to begin.
fn came(world: &World) -> Value {
    world.clock.pass(TimeDelta::minutes(1));
    world.app.look_at_reminders();
    world.desk("reminder_list", json!({})).unwrap()[0]["id"].clone()
}

/// A world with one record of each kind. The craving's timer runs.
fn lived() -> (World, Records) {
    let world = World::unlocked();
    let mut skills = series("Skills");
    skills["leads"] = json!([1]);
    let group = world.save("series_save", record(skills));
    let noted = record(meeting(&group.0, OF, "Same bedtime"));
    let records = Records {
        page: world.write("A page."),
        craving: world.log_craving(7),
        trigger: world.save("trigger_save", record(trigger("Payday"))),
        event: world.save("event_save", record(event("Payday"))),
        check_in: world.save("check_in_save", record(morning(400))),
        plan: world.save("plan_save", record(plan("Payday"))),
        lapse: world.save("lapse_save", record(lapse("It was late."))),
        notes: world.save("meeting_save", noted),
        homework: world.save("homework_save", record(homework("Sleep sheet", None))),
        series: group,
        reminder: came(&world),
    };
    world
        .desk(
            "timer_start",
            json!({ "craving": records.craving.0, "minutes": 10 }),
        )
        .unwrap();
    let craving = world
        .desk("craving_read", json!({ "id": records.craving.0 }))
        .unwrap();
    let revision = craving["revision"].as_u64().unwrap();
    let records = Records {
        craving: (records.craving.0, revision),
        ..records
    };
    (world, records)
}

/// Good arguments for every call of the desk.
fn arguments(name: &str, records: &Records) -> Value {
    let page = &records.page;
    let id = &page.0;
    let change = |of: &(String, u64), content: Value| {
        let mut draft = record(content);
        draft["id"] = json!(of.0);
        draft["base"] = json!(of.1);
        json!({ "draft": draft })
    };
    let craving = &records.craving.0;
    let preferences = json!({ "language": "es", "look": "dark", "text_size": 200, "contrast": "more",
        "motion": "still", "country": "united-states", "lock_after": 60 });
    match name {
        "craving_log" => json!({ "strength": 7 }),
        "craving_list" | "event_list" => json!({ "offset": 0, "limit": 10 }),
        "craving_read" => json!({ "id": craving }),
        "craving_save" => change(&records.craving, craving_of(8)),
        "timer_start" => json!({ "craving": craving, "minutes": 3 }),
        "timer_rate" => json!({ "craving": craving, "strength": 4 }),
        "timer_pause" | "timer_resume" => json!({ "craving": craving }),
        "timer_end" => {
            json!({ "craving": craving, "end": { "at_end": 2, "ending": "passed" } })
        }
        "trigger_history" => json!({ "id": records.trigger.0, "offset": 0, "limit": 10 }),
        "trigger_read" => json!({ "id": records.trigger.0 }),
        "trigger_save" => change(&records.trigger, trigger("Pay day")),
        "trigger_add" => json!({ "triggers": [trigger("Boredom")] }),
        "event_read" => json!({ "id": records.event.0 }),
        "event_save" => change(&records.event, event("The bus")),
        "craving_met" => {
            json!({ "id": craving, "cue": { "trigger": records.trigger.0, "words": "Payday" } })
        }
        "plan_now" | "plan_today" | "lapse_list" => json!({}),
        "plan_read" => json!({ "id": records.plan.0 }),
        "plan_save" => change(&records.plan, plan("Rain")),
        "plan_offers" => json!({ "speaks": { "of": "craving", "id": craving } }),
        "plan_answer" => {
            json!({ "answer": { "do": "take", "change": { "tool": { "listed": "walk" } } } })
        }
        "plan_version" => json!({ "id": records.plan.0, "revision": records.plan.1 }),
        "step_tick" => json!({ "step": STEP, "done": true }),
        "line_tick" => json!({ "line": STEP, "kept": true }),
        "word_changes" => json!({ "pairs": [["one word", "another word"]] }),
        "lapse_read" => json!({ "id": records.lapse.0 }),
        "lapse_save" => change(&records.lapse, lapse("It was early.")),
        "sessions_between" => json!({ "from": "2026-11-23", "to": "2026-12-01" }),
        "sessions_week" => json!({ "date": "2026-11-23" }),
        "session_page" => json!({ "name": { "series": records.series.0, "of": OF } }),
        "session_edit" => {
            json!({ "name": { "series": records.series.0, "of": OF }, "edit": { "is": "skip" } })
        }
        "meeting_read" => json!({ "id": records.notes.0 }),
        "meeting_save" => change(&records.notes, meeting(&records.series.0, OF, "Sleep")),
        "series_read" => json!({ "id": records.series.0 }),
        "series_save" => change(&records.series, series("Group")),
        "series_add" => json!({ "series": [series("Family")] }),
        "series_change_later" => {
            let later = json!({ "series": records.series.0, "of": "2026-11-25T18:00:00" });
            json!({ "name": later, "series": series("Later") })
        }
        "series_template" => {
            let zone = json!({ "is": "computer" });
            json!({ "template": "three-evenings", "first": "2026-11-23", "zone": zone })
        }
        "reminders_now" | "reminder_test" | "reminder_list" | "opened_from" => json!({}),
        "set_reminders" | "reminder_preview" => {
            let chosen = json!({ "on": true, "words": "neutral", "quiet": null, "leads": [60],
                "write": null, "morning": null, "evening": null, "plan_review": null, "most": 3,
                "plain_allowed": false, "start_answered": false });
            json!({ "reminders": chosen })
        }
        "reminder_snooze" => json!({ "id": records.reminder, "minutes": 10 }),
        "reminder_done" => json!({ "id": records.reminder }),
        "set_autostart" => json!({ "on": true }),
        "ics_open" => json!({}),
        "ics_save" => json!({ "titles": "neutral" }),
        "mark" | "unmark" => json!({ "ids": [id] }),
        "homework_read" => json!({ "id": records.homework.0 }),
        "homework_save" => change(
            &records.homework,
            homework("Sleep sheet", Some("2026-11-30")),
        ),
        "homework_tick" => json!({ "id": records.homework.0, "done": true }),
        "session_next" | "series_list" | "zones" | "marked" | "homework_list" => json!({}),
        "check_in_read" => json!({ "id": records.check_in.0 }),
        "check_in_save" => change(&records.check_in, morning(300)),
        "set_own_words" => json!({ "words": { "craving": "pull", "substance": "" } }),
        "insights" => json!({ "range": "eight-weeks" }),
        "card_show" => {
            let parts = json!({ "reasons": true, "steps": false, "people": true });
            json!({ "parts": parts, "plain_allowed": false })
        }
        "card_now" | "card_remove" => json!({}),
        "tools" | "timer_now" | "trigger_chart" | "check_ins_today" | "own_words"
        | "own_support" => json!({}),
        "now" | "preferences" | "touch" | "flushed" | "lock" | "quit" | "findings" | "about"
        | "look_back" | "tags" | "bin_list" | "bin_empty" => json!({}),
        "set_preferences" => json!({ "preferences": preferences }),
        "help_lines" => json!({ "country": "united-states" }),
        "qr" => json!({ "number": "988", "way": "call" }),
        "copy_number" => json!({ "number": "988" }),
        "journal_list" => json!({ "offset": 0, "limit": 10 }),
        "journal_days" => json!({ "year": 2026, "month": 11 }),
        "journal_read" | "leave" | "linked_from" | "versions" | "bin_put" | "bin_restore"
        | "bin_erase" => json!({ "id": id }),
        "journal_save" => json!({ "draft": draft("Another.") }),
        "summaries" => json!({ "ids": [id] }),
        "render" => json!({ "text": "*a*" }),
        "version" => json!({ "id": id, "revision": page.1 }),
        "compare" => json!({ "id": id, "from": page.1, "to": page.1 }),
        "bring_back" => json!({ "id": id, "revision": page.1, "base": page.1 }),
        "search" => json!({ "query": "a" }),
        "strength" => json!({ "passphrase": PASSPHRASE }),
        "change_passphrase" => {
            json!({ "passphrase": PASSPHRASE, "new_passphrase": "nine calm herons wait" })
        }
        "replace_recovery_code" => json!({ "passphrase": PASSPHRASE }),
        "save_recovery_code" => json!({ "recovery_code": "AAAA" }),
        "export" => json!({ "form": "json" }),
        "print" | "save_pdf" => json!({ "paper": "a4" }),
        other => panic!("{other} has no arguments here: add them"),
    }
}

#[test]
fn every_call_of_the_desk_answers_good_input() {
    for name in desk::NAMES {
        let (world, records) = lived();
        if ["bin_restore", "bin_erase"].contains(name) {
            let put = json!({ "id": records.page.0 });
            world.desk("bin_put", put).unwrap();
        }
        let answer = world.desk(name, arguments(name, &records));
        assert!(answer.is_ok(), "{name} answered {answer:?}");
    }
}

#[test]
fn every_call_of_the_desk_refuses_what_does_not_fit() {
    let (world, records) = lived();
    for name in desk::NAMES {
        let good = arguments(name, &records);
        let mut more = good.clone();
        more["more"] = json!(1);
        let none_fit = [json!([1]), json!("text"), json!(null), more];
        for bad in none_fit {
            assert_eq!(
                world.desk(name, bad.clone()),
                Err("bad-input".into()),
                "{name} took {bad}"
            );
        }
        for key in good.as_object().unwrap().keys() {
            let mut wrong = good.clone();
            wrong[key] = json!({ "not": ["this"] });
            assert_eq!(
                world.desk(name, wrong),
                Err("bad-input".into()),
                "{name} took a wrong {key}"
            );
        }
    }
    assert_eq!(
        world.desk("no_such_call", json!({})),
        Err("bad-input".into())
    );
}

#[test]
fn nothing_is_read_or_written_while_locked() {
    let (world, records) = lived();
    world.app.lock_now();
    for name in desk::NAMES {
        let answer = world.desk(name, arguments(name, &records));
        if WITHOUT_KEYS.contains(name) || DIALOGS.contains(name) {
            assert!(answer.is_ok(), "{name} answered {answer:?}");
        } else {
            assert_eq!(answer, Err("locked".into()), "{name}");
        }
    }
}

#[test]
fn every_call_of_the_gate_refuses_what_does_not_fit() {
    let world = World::new();
    for name in gate::NAMES {
        assert_eq!(
            world.gate(name, json!({ "more": 1 })),
            Err("bad-input".into()),
            "{name}"
        );
    }
    for (name, args, code) in [
        ("unlock", json!({ "passphrase": "" }), "passphrase-empty"),
        (
            "unlock",
            json!({ "passphrase": PASSPHRASE }),
            "vault-missing",
        ),
        ("enter", json!({}), "locked"),
        (
            "recover",
            json!({ "recovery_code": "A", "new_passphrase": PASSPHRASE }),
            "recovery-code-length",
        ),
    ] {
        assert_eq!(world.gate(name, args), Err(code.into()), "{name}");
    }
    assert_eq!(
        world.gate("choose_folder", json!({})),
        Ok(json!(false)),
        "no folder was picked"
    );
}

#[test]
fn a_folder_that_was_picked_is_used() {
    let world = World::new();
    let folder = world.folder().join("on a stick");
    fs::create_dir(&folder).unwrap();
    *world.desktop.pick.lock().unwrap() = Some(folder.clone());
    assert_eq!(world.gate("choose_folder", json!({})), Ok(json!(true)));
    world
        .gate("create", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    assert!(folder.join("mooring.vault").exists());
}

#[test]
fn every_code_is_written_in_kebab_case_and_once() {
    let mut seen = std::collections::BTreeSet::new();
    for code in Code::ALL {
        let text = serde_json::to_value(code).unwrap();
        let text = text.as_str().unwrap().to_owned();
        assert!(
            text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'),
            "{text}"
        );
        assert!(seen.insert(text), "{code:?} twice");
    }
}

/// A name that two types share would silently become one of them in the windows.
#[test]
fn every_type_of_the_wire_has_a_name_of_its_own() {
    let config = ts_rs::Config::default();
    let mut known = std::collections::BTreeMap::new();
    for call in desk::describe(&config)
        .into_iter()
        .chain(gate::describe(&config))
    {
        for (name, declaration) in call.types {
            let before = known.insert(name.clone(), declaration.clone());
            assert!(before.is_none_or(|before| before == declaration), "{name}");
        }
    }
}

#[test]
fn the_bindings_are_fresh() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/generated");
    for (name, text) in typescript::files() {
        let written = fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(
            written == text,
            "{name} is stale: run `cargo xtask bindings`"
        );
    }
}
