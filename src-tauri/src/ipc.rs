//! The two commands that a page can call: one for each window, given to that window alone by its
//! capability file. Everything else a page might ask is refused by Tauri before it gets here.

use std::sync::Arc;

use app::App;
use app::wire::error::{Code, WireError};
use serde_json::Value;
use tauri::State;

use crate::memory::leaving_nothing;

type Dispatch = fn(&App, &str, Value) -> Result<Value, WireError>;

/// A call from the lock window.
#[tauri::command]
pub(crate) async fn gate(
    core: State<'_, Arc<App>>,
    name: String,
    args: Value,
) -> Result<Value, WireError> {
    call(core.inner().clone(), app::wire::gate::dispatch, name, args).await
}

/// A call from the desk.
#[tauri::command]
pub(crate) async fn desk(
    core: State<'_, Arc<App>>,
    name: String,
    args: Value,
) -> Result<Value, WireError> {
    call(core.inner().clone(), app::wire::desk::dispatch, name, args).await
}

/// Off the main thread: a call may derive a key for a second or wait for a dialog.
async fn call(
    core: Arc<App>,
    dispatch: Dispatch,
    name: String,
    args: Value,
) -> Result<Value, WireError> {
    let call = move || leaving_nothing(|| dispatch(&core, &name, args));
    let done = tauri::async_runtime::spawn_blocking(call).await;
    done.unwrap_or(Err(WireError::new(Code::BadInput)))
}
