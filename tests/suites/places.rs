//! Stories of where the journal is kept: a folder that was chosen, that went, and came back.
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::story::{PASSPHRASE, World};

/// A world with a journal in a folder that was chosen, locked, and the program started anew.
fn on_a_stick() -> (World, PathBuf) {
    let world = World::with_a_choice();
    let stick = world.folder().join("stick");
    fs::create_dir(&stick).unwrap();
    assert_eq!(choose(&world, &stick), Ok(json!(true)));
    make(&world);
    world.write("Kept on a stick.");
    world.app.lock_now();
    (world.restarted(), stick)
}

/// Chooses a folder at the lock window.
fn choose(world: &World, folder: &Path) -> Result<Value, String> {
    *world.desktop.pick.lock().unwrap() = Some(folder.to_owned());
    world.gate("choose_folder", json!({}))
}

/// What the lock window is told of the vault.
fn vault(world: &World) -> Value {
    world.gate("status", json!({})).unwrap()["vault"].clone()
}

fn make(world: &World) {
    let passphrase = json!({ "passphrase": PASSPHRASE });
    world.gate("create", passphrase).unwrap();
    world.gate("enter", json!({})).unwrap();
}

fn unlock(world: &World) -> Result<Value, String> {
    world.gate("unlock", json!({ "passphrase": PASSPHRASE }))
}

fn pages(world: &World) -> Value {
    let all = json!({ "offset": 0, "limit": 9 });
    world.desk("journal_list", all).unwrap()["total"].clone()
}

fn is(state: &str) -> Value {
    json!({ "is": state })
}

#[test]
fn a_chosen_folder_is_remembered() {
    let (world, stick) = on_a_stick();
    assert!(stick.join("mooring.vault").exists());
    assert!(!world.vault_file().exists());
    assert_eq!(vault(&world), is("ready"));
    let place = &world.gate("status", json!({})).unwrap()["place"];
    assert_eq!(place["folder"], json!(stick.display().to_string()));
    unlock(&world).unwrap();
    assert_eq!(pages(&world), 1);
}

#[test]
fn a_folder_that_was_only_looked_at_is_not_remembered() {
    let world = World::with_a_choice();
    let stick = world.folder().join("stick");
    fs::create_dir(&stick).unwrap();
    assert_eq!(choose(&world, &stick), Ok(json!(true)));
    assert_eq!(vault(&world), is("none"));
    let world = world.restarted();
    assert_eq!(vault(&world), is("none"), "nothing is missing");
    make(&world);
    assert!(world.vault_file().exists());
}

#[test]
fn a_stick_that_is_out_is_no_first_run_and_nothing_is_made_in_its_place() {
    let (world, stick) = on_a_stick();
    let away = world.folder().join("away");
    fs::rename(&stick, &away).unwrap();
    let world = world.restarted();
    assert_eq!(vault(&world), is("missing"));
    let passphrase = json!({ "passphrase": PASSPHRASE });
    assert_eq!(
        world.gate("create", passphrase),
        Err("vault-missing".into())
    );
    assert_eq!(unlock(&world), Err("vault-missing".into()));
    let mut preferences = world.gate("status", json!({})).unwrap()["preferences"].clone();
    preferences["language"] = json!("es");
    preferences["log_while_locked"] = json!(false);
    world
        .gate("set_preferences", json!({ "preferences": preferences }))
        .unwrap();
    assert_eq!(world.gate("card", json!({})), Ok(Value::Null));
    let help = json!({ "country": "united-states" });
    assert!(world.gate("help_lines", help).is_ok(), "help is there");
    assert!(!stick.exists(), "something was made where the stick was");

    // A folder that is there with nothing in it, as a mount point is.
    fs::create_dir(&stick).unwrap();
    assert_eq!(vault(&world), is("missing"));
    assert_eq!(fs::read_dir(&stick).unwrap().count(), 0);
    fs::remove_dir(&stick).unwrap();

    fs::rename(&away, &stick).unwrap();
    assert_eq!(vault(&world), is("ready"), "looking again finds it");
    unlock(&world).unwrap();
    assert_eq!(pages(&world), 1);
}

