//! What Linux says of sleep and of the screen: logind on the system's bus, and the desktop's screen
//! saver on the person's own.

use std::collections::HashMap;
use std::sync::Arc;

use app::App;
use zbus::MatchRule;
use zbus::blocking::proxy::Builder;
use zbus::blocking::{Connection, MessageIterator, Proxy};
use zbus::message::{Message, Type};
use zbus::proxy::CacheProperties;
use zbus::zvariant::{OwnedFd, OwnedObjectPath, Value};

use crate::turn;

const BUS: &str = "org.freedesktop.login1";
const PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
const USER: &str = "org.freedesktop.login1.User";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
/// The property of a session that says whether its screen is locked.
const HINT: &str = "LockedHint";

/// Starts watching, in threads of its own. A system without logind is no reason to stop.
pub(crate) fn watch(core: Arc<App>) {
    for (name, watch) in [
        ("sleep", sleep as fn(&App) -> zbus::Result<()>),
        ("screen lock", session),
        ("screen saver", screen_saver),
    ] {
        let core = core.clone();
        std::thread::spawn(move || match watch(&core) {
            Ok(()) => tracing::info!("no longer hears of {name}"),
            Err(error) => tracing::info!(%error, "cannot hear of {name}"),
        });
    }
}

fn sleep(core: &App) -> zbus::Result<()> {
    let bus = Connection::system()?;
    let manager = Proxy::new(&bus, BUS, PATH, MANAGER)?;
    let signals = manager.receive_signal("PrepareForSleep")?;
    let mut delay = delay(&manager);
    for signal in signals {
        // What nobody can read is no reason to stop listening.
        let Ok(begins) = signal.body().deserialize::<bool>() else {
            continue;
        };
        if begins {
            lock(core);
            // Letting go of the delay tells logind that we are done.
            delay = None;
        } else {
            // What was due meanwhile is told now, not at the next look.
            turn::take("reminders", || core.look_at_reminders());
            delay = delay.or_else(|| self::delay(&manager));
        }
    }
    Ok(())
}

fn lock(core: &App) {
    turn::take("locking", || _ = core.lock_gently());
}

/// Asks logind to wait for us, up to its own limit of a few seconds, before it lets the
/// computer sleep. Without it we lock all the same, only maybe a moment after waking.
fn delay(manager: &Proxy<'_>) -> Option<OwnedFd> {
    manager
        .call("Inhibit", &("sleep", "Mooring", "Closing", "delay"))
        .ok()
}

/// Locks with the person's session.
fn session(core: &App) -> zbus::Result<()> {
    let bus = Connection::system()?;
    let manager = Proxy::new(&bus, BUS, PATH, MANAGER)?;
    let named = std::env::var("XDG_SESSION_ID").ok();
    let path = ours(&manager, named.as_deref())?;
    let session: Proxy<'_> = Builder::new(&bus)
        .destination(BUS)?
        .path(path.clone())?
        .interface(SESSION)?
        // Read rarely, and then anew.
        .cache_properties(CacheProperties::No)
        .build()?;
    let rule = MatchRule::builder()
        .msg_type(Type::Signal)
        .sender(BUS)?
        .path(path)?
        .build();
    for said in MessageIterator::for_match_rule(rule, &bus, None)?.flatten() {
        if locks(&said, || session.get_property(HINT)) {
            lock(core);
        }
    }
    Ok(())
}

/// The session of the person who uses this program, however the program was started.
///
/// Most desktops start programs under `systemd --user`, which belongs to a person and to none of
/// their sessions, so asking by the process is refused there. "auto" then means the session with
/// the person's screen. A logind too old for that word still knows the name that may be in the
/// environment, and which session has the screen.
fn ours(manager: &Proxy<'_>, named: Option<&str>) -> zbus::Result<OwnedObjectPath> {
    first(
        || manager.call("GetSessionByPID", &std::process::id()),
        |name| manager.call("GetSession", &name),
        named,
        || with_the_screen(manager),
    )
}

/// What the first of these ways answers that is not refused.
fn first<T, E>(
    by_process: impl FnOnce() -> Result<T, E>,
    by_name: impl Fn(&str) -> Result<T, E>,
    named: Option<&str>,
    with_the_screen: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    by_process()
        .or_else(|_| by_name("auto"))
        .or_else(|refused| named.map_or(Err(refused), by_name))
        .or_else(|_| with_the_screen())
}

fn with_the_screen(manager: &Proxy<'_>) -> zbus::Result<OwnedObjectPath> {
    let person = rustix::process::getuid().as_raw();
    let path: OwnedObjectPath = manager.call("GetUser", &person)?;
    let user = Proxy::new(manager.connection(), BUS, path, USER)?;
    let (name, session): (String, OwnedObjectPath) = user.get_property("Display")?;
    if name.is_empty() {
        return Err(zbus::Error::Failure("no session has the screen".to_owned()));
    }
    Ok(session)
}

