//! One record of each kind with everything in it, for the bytes that hold their form.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::checkin::{CheckIn, Done, Evening, Morning, WithoutUse};
use domain::coping::{ListedTool, Tool, Tried};
use domain::craving::{Craving, Ending};
use domain::feeling::{Feeling, FeelingWord, Felt};
use domain::halt::Halt;
use domain::journal::{JournalEntry, Template};
use domain::meeting::{
    Altered, Attended, Change as SeriesChange, Changed, Homework, Meeting, MeetingKind, Program,
    Series, SeriesZone,
};
use domain::own_words::OwnWords;
use domain::record::{Id, Scale4, Scale10, Share};
use domain::reminder::ledger::{Ledger, Line, ReminderKind, Scheduled, State};
use domain::reminder::{ReminderWords, Reminders};
use domain::time::recurrence::{Ends, Repeat, Rule, Weekday};
use domain::time::{Moment, Zone};
use domain::timer::{Reading, Timer, TimerState};
use domain::trigger::{Avoidable, Nature, Outside, Standing, Trigger};
use domain::trigger_event::TriggerEvent;

mod plan;

use super::Stored;
use crate::content::{Content, KeptKey, ReminderLog};

pub(super) use plan::{lapse, line_week, plan};

pub(super) fn sample(content: Content) -> Stored {
    Stored {
        happened: Moment {
            at: NaiveDate::from_ymd_opt(2026, 11, 23)
                .unwrap()
                .and_hms_opt(17, 58, 0)
                .unwrap(),
            zone: Zone::new("America/Denver"),
        },
        written: instant(),
        share: Share::BringToSession,
        links: vec![Id([7; 16])],
        binned: None,
        content,
    }
}

fn instant() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_482_120, 0).unwrap()
}

fn ten(value: u8) -> Scale10 {
    value.try_into().unwrap()
}

fn four(value: u8) -> Option<Scale4> {
    value.try_into().ok()
}

fn feelings() -> Vec<Feeling> {
    vec![
        Feeling::Word(FeelingWord::Calm),
        Feeling::Own("wobbly".into()),
    ]
}

pub(super) fn journal() -> Content {
    Content::Journal(JournalEntry {
        title: "The bus".into(),
        body: "Took the long way.".into(),
        mood: Some(ten(6)),
        feelings: feelings(),
        tags: vec!["detour".into()],
        template: Template::Blank,
    })
}

fn halt() -> Halt {
    Halt {
        hungry: true,
        angry: false,
        lonely: true,
        tired: false,
    }
}

pub(super) fn craving() -> Content {
    Content::Craving(Craving {
        strength: ten(7),
        strongest: Some(ten(8)),
        at_end: Some(ten(2)),
        lasted: Some(12),
        what_for: "the old thing".into(),
        triggers: vec![Id([9; 16])],
        situation: "The bus past the old place".into(),
        thoughts: "It would be easy.".into(),
        just_once: "One stop.".into(),
        feelings: feelings(),
        place: "bus 12".into(),
        company: "S.".into(),
        halt: halt(),
        tried: vec![
            Tried {
                tool: Tool::Listed(ListedTool::Walk),
                helped: four(4),
            },
            Tried {
                tool: Tool::Own("the long way".into()),
                helped: None,
            },
        ],
        used_plan: Some(true),
        ending: Some(Ending::Passed),
        timer: Some(Timer {
            length: 10.try_into().unwrap(),
            ran: 61,
            state: TimerState::Running(instant()),
            readings: vec![Reading {
                at: 60,
                strength: ten(5),
            }],
        }),
        note: "Rain.".into(),
        while_locked: true,
    })
}

pub(super) fn trigger() -> Content {
    Content::Trigger(Trigger {
        name: "Payday".into(),
        nature: Nature::Outside(Some(Outside::Money)),
        pull: 80.try_into().ok(),
        avoidable: Some(Avoidable::Partly),
        avoiding: "Cash to my sister.".into(),
        facing: "Walk home.".into(),
        standing: Standing::SameAs(Id([3; 16])),
    })
}

pub(super) fn trigger_event() -> Content {
    Content::TriggerEvent(TriggerEvent {
        triggers: vec![Id([9; 16])],
        words: "payday".into(),
        place: "town".into(),
        company: "alone".into(),
        doing: "Waiting.".into(),
        thoughts: "I earned it.".into(),
        felt: vec![Felt {
            feeling: Feeling::Word(FeelingWord::Restless),
            strength: Some(ten(7)),
        }],
        body: "Hands.".into(),
        halt: halt(),
        foreseen: Some(false),
        craving: Some(Id([8; 16])),
        did: "Called.".into(),
        helped: four(3),
        good: "Slept.".into(),
        cost: "Nothing.".into(),
        learned: "Call first.".into(),
        confidence: Some(ten(6)),
    })
}

