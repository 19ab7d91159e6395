//! Nothing a person wrote is anywhere but in the vault, and there it is sealed.
use std::io::Write;
use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use serde_json::json;
use tests::drafts::{craving, draft, event, homework, meeting, record, series, trigger};
use tests::story::{PASSPHRASE, World};
use tracing_subscriber::fmt::MakeWriter;

/// Words that occur nowhere by chance, one for each place where a person can write.
const PLANTED: &[&str] = &[
    "zqtitlezq",
    "zqbodyzq",
    "zqtagzq",
    "zqfeelingzq",
    "zqearlierzq",
    "zqbinnedzq",
    "zqerasedzq",
    "zqsearchedzq",
    "zqwrongzq",
    "zqsituationzq",
    "zqjustoncezq",
    "zqtoolzq",
    "zqtriggerzq",
    "zqfacingzq",
    "zqlearnedzq",
    "zqstepzq",
    "zqpullzq",
    "zqshownzq",
    "zqgroupzq",
    "zqroomzq",
    "zqleaderzq",
    "zqfilmzq",
    "zqcinemazq",
    "zqbringzq",
    "zqtopiczq",
    "zqkeepzq",
    "zqhomeworkzq",
    "zqsheetzq",
];

/// What a person calls a session for others. Reminders show it, and it too rests nowhere in the open.
const FOR_OTHERS: &str = "zqforotherszq";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Log;

    fn make_writer(&'a self) -> Log {
        self.clone()
    }
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn contains(hay: &[u8], needle: &[u8]) -> bool {
    memchr::memmem::find(hay, needle).is_some()
}

/// Every journey that touches what a person writes, with a planted word in each place.
fn live(world: &World) {
    let mut page = draft("zqbodyzq");
    page["content"]["title"] = json!("zqtitlezq");
    page["content"]["tags"] = json!(["zqtagzq"]);
    page["content"]["feelings"] = json!([{ "own": "zqfeelingzq" }]);
    world
        .desk("journal_save", json!({ "draft": page }))
        .unwrap();
    let changed = world.write("zqearlierzq");
    world.desk("leave", json!({ "id": changed.0 })).unwrap();
    world.rewrite(&changed, "other");
    let binned = world.write("zqbinnedzq");
    world.desk("bin_put", json!({ "id": binned.0 })).unwrap();
    let erased = world.write("zqerasedzq");
    world.desk("bin_put", json!({ "id": erased.0 })).unwrap();
    world.desk("bin_erase", json!({ "id": erased.0 })).unwrap();
    world
        .desk(
            "search",
            json!({ "query": "zqsearchedzq tag:zqsearchedzq mood:zqsearchedzq" }),
        )
        .unwrap();
    let too_long = draft(&"zqbodyzq".repeat(200_000));
    assert_eq!(
        world.desk("journal_save", json!({ "draft": too_long })),
        Err("text-too-long".into())
    );
    assert_eq!(
        world.desk("journal_save", json!({ "draft": { "zqbodyzq": 1 } })),
        Err("bad-input".into())
    );
    live_with_urges(world);
    live_with_a_card(world);
    live_with_sessions(world);
    world.app.lock_now();
    assert_eq!(
        world.gate("card", json!({})).unwrap()["reasons"],
        json!(["zqshownzq"])
    );
    for _ in 0..2 {
        assert!(
            world
                .gate("unlock", json!({ "passphrase": "zqwrongzq" }))
                .is_err()
        );
    }
    world
        .gate("unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    assert_eq!(
        world
            .desk("search", json!({ "query": "zqbodyzq" }))
            .unwrap()["total"],
        3,
        "the page, and the two that the one too long for saving has become"
    );
}

/// The same for everything around a craving.
fn live_with_urges(world: &World) {
    let mut urge = craving(7);
    urge["situation"] = json!("zqsituationzq");
    urge["just_once"] = json!("zqjustoncezq");
    urge["tried"] = json!([{ "tool": { "own": "zqtoolzq" }, "helped": 3 }]);
    world.save("craving_save", record(urge));
    let mut payday = trigger("zqtriggerzq");
    payday["facing"] = json!("zqfacingzq");
    world.save("trigger_save", record(payday));
    let mut line = event("zqtriggerzq");
    line["learned"] = json!("zqlearnedzq");
    world.save("event_save", record(line));
    let step = json!({ "morning": { "step": "zqstepzq" } });
    world.save("check_in_save", record(step));
    let words = json!({ "craving": "zqpullzq", "substance": "" });
    world
        .desk("set_own_words", json!({ "words": words }))
        .unwrap();
    world.desk("insights", json!({ "range": "all" })).unwrap();
}