/// Whether this is the session saying that its screen locks. `Lock` only asks a screen locker to
/// come. Where the desktop locks by itself, on a key or after a while, nobody is asked, and the
/// session's hint is all that changes.
fn locks(said: &Message, hint: impl FnOnce() -> zbus::Result<bool>) -> bool {
    let header = said.header();
    let interface = header.interface().map(|name| name.as_str());
    match (interface, header.member().map(|name| name.as_str())) {
        (Some(SESSION), Some("Lock")) => true,
        (Some(PROPERTIES), Some("PropertiesChanged")) => {
            let body = said.body();
            let Ok((SESSION, changed, unsaid)) =
                body.deserialize::<(&str, HashMap<&str, Value<'_>>, Vec<&str>)>()
            else {
                return false;
            };
            match changed.get(HINT) {
                Some(locked) => locked == &Value::Bool(true),
                // Where nobody can tell, it counts as locked: opening once more is no harm.
                None => unsaid.contains(&HINT) && hint().unwrap_or(true),
            }
        }
        _ => false,
    }
}

/// Locks with the desktop's screen saver.
///
/// GNOME, KDE and elementary keep logind's hint. The savers of Cinnamon, MATE and Xfce say
/// `ActiveChanged` on the person's bus, each under its own desktop's name, and so do GNOME and KDE
/// (as `org.gnome.ScreenSaver` and `org.freedesktop.ScreenSaver`). One rule hears them all. Where a
/// saver comes before it locks, the journal locks with the saver: nobody is looking at it then.
fn screen_saver(core: &App) -> zbus::Result<()> {
    let bus = Connection::session()?;
    let rule = MatchRule::builder()
        .msg_type(Type::Signal)
        .member("ActiveChanged")?
        .build();
    for said in MessageIterator::for_match_rule(rule, &bus, None)?.flatten() {
        if covers(&said) {
            lock(core);
        }
    }
    Ok(())
}

/// Whether this is a screen saver saying that it covers the screen.
fn covers(said: &Message) -> bool {
    let header = said.header();
    let saver = header
        .interface()
        .is_some_and(|name| name.ends_with(".ScreenSaver"));
    saver && said.body().deserialize::<bool>() == Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_session_is_found_however_the_program_was_started() {
        let every = ["process", "auto", "7", "screen"];
        let found = |answered: &[&str], named| {
            let ask = |way: &str| {
                let known = answered.contains(&way);
                known.then(|| way.to_owned()).ok_or("refused")
            };
            first(|| ask("process"), ask, named, || ask("screen"))
        };
        for (refused, expected) in every.into_iter().enumerate() {
            assert_eq!(found(&every[refused..], Some("7")).as_deref(), Ok(expected));
        }
        assert_eq!(found(&["7"], None), Err("refused"), "no name to ask by");
        assert_eq!(found(&[], Some("7")), Err("refused"));
    }

    fn said(interface: &str, member: &str) -> zbus::message::Builder<'static> {
        Message::signal("/session", interface.to_owned(), member.to_owned()).unwrap()
    }

    fn changed(of: &str, hint: Option<Value<'_>>, unsaid: &[&str]) -> Message {
        let mut changed = HashMap::from([("IdleHint", Value::Bool(true))]);
        changed.extend(hint.map(|hint| (HINT, hint)));
        let body = (of, changed, unsaid);
        said(PROPERTIES, "PropertiesChanged").build(&body).unwrap()
    }

    #[test]
    fn a_session_locks_when_it_says_so_itself() {
        let never = || -> zbus::Result<bool> { unreachable!("the hint was said") };
        let yes = Some(Value::Bool(true));
        for (said, expected) in [
            (said(SESSION, "Lock").build(&()).unwrap(), true),
            (said(SESSION, "Unlock").build(&()).unwrap(), false),
            (said("org.example", "Lock").build(&()).unwrap(), false),
            (changed(SESSION, yes.clone(), &[]), true),
            (changed(SESSION, Some(Value::Bool(false)), &[]), false),
            (changed(SESSION, Some(Value::U8(1)), &[]), false),
            (changed(SESSION, None, &["Active"]), false),
            (changed("org.example", yes, &[HINT]), false),
            (
                said(PROPERTIES, "PropertiesChanged").build(&1).unwrap(),
                false,
            ),
        ] {
            assert_eq!(locks(&said, never), expected, "{said:?}");
        }
        let unsaid = changed(SESSION, None, &[HINT]);
        assert!(locks(&unsaid, || Ok(true)));
        assert!(!locks(&unsaid, || Ok(false)));
        assert!(locks(&unsaid, || Err(zbus::Error::InvalidReply)));
    }

    #[test]
    fn a_screen_saver_of_any_desktop_is_heard_when_it_comes() {
        for desktop in ["freedesktop", "gnome", "cinnamon", "mate", "xfce"] {
            let saver = format!("org.{desktop}.ScreenSaver");
            assert!(covers(&said(&saver, "ActiveChanged").build(&true).unwrap()));
            assert!(!covers(
                &said(&saver, "ActiveChanged").build(&false).unwrap()
            ));
            assert!(!covers(
                &said(&saver, "ActiveChanged").build(&"true").unwrap()
            ));
        }
        let other = said("org.example.Layout", "ActiveChanged");
        assert!(!covers(&other.build(&true).unwrap()));
    }
}