pub(super) fn morning() -> Content {
    Content::CheckIn(CheckIn::Morning(Morning {
        slept: Some(405),
        sleep_quality: four(3),
        mood: Some(ten(6)),
        feelings: feelings(),
        craving: Some(ten(2)),
        halt: halt(),
        risks: "After work.".into(),
        step: "Walk at noon.".into(),
    }))
}

pub(super) fn evening() -> Content {
    Content::CheckIn(CheckIn::Evening(Evening {
        hard: four(2),
        strongest_craving: Some(ten(4)),
        contact: Some(true),
        meeting: Some(false),
        ate: Some(Done::Yes),
        moved: Some(Done::No),
        medication: Some(Done::DoesNotApply),
        conflict: four(1),
        without_use: Some(WithoutUse::RatherNotSay),
        confidence: Some(ten(7)),
        feelings: feelings(),
        mood: Some(ten(5)),
    }))
}

pub(super) fn own_words() -> Content {
    Content::OwnWords(OwnWords {
        craving: "the pull".into(),
        substance: "the old thing".into(),
        lapse: "a slip".into(),
        program: "the house".into(),
    })
}

pub(super) fn inbox_key() -> Content {
    Content::InboxKey(KeptKey((0..48).collect::<Vec<u8>>().into()))
}

fn at(hour: u32) -> chrono::NaiveDateTime {
    sample_day().and_hms_opt(hour, 30, 0).unwrap()
}

fn sample_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

pub(super) fn series() -> Content {
    let altered = Altered {
        start: Some(at(19)),
        length: Some(60),
        title: Some("Short group".into()),
        place: Some("Room 4".into()),
        leads: Some(vec![10]),
    };
    let change = |day: u32, is| SeriesChange {
        of: sample_day()
            .with_day(day)
            .unwrap()
            .and_hms_opt(18, 30, 0)
            .unwrap(),
        is,
    };
    Content::from(Series {
        kind: MeetingKind::SkillsGroup,
        title: "Skills".into(),
        neutral: "Class".into(),
        start: at(18),
        length: 90,
        repeat: Repeat {
            rule: Rule::Weekly {
                every: 2,
                on: vec![Weekday::Monday, Weekday::Wednesday],
            },
            ends: Ends::After { times: 24 },
        },
        zone: SeriesZone::Of(Zone::new("America/Denver")),
        place: "12 Elm St".into(),
        leader: "Ana".into(),
        program: Some(Program {
            begins: sample_day(),
            weeks: 12,
        }),
        counts: true,
        leads: vec![1440, 60],
        changes: vec![
            change(27, Changed::Skipped),
            change(28, Changed::Altered(altered)),
        ],
        uid: Some("a@example.org".into()),
    })
}

pub(super) fn meeting() -> Content {
    Content::from(Meeting {
        series: Id([3; 16]),
        of: at(18),
        bring: "The dream".into(),
        mood_before: Some(ten(4)),
        craving_before: Some(ten(6)),
        attended: Some(Attended::Late),
        topic: "Sleep".into(),
        keep: "Same bedtime".into(),
        mood_after: Some(ten(6)),
        craving_after: Some(ten(2)),
    })
}

pub(super) fn homework() -> Content {
    Content::from(Homework {
        text: "Fill in the sleep sheet".into(),
        due: Some(sample_day()),
        link: "https://example.org/sheet".into(),
        done: Some(sample_day()),
    })
}

pub(super) fn reminders() -> Content {
    Content::from(Reminders {
        on: true,
        words: ReminderWords::Own,
        write: Some(at(20).time()),
        morning: Some(at(7).time()),
        evening: Some(at(21).time()),
        plan_review: Some(at(10).time()),
        plain_allowed: true,
        start_answered: true,
        ..Reminders::default()
    })
}

pub(super) fn reminder_log() -> Content {
    let snoozed = State::Snoozed { until: instant() };
    let undelivered = State::Undelivered {
        tries: 2,
        next: instant(),
    };
    let states = [
        State::Interrupted,
        State::Shown,
        State::Done,
        snoozed,
        undelivered,
        State::Folded,
        State::Digest,
        State::Missed,
        State::Unknown,
    ];
    let line = |(nth, state): (u8, State)| {
        let reminder = Scheduled {
            kind: ReminderKind::Session,
            group: Id([nth; 16]),
            at: at(18),
            zone: Some(Zone::new("America/Denver")),
            length: 90,
            lead: 60,
            label: "Class".into(),
        };
        let line = Line {
            reminder,
            state,
            turn: 3,
        };
        (Id([nth + 100; 16]), line)
    };
    let past = Ledger {
        lines: (0..).zip(states).map(line).collect(),
        until: Some(instant()),
        renewed: Some(instant()),
        forgotten: Some(instant()),
        ..Ledger::default()
    };
    Content::from(ReminderLog {
        id: Id([4; 16]),
        key: KeptKey((0..32).collect::<Vec<u8>>().into()),
        file: true,
        past,
    })
}
