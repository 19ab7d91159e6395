//! Help lines by country. A person in danger reads these, so each carries where its number was
//! taken from and when that was last checked, and a test holds the form and the age of the list.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Countries with a list of their own. `Elsewhere` is everywhere else: there the person is told to
/// look up the numbers of their place, and nothing is guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the name itself")]
pub enum Country {
    UnitedStates,
    Canada,
    UnitedKingdom,
    Ireland,
    Australia,
    NewZealand,
    EuropeanUnion,
    Elsewhere,
}

impl Country {
    /// Every country, in the order they are offered.
    pub const ALL: [Country; 8] = [
        Country::UnitedStates,
        Country::Canada,
        Country::UnitedKingdom,
        Country::Ireland,
        Country::Australia,
        Country::NewZealand,
        Country::EuropeanUnion,
        Country::Elsewhere,
    ];
}

/// One help line. Its name and what it does are words: `help-line-<id>` in `help.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HelpLine {
    /// Names the line in the catalogue of words.
    pub id: HelpLineId,
    /// The number to call, as people write it.
    pub call: Option<&'static str>,
    /// The number to send a text message to.
    pub text: Option<&'static str>,
    /// What to write in that message, where the line asks for a word.
    pub keyword: Option<&'static str>,
    /// Who publishes the number.
    pub source: &'static str,
    /// When the number was last checked against its source; nothing when it never was, and then
    /// the screen says "check this number".
    #[ts(type = "string | null")]
    pub checked: Option<NaiveDate>,
}

/// The lines there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the name itself")]
pub enum HelpLineId {
    Emergency,
    #[serde(rename = "988")]
    Line988,
    Samhsa,
    CrisisText,
    Samaritans,
    Lifeline,
    NeedToTalk,
}

const CHECKED: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 1);

const fn line(id: HelpLineId, call: &'static str, source: &'static str) -> HelpLine {
    HelpLine {
        id,
        call: Some(call),
        text: None,
        keyword: None,
        source,
        checked: None,
    }
}

/// The help lines of a country, in the order they are shown. Empty for [`Country::Elsewhere`].
pub fn lines(country: Country) -> Vec<HelpLine> {
    use HelpLineId as Line;
    let checked = |line: HelpLine| HelpLine {
        checked: CHECKED,
        ..line
    };
    match country {
        Country::UnitedStates => vec![
            checked(HelpLine {
                text: Some("988"),
                ..line(Line::Line988, "988", "988lifeline.org")
            }),
            checked(line(Line::Samhsa, "1-800-662-4357", "samhsa.gov")),
            checked(HelpLine {
                call: None,
                text: Some("741741"),
                keyword: Some("HOME"),
                ..line(Line::CrisisText, "", "crisistextline.org")
            }),
            checked(line(Line::Emergency, "911", "911.gov")),
        ],
        Country::Canada => vec![
            HelpLine {
                text: Some("988"),
                ..line(Line::Line988, "988", "988.ca")
            },
            line(Line::Emergency, "911", "canada.ca"),
        ],
        Country::UnitedKingdom => vec![
            line(Line::Samaritans, "116 123", "samaritans.org"),
            line(Line::Emergency, "999", "gov.uk"),
        ],
        Country::Ireland => vec![
            line(Line::Samaritans, "116 123", "samaritans.org"),
            line(Line::Emergency, "112", "gov.ie"),
        ],
        Country::Australia => vec![
            line(Line::Lifeline, "13 11 14", "lifeline.org.au"),
            line(Line::Emergency, "000", "triplezero.gov.au"),
        ],
        Country::NewZealand => vec![
            HelpLine {
                text: Some("1737"),
                ..line(Line::NeedToTalk, "1737", "1737.org.nz")
            },
            line(Line::Emergency, "111", "police.govt.nz"),
        ],
        Country::EuropeanUnion => vec![line(Line::Emergency, "112", "europa.eu")],
        Country::Elsewhere => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_can_be_reached_and_says_where_its_number_is_from() {
        for country in Country::ALL {
            let lines = lines(country);
            assert_eq!(lines.is_empty(), country == Country::Elsewhere);
            for line in lines {
                assert!(line.call.is_some() || line.text.is_some(), "{:?}", line.id);
                for number in [line.call, line.text].into_iter().flatten() {
                    assert!(number.chars().any(|c| c.is_ascii_digit()), "{number}");
                    assert!(
                        number
                            .chars()
                            .all(|c| c.is_ascii_digit() || c == ' ' || c == '-'),
                        "{number}"
                    );
                }
                assert!(line.source.contains('.'), "{:?}", line.id);
            }
        }
    }

    #[test]
    fn only_the_lines_of_the_united_states_were_checked_and_within_the_year() {
        let release = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        for country in Country::ALL {
            for line in lines(country) {
                assert_eq!(
                    line.checked.is_some(),
                    country == Country::UnitedStates,
                    "{:?}",
                    line.id
                );
                assert!(
                    line.checked
                        .is_none_or(|checked| (release - checked).num_days() < 365)
                );
            }
        }
    }
}
