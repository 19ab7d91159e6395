//! A world for stories: the real core over a real vault in a folder of its own, with a clock, chance
//! and a desktop that do as they are told.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use app::wire::types::{Changed, Paper, Platform};
use app::wire::{desk, gate};
use app::{App, Clock, Desktop, Place, Ports, PrintError, Window};
use chrono::{DateTime, TimeDelta, Utc};
use domain::time::Zone;
use serde_json::{Value, json};
use tempfile::TempDir;
use vault::{Entropy, EntropyError, KdfCost};

use crate::clipboard::ToldClipboard;
use crate::drafts::{draft, record};
use crate::keychain::ToldKeychain;
use crate::reminders::{ToldAutostart, ToldNotifier};

/// A passphrase that is strong enough.
pub const PASSPHRASE: &str = "four slow boats at dusk";

/// What the desktop prints to a file.
pub const PRINTED: &str = "%PDF";

/// A clock that stands still until it is moved.
pub struct FixedClock {
    state: Mutex<(DateTime<Utc>, Duration, Zone)>,
}

impl FixedClock {
    /// Monday, November 23, 2026, 5:58 PM in Denver.
    fn new() -> Self {
        let now = "2026-11-24T00:58:00Z".parse().expect("a date");
        FixedClock {
            state: Mutex::new((now, Duration::ZERO, Zone::new("America/Denver"))),
        }
    }

    /// Lets time go by, on both clocks.
    pub fn pass(&self, time: TimeDelta) {
        let mut state = lock(&self.state);
        state.0 += time;
        state.1 += time.to_std().expect("forwards");
    }

    /// Moves the wall clock alone, as sleep does, or a person who sets it.
    pub fn jump(&self, time: TimeDelta) {
        lock(&self.state).0 += time;
    }

    /// Sets the wall clock.
    pub fn set(&self, to: &str) {
        lock(&self.state).0 = to.parse().expect("an instant");
    }

    /// Until this is dropped nobody learns the time: what asks stands still, as over a slow disk.
    pub fn stop_answering(&self) -> impl Drop + use<'_> {
        lock(&self.state)
    }

    /// Travels.
    pub fn travel(&self, zone: &str) {
        lock(&self.state).2 = Zone::new(zone);
    }
}

/// What the core asked of the desktop.
#[derive(Default)]
pub struct RecordedDesktop {
    /// In order.
    pub asked: Mutex<Vec<Asked>>,
    /// The answer to the next dialog.
    pub pick: Mutex<Option<PathBuf>>,
    /// What becomes of the next print to a file, when nothing is to come of it.
    pub refuses: Mutex<Option<PrintError>>,
}

/// One thing that the core asked of the desktop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the request itself")]
pub enum Asked {
    Show(Window),
    Close,
    Changed(Changed),
    Print(Paper),
    PrintToFile(Paper),
    Quit,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no test thread has died")
}

struct Shared<T>(Arc<T>);

impl Clock for Shared<FixedClock> {
    fn now(&self) -> DateTime<Utc> {
        lock(&self.0.state).0
    }

    fn zone(&self) -> Zone {
        lock(&self.0.state).2.clone()
    }

    fn elapsed(&self) -> Duration {
        lock(&self.0.state).1
    }
}

impl Desktop for Shared<RecordedDesktop> {
    fn show(&self, window: Window) {
        lock(&self.0.asked).push(Asked::Show(window));
    }

    fn close(&self) {
        lock(&self.0.asked).push(Asked::Close);
    }

    fn changed(&self, what: Changed) {
        lock(&self.0.asked).push(Asked::Changed(what));
    }

    fn pick_folder(&self, _title: &str) -> Option<PathBuf> {
        lock(&self.0.pick).take()
    }

    fn open_file(&self, _title: &str) -> Option<PathBuf> {
        lock(&self.0.pick).take()
    }

    fn pick_file(&self, _title: &str, name: &str) -> Option<PathBuf> {
        lock(&self.0.pick).take().map(|folder| folder.join(name))
    }

    fn print(&self, paper: Paper) -> Result<(), PrintError> {
        lock(&self.0.asked).push(Asked::Print(paper));
        Ok(())
    }

