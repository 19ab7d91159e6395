//! Help lines by country, and what a person changed of them. A person in danger reads these, so each
//! carries where its number was taken from and when that was last checked.
//!
//! The list is `help-lines.json`: a line is changed there, together with the day on which its number
//! was compared with its source. Tests hold its form here, and its age in `tests/suites/help.rs`.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::limits::{self, Fault, Field};
use crate::phone;

type Book = HashMap<Country, Vec<HelpLine>>;

static BOOK: LazyLock<Book> =
    LazyLock::new(|| serde_json::from_str(include_str!("help-lines.json")).unwrap_or_default());

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// Names the line in the catalogue of words.
    pub id: HelpLineId,
    /// The number to call, as people write it.
    pub call: Option<String>,
    /// The number to send a text message to.
    pub text: Option<String>,
    /// What to write in that message, where the line asks for a word.
    pub keyword: Option<String>,
    /// Who publishes the number.
    pub source: String,
    /// When the number was last checked against its source; nothing when it never was, and then
    /// the screen says "check this number".
    #[ts(type = "string | null")]
    pub checked: Option<NaiveDate>,
    /// What the person did with it.
    #[serde(skip_deserializing)]
    pub standing: LineStanding,
}

/// What a person did with a line of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LineStanding {
    /// Nothing: it is as it was published.
    #[default]
    Listed,
    /// Its numbers are the person's.
    Changed,
    /// Help now leaves it out.
    Hidden,
}

/// The lines there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
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

/// What a person made of the help lines. Kept in clear with the preferences, because it has to be
/// there while the journal is locked; the settings say so beside the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct OwnHelp {
    /// Lines of the list that were changed or hidden.
    pub changes: Vec<LineChange>,
    /// Lines that the person added, such as what their program gives out for the night.
    pub lines: Vec<OwnLine>,
}

/// A line of the list that a person changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LineChange {
    /// Whose list.
    pub country: Country,
    /// Which line of it.
    pub line: HelpLineId,
    /// Its numbers from now on; nothing when it is hidden.
    pub to: Option<Numbers>,
}

/// A line that a person added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnLine {
    /// Whose number it is; may be empty.
    pub name: String,
    /// How it is reached.
    pub numbers: Numbers,
}

/// How a line is reached, as people write it. At least one of both is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// The number to call.
    pub call: Option<String>,
    /// The number to send a text message to.
    pub text: Option<String>,
}

/// The help lines of a country with what the person made of them, in the order they are shown.
/// Empty for [`Country::Elsewhere`].
#[must_use]
pub fn lines(country: Country, own: &OwnHelp) -> Vec<HelpLine> {
    let mut lines = BOOK.get(&country).cloned().unwrap_or_default();
    let changes = own.changes.iter().filter(|one| one.country == country);
    for change in changes {
        let Some(line) = lines.iter_mut().find(|line| line.id == change.line) else {
            continue;
        };
        match &change.to {
            None => line.standing = LineStanding::Hidden,
            Some(Numbers { call, text }) => {
                line.standing = LineStanding::Changed;
                (line.call, line.text) = (call.clone(), text.clone());
            }
        }
    }
    lines
}

