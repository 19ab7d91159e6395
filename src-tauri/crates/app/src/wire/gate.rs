//! What the lock window can ask: nothing here reads a record.

use domain::card::Card;
use domain::help::{Country, HelpLine};
use domain::phone::Way;
use domain::preferences::Preferences;
use domain::record::Scale10;

use super::calls;
use super::types::{Created, GateStatus, Paper, Qr, SecretText, Strength};
use crate::{card, clipboard, gate, help, inbox, keys, paper, preferences, presence};

calls! {
    /// What the window needs to draw itself. Asked again after every change and every minute.
    fn status() -> GateStatus => gate::status;
    /// Says that the person is here. Sent at most every ten seconds while they are, in the first run:
    /// the journal is open from the moment it is made, and locks when nobody is.
    fn touch() -> () => presence::touch;
    /// Changes how the program looks and behaves, and keeps it for the next start.
    fn set_preferences(preferences: Preferences) -> () => preferences::set;
    /// How hard a passphrase is to guess. Nothing of it is kept.
    fn strength(passphrase: SecretText) -> Strength => keys::strength;
    /// Asks, with the system's own dialog, for the folder to keep the vault in. Answers whether
    /// one was chosen. While the vault is missing, only a folder that has one is taken.
    fn choose_folder() -> bool => gate::choose_folder;
    /// Goes to the first run though there was a vault, which is missing. It is left alone.
    fn start_new() -> () => gate::start_new;
    /// Makes the vault. It is open then, but the desk is not shown before `enter`.
    fn create(passphrase: SecretText) -> Created => gate::create;
    /// Saves the recovery code to a text file at a place the person picks. Answers whether it was
    /// saved.
    fn save_recovery_code(recovery_code: SecretText) -> bool => keys::save_recovery_code;
    /// Opens the system's print dialog for the page as it is on paper. Does not wait for it.
    fn print(paper: Paper) -> () => paper::print_at_gate;
    /// Ends the first run: shows the desk.
    fn enter() -> () => gate::enter;
    /// Opens the vault and shows the desk.
    fn unlock(passphrase: SecretText) -> () => gate::unlock;
    /// Opens the vault with its recovery code, sets a new passphrase, and shows the desk.
    fn recover(recovery_code: SecretText, new_passphrase: SecretText) -> () => gate::recover;
    /// The help lines of a country, in order.
    fn help_lines(country: Country) -> Vec<HelpLine> => help::lines;
    /// A number as a code that a phone's camera reads, so that the phone calls it or writes to it.
    fn qr(number: String, way: Way) -> Qr => help::qr;
    /// Copies a number, and takes it back after a minute.
    fn copy_number(number: String) -> () => clipboard::copy_number;
    /// Logs a craving without the passphrase. It is sealed so that only the open journal can read
    /// it, and is taken in at the next unlock.
    fn log_craving(strength: Scale10) -> () => inbox::log;
    /// What the person shows of their plan while it is locked; nothing when nothing. Takes up to two
    /// seconds where the keychain does not answer.
    fn card() -> Option<Card> => card::shown;
    /// Removes what is shown of the plan. It can be shown again from the journal.
    fn card_remove() -> () => card::remove;
    /// Ends the program.
    fn quit() -> () => gate::quit;
}
