//! What crosses the wire about the card, beside the domain's own types.

use domain::card::CardParts;
use serde::Serialize;
use ts_rs::TS;

/// What the lock window shows of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CardNow {
    /// Which parts.
    pub parts: CardParts,
    /// How they are kept.
    pub kept: CardKept,
}

/// How a card is kept, and so who can read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CardKept {
    /// Under a key in the system's keychain: whoever is logged in as this person, here.
    Sealed,
    /// In the open: whoever can read this computer's disk.
    Plain,
}