    fn print_to_file(&self, file: &Path, paper: Paper) -> Result<(), PrintError> {
        lock(&self.0.asked).push(Asked::PrintToFile(paper));
        match lock(&self.0.refuses).take() {
            Some(error) => Err(error),
            None => Ok(fs::write(file, PRINTED)?),
        }
    }

    fn platform(&self) -> Platform {
        Platform {
            content_protection: false,
            mac: false,
        }
    }

    fn quit(&self) {
        lock(&self.0.asked).push(Asked::Quit);
    }
}

/// Chance that can be repeated: a counter, hashed by nothing. Vaults made with it are for tests.
struct Counted(u64);

impl Entropy for Counted {
    fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
        for byte in out.iter_mut() {
            // The splitmix64 generator.
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *byte = (mixed >> 56) as u8;
        }
        Ok(())
    }
}

/// The world.
pub struct World {
    /// The core.
    pub app: App,
    /// Its clock.
    pub clock: Arc<FixedClock>,
    /// Its desktop.
    pub desktop: Arc<RecordedDesktop>,
    /// Its keychain.
    pub keychain: Arc<ToldKeychain>,
    /// Its clipboard.
    pub clipboard: Arc<ToldClipboard>,
    /// Its screen, for reminders.
    pub notifier: Arc<ToldNotifier>,
    place: fn(PathBuf) -> Place,
    folder: TempDir,
}

impl Default for World {
    fn default() -> Self {
        World::new()
    }
}

impl World {
    /// A computer on which the program was never started, and its folder was set.
    pub fn new() -> Self {
        World::at(Place::portable)
    }

    /// A computer on which the program was never started, where the person can choose a folder.
    pub fn with_a_choice() -> Self {
        World::at(Place::on_this_computer)
    }

