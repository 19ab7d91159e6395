//! Preferences: kept in clear beside the vault, because the lock window needs them.

use domain::Preferences;

use crate::place::Place;
use crate::wire::error::{Code, WireError};
use crate::wire::types::Changed;
use crate::{App, fault, hold, inbox};

const FILE: &str = "preferences.json";

/// What was kept, or the defaults when nothing was or it cannot be read: a damaged preference
/// must never stand between a person and the journal.
pub(crate) fn load(place: &Place) -> Preferences {
    place
        .read(FILE)
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

pub(crate) fn get(app: &App) -> Result<Preferences, WireError> {
    Ok(app.preferences())
}

pub(crate) fn set(app: &App, preferences: Preferences) -> Result<(), WireError> {
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
