//! What a record is called. An id is random, so it says nothing about what it names or when.

use std::{fmt, str::FromStr};

use thiserror::Error;

use crate::entropy::{self, Entropy, EntropyError};

/// The name of one record, the same through all its revisions: 128 random bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId([u8; 16]);

impl RecordId {
    /// A name that nothing has yet.
    ///
    /// # Errors
    /// [`EntropyError`] when there is no randomness.
    pub fn random(entropy: &mut dyn Entropy) -> Result<Self, EntropyError> {
        entropy::random(entropy).map(Self)
    }

    /// The id with exactly these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes of the id.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// 32 lower-case hexadecimal digits; [`str::parse`] reads them back.
    #[must_use]
    pub fn to_hex(&self) -> String {
        self.to_string()
    }

    /// Reads what [`RecordId::to_hex`] wrote; upper case is accepted too.
    ///
    /// # Errors
    /// [`NotAnId`] for anything but 32 hexadecimal digits.
    pub fn from_hex(text: &str) -> Result<Self, NotAnId> {
        text.parse()
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordId({self})")
    }
}

impl FromStr for RecordId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let digit = |c: u8| (c as char).to_digit(16).ok_or(NotAnId);
        let digits: &[u8; 32] = text.as_bytes().try_into().map_err(|_| NotAnId)?;
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(digits.as_chunks::<2>().0) {
            *byte = (digit(pair[0])? << 4 | digit(pair[1])?) as u8;
        }
        Ok(Self(bytes))
    }
}

/// The text is not 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a record id is 32 hexadecimal digits")]
pub struct NotAnId;
