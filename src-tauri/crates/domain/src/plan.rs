//! The relapse-prevention plan: one letter to oneself, in sections that can each be left empty.
//!
//! A section is a field, so two sections that were changed at different times can be laid over each
//! other, and one can be brought back without the rest.

mod offers;
mod parts;
mod today;
mod uses;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::coping::Tool;
use crate::limits::{self, Fault, Field, PLAN_LIST_LIMIT};

pub use offers::{Chart, Offer, Witness};
pub use parts::{
    Change, Cue, Goal, GoalSpan, Home, IfThen, Levels, LineWeek, Medication, MooringLine, Person,
    Rhythm, Sign, SignKind, SignStage, Signs, SpecialDate, Step,
};
pub use today::{Coming, Counted, PlanToday};
pub use uses::IfThenUse;

/// The plan, as it is now or was once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Plan {
    /// Why, the most important first.
    pub reasons: Vec<String>,
    /// What the person, or someone else, can notice early.
    pub signs: Signs,
    /// Where and when it gets hard.
    pub situations: Vec<Cue>,
    /// What to do when something sets it off.
    pub if_then: Vec<IfThen>,
    /// What the person does against a craving.
    pub tools: Vec<Tool>,
    /// Habits that hold the person steady. Their weekly ticks are [`LineWeek`]s.
    pub lines: Vec<MooringLine>,
    /// Whom to turn to.
    pub people: Vec<Person>,
    /// Safe places, and things to do there.
    pub places: Vec<String>,
    /// What makes home safer.
    pub home: Home,
    /// What was prescribed. The program says nothing about doses.
    pub medication: Vec<Medication>,
    /// What the person does on a good, a shaky and a bad day.
    pub levels: Levels,
    /// What the person does if they use.
    pub if_used: String,
    /// Days of the year that matter.
    pub dates: Vec<SpecialDate>,
    /// What the person works toward.
    pub goals: Vec<Goal>,
    /// What keeps the person safe when they think of ending their life, in order.
    pub safety: Vec<String>,
    /// Who has a copy of the plan.
    pub copies: String,
    /// The day on which to look at the plan again.
    #[ts(type = "string | null")]
    pub review: Option<NaiveDate>,
    /// Changes that were offered and left. They are not offered again.
    pub left: Vec<Change>,
}