/// The same for what is shown while locked, where there is a keychain.
fn live_with_a_card(world: &World) {
    let saved = world.save("plan_save", record(json!({ "reasons": ["zqshownzq"] })));
    let parts = json!({ "reasons": true, "steps": true, "people": true });
    let args = json!({ "parts": parts, "plain_allowed": false });
    world.desk("card_show", args).unwrap();
    let mut plan = record(json!({ "reasons": ["zqshownzq"], "tools": [{ "own": "zqtoolzq" }] }));
    plan["id"] = json!(saved.0);
    plan["base"] = json!(saved.1);
    world.save("plan_save", plan);
}

/// The same for sessions, with a reminder while the journal is open and one while it is locked.
fn live_with_sessions(world: &World) {
    let mut group = series("zqgroupzq");
    group["neutral"] = json!(FOR_OTHERS);
    group["place"] = json!("zqroomzq");
    group["leader"] = json!("zqleaderzq");
    group["start"] = json!("2026-11-23T19:30:00");
    group["leads"] = json!([60, 10]);
    let (group, _) = world.save("series_save", record(group));
    let altered = json!({ "title": "zqfilmzq", "place": "zqcinemazq" });
    let of = |date: &str| json!({ "series": group, "of": format!("{date}T19:30:00") });
    let film = json!({ "name": of("2026-11-25"), "edit": { "is": "alter", "as": altered } });
    world.desk("session_edit", film).unwrap();
    let mut notes = meeting(&group, "2026-11-23T19:30:00", "zqkeepzq");
    notes["bring"] = json!("zqbringzq");
    notes["topic"] = json!("zqtopiczq");
    let mut notes = record(notes);
    notes["share"] = json!("bring-to-session");
    world.save("meeting_save", notes);
    let mut sheet = homework("zqhomeworkzq", Some("2026-11-25"));
    sheet["link"] = json!("zqsheetzq");
    world.save("homework_save", record(sheet));
    let page = json!({ "name": of("2026-11-23") });
    world.desk("session_page", page).unwrap();
    world.desk("marked", json!({})).unwrap();

    let remind = |minutes| {
        world.clock.pass(TimeDelta::minutes(minutes));
        world.app.look_at_reminders();
    };
    remind(32);
    world.app.lock_now();
    remind(50);
    world
        .gate("unlock", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    world.desk("reminder_list", json!({})).unwrap();
}

#[test]
fn planted_words_are_nowhere() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .finish();
    let world = World::unlocked();
    tracing::subscriber::with_default(subscriber, || {
        tracing::trace!("the log is listened to");
        live(&world);
    });

    let log = log.0.lock().unwrap();
    assert!(contains(&log, b"the log is listened to"));
    let mut files = world.files();
    files.push(("the log".into(), log.clone()));
    assert!(
        files
            .iter()
            .any(|(path, bytes)| path.ends_with("mooring.vault") && bytes.len() > 4096)
    );
    for (path, bytes) in files {
        for word in PLANTED.iter().chain([&PASSPHRASE, &FOR_OTHERS]) {
            let found = contains(&bytes, word.as_bytes()) || contains(&bytes, &utf16(word));
            assert!(!found, "{word} is in {}", path.display());
        }
    }
    let notices = world.notifier.take();
    assert_eq!(notices.len(), 2, "one while it was open, one while locked");
    for notice in notices {
        assert_eq!(notice.title, FOR_OTHERS);
        let told = format!("{notice:?}");
        let word = PLANTED.iter().find(|word| told.contains(*word));
        assert_eq!(word, None, "others see it");
    }
}

#[test]
fn errors_carry_a_code_and_nothing_else() {
    let world = World::unlocked();
    let error = app::wire::desk::dispatch(
        &world.app,
        "journal_save",
        json!({ "draft": { "content": "zqbodyzq" } }),
    )
    .unwrap_err();
    assert!(!format!("{error:?}").contains("zqbodyzq"));
    assert!(!serde_json::to_string(&error).unwrap().contains("zqbodyzq"));
}