#[test]
fn a_stick_that_goes_while_it_is_locked_is_told_and_found_again() {
    let (world, stick) = on_a_stick();
    let away = world.folder().join("away");
    assert_eq!(vault(&world), is("ready"));
    fs::rename(&stick, &away).unwrap();
    assert_eq!(unlock(&world), Err("vault-missing".into()));
    assert_eq!(vault(&world), is("missing"));
    assert!(!stick.exists());
    fs::rename(&away, &stick).unwrap();
    assert_eq!(vault(&world), is("ready"));
    unlock(&world).unwrap();
    assert_eq!(pages(&world), 1);
}

#[test]
fn a_journal_that_moved_is_found_by_its_folder_and_nowhere_else() {
    let (world, stick) = on_a_stick();
    let moved = world.folder().join("moved");
    let other = world.folder().join("other");
    fs::rename(&stick, &moved).unwrap();
    fs::create_dir(&other).unwrap();
    let world = world.restarted();
    assert_eq!(choose(&world, &other), Err("vault-missing".into()));
    assert_eq!(fs::read_dir(&other).unwrap().count(), 0);
    assert_eq!(
        vault(&world),
        is("missing"),
        "still looked for where it was"
    );
    assert_eq!(choose(&world, &moved), Ok(json!(true)));
    assert_eq!(vault(&world), is("ready"));
    let world = world.restarted();
    assert_eq!(vault(&world), is("ready"), "remembered");
    unlock(&world).unwrap();
    assert_eq!(pages(&world), 1);
}

#[test]
fn a_new_journal_is_made_at_home_and_the_old_one_is_forgotten_only_then() {
    let (world, stick) = on_a_stick();
    assert_eq!(
        world.gate("start_new", json!({})),
        Err("vault-exists".into()),
        "there is one"
    );
    let away = world.folder().join("away");
    fs::rename(&stick, &away).unwrap();
    let world = world.restarted();
    world.gate("start_new", json!({})).unwrap();
    assert_eq!(vault(&world), is("none"));
    let world = world.restarted();
    assert_eq!(vault(&world), is("missing"), "none was made");

    world.gate("start_new", json!({})).unwrap();
    make(&world);
    assert!(world.vault_file().exists());
    assert!(!stick.exists(), "something was made where the stick was");
    fs::rename(&away, &stick).unwrap();
    world.app.lock_now();
    let world = world.restarted();
    unlock(&world).unwrap();
    assert_eq!(pages(&world), 0, "the new one");
}

#[test]
fn a_folder_that_goes_before_the_journal_is_made_is_not_made_again() {
    let world = World::with_a_choice();
    let stick = world.folder().join("stick");
    fs::create_dir(&stick).unwrap();
    assert_eq!(choose(&world, &stick), Ok(json!(true)));
    fs::remove_dir(&stick).unwrap();
    let passphrase = json!({ "passphrase": PASSPHRASE });
    assert_eq!(world.gate("create", passphrase), Err("no-folder".into()));
    assert!(!stick.exists());
    assert_eq!(vault(&world.restarted()), is("none"));
}

#[test]
fn a_journal_that_was_open_here_is_missed_even_where_nothing_else_is_known() {
    // The file alone was taken away.
    let world = World::unlocked();
    world.app.lock_now();
    fs::remove_file(world.vault_file()).unwrap();
    let world = world.restarted();
    assert_eq!(vault(&world), is("missing"));
    world.gate("start_new", json!({})).unwrap();
    make(&world);

    // Where it was chosen to be cannot be read any more.
    let (world, _) = on_a_stick();
    fs::write(world.folder().join("place.json"), b"{ not json").unwrap();
    let world = world.restarted();
    assert_eq!(vault(&world), is("missing"));
}

/// Linux takes any bytes in a name.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_whose_name_is_no_text_is_remembered() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let world = World::with_a_choice();
    let folder = world.folder().join(OsStr::from_bytes(b"diario\xff"));
    fs::create_dir(&folder).unwrap();
    assert_eq!(choose(&world, &folder), Ok(json!(true)));
    make(&world);
    world.app.lock_now();
    let world = world.restarted();
    assert_eq!(vault(&world), is("ready"));
    unlock(&world).unwrap();
    assert!(folder.join("mooring.vault").exists());
}
