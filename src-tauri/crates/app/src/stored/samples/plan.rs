//! The plan and what stands beside it, with everything in them.

use chrono::NaiveDate;
use domain::coping::{ListedTool, Tool};
use domain::lapse::{Lapse, Review};
use domain::plan::{
    Change, Cue, Goal, GoalSpan, Home, IfThen, Levels, LineWeek, Medication, MooringLine, Person,
    Plan, Rhythm, Sign, SignKind, SignStage, Signs, SpecialDate, Step,
};
use domain::record::Id;

use crate::content::Content;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

pub(crate) fn plan() -> Content {
    let walk = Tool::Listed(ListedTool::Walk);
    let payday = Cue {
        trigger: Some(Id([9; 16])),
        words: "Payday".into(),
    };
    let if_then = IfThen {
        cue: payday.clone(),
        then: Tool::Own("the long way".into()),
        backup: Some(walk.clone()),
    };
    Content::from(Plan {
        reasons: vec!["My daughter".into()],
        signs: Signs {
            list: vec![Sign {
                text: "I stop calling.".into(),
                shows: Some(SignKind::Behavior),
                stage: Some(SignStage::Early),
            }],
            noticed_by: "Sam".into(),
        },
        situations: vec![payday],
        if_then: vec![if_then.clone()],
        tools: vec![walk.clone()],
        lines: vec![MooringLine {
            id: Id([5; 16]),
            text: "Breakfast".into(),
            rhythm: Rhythm::Daily,
        }],
        people: vec![Person {
            name: "Sam".into(),
            role: "sister".into(),
            phone: "555 0100".into(),
            when: "Evenings".into(),
            first_words: "It is hard right now.".into(),
            at_night: Some(true),
        }],
        places: vec!["The library".into()],
        home: Home {
            removed: vec!["Bottles".into()],
            money: "20 a day".into(),
            naloxone: "Kitchen drawer".into(),
            knows: "Sam".into(),
        },
        medication: vec![Medication {
            name: "As prescribed".into(),
            time: "Mornings".into(),
            prescriber: "Dr. L.".into(),
        }],
        levels: Levels {
            green: "Walk.".into(),
            yellow: "Call.".into(),
            red: "Go to Sam.".into(),
        },
        if_used: "Call first.".into(),
        dates: vec![SpecialDate {
            day: day(1),
            name: "The first".into(),
            yearly: true,
            plan: "Dinner".into(),
            counted: true,
        }],
        goals: vec![Goal {
            text: "Work".into(),
            span: GoalSpan::Year,
            steps: vec![Step {
                id: Id([6; 16]),
                text: "Write the letter".into(),
                done: Some(day(22)),
            }],
        }],
        safety: vec!["Call 988.".into()],
        copies: "Sam has one.".into(),
        review: Some(day(30)),
        left: vec![
            Change::Situation(Cue {
                trigger: None,
                words: "Rain".into(),
            }),
            Change::Tool(walk),
            Change::IfThen(if_then),
        ],
    })
}

pub(crate) fn line_week() -> Content {
    Content::LineWeek(LineWeek {
        monday: day(23),
        kept: vec![Id([5; 16])],
    })
}

pub(crate) fn lapse() -> Content {
    let text = |text: &str| text.to_owned();
    Content::from(Lapse {
        what: text("the old thing"),
        amount: text("one"),
        told: Some(true),
        next_step: text("Call Sam."),
        note: text("Rain."),
        review: Some(Review {
            work: text("a"),
            people: text("b"),
            treatment: text("c"),
            places: text("d"),
            routines: text("e"),
            thoughts: text("f"),
            health: text("g"),
            triggers: vec![Id([9; 16])],
            earliest: text("h"),
            helped: text("i"),
            change: text("j"),
        }),
    })
}
