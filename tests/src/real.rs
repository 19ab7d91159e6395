//! The core over the real clock and real chance, without a desktop: for making vaults and measuring.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use app::wire::error::WireError;
use app::wire::types::{Changed, Paper, Platform};
use app::wire::{desk, gate};
use app::{
    App, Clipboard, Clock, Content, Cost, Desktop, Keychain, NoClipboard, NoKeychain, Place, Ports,
    PrintError, Window,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::time::{Moment, Zone};
use domain::trigger::Standing::SameAs;
use domain::{Id, JournalEntry, OwnWords, Plan, Trigger};
use serde_json::{Value, json};
use vault::{Entropy, EntropyError, KdfCost};
use zeroize::Zeroizing;

use crate::people::{Dated, Journal};
use crate::reminders::{ToldAutostart, ToldNotifier};

/// The zone in which made-up people live.
pub const ZONE: &str = "America/Denver";

struct RealClock(Instant);

#[expect(
    clippy::disallowed_methods,
    reason = "vaults are made, and figures measured, in real time"
)]
impl RealClock {
    fn new() -> Self {
        RealClock(Instant::now())
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "vaults are made, and figures measured, in real time"
)]
impl Clock for RealClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn zone(&self) -> Zone {
        Zone::new(ZONE)
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

struct RealEntropy;

impl Entropy for RealEntropy {
    fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
        getrandom::fill(out).map_err(|_| EntropyError)
    }
}

struct NoDesktop;

impl Desktop for NoDesktop {
    fn show(&self, _window: Window) {}
    fn close(&self) {}
    fn changed(&self, _what: Changed) {}
    fn pick_folder(&self, _title: &str) -> Option<PathBuf> {
        None
    }
    fn open_file(&self, _title: &str) -> Option<PathBuf> {
        None
    }
    fn pick_file(&self, _title: &str, _name: &str) -> Option<PathBuf> {
        None
    }
    fn print(&self, _paper: Paper) -> Result<(), PrintError> {
        Err(PrintError::NoPage)
    }

    fn print_to_file(&self, _file: &Path, _paper: Paper) -> Result<(), PrintError> {
        Err(PrintError::NoPage)
    }

    fn platform(&self) -> Platform {
        Platform {
            content_protection: false,
            mac: false,
        }
    }
    fn quit(&self) {}
}

struct NoneHere;

impl Keychain for NoneHere {
    fn keep(&self, _name: &str, _key: &[u8]) -> Result<(), NoKeychain> {
        Err(NoKeychain)
    }
    fn find(&self, _name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, NoKeychain> {
        Err(NoKeychain)
    }
    fn forget(&self, _name: &str) -> Result<(), NoKeychain> {
        Err(NoKeychain)
    }
}

impl Clipboard for NoneHere {
    fn put(&self, _text: &str) -> Result<(), NoClipboard> {
        Err(NoClipboard)
    }
    fn take_back(&self, _text: &str) -> Result<(), NoClipboard> {
        Err(NoClipboard)
    }
}

/// The core over a folder. `cost` is that of a guess at the passphrase of a new vault.
pub fn app(folder: &Path, cost: Cost) -> App {
    let ports = Ports {
        clock: Box::new(RealClock::new()),
        entropy: Mutex::new(Box::new(RealEntropy)),
        desktop: Box::new(NoDesktop),
        keychain: Arc::new(NoneHere),
        clipboard: Arc::new(NoneHere),
        notifier: Arc::new(ToldNotifier::default()),
        autostart: Box::new(ToldAutostart::default()),
        cost,
    };
    App::new(ports, Place::portable(folder.to_owned()))
}

/// Today, where made-up people live.
pub fn today() -> NaiveDate {
    let clock = app_clock();
    clock.zone().civil(clock.now()).date()
}

#[expect(
    clippy::disallowed_methods,
    reason = "vaults are made, and figures measured, in real time"
)]
fn app_clock() -> impl Clock {
    RealClock(Instant::now())
}

/// Makes a vault in `folder` with this journal, and lets go of it. It costs as much to guess as the
/// least costly vault of a person.
///
/// # Errors
/// When the core refuses, with its code.
pub fn seed(folder: &Path, passphrase: &str, journal: Journal) -> Result<()> {
    fill(&app(folder, |_| KdfCost::floor()), passphrase, journal)
}

/// Makes the vault of `app` with this journal in it, and locks it.
///
/// # Errors
/// When the core refuses, with its code.
pub fn fill(app: &App, passphrase: &str, journal: Journal) -> Result<()> {
    let mut preferences = app.preferences();
    preferences.language = journal.language;
    preferences.country = Some(domain::help::Country::UnitedStates);
    ask(gate::dispatch(
        app,
        "set_preferences",
        json!({ "preferences": preferences }),
    ))?;
    ask(gate::dispatch(
        app,
        "create",
        json!({ "passphrase": passphrase }),
    ))?;
    ask(gate::dispatch(app, "enter", json!({})))?;
    write_down(app, journal)?;
    ask(desk::dispatch(app, "lock", json!({})))?;
    Ok(())
}