impl OwnHelp {
    /// Without white space around names and numbers, and without numbers that are blank.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        for line in &mut self.lines {
            line.name = line.name.trim().to_owned();
        }
        let changed = self.changes.iter_mut().filter_map(|one| one.to.as_mut());
        let added = self.lines.iter_mut().map(|line| &mut line.numbers);
        for Numbers { call, text } in changed.chain(added) {
            for number in [call, text] {
                let trimmed = number.take().map(|number| number.trim().to_owned());
                *number = trimmed.filter(|number| !number.is_empty());
            }
        }
        self
    }

    /// Checks that each line has a number that can be one, and everything against its limits.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        limits::lists([
            (Field::HelpLines, self.changes.len()),
            (Field::HelpLines, self.lines.len()),
        ])?;
        limits::labels(self.lines.iter().map(|line| (Field::Name, &line.name)))?;
        let changed = self.changes.iter().filter_map(|one| one.to.as_ref());
        for Numbers { call, text } in changed.chain(self.lines.iter().map(|line| &line.numbers)) {
            let mut given = [call, text].into_iter().flatten().peekable();
            if given.peek().is_none() {
                return Err(phone::no_digit());
            }
            given.try_for_each(|number| phone::check(number))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::{LIST_LIMIT, Wrong};

    fn numbers(call: &str) -> Numbers {
        Numbers {
            call: Some(call.into()),
            text: None,
        }
    }

    fn own(number: &str) -> OwnHelp {
        OwnHelp {
            changes: Vec::new(),
            lines: vec![OwnLine {
                name: "Clinic at night".into(),
                numbers: numbers(number),
            }],
        }
    }

    #[test]
    fn the_list_can_be_read_and_names_every_country() {
        let book: Book = serde_json::from_str(include_str!("help-lines.json")).unwrap();
        assert_eq!(book.len(), Country::ALL.len());
        assert_eq!(*BOOK, book);
    }

    #[test]
    fn every_line_can_be_reached_and_says_where_its_number_is_from() {
        for country in Country::ALL {
            let lines = lines(country, &OwnHelp::default());
            assert_eq!(lines.is_empty(), country == Country::Elsewhere);
            for (at, line) in lines.iter().enumerate() {
                assert!(line.call.is_some() || line.text.is_some(), "{:?}", line.id);
                assert!(line.keyword.is_none() || line.text.is_some());
                for number in [&line.call, &line.text].into_iter().flatten() {
                    let digits = number.chars().filter(char::is_ascii_digit).count();
                    assert!((3..=15).contains(&digits), "{number}");
                    let is_plain = |c: char| c.is_ascii_digit() || c == ' ' || c == '-';
                    assert!(number.chars().all(is_plain), "{number}");
                }
                let (site, _) = line.source.split_once('.').unwrap();
                assert!(!site.is_empty() && !line.source.contains('/'));
                let twice = lines[..at].iter().any(|before| before.id == line.id);
                assert!(!twice, "{country:?} has {:?} twice", line.id);
            }
            let emergency = lines.iter().any(|line| line.id == HelpLineId::Emergency);
            assert!(emergency || country == Country::Elsewhere, "{country:?}");
        }
    }

    #[test]
    fn only_the_lines_of_the_united_states_are_called_checked() {
        for country in Country::ALL {
            for line in lines(country, &OwnHelp::default()) {
                let here = country == Country::UnitedStates;
                assert_eq!(line.checked.is_some(), here, "{:?}", line.id);
            }
        }
    }

    #[test]
    fn a_change_is_of_one_line_in_one_country() {
        let change = |line, to| LineChange {
            country: Country::Canada,
            line,
            to,
        };
        let own = OwnHelp {
            changes: vec![
                change(HelpLineId::Line988, Some(numbers("1-833-456-4566"))),
                change(HelpLineId::Emergency, None),
                change(HelpLineId::Lifeline, None),
            ],
            lines: Vec::new(),
        };
        let seen: Vec<_> = lines(Country::Canada, &own)
            .into_iter()
            .map(|line| (line.call.unwrap_or_default(), line.text, line.standing))
            .collect();
        assert_eq!(
            seen,
            [
                ("1-833-456-4566".into(), None, LineStanding::Changed),
                ("911".into(), None, LineStanding::Hidden)
            ]
        );
        let elsewhere = lines(Country::UnitedStates, &own);
        assert_eq!(elsewhere, lines(Country::UnitedStates, &OwnHelp::default()));
    }

    #[test]
    fn a_number_may_be_written_in_any_form_but_has_a_digit() {
        for number in [
            "(303) 555-0142 x12",
            "+44 (0)20 7946 0018",
            "*31#",
            "٣٠٣",
            "1",
        ] {
            assert_eq!(own(number).tidied().check(), Ok(()), "{number}");
        }
        for number in ["", "  ", "ask Jo", "—"] {
            let fault = own(number).tidied().check().unwrap_err();
            assert_eq!(fault.wrong, Wrong::NoDigit, "{number}");
        }
        let long = own(&"1".repeat(limits::LABEL_LIMIT + 1)).check();
        assert_eq!(long.unwrap_err().wrong, Wrong::LabelTooLong);
        let line = own("1").lines.remove(0);
        let many = OwnHelp {
            changes: Vec::new(),
            lines: vec![line; LIST_LIMIT + 1],
        };
        assert_eq!(many.check().unwrap_err().wrong, Wrong::TooMany);
    }
}
