//! Passphrases and recovery codes: judged, changed, replaced, saved.

use domain::preferences::Language;
use vault::{Key, KeyError, PASSPHRASE_LIMIT, RecoveryCode, RekeyError, Secret};
use words::{Message, say};
use zxcvbn::Score;
use zxcvbn::feedback::Warning;

use crate::wire::error::{Code, Field, WireError};
use crate::wire::types::{SecretText, Strength, StrengthReason};
use crate::{App, Session, Unlocked, gate, hold};

/// How much of a passphrase is judged, in characters. What lies beyond can only make it stronger,
/// and judging takes longer than linear time.
const JUDGED: usize = 100;

/// Below this many characters the first thing to say is that it is short.
const SHORT: usize = 8;

pub(crate) fn strength(_app: &App, passphrase: SecretText) -> Result<Strength, WireError> {
    Ok(judge(&passphrase.0))
}

/// How hard `passphrase` is to guess. What is taken is what would take more than 10^8 guesses
/// (zxcvbn's score 3): with Argon2's cost of most of a second each, years of one computer.
fn judge(passphrase: &str) -> Strength {
    let judged: zeroize::Zeroizing<String> =
        zeroize::Zeroizing::new(passphrase.chars().take(JUDGED).collect());
    let estimate = zxcvbn::zxcvbn(&judged, &["mooring"]);
    let enough = estimate.score() >= Score::Three;
    let reason = (!enough).then(|| {
        if judged.chars().count() < SHORT {
            return StrengthReason::Short;
        }
        match estimate.feedback().and_then(|feedback| feedback.warning()) {
            Some(Warning::StraightRowsOfKeysAreEasyToGuess)
            | Some(Warning::ShortKeyboardPatternsAreEasyToGuess)
            | Some(Warning::SequencesLikeAbcAreEasyToGuess) => StrengthReason::Pattern,
            Some(Warning::RepeatsLikeAaaAreEasyToGuess)
            | Some(Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess) => {
                StrengthReason::Repeats
            }
            Some(Warning::RecentYearsAreEasyToGuess) | Some(Warning::DatesAreOftenEasyToGuess) => {
                StrengthReason::Date
            }
            Some(Warning::ThisIsATop10Password)
            | Some(Warning::ThisIsATop100Password)
            | Some(Warning::ThisIsACommonPassword)
            | Some(Warning::ThisIsSimilarToACommonlyUsedPassword) => StrengthReason::Common,
            Some(Warning::AWordByItselfIsEasyToGuess)
            | Some(Warning::NamesAndSurnamesByThemselvesAreEasyToGuess)
            | Some(Warning::CommonNamesAndSurnamesAreEasyToGuess) => StrengthReason::Word,
            None => StrengthReason::AddWords,
        }
    });
    Strength {
        score: u8::from(estimate.score()),
        enough,
        reason,
    }
}

/// A passphrase that was typed to open something.
pub(crate) fn given(passphrase: SecretText, field: Field) -> Result<Secret, WireError> {
    if passphrase.0.is_empty() {
        return Err(WireError::of(Code::PassphraseEmpty, field));
    }
    if passphrase.0.len() > PASSPHRASE_LIMIT {
        return Err(WireError::of(Code::PassphraseTooLong, field));
    }
    Ok(Secret::new(passphrase.0.as_str().to_owned()))
}

/// A passphrase that is to be used from now on: strong enough.
pub(crate) fn new_passphrase(passphrase: SecretText, field: Field) -> Result<Secret, WireError> {
    let secret = given(passphrase, field)?;
    if !judge(secret.expose()).enough {
        return Err(WireError::of(Code::PassphraseTooWeak, field));
    }
    Ok(secret)
}

pub(crate) fn change_passphrase(
    app: &App,
    passphrase: SecretText,
    new_passphrase: SecretText,
) -> Result<(), WireError> {
    let current = given(passphrase, Field::Passphrase)?;
    let fresh = self::new_passphrase(new_passphrase, Field::NewPassphrase)?;
    app.unlocked(|session| {
        set_passphrase(
            app,
            session,
            Key::Passphrase(&current),
            &fresh,
            Field::Passphrase,
        )
    })
}

/// Seals the vault's key under `fresh`, once `key` has proved to open it.
pub(crate) fn set_passphrase(
    app: &App,
    session: &mut Session<Unlocked>,
    key: Key<'_>,
    fresh: &Secret,
    field: Field,
) -> Result<(), WireError> {
    let cost = (app.ports.cost)(app.ports.clock.as_ref());
    let mut entropy = hold(&app.ports.entropy);
    session
        .vault_mut()
        .change_passphrase(key, fresh, cost, &mut **entropy)
        .map_err(|error| rekey_error(error, field))
}

fn rekey_error(error: RekeyError, field: Field) -> WireError {
    match error {
        RekeyError::Key(KeyError::WrongKey) => WireError::of(Code::WrongPassphrase, field),
        other => Code::from(other).into(),
    }
}

pub(crate) fn replace_recovery_code(
    app: &App,
    passphrase: SecretText,
) -> Result<Vec<String>, WireError> {
    let current = given(passphrase, Field::Passphrase)?;
    app.unlocked(|session| {
        let vault = session.vault_mut();
        let fresh = vault
            .prove(Key::Passphrase(&current))
            .and_then(|()| vault.replace_recovery_code(&mut **hold(&app.ports.entropy)));
        fresh
            .map(|code| groups(&code))
            .map_err(|error| rekey_error(error, Field::Passphrase))
    })
}

/// The code in its groups, to be shown.
pub(crate) fn groups(code: &RecoveryCode) -> Vec<String> {
    code.groups()
        .iter()
        .map(|group| group.as_str().to_owned())
        .collect()
}

pub(crate) fn save_recovery_code(app: &App, recovery_code: SecretText) -> Result<bool, WireError> {
    let language = language(app);
    let text = say(
        language,
        Message::RecoverySheet {
            code: &recovery_code.0,
        },
    );
    gate::save_text(
        app,
        &say(language, Message::SaveRecoveryTitle),
        &say(language, Message::SaveRecoveryFile),
        &text,
    )
}

/// The language of the program's own words.
pub(crate) fn language(app: &App) -> words::Language {
    match app.preferences().language {
        Language::En => words::Language::En,
        Language::Es => words::Language::Es,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_ones_are_told_why() {
        let reason = |passphrase: &str| judge(passphrase).reason;
        assert_eq!(reason("a"), Some(StrengthReason::Short));
        assert_eq!(reason("password1"), Some(StrengthReason::Common));
        assert_eq!(reason("qwertyuiop"), Some(StrengthReason::Common));
        assert_eq!(reason("aaaaaaaaaaaa"), Some(StrengthReason::Repeats));
        assert_eq!(reason("four slow boats at dusk"), None);
    }

    #[test]
    fn a_very_long_one_is_judged_quickly_and_refused_by_its_length() {
        let long = "x7Qv ".repeat(2_000_000);
        assert!(judge(&long).score <= 4);
        let refused = given(SecretText::new(long), Field::Passphrase).unwrap_err();
        assert_eq!(
            refused,
            WireError::of(Code::PassphraseTooLong, Field::Passphrase)
        );
    }
}
