//! The recovery code: the vault's second key, short enough to write on paper.
//!
//! 128 random bits and 12 bits of checksum, in Crockford's base 32: seven groups of four.

use std::{fmt, str::FromStr};

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::entropy::{Entropy, EntropyError};

/// No I, L, O (read as 1, 1, 0) and no U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHARACTERS: usize = 28;
const GROUP: usize = 4;

/// A code that opens the vault when the passphrase is forgotten. Wiped when dropped; prints as
/// `RecoveryCode(…)`. Read it from paper with [`str::parse`].
pub struct RecoveryCode(Zeroizing<[u8; 16]>);

impl RecoveryCode {
    pub(crate) fn random(entropy: &mut dyn Entropy) -> Result<Self, EntropyError> {
        let mut bits = Zeroizing::new([0; 16]);
        entropy.fill(&mut *bits)?;
        Ok(Self(bits))
    }

    pub(crate) fn bits(&self) -> &[u8; 16] {
        &self.0
    }

    /// The code as it is written down: seven groups of four characters. Any two can be asked
    /// back to see that the paper exists.
    #[must_use]
    pub fn groups(&self) -> Vec<Zeroizing<String>> {
        let whole = self.digits();
        whole
            .chunks(GROUP)
            .map(|group| {
                let text = group
                    .iter()
                    .map(|&digit| char::from(ALPHABET[usize::from(digit)]));
                Zeroizing::new(text.collect())
            })
            .collect()
    }

    /// The whole code, its groups joined by `-`.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        let groups = self.groups();
        let mut text = Zeroizing::new(String::with_capacity(CHARACTERS + CHARACTERS / GROUP));
        for (i, group) in groups.iter().enumerate() {
            if i > 0 {
                text.push('-');
            }
            text.push_str(group);
        }
        text
    }

    /// 28 digits of 5 bits: the code's bits, then the checksum's.
    fn digits(&self) -> Zeroizing<[u8; CHARACTERS]> {
        let value = u128::from_be_bytes(*self.0);
        let check = checksum(&self.0);
        let mut digits = Zeroizing::new([0; CHARACTERS]);
        for (i, digit) in digits.iter_mut().enumerate() {
            // 25 digits hold the first 125 bits; the last three hold 3 bits and the checksum.
            *digit = if i < 25 {
                (value >> (123 - 5 * i)) as u8 & 31
            } else {
                let tail = (value as u16 & 7) << 12 | check;
                (tail >> (10 - 5 * (i - 25))) as u8 & 31
            };
        }
        digits
    }
}

/// 12 bits that notice a slip of the pen before the vault is asked.
fn checksum(bits: &[u8; 16]) -> u16 {
    let hash = Sha256::new()
        .chain_update(b"mooring recovery code")
        .chain_update(bits)
        .finalize();
    u16::from_be_bytes([hash[0], hash[1]]) >> 4
}

impl FromStr for RecoveryCode {
    type Err = CodeError;

    /// Forgiving: case, spaces and dashes do not matter, O is 0, I and L are 1.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let mut digits = Zeroizing::new([0u8; CHARACTERS]);
        let mut found = 0;
        for c in text.chars().filter(|&c| !is_separator(c)) {
            let digit = digit(c).ok_or(CodeError::WrongCharacter {
                position: found + 1,
            })?;
            if let Some(place) = digits.get_mut(found) {
                *place = digit;
            }
            found += 1;
        }
        if found != CHARACTERS {
            return Err(CodeError::WrongLength {
                found,
                expected: CHARACTERS,
            });
        }
        let fold = |digits: &[u8]| digits.iter().fold(0u128, |n, &d| n << 5 | u128::from(d));
        let tail = fold(&digits[25..]);
        let value = fold(&digits[..25]) << 3 | tail >> 12;
        let code = Self(Zeroizing::new(value.to_be_bytes()));
        let same = code.digits().ct_eq(&*digits);
        if bool::from(same) {
            Ok(code)
        } else {
            Err(CodeError::Checksum)
        }
    }
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '_' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn digit(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET
        .iter()
        .position(|&a| char::from(a) == c)
        .map(|place| place as u8)
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

/// Why a text is not a recovery code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CodeError {
    /// Too few or too many characters, separators aside.
    #[error("a recovery code has {expected} characters, this has {found}")]
    WrongLength {
        /// How many were given.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// A character that no code has.
    #[error("character {position} is not part of any recovery code")]
    WrongCharacter {
        /// Which one, counting from 1 and leaving separators out.
        position: usize,
    },
    /// The characters do not belong together: at least one was misread.
    #[error("a character of the recovery code was misread")]
    Checksum,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn code(bits: [u8; 16]) -> RecoveryCode {
        RecoveryCode(Zeroizing::new(bits))
    }

    #[test]
    fn literal() {
        let text = code(*b"0123456789abcdef").text();
        assert_eq!(&*text, "60RK-4CSM-6MV3-EE1S-C5H6-6S35-CSQY");
        assert_eq!(
            text.parse::<RecoveryCode>().unwrap().bits(),
            b"0123456789abcdef"
        );
    }

    #[test]
    fn what_is_wrong_is_said() {
        let error = |text: &str| text.parse::<RecoveryCode>().err().unwrap();
        let text = code([7; 16]).text();
        assert_eq!(
            error(""),
            CodeError::WrongLength {
                found: 0,
                expected: 28
            }
        );
        assert_eq!(
            error(&text[..33]),
            CodeError::WrongLength {
                found: 27,
                expected: 28
            }
        );
        assert_eq!(error("60RK-4U"), CodeError::WrongCharacter { position: 6 });
        assert_eq!(error("ñ"), CodeError::WrongCharacter { position: 1 });
        assert_eq!(format!("{:?}", code([7; 16])), "RecoveryCode(…)");
    }

    proptest! {
        #[test]
        fn round_trip(bits: [u8; 16]) {
            let code = code(bits);
            let text = code.text();
            let sloppy = text.to_lowercase().replace('-', " — ").replace('0', "o").replace('1', "l");
            let read_text = text.parse::<RecoveryCode>().unwrap();
            let read_sloppy = sloppy.parse::<RecoveryCode>().unwrap();
            prop_assert_eq!(read_text.bits(), &bits);
            prop_assert_eq!(read_sloppy.bits(), &bits);
            prop_assert_eq!(code.groups().len(), 7);
        }

        #[test]
        fn a_slip_is_noticed_or_is_another_code(bits: [u8; 16], place in 0usize..28, by in 1u8..32) {
            let mut digits = *code(bits).digits();
            digits[place] = (digits[place] + by) % 32;
            let text: String = digits.iter().map(|&d| char::from(ALPHABET[usize::from(d)])).collect();
            match text.parse::<RecoveryCode>() {
                Ok(other) => prop_assert_ne!(other.bits(), &bits),
                Err(error) => prop_assert_eq!(error, CodeError::Checksum),
            }
        }

        #[test]
        fn any_text_is_answered(text: String) {
            let _ = text.parse::<RecoveryCode>();
        }
    }
}
