//! How long it lasts, and how it ends.

use serde::Serialize;
use ts_rs::TS;

use super::range::{DayRange, Days};
use super::{ENOUGH, Seen};
use crate::craving::{self, Craving, Ending};

/// How long it lasts, and how it ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Lasting {
    /// How many cravings.
    pub n: u32,
    /// How many of them passed and have a known length. The others say nothing of how long one
    /// takes to pass.
    pub timed: u32,
    /// Minutes that it took in the middle: as many took longer as were shorter.
    pub median: Option<u32>,
    /// How long those that are timed took, shortest first.
    pub lengths: Vec<LengthRow>,
    /// How all of them ended, each way that there is.
    pub endings: Vec<EndingRow>,
    /// The sentence on how long.
    pub lasts: LastsSays,
    /// The sentence on how it ends.
    pub ends: EndsSays,
}

/// How many took this long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LengthRow {
    /// From this many minutes.
    pub from: u32,
    /// To this many minutes, itself in it; nothing when there is no end to it.
    pub to: Option<u32>,
    /// How many.
    pub n: u32,
}

/// How many ended this way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EndingRow {
    /// Which way; nothing where it was not noted.
    pub ending: Option<Ending>,
    /// How many.
    pub n: u32,
}

/// How long it usually takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Usual {
    /// In the middle, in minutes.
    pub minutes: u32,
    /// From how many that passed and have a known length, at least [`ENOUGH`].
    pub n: u32,
}

/// What is said of how long it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "case", rename_all = "kebab-case")]
pub enum LastsSays {
    /// Too few to say anything.
    TooFew {
        /// How many are timed.
        n: u32,
    },
    /// How long it usually takes.
    Usual(Usual),
}

/// What is said of how it ends. Using is a row of the table and not a headline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "case", rename_all = "kebab-case")]
pub enum EndsSays {
    /// Too few to say anything.
    TooFew {
        /// How many have an ending noted.
        n: u32,
    },
    /// Some passed.
    Passed {
        /// How many passed.
        count: u32,
        /// Of how many with an ending noted.
        n: u32,
    },
    /// Endings are noted, and none of them is that it passed.
    Noted {
        /// How many have an ending noted.
        n: u32,
    },
}

/// Where each row of lengths ends.
const ENDS: [u32; 5] = [5, 10, 20, 30, 60];

/// In the order of the table.
const ENDINGS: [Option<Ending>; 6] = [
    Some(Ending::Passed),
    Some(Ending::StillHere),
    Some(Ending::Used),
    Some(Ending::NotSure),
    Some(Ending::RatherNotSay),
    None,
];

/// Looks at how cravings in a range went.
pub fn lasting(seen: &Seen<'_>, range: DayRange) -> Lasting {
    let mut lengths = Lengths::default();
    let mut endings = ENDINGS.map(|ending| EndingRow { ending, n: 0 });
    let mut n = 0;
    for craving in Days::of(range).within(seen.cravings) {
        n += 1;
        lengths.add(craving.content);
        for row in &mut endings {
            row.n += u32::from(row.ending == craving.content.ending);
        }
    }
    Lasting {
        n,
        timed: lengths.n,
        median: lengths.median(),
        lengths: lengths.rows(),
        endings: endings.to_vec(),
        lasts: match lengths.usual() {
            Some(usual) => LastsSays::Usual(usual),
            None => LastsSays::TooFew { n: lengths.n },
        },
        ends: ends(&endings),
    }
}

/// How long it usually takes until it passes; nothing when too few have a known length.
pub fn usual<'a>(cravings: impl IntoIterator<Item = &'a Craving>) -> Option<Usual> {
    let mut lengths = Lengths::default();
    cravings
        .into_iter()
        .for_each(|craving| lengths.add(craving));
    lengths.usual()
}

fn ends(rows: &[EndingRow]) -> EndsSays {
    let noted = rows.iter().filter(|row| row.ending.is_some());
    let n = noted.map(|row| row.n).sum();
    let passed = rows.iter().filter(|row| row.ending == Some(Ending::Passed));
    match passed.map(|row| row.n).sum() {
        _ if n < ENOUGH => EndsSays::TooFew { n },
        0 => EndsSays::Noted { n },
        count => EndsSays::Passed { count, n },
    }
}

/// How many took how many minutes. There are not many different lengths, so nothing is sorted.
struct Lengths {
    n: u32,
    by_minute: Vec<u32>,
}

impl Default for Lengths {
    fn default() -> Self {
        Lengths {
            n: 0,
            by_minute: vec![0; craving::LONGEST as usize + 1],
        }
    }
}