    fn at(place: fn(PathBuf) -> Place) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(FixedClock::new());
        let desktop = Arc::new(RecordedDesktop::default());
        let keychain = Arc::new(ToldKeychain::default());
        let clipboard = Arc::new(ToldClipboard::default());
        let notifier = Arc::new(ToldNotifier::default());
        let app = start(
            place(folder.path().to_owned()),
            &clock,
            &desktop,
            &keychain,
            &clipboard,
            &notifier,
            1,
        );
        World {
            app,
            clock,
            desktop,
            keychain,
            clipboard,
            notifier,
            place,
            folder,
        }
    }

    /// A world with a journal, unlocked, and the desk shown.
    pub fn unlocked() -> Self {
        let world = World::new();
        world
            .gate("create", json!({ "passphrase": PASSPHRASE }))
            .expect("created");
        world.gate("enter", json!({})).expect("entered");
        world
    }

    /// Ends the program without any farewell, and starts it again.
    #[must_use]
    pub fn restarted(self) -> Self {
        let World {
            app,
            clock,
            desktop,
            keychain,
            clipboard,
            notifier,
            place,
            folder,
        } = self;
        drop(app);
        lock(&desktop.asked).clear();
        let app = start(
            place(folder.path().to_owned()),
            &clock,
            &desktop,
            &keychain,
            &clipboard,
            &notifier,
            2,
        );
        World {
            app,
            clock,
            desktop,
            keychain,
            clipboard,
            notifier,
            place,
            folder,
        }
    }

    /// Another copy of the program over the same folder.
    pub fn second_copy(&self) -> App {
        start(
            (self.place)(self.folder.path().to_owned()),
            &self.clock,
            &self.desktop,
            &self.keychain,
            &self.clipboard,
            &self.notifier,
            3,
        )
    }

    /// The folder of the vault and everything beside it.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The vault's file.
    pub fn vault_file(&self) -> PathBuf {
        self.folder.path().join("mooring.vault")
    }

    /// Makes a call from the lock window.
    ///
    /// # Errors
    /// The code of the error, as it is written on the wire.
    pub fn gate(&self, name: &str, args: Value) -> Result<Value, String> {
        gate::dispatch(&self.app, name, args).map_err(|error| code(&error))
    }

    /// Makes a call from the desk.
    ///
    /// # Errors
    /// The code of the error, as it is written on the wire.
    pub fn desk(&self, name: &str, args: Value) -> Result<Value, String> {
        desk::dispatch(&self.app, name, args).map_err(|error| code(&error))
    }

    /// Locks, and opens again with the usual passphrase.
    pub fn lock_and_unlock(&self) {
        self.app.lock_now();
        self.gate("unlock", json!({ "passphrase": PASSPHRASE }))
            .expect("unlocked");
    }

    /// Saves a new page with this text. Its id and revision.
    pub fn write(&self, body: &str) -> (String, u64) {
        let saved = self
            .desk("journal_save", json!({ "draft": draft(body) }))
            .expect("saved");
        ids(&saved)
    }

    /// Logs a craving of which only the strength is known. Its id and revision.
    pub fn log_craving(&self, strength: u8) -> (String, u64) {
        let logged = self
            .desk("craving_log", json!({ "strength": strength }))
            .expect("logged");
        ids(&logged["saved"])
    }

    /// Saves a draft with the call of its kind. Its id and revision.
    pub fn save(&self, call: &str, draft: Value) -> (String, u64) {
        ids(&self.desk(call, json!({ "draft": draft })).expect("saved"))
    }

    /// Saves a change of a record with the call of its kind. The code when it is refused.
    pub fn change(&self, call: &str, of: &Value, content: Value) -> Result<Value, String> {
        let mut draft = record(content);
        draft["id"] = of["id"].clone();
        draft["base"] = of["revision"].clone();
        self.desk(call, json!({ "draft": draft }))
    }

    /// Saves a change of a page. Its id and new revision.
    pub fn rewrite(&self, page: &(String, u64), body: &str) -> (String, u64) {
        let mut draft = draft(body);
        draft["id"] = json!(page.0);
        draft["base"] = json!(page.1);
        ids(&self
            .desk("journal_save", json!({ "draft": draft }))
            .expect("saved"))
    }

    /// The texts of all versions of a page, newest first.
    pub fn versions(&self, id: &str) -> Vec<String> {
        let versions = self
            .desk("versions", json!({ "id": id }))
            .expect("versions");
        let read = |version: &Value| {
            let args = json!({ "id": id, "revision": version["revision"] });
            let record = self.desk("version", args).expect("a version");
            record["content"]["body"].as_str().expect("text").to_owned()
        };
        versions
            .as_array()
            .expect("a list")
            .iter()
            .map(read)
            .collect()
    }

    /// What the core asked of the desktop since the last time, records changing aside.
    pub fn asked(&self) -> Vec<Asked> {
        let asked = std::mem::take(&mut *lock(&self.desktop.asked));
        asked
            .into_iter()
            .filter(|asked| *asked != Asked::Changed(Changed::Records))
            .collect()
    }

    /// Every file under the world's folder with its bytes.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        walkdir::WalkDir::new(self.folder.path())
            .into_iter()
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| {
                (
                    entry.path().to_owned(),
                    fs::read(entry.path()).expect("readable"),
                )
            })
            .collect()
    }
}

fn start(
    place: Place,
    clock: &Arc<FixedClock>,
    desktop: &Arc<RecordedDesktop>,
    keychain: &Arc<ToldKeychain>,
    clipboard: &Arc<ToldClipboard>,
    notifier: &Arc<ToldNotifier>,
    seed: u64,
) -> App {
    let ports = Ports {
        clock: Box::new(Shared(clock.clone())),
        entropy: Mutex::new(Box::new(Counted(seed))),
        desktop: Box::new(Shared(desktop.clone())),
        keychain: keychain.clone(),
        clipboard: clipboard.clone(),
        notifier: notifier.clone(),
        autostart: Box::new(ToldAutostart::default()),
        cost: |_| KdfCost::weak(),
    };
    App::new(ports, place)
}

fn ids(saved: &Value) -> (String, u64) {
    (
        saved["id"].as_str().expect("an id").to_owned(),
        saved["revision"].as_u64().expect("a revision"),
    )
}

fn code(error: &app::wire::error::WireError) -> String {
    let value = serde_json::to_value(error).expect("an error");
    value["code"].as_str().expect("a code").to_owned()
}