impl Plan {
    /// Without blank lines and repeats in its lists, without white space around labels.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        for list in [
            &mut self.reasons,
            &mut self.places,
            &mut self.safety,
            &mut self.home.removed,
        ] {
            list.retain(|line| !line.trim().is_empty());
        }
        self.signs.list.retain(|sign| !sign.text.trim().is_empty());
        self.situations.iter_mut().for_each(Cue::trim);
        self.situations.retain(|cue| !cue.is_blank());
        once(&mut self.situations, Cue::is_same);
        for plan in &mut self.if_then {
            plan.cue.trim();
            trim_tool(&mut plan.then);
            plan.backup.iter_mut().for_each(trim_tool);
            if plan.backup.as_ref().is_some_and(is_blank_tool) {
                plan.backup = None;
            }
        }
        self.if_then
            .retain(|plan| !plan.cue.is_blank() && !is_blank_tool(&plan.then));
        self.tools.iter_mut().for_each(trim_tool);
        self.tools.retain(|tool| !is_blank_tool(tool));
        once(&mut self.tools, Tool::is_same);
        self.lines.retain(|line| !line.text.trim().is_empty());
        self.people.retain(|person| *person != Person::default());
        self.medication
            .retain(|medication| *medication != Medication::default());
        self.dates
            .retain(|date| !(date.name.trim().is_empty() && date.plan.trim().is_empty()));
        for goal in &mut self.goals {
            goal.steps.retain(|step| !step.text.trim().is_empty());
        }
        self.goals
            .retain(|goal| !(goal.text.trim().is_empty() && goal.steps.is_empty()));
        once(&mut self.left, PartialEq::eq);
        self
    }

    /// Checks the plan against its limits. An empty plan is a plan.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn check(&self) -> Result<(), Fault> {
        limits::texts(self.texts())?;
        limits::labels(self.labels())?;
        limits::lists_up_to(
            PLAN_LIST_LIMIT,
            [
                (Field::Reasons, self.reasons.len()),
                (Field::Signs, self.signs.list.len()),
                (Field::Situations, self.situations.len()),
                (Field::IfThen, self.if_then.len()),
                (Field::Tools, self.tools.len()),
                (Field::Lines, self.lines.len()),
                (Field::People, self.people.len()),
                (Field::Places, self.places.len()),
                (Field::Home, self.home.removed.len()),
                (Field::Medication, self.medication.len()),
                (Field::Dates, self.dates.len()),
                (Field::Goals, self.goals.len()),
                (Field::Safety, self.safety.len()),
            ]
            .into_iter()
            .chain(
                self.goals
                    .iter()
                    .map(|goal| (Field::Goals, goal.steps.len())),
            ),
        )
    }

    /// Every text in it, with the section it belongs to, in the order of the sections.
    pub fn texts(&self) -> impl Iterator<Item = (Field, &String)> {
        let of = |field: Field| move |text| (field, text);
        let signs = self.signs.list.iter().map(|sign| &sign.text);
        let people = self
            .people
            .iter()
            .flat_map(|person| [&person.when, &person.first_words]);
        let home = self.home.removed.iter().chain([
            &self.home.money,
            &self.home.naloxone,
            &self.home.knows,
        ]);
        let levels = [&self.levels.green, &self.levels.yellow, &self.levels.red];
        let goals = self.goals.iter().flat_map(|goal| {
            std::iter::once(&goal.text).chain(goal.steps.iter().map(|step| &step.text))
        });
        (self.reasons.iter().map(of(Field::Reasons)))
            .chain(signs.map(of(Field::Signs)))
            .chain([(Field::Signs, &self.signs.noticed_by)])
            .chain(self.lines.iter().map(|line| (Field::Lines, &line.text)))
            .chain(people.map(of(Field::People)))
            .chain(self.places.iter().map(of(Field::Places)))
            .chain(home.map(of(Field::Home)))
            .chain(levels.map(of(Field::Levels)))
            .chain([(Field::IfUsed, &self.if_used)])
            .chain(self.dates.iter().map(|date| (Field::Dates, &date.plan)))
            .chain(goals.map(of(Field::Goals)))
            .chain(self.safety.iter().map(of(Field::Safety)))
            .chain([(Field::Copies, &self.copies)])
    }

    /// Every name and label in it, with the section it belongs to.
    pub fn labels(&self) -> impl Iterator<Item = (Field, &String)> {
        let cues = self.if_then.iter().map(|plan| &plan.cue.words);
        let people = self
            .people
            .iter()
            .flat_map(|person| [&person.name, &person.role, &person.phone]);
        let medication = self
            .medication
            .iter()
            .flat_map(|one| [&one.name, &one.time, &one.prescriber]);
        (self
            .situations
            .iter()
            .map(|cue| (Field::Situations, &cue.words)))
        .chain(cues.map(|words| (Field::IfThen, words)))
        .chain(self.own_tools())
        .chain(people.map(|label| (Field::People, label)))
        .chain(medication.map(|label| (Field::Medication, label)))
        .chain(self.dates.iter().map(|date| (Field::Dates, &date.name)))
    }

    /// The tools in the person's own words, with the section they are in.
    fn own_tools(&self) -> impl Iterator<Item = (Field, &String)> {
        let answers = self
            .if_then
            .iter()
            .flat_map(|plan| std::iter::once(&plan.then).chain(&plan.backup));
        let tools = self.tools.iter().map(|tool| (Field::Tools, tool));
        answers
            .map(|tool| (Field::IfThen, tool))
            .chain(tools)
            .filter_map(|(field, tool)| Some((field, tool.own()?)))
    }
}

