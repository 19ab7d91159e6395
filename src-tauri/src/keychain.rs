//! The system's keychain: the Secret Service on Linux, Keychain on macOS, the Credential Manager on
//! Windows.
//!
//! A boundary because each of them names, labels and refuses in its own way.

use std::collections::HashMap;

use app::{Keychain, NoKeychain};
use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry, Error};
use zeroize::Zeroizing;

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
#[cfg(target_os = "windows")]
use windows_native_keyring_store::Store;
#[cfg(target_os = "linux")]
use zbus_secret_service_keyring_store::Store;

/// What stands beside a key for whoever looks through the keychain.
const LABEL: &str = "Mooring";

/// What each system is told about an entry, beside its name.
#[cfg(target_os = "linux")]
const ABOUT: &[(&str, &str)] = &[("label", LABEL)];
/// Not to be carried to other computers of a company's network.
#[cfg(target_os = "windows")]
const ABOUT: &[(&str, &str)] = &[("persistence", "Local")];
#[cfg(target_os = "macos")]
const ABOUT: &[(&str, &str)] = &[];

/// The keychain of whoever is logged in.
pub(crate) struct System;

impl Keychain for System {
    fn keep(&self, name: &str, key: &[u8]) -> Result<(), NoKeychain> {
        entry(name)
            .and_then(|entry| entry.set_secret(key))
            .map_err(|_| NoKeychain)
    }

    fn find(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, NoKeychain> {
        match entry(name).and_then(|entry| entry.get_secret()) {
            Ok(key) => Ok(Some(Zeroizing::new(key))),
            Err(Error::NoEntry) => Ok(None),
            Err(_) => Err(NoKeychain),
        }
    }

    fn forget(&self, name: &str) -> Result<(), NoKeychain> {
        match entry(name).and_then(|entry| entry.delete_credential()) {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(_) => Err(NoKeychain),
        }
    }
}

/// The entry of this name, which need not be there. The keychain is looked for each time: it may
/// have been started, or started anew, since the last.
fn entry(name: &str) -> Result<Entry, Error> {
    let about: HashMap<&str, &str> = ABOUT.iter().copied().collect();
    Store::new()?.build(LABEL, name, Some(&about))
}
