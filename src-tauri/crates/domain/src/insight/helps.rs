//! What helps: how often each coping tool was tried, and how much it helped by the person's own ratings.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::mean::{Mean, Sum};
use super::range::{DayRange, Days};
use super::{ENOUGH, MOST_TIED, Seen};
use crate::coping::{Tool, Tried};
use crate::craving::Craving;

/// From this many ratings on, a tool is ranked by their average. Below, one lucky time would put
/// it before a tool that helped ten times.
const ENOUGH_TO_RANK: u32 = 3;

/// From this rating on, a tool helped: the middle of the scale.
pub(crate) const HELPED: u8 = 2;

/// What helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Helps {
    /// How many times a tool was rated.
    pub n: u32,
    /// How many times a tool was tried, rated or not.
    pub tried: u32,
    /// Each tool that was tried, best first.
    pub rows: Vec<ToolRank>,
    /// The sentence.
    pub says: HelpsSays,
}

/// How a tool did, by the person's own ratings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ToolRank {
    /// Which. An own name is one tool however it is capitalized.
    pub tool: Tool,
    /// How many times it was tried.
    pub tried: u32,
    /// How many of these it was rated.
    pub rated: u32,
    /// How many of these it helped: rated 2 or more, of 4.
    pub helped: u32,
    /// How much it helped, from 0 to 4, on average.
    pub mean: Option<Mean>,
}

/// What is said of tools. Only those that were rated at least [`ENOUGH`] times are spoken of, and
/// only when they helped at least by half of the scale on average.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "case", rename_all = "kebab-case")]
pub enum HelpsSays {
    /// Too few to say anything.
    TooFew {
        /// How many times a tool was rated.
        n: u32,
    },
    /// One helped most.
    Most {
        /// Which.
        tool: Tool,
        /// How many times it helped.
        count: u32,
        /// Of how many times it was rated.
        n: u32,
    },
    /// Two or three helped most, the same on average.
    Tied {
        /// Which, in the order of the rows.
        tools: Vec<Tool>,
        /// How much each helped, on average.
        mean: Mean,
    },
    /// None stands out.
    Spread {
        /// How many times a tool was rated.
        n: u32,
    },
}

/// Counts tools in a range.
pub fn helps(seen: &Seen<'_>, range: DayRange) -> Helps {
    let days = Days::of(range);
    let cravings = days.within(seen.cravings).map(|noted| noted.content);
    let rows = rank_tools(cravings);
    let n = rows.iter().map(|row| row.rated).sum();
    Helps {
        n,
        tried: rows.iter().map(|row| row.tried).sum(),
        says: says(n, &rows),
        rows,
    }
}

/// Every tool that was tried in `cravings`, best first: those rated at least three times by how
/// much they helped on average; then the others that were rated, likewise; then the rest. Where that
/// is the same, those rated and tried more often come first, then the order of the list.
pub fn rank_tools<'a>(cravings: impl IntoIterator<Item = &'a Craving>) -> Vec<ToolRank> {
    let mut tally = Tally::default();
    for tried in cravings.into_iter().flat_map(|craving| &craving.tried) {
        tally.add(tried);
    }
    let mut ranks: Vec<ToolRank> = tally.slots.into_iter().map(ToolRank::from).collect();
    ranks.sort_by(|one, other| {
        let order = |rank: &ToolRank| {
            let enough = rank.rated >= ENOUGH_TO_RANK;
            Reverse((enough, rank.mean, rank.rated, rank.tried))
        };
        order(one)
            .cmp(&order(other))
            .then_with(|| one.tool.cmp(&other.tool))
    });
    ranks
}

struct Slot<'a> {
    tool: &'a Tool,
    tried: u32,
    helped: u32,
    rating: Sum,
}

/// Counts by reference. A name is made lower-case once for each way it is written, not each time.
#[derive(Default)]
struct Tally<'a> {
    slots: Vec<Slot<'a>>,
    as_written: HashMap<&'a Tool, usize>,
    as_heard: HashMap<String, usize>,
}

impl<'a> Tally<'a> {
    fn add(&mut self, tried: &'a Tried) {
        let at = match self.as_written.get(&tried.tool) {
            Some(at) => *at,
            None => self.place(&tried.tool),
        };
        let slot = &mut self.slots[at];
        slot.tried += 1;
        if let Some(helped) = tried.helped {
            slot.rating.add(helped);
            slot.helped += u32::from(u8::from(helped) >= HELPED);
        }
    }

    fn place(&mut self, tool: &'a Tool) -> usize {
        let next = self.slots.len();
        let at = match tool.own() {
            Some(name) => *self.as_heard.entry(name.to_lowercase()).or_insert(next),
            None => next,
        };
        match self.slots.get_mut(at) {
            // Shown as the way of writing it that sorts first, so that no order of records matters.
            Some(slot) => slot.tool = slot.tool.min(tool),
            None => self.slots.push(Slot {
                tool,
                tried: 0,
                helped: 0,
                rating: Sum::default(),
            }),
        }
        self.as_written.insert(tool, at);
        at
    }
}

impl From<Slot<'_>> for ToolRank {
    fn from(slot: Slot<'_>) -> Self {
        ToolRank {
            tool: slot.tool.clone(),
            tried: slot.tried,
            rated: slot.rating.n,
            helped: slot.helped,
            mean: slot.rating.mean(),
        }
    }
}

