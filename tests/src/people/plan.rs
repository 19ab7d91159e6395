//! The made-up person's plan: begun in the second week, and rewritten in the sixth.

use chrono::{Days, NaiveDateTime, Weekday};
use domain::Plan;
use domain::coping::{ListedTool, Tool};
use domain::plan::{
    Cue, Goal, GoalSpan, Home, IfThen, Levels, MooringLine, Person, Rhythm, Sign, SignKind,
    SignStage, Signs, SpecialDate, Step,
};
use domain::record::Id;

use super::chart::Known;
use super::cravings::at;
use super::{Life, words::Words};

/// What the person wrote in their plan, in one language.
pub(super) struct PlanWords {
    pub(super) reasons: [&'static str; 3],
    /// In thoughts, in what they do, in the body.
    pub(super) signs: [&'static str; 3],
    pub(super) noticed_by: &'static str,
    /// A situation that is on no chart.
    pub(super) situation: &'static str,
    pub(super) lines: [&'static str; 3],
    /// Name, role, when to call, what to say first.
    pub(super) sponsor: [&'static str; 4],
    pub(super) program: [&'static str; 3],
    pub(super) places: [&'static str; 2],
    pub(super) removed: &'static str,
    pub(super) money: &'static str,
    pub(super) naloxone: &'static str,
    pub(super) knows: &'static str,
    /// On a green, a yellow and a red day.
    pub(super) levels: [&'static str; 3],
    pub(super) if_used: &'static str,
    /// A day that comes every year, and what is done on it.
    pub(super) date: [&'static str; 2],
    pub(super) goal: &'static str,
    pub(super) steps: [&'static str; 3],
    pub(super) safety: [&'static str; 2],
    pub(super) copies: &'static str,
}

/// The plan as it was begun and as it is now, with the time it was begun.
pub(super) fn versions(life: Life, words: &Words) -> (NaiveDateTime, [Plan; 2]) {
    let now = plan(life, words);
    let begun = Plan {
        reasons: now.reasons[..2].to_vec(),
        if_then: Vec::new(),
        levels: Levels::default(),
        goals: Vec::new(),
        copies: String::new(),
        ..now.clone()
    };
    (at(6, Weekday::Sun, 18, 30).of(life), [begun, now])
}

fn plan(life: Life, words: &Words) -> Plan {
    let said = &words.plan;
    let text = |text: &str| text.to_owned();
    let cue = |known: Known| Cue {
        trigger: Some(known.id()),
        words: text(words.triggers[known as usize].name),
    };
    let own = |nth: usize| Tool::Own(text(words.tools[nth]));
    let sign = |nth: usize, shows, stage| Sign {
        text: text(said.signs[nth]),
        shows: Some(shows),
        stage: Some(stage),
    };
    let [name, role, when, first_words] = said.sponsor.map(text);
    let [program, kind, nights] = said.program.map(text);
    let texts = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect();
    Plan {
        reasons: texts(&said.reasons),
        signs: Signs {
            list: vec![
                sign(0, SignKind::Thoughts, SignStage::Early),
                sign(1, SignKind::Behavior, SignStage::Middle),
                sign(2, SignKind::Body, SignStage::Late),
            ],
            noticed_by: text(said.noticed_by),
        },
        situations: vec![
            cue(Known::Payday),
            cue(Known::Alone),
            Cue {
                trigger: None,
                words: text(said.situation),
            },
        ],
        if_then: vec![
            IfThen {
                cue: cue(Known::Payday),
                then: Tool::Listed(ListedTool::CallSomeone),
                backup: Some(own(0)),
            },
            IfThen {
                cue: cue(Known::Alone),
                then: Tool::Listed(ListedTool::Walk),
                backup: Some(Tool::Listed(ListedTool::CallSomeone)),
            },
        ],
        tools: vec![
            Tool::Listed(ListedTool::Walk),
            Tool::Listed(ListedTool::CallSomeone),
            own(0),
            Tool::Listed(ListedTool::Breathe),
        ],
        lines: said
            .lines
            .iter()
            .zip([Rhythm::Daily, Rhythm::Weekly, Rhythm::Weekly])
            .zip(1..)
            .map(|((line, rhythm), nth)| MooringLine {
                id: Id([nth; 16]),
                text: text(line),
                rhythm,
            })
            .collect(),
        people: vec![
            Person {
                name,
                role,
                phone: "555 010 0199".to_owned(),
                when,
                first_words,
                at_night: Some(true),
            },
            Person {
                name: program,
                role: kind,
                phone: "1-555-010-0142".to_owned(),
                when: nights,
                first_words: String::new(),
                at_night: Some(true),
            },
        ],
        places: texts(&said.places),
        home: Home {
            removed: texts(&[said.removed]),
            money: text(said.money),
            naloxone: text(said.naloxone),
            knows: text(said.knows),
        },
        medication: Vec::new(),
        levels: Levels {
            green: text(said.levels[0]),
            yellow: text(said.levels[1]),
            red: text(said.levels[2]),
        },
        if_used: text(said.if_used),
        dates: vec![SpecialDate {
            day: life.today + Days::new(5) - Days::new(365),
            name: text(said.date[0]),
            yearly: true,
            plan: text(said.date[1]),
            counted: false,
        }],
        goals: vec![Goal {
            text: text(said.goal),
            span: GoalSpan::Months,
            steps: said
                .steps
                .iter()
                .zip(1..)
                .map(|(step, nth)| Step {
                    id: Id([0x10 + nth; 16]),
                    text: text(step),
                    done: (nth == 1).then_some(life.today - Days::new(3)),
                })
                .collect(),
        }],
        safety: texts(&said.safety),
        copies: text(said.copies),
        review: Some(life.today + Days::new(9)),
        left: Vec::new(),
    }
}