impl Lengths {
    /// Counts it when it passed and its length is known. One that is still here will be longer, and
    /// of one that ended otherwise nobody knows how long it would have been.
    fn add(&mut self, craving: &Craving) {
        if let (Some(Ending::Passed), Some(minutes)) = (craving.ending, craving.lasted) {
            self.by_minute[minutes.min(craving::LONGEST) as usize] += 1;
            self.n += 1;
        }
    }

    /// The one in the middle, or halfway between the two in the middle, halves rounded up.
    fn median(&self) -> Option<u32> {
        let lower = self.nth(self.n.checked_sub(1)? / 2)?;
        let upper = self.nth(self.n / 2)?;
        Some((lower + upper).div_ceil(2))
    }

    /// The length of the one with this number, counted from the shortest, from 0.
    fn nth(&self, number: u32) -> Option<u32> {
        let mut shorter = 0;
        let found = self.by_minute.iter().position(|n| {
            shorter += n;
            shorter > number
        });
        found.and_then(|minutes| u32::try_from(minutes).ok())
    }

    fn usual(&self) -> Option<Usual> {
        let minutes = self.median()?;
        (self.n >= ENOUGH).then_some(Usual { minutes, n: self.n })
    }

    fn rows(&self) -> Vec<LengthRow> {
        let mut from = 0;
        let mut rows = Vec::with_capacity(ENDS.len() + 1);
        for to in ENDS.map(Some).into_iter().chain([None]) {
            let end = to.unwrap_or(craving::LONGEST);
            rows.push(LengthRow {
                from: from.max(1),
                to,
                n: self.by_minute[from as usize..=end as usize].iter().sum(),
            });
            from = end + 1;
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::{craving, noted, range, time};

    fn took(minutes: u32, ending: Option<Ending>) -> Craving {
        Craving {
            lasted: Some(minutes),
            ending,
            ..craving(5)
        }
    }

    fn passed(minutes: &[u32]) -> Vec<Craving> {
        let passed = Some(Ending::Passed);
        minutes
            .iter()
            .map(|minutes| took(*minutes, passed))
            .collect()
    }

    fn of(cravings: &[Craving]) -> Lasting {
        let at = time("2026-11-23 18:00");
        let cravings: Vec<_> = cravings.iter().map(|one| (at, one.clone())).collect();
        let seen = Seen {
            cravings: &noted(&cravings),
            ..Seen::default()
        };
        lasting(&seen, range("2026-11-23", "2026-11-23"))
    }

    #[test]
    fn the_middle_one_is_usual() {
        let usual_of = |minutes: &[u32]| usual(&passed(minutes)).map(|usual| usual.minutes);
        assert_eq!(usual_of(&[12, 3, 1440, 14, 10]), Some(12));
        assert_eq!(usual_of(&[12, 3, 15, 20, 10, 99]), Some(14), "13.5");
        assert_eq!(usual_of(&[12, 3, 15, 20]), None);
        assert_eq!(usual_of(&[]), None);
        assert_eq!(of(&passed(&[4, 8])).median, Some(6));
    }

    #[test]
    fn only_one_that_passed_says_how_long_it_takes_to_pass() {
        let mut cravings = passed(&[10; 5]);
        let others = [
            Some(Ending::StillHere),
            Some(Ending::Used),
            Some(Ending::NotSure),
            None,
        ];
        cravings.extend(others.map(|ending| took(90, ending)));
        cravings.push(Craving {
            ending: Some(Ending::Passed),
            ..craving(3)
        });
        let lasting = of(&cravings);
        assert_eq!((lasting.n, lasting.timed), (10, 5));
        assert_eq!(lasting.lasts, LastsSays::Usual(Usual { minutes: 10, n: 5 }));
        assert_eq!(lasting.ends, EndsSays::Passed { count: 6, n: 9 });
        let endings: Vec<u32> = lasting.endings.iter().map(|row| row.n).collect();
        assert_eq!(endings, [6, 1, 1, 1, 0, 1]);
    }

    #[test]
    fn lengths_meet_without_gaps() {
        let lasting = of(&passed(&[1, 5, 6, 10, 11, 30, 31, 60, 61, 1440, 9000]));
        let rows: Vec<_> = lasting
            .lengths
            .iter()
            .map(|row| (row.from, row.to, row.n))
            .collect();
        let expected = [
            (1, Some(5), 2),
            (6, Some(10), 2),
            (11, Some(20), 1),
            (21, Some(30), 1),
            (31, Some(60), 2),
            (61, None, 3),
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn using_is_no_headline() {
        let used = vec![took(9, Some(Ending::Used)); 6];
        assert_eq!(of(&used).ends, EndsSays::Noted { n: 6 });
        assert_eq!(of(&used[..4]).ends, EndsSays::TooFew { n: 4 });
        assert_eq!(of(&used).lasts, LastsSays::TooFew { n: 0 });
    }
}