fn says(n: u32, rows: &[ToolRank]) -> HelpsSays {
    if n < ENOUGH {
        return HelpsSays::TooFew { n };
    }
    let rated = || {
        rows.iter()
            .filter(|row| row.rated >= ENOUGH)
            .filter_map(|row| Some((row, row.mean?)))
    };
    let Some(mean) = rated().map(|(_, mean)| mean).max() else {
        return HelpsSays::Spread { n };
    };
    let top: Vec<&ToolRank> = rated()
        .filter(|(_, its)| *its == mean)
        .map(|(row, _)| row)
        .collect();
    match top[..] {
        _ if mean.tenths() < u32::from(HELPED) * 10 => HelpsSays::Spread { n },
        [row] => HelpsSays::Most {
            tool: row.tool.clone(),
            count: row.helped,
            n: row.rated,
        },
        _ if top.len() <= MOST_TIED => HelpsSays::Tied {
            tools: top.iter().map(|row| row.tool.clone()).collect(),
            mean,
        },
        _ => HelpsSays::Spread { n },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coping::ListedTool;
    use crate::insight::sample::{craving, noted, range, scale, time};

    fn own(name: &str) -> Tool {
        Tool::Own(name.into())
    }

    /// One craving for each rating of a tool; 9 stands for a time without one.
    fn tried(tools: &[(Tool, &[u8])]) -> Vec<Craving> {
        let each = tools.iter().flat_map(|(tool, ratings)| {
            ratings.iter().map(|rating| Craving {
                tried: vec![Tried {
                    tool: tool.clone(),
                    helped: (*rating <= 4).then(|| scale(*rating)),
                }],
                ..craving(5)
            })
        });
        each.collect()
    }

    fn says_of(tools: &[(Tool, &[u8])]) -> HelpsSays {
        let at = time("2026-11-23 18:00");
        let cravings: Vec<_> = tried(tools).into_iter().map(|one| (at, one)).collect();
        let seen = Seen {
            cravings: &noted(&cravings),
            ..Seen::default()
        };
        helps(&seen, range("2026-11-23", "2026-11-23")).says
    }

    const WALK: Tool = Tool::Listed(ListedTool::Walk);
    const MUSIC: Tool = Tool::Listed(ListedTool::Music);
    const REST: Tool = Tool::Listed(ListedTool::Rest);

    #[test]
    fn walking_helped_in_four_of_five() {
        let tools: [(Tool, &[u8]); 2] = [(MUSIC, &[4, 4, 4, 4]), (WALK, &[4, 2, 1, 3, 2, 9])];
        assert_eq!(
            says_of(&tools),
            HelpsSays::Most {
                tool: WALK,
                count: 4,
                n: 5
            }
        );
        let walk = &rank_tools(&tried(&tools))[1];
        assert_eq!((walk.tried, walk.rated, walk.helped), (6, 5, 4));
        assert_eq!(walk.mean, Mean::of(12, 5));
    }

    #[test]
    fn one_lucky_time_does_not_come_first() {
        let tools: [(Tool, &[u8]); 4] = [
            (own("tea"), &[9, 9, 9]),
            (REST, &[4]),
            (MUSIC, &[2, 2, 2]),
            (WALK, &[3, 3, 3, 2]),
        ];
        let ranks = rank_tools(&tried(&tools));
        let order: Vec<Tool> = ranks.into_iter().map(|rank| rank.tool).collect();
        assert_eq!(order, [WALK, MUSIC, REST, own("tea")]);
        assert!(rank_tools(&[]).is_empty());
    }

    #[test]
    fn an_own_tool_is_one_however_it_is_written() {
        let tools: [(Tool, &[u8]); 3] =
            [(own("ñ tea"), &[3]), (own("Ñ Tea"), &[1, 9]), (WALK, &[0])];
        let ranks = rank_tools(&tried(&tools));
        assert_eq!(ranks[0].tool, own("Ñ Tea").min(own("ñ tea")));
        assert_eq!((ranks[0].tried, ranks[0].rated), (3, 2));
        assert_eq!(ranks[0].mean, Mean::of(2, 1));
        assert_eq!(ranks.len(), 2);
    }

    #[test]
    fn a_tie_is_said_as_a_tie() {
        let tools: [(Tool, &[u8]); 3] = [
            (WALK, &[3, 3, 3, 3, 3]),
            (MUSIC, &[2, 4, 2, 4, 3, 3]),
            (REST, &[1, 1, 1, 1, 1]),
        ];
        assert_eq!(
            says_of(&tools),
            HelpsSays::Tied {
                tools: vec![MUSIC, WALK],
                mean: Mean::of(3, 1).unwrap()
            }
        );
    }

    #[test]
    fn nothing_is_named_that_did_not_help_or_was_rated_rarely() {
        assert_eq!(
            says_of(&[(WALK, &[4, 4, 4, 4])]),
            HelpsSays::TooFew { n: 4 }
        );
        assert_eq!(says_of(&[(WALK, &[1; 5])]), HelpsSays::Spread { n: 5 });
        let rarely: [(Tool, &[u8]); 2] = [(WALK, &[4; 4]), (MUSIC, &[4; 4])];
        assert_eq!(says_of(&rarely), HelpsSays::Spread { n: 8 });
    }
}
