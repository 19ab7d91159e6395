//! Phone numbers as people write them, and what a phone makes of them.
//!
//! What is shown and kept is always the person's own text. Only where a phone must dial it is it
//! read, and then a wrong number would be worse than none: what is not understood ends the number.

use serde::Deserialize;
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

use crate::limits::{self, Fault, Field, Wrong};

/// The most digits that a number can have anywhere (ITU-T E.164).
const MOST: usize = 15;
/// With so many digits a number can be whole.
const WHOLE: usize = 7;
/// The most digits of an extension.
const EXTENSION: usize = 8;
/// What stands before an extension, in both of our languages.
const MARKS: [&str; 7] = ["extension", "extensión", "ext.", "ext", "int.", "int", "x"];

/// How a number is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "PhoneWay")]
pub enum Way {
    /// By a call.
    Call,
    /// By a text message.
    Text,
}

/// Checks that a text can be a number: any form is fine, as long as there is a digit in it.
///
/// # Errors
/// What is wrong, of [`Field::Phone`].
pub fn check(number: &str) -> Result<(), Fault> {
    if number.len() > limits::LABEL_LIMIT {
        return Err(limits::fault(Wrong::LabelTooLong, Field::Phone));
    }
    if !number.chars().any(char::is_numeric) {
        return Err(no_digit());
    }
    Ok(())
}

/// There is no number.
#[must_use]
pub fn no_digit() -> Fault {
    limits::fault(Wrong::NoDigit, Field::Phone)
}

/// The address that makes a phone call the number or write to it: `tel:` (RFC 3966) or `sms:`
/// (RFC 5724). An extension becomes a pause and its digits in a call, and is left out of a message.
/// Nothing when there is no number in the text that a phone could dial.
#[must_use]
pub fn address(number: &str, way: Way) -> Option<String> {
    let plain: String = number.nfkc().collect();
    let start = plain.find(|c: char| c.is_ascii_digit() || "+*#".contains(c))?;
    let mut rest = &plain[start..];
    // The zero in brackets is dialled at home, and never after the code of a country.
    let abroad = rest.starts_with('+');
    let mut dialled = String::new();
    let mut extension = String::new();
    let mut joined = false;
    while let Some(next) = rest.chars().next() {
        let digits = digits_of(&dialled);
        if abroad && let Some(after) = rest.strip_prefix("(0)") {
            rest = after;
            continue;
        }
        if digits > 0
            && let Some(found) = extension_in(rest)
        {
            extension = found;
            break;
        }
        match next {
            '+' if dialled.is_empty() => dialled.push(next),
            '*' | '#' => dialled.push(next),
            _ if next.is_ascii_digit() => dialled.push(next),
            // 1-800-GET-HELP
            'A'..='Z' if joined => dialled.push(key_of(next)),
            ' ' | '.' | ')' | '-' | '\u{2010}'..='\u{2015}' => {}
            // After a whole number comes another one, or the same in digits.
            '/' | '(' if digits < WHOLE => {}
            _ => break,
        }
        joined = next != ' ' && next != '(' && next != ')';
        rest = &rest[next.len_utf8()..];
    }
    if !(1..=MOST).contains(&digits_of(&dialled)) {
        return None;
    }
    // In an address, it would start a fragment.
    let dialled = dialled.replace('#', "%23");
    Some(match way {
        Way::Text => format!("sms:{dialled}"),
        Way::Call if extension.is_empty() => format!("tel:{dialled}"),
        Way::Call => format!("tel:{dialled},{extension}"),
    })
}

fn digits_of(number: &str) -> usize {
    number.chars().filter(char::is_ascii_digit).count()
}

/// The digits of an extension, when the text begins with one.
fn extension_in(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let word = lower.trim_start_matches([',', ' ']);
    let marked = MARKS.iter().find_map(|mark| word.strip_prefix(mark));
    let after = marked
        .map(str::trim_start)
        .or_else(|| lower.strip_prefix(','))?;
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    (1..=EXTENSION).contains(&digits.len()).then_some(digits)
}

/// The key of a phone that a letter is written on.
fn key_of(letter: char) -> char {
    match letter {
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        _ => '9',
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_phone_dials_what_was_meant() {
        for (written, dialled) in [
            ("988", "988"),
            ("1-800-662-4357", "18006624357"),
            ("(303) 555-0142", "3035550142"),
            (" +1 303.555.0142 ", "+13035550142"),
            ("303\u{2011}555\u{2013}0142", "3035550142"),
            ("+44 (0)20 7946 0018", "+442079460018"),
            ("(0)20 7946 0018", "02079460018"),
            ("030/1234567", "0301234567"),
            ("Jo: 303-555-0142", "3035550142"),
            ("303-555-0142 (home)", "3035550142"),
            ("303-555-0142 or 303-555-0199", "3035550142"),
            ("303-555-0142 / 303-555-0199", "3035550142"),
            ("303-555-0142; 303-555-0199", "3035550142"),
            ("1-800-GET-HELP", "18004384357"),
            ("1-800-273-TALK (8255)", "18002738255"),
            ("303-555-0142 MOM", "3035550142"),
            ("303-555-0142 x12", "3035550142,12"),
            ("303-555-0142x12", "3035550142,12"),
            ("303-555-0142X12", "3035550142,12"),
            ("303-555-0142, ext. 12", "3035550142,12"),
            ("303-555-0142 ext. 12", "3035550142,12"),
            ("303-555-0142 Ext 12", "3035550142,12"),
            ("303-555-0142 extensión 12", "3035550142,12"),
            ("303-555-0142,12", "3035550142,12"),
            ("303-555-0142 x office", "3035550142"),
            ("*31#", "*31%23"),
            ("３０３ ５５５ ０１４２", "3035550142"),
        ] {
            let address = address(written, Way::Call);
            assert_eq!(address, Some(format!("tel:{dialled}")), "{written}");
        }
    }

    #[test]
    fn a_message_goes_to_the_number_without_its_extension() {
        assert_eq!(address("741741", Way::Text).unwrap(), "sms:741741");
        let desk = address("303-555-0142 x12", Way::Text);
        assert_eq!(desk.unwrap(), "sms:3035550142");
    }

    #[test]
    fn what_no_phone_can_dial_has_no_address() {
        for written in ["", "ask Jo", "+", "#", "***", &"1".repeat(16)] {
            assert_eq!(address(written, Way::Call), None, "{written}");
        }
    }

    proptest! {
        #[test]
        fn an_address_is_made_of_what_phones_take(written in "\\PC{0,40}") {
            if let Some(address) = address(&written, Way::Call) {
                let dialled = address.strip_prefix("tel:").unwrap().replace("%23", "#");
                prop_assert!(dialled.chars().all(|c| c.is_ascii_digit() || "+*#,".contains(c)));
                prop_assert!(!dialled[1..].contains('+'));
                prop_assert!(dialled.len() <= 80);
            }
        }
    }
}