fn trim(label: &mut String) {
    if label.trim().len() != label.len() {
        *label = label.trim().to_owned();
    }
}

fn trim_tool(tool: &mut Tool) {
    if let Tool::Own(name) = tool {
        trim(name);
    }
}

fn is_blank_tool(tool: &Tool) -> bool {
    tool.own().is_some_and(String::is_empty)
}

/// Keeps the first of those that are the same.
fn once<T>(list: &mut Vec<T>, is_same: impl Fn(&T, &T) -> bool) {
    let mut at = 0;
    while at < list.len() {
        let (before, rest) = list.split_at(at);
        if before.iter().any(|other| is_same(other, &rest[0])) {
            list.remove(at);
        } else {
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coping::ListedTool;
    use crate::limits::Wrong;
    use crate::record::Id;

    fn cue(words: &str) -> Cue {
        Cue {
            trigger: None,
            words: words.into(),
        }
    }

    #[test]
    fn blank_lines_and_repeats_are_not_kept() {
        let plan = Plan {
            reasons: vec!["My daughter".into(), "  ".into()],
            situations: vec![cue(" Payday"), cue("payday"), cue(" ")],
            tools: vec![
                Tool::Own(" Detour ".into()),
                Tool::Listed(ListedTool::Walk),
                Tool::Own("detour".into()),
                Tool::Own(" ".into()),
            ],
            if_then: vec![
                IfThen {
                    cue: cue("Payday"),
                    then: Tool::Own(" ".into()),
                    backup: None,
                },
                IfThen {
                    cue: cue("Payday"),
                    then: Tool::Listed(ListedTool::Walk),
                    backup: Some(Tool::Own(String::new())),
                },
            ],
            people: vec![Person::default()],
            goals: vec![Goal {
                text: String::new(),
                span: GoalSpan::Months,
                steps: Vec::new(),
            }],
            ..Plan::default()
        };
        let tidied = plan.tidied();
        let expected = Plan {
            reasons: vec!["My daughter".into()],
            situations: vec![cue("Payday")],
            tools: vec![Tool::Own("Detour".into()), Tool::Listed(ListedTool::Walk)],
            if_then: vec![IfThen {
                cue: cue("Payday"),
                then: Tool::Listed(ListedTool::Walk),
                backup: None,
            }],
            ..Plan::default()
        };
        assert_eq!(tidied, expected);
    }

    #[test]
    fn a_trigger_and_words_alike_are_two_situations() {
        let named = Cue {
            trigger: Some(Id([1; 16])),
            words: "Payday".into(),
        };
        assert!(!named.is_same(&cue("Payday")));
        let renamed = Cue {
            words: "Friday".into(),
            ..named.clone()
        };
        assert!(named.is_same(&renamed));
    }

    #[test]
    fn each_fault_names_its_section() {
        let long = "a".repeat(limits::LABEL_LIMIT + 1);
        let named = Plan {
            people: vec![Person {
                phone: long.clone(),
                ..Person::default()
            }],
            ..Plan::default()
        };
        let fault = named.check().unwrap_err();
        assert_eq!(
            (fault.wrong, fault.field),
            (Wrong::LabelTooLong, Field::People)
        );
        let many = Plan {
            tools: (0..=PLAN_LIST_LIMIT)
                .map(|n| Tool::Own(n.to_string()))
                .collect(),
            ..Plan::default()
        };
        let fault = many.check().unwrap_err();
        assert_eq!((fault.wrong, fault.field), (Wrong::TooMany, Field::Tools));
        let fine = Plan {
            reasons: vec!["a".repeat(50_000)],
            tools: many.tools[1..].to_vec(),
            ..Plan::default()
        };
        assert_eq!(fine.check(), Ok(()));
    }
}
