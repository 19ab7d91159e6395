//! Preferences: kept in clear beside the vault, because the lock window needs them.

use domain::Preferences;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::place::Place;
use crate::wire::error::{Code, WireError};
use crate::wire::types::Changed;
use crate::{App, fault, hold, inbox};

const FILE: &str = "preferences.json";

/// What was kept. What is not there or cannot be read, because it is damaged or of a newer version,
/// is as at the first start, and takes nothing else with it: a damaged preference must never stand
/// between a person and the journal, nor a new one between them and a number they wrote down.
pub(crate) fn load(place: &Place) -> Preferences {
    let kept = place
        .read(FILE)
        .and_then(|bytes| serde_json::from_slice::<Map<String, Value>>(&bytes).ok())
        .unwrap_or_default();
    let readable = kept.into_iter().filter(|(name, value)| {
        let alone = Map::from_iter([(name.clone(), value.clone())]);
        Preferences::deserialize(Value::Object(alone)).is_ok()
    });
    Preferences::deserialize(Value::Object(readable.collect())).unwrap_or_default()
}

pub(crate) fn get(app: &App) -> Result<Preferences, WireError> {
    Ok(app.preferences())
}

pub(crate) fn set(app: &App, mut preferences: Preferences) -> Result<(), WireError> {
    preferences.help = preferences.help.tidied();
    preferences.help.check()?;
    let bytes = serde_json::to_vec_pretty(&preferences).map_err(|_| Code::BadInput)?;
    {
        let place = hold(&app.place);
        place.prepare().map_err(fault::storage)?;
        place.write(FILE, &bytes).map_err(fault::storage)?;
    }
    let before = std::mem::replace(&mut *hold(&app.preferences), preferences);
    if before.log_while_locked != app.preferences().log_while_locked {
        inbox::follow_preferences(app);
    }
    app.ports.desktop.changed(Changed::Preferences);
    Ok(())
}