/// The names that records have in the vault, by those that they have in the made-up journal.
type Names = HashMap<Id, Id>;

/// Puts a journal into the open vault: what others point at goes first.
fn write_down(app: &App, journal: Journal) -> Result<()> {
    let mut names = Names::new();
    let is_kept = |trigger: &Dated<Trigger>| !matches!(trigger.content.standing, SameAs(_));
    let (kept, merged) = journal.triggers.into_iter().partition(is_kept);
    add(app, &mut names, kept, |_, _| {})?;
    add(app, &mut names, merged, |trigger, names| {
        if let SameAs(other) = &mut trigger.standing {
            *other = name(names, *other);
        }
    })?;
    add(app, &mut names, journal.cravings, |craving, names| {
        for trigger in &mut craving.triggers {
            *trigger = name(names, *trigger);
        }
    })?;
    add(app, &mut names, journal.events, |event, names| {
        for link in event.triggers.iter_mut().chain(&mut event.craving) {
            *link = name(names, *link);
        }
    })?;
    add(app, &mut names, journal.check_ins, |_, _| {})?;

    let mut pages = journal.pages;
    let mut rewritten = Vec::new();
    for (id, earlier) in journal.earlier {
        let Some(page) = pages.iter_mut().find(|page| page.id == id) else {
            continue;
        };
        let mut drafts = earlier.into_iter().chain([page.content.clone()]);
        page.content = drafts.next().unwrap_or_default();
        rewritten.push((id, drafts.collect::<Vec<_>>()));
    }
    add(app, &mut names, pages, |_, _| {})?;
    for (id, drafts) in rewritten {
        for draft in drafts {
            rewrite(app, name(&names, id), draft)?;
        }
    }

    if let Some((begun, versions)) = journal.plan {
        write_plan(app, &names, begun, versions)?;
    }

    add(app, &mut names, journal.series, |_, _| {})?;
    add(app, &mut names, journal.meetings, |meeting, names| {
        meeting.series = name(names, meeting.series);
    })?;
    add(app, &mut names, journal.homework, |_, _| {})?;

    let binned = journal.binned.into_iter();
    let ids = app.add_records(binned.map(|(at, content)| (moment(at), content)));
    for id in ids.map_err(refused)? {
        ask(desk::dispatch(app, "bin_put", json!({ "id": id })))?;
    }
    if journal.own_words != OwnWords::default() {
        let words = json!({ "words": journal.own_words });
        ask(desk::dispatch(app, "set_own_words", words))?;
    }
    Ok(())
}

/// Adds records of one kind. `relink` makes what they point at the vault's.
fn add<T: Into<Content>>(
    app: &App,
    names: &mut Names,
    records: Vec<Dated<T>>,
    relink: impl Fn(&mut T, &Names),
) -> Result<()> {
    let made_up: Vec<Id> = records.iter().map(|record| record.id).collect();
    let linked = records.into_iter().map(|mut record| {
        relink(&mut record.content, names);
        (moment(record.at), record.content)
    });
    let ids = app.add_records(linked).map_err(refused)?;
    names.extend(made_up.into_iter().zip(ids));
    Ok(())
}

/// Changes a page in a sitting of its own, so that what was on it is kept as a version.
fn rewrite(app: &App, id: Id, content: JournalEntry) -> Result<()> {
    let page = ask(desk::dispatch(app, "journal_read", json!({ "id": id })))?;
    let draft = json!({
        "id": id,
        "base": page["revision"],
        "happened": page["happened"],
        "share": page["share"],
        "links": page["links"],
        "content": content,
    });
    ask(desk::dispatch(
        app,
        "journal_save",
        json!({ "draft": draft }),
    ))?;
    ask(desk::dispatch(app, "leave", json!({ "id": id })))?;
    Ok(())
}

/// Writes the plan in two sittings, so that how it was begun is kept as a version.
fn write_plan(app: &App, names: &Names, begun: NaiveDateTime, versions: [Plan; 2]) -> Result<()> {
    let mut saved: Option<Value> = None;
    for mut plan in versions {
        let answers = plan.if_then.iter_mut().map(|plan| &mut plan.cue);
        for cue in plan.situations.iter_mut().chain(answers) {
            cue.trigger = cue.trigger.map(|trigger| name(names, trigger));
        }
        let part = |key: &str| saved.as_ref().map(|saved| saved[key].clone());
        let draft = json!({
            "id": part("id"),
            "base": part("revision"),
            "happened": moment(begun),
            "share": "private",
            "links": [],
            "content": plan,
        });
        let answer = ask(desk::dispatch(app, "plan_save", json!({ "draft": draft })))?;
        ask(desk::dispatch(app, "leave", json!({ "id": answer["id"] })))?;
        saved = Some(answer);
    }
    Ok(())
}

/// The vault's name for a record. What was never written down keeps its name, and leads nowhere.
fn name(names: &Names, made_up: Id) -> Id {
    names.get(&made_up).copied().unwrap_or(made_up)
}

fn moment(at: NaiveDateTime) -> Moment {
    Moment {
        at,
        zone: Zone::new(ZONE),
    }
}

fn ask(answer: Result<Value, WireError>) -> Result<Value> {
    answer.map_err(refused)
}

fn refused(error: WireError) -> anyhow::Error {
    anyhow!("the core answered {:?}", error.code)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::people::Life;
    use crate::story::PASSPHRASE;
    use domain::preferences::Language;

    /// A vault with the journal, open.
    fn opened(journal: Journal) -> (tempfile::TempDir, App) {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path(), |_| KdfCost::weak());
        fill(&app, PASSPHRASE, journal).unwrap();
        gate::dispatch(&app, "unlock", json!({ "passphrase": PASSPHRASE })).unwrap();
        (folder, app)
    }

    fn desk(app: &App, call: &str, args: Value) -> Value {
        desk::dispatch(app, call, args).unwrap()
    }

    fn all(app: &App, call: &str) -> Vec<Value> {
        let list = desk(app, call, json!({ "offset": 0, "limit": 500 }));
        list["items"].as_array().unwrap().clone()
    }

    #[test]
    fn a_life_is_in_the_vault_as_it_was_made_up() {
        let life = Life::in_a_program(Language::Es, today());
        let life = Life {
            own_words: true,
            ..life
        };
        let journal = life.whole();
        let (_folder, app) = opened(journal.clone());

        let chart = desk(&app, "trigger_chart", json!({}));
        let chart = chart.as_array().unwrap();
        assert_eq!(chart.len(), journal.triggers.len());
        let known: HashSet<&Value> = chart.iter().map(|row| &row["record"]["id"]).collect();
        let merged = chart
            .iter()
            .find_map(|row| row["record"]["content"]["standing"].get("same-as"));
        assert!(known.contains(merged.unwrap()));

        let cravings = all(&app, "craving_list");
        assert_eq!(cravings.len(), journal.cravings.len());
        let events = all(&app, "event_list");
        assert_eq!(events.len(), journal.events.len());
        let both = cravings.iter().chain(&events);
        let named = both.flat_map(|record| record["content"]["triggers"].as_array().unwrap());
        assert!(named.collect::<HashSet<_>>().is_subset(&known));
        let felt: HashSet<&Value> = cravings.iter().map(|craving| &craving["id"]).collect();
        let links = events.iter().map(|event| &event["content"]["craving"]);
        let links: HashSet<&Value> = links.filter(|link| !link.is_null()).collect();
        assert!(links.len() >= 3 && links.is_subset(&felt));

        let pages = all(&app, "journal_list");
        let texts: Vec<&Value> = pages.iter().map(|page| &page["title"]).collect();
        let titles = journal.pages.iter().map(|page| json!(page.content.title));
        assert_eq!(texts, titles.collect::<Vec<_>>().iter().collect::<Vec<_>>());
        let versions = pages.iter().map(|page| {
            let versions = desk(&app, "versions", json!({ "id": page["id"] }));
            versions.as_array().unwrap().len() - 1
        });
        let kept: Vec<usize> = versions.filter(|versions| *versions > 0).collect();
        let earlier = journal.earlier.iter().map(|(_, texts)| texts.len());
        assert_eq!(kept, earlier.collect::<Vec<_>>());

        let plan = &desk(&app, "plan_now", json!({}))["record"];
        let answers = plan["content"]["if_then"].as_array().unwrap();
        let cues: HashSet<&Value> = answers.iter().map(|one| &one["cue"]["trigger"]).collect();
        assert!(cues.len() == 2 && cues.is_subset(&known));
        let versions = desk(&app, "versions", json!({ "id": plan["id"] }));
        assert_eq!(versions.as_array().unwrap().len(), 2);

        let bin = desk(&app, "bin_list", json!({}));
        let kinds: HashSet<&Value> = bin.as_array().unwrap().iter().map(|r| &r["kind"]).collect();
        assert_eq!(kinds.len(), 2, "two of different kinds");
        let words = desk(&app, "own_words", json!({}));
        assert_eq!(words["craving"], json!(journal.own_words.craving));
    }

    #[test]
    fn many_records_are_in_the_vault() {
        let life = Life::in_a_program(Language::En, today());
        let (_folder, app) = opened(life.records(300));
        let total = |call| desk(&app, call, json!({ "offset": 0, "limit": 1 }))["total"].clone();
        let journal = life.records(300);
        assert_eq!(total("craving_list"), json!(journal.cravings.len()));
        assert_eq!(total("event_list"), json!(journal.events.len()));
        assert_eq!(total("journal_list"), json!(journal.pages.len()));
    }
}
