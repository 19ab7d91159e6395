//! The made-up person's sessions: three evenings a week since the first week, an hour with a counselor,
//! what was kept of them, and homework.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use domain::meeting::templates::Template;
use domain::meeting::{Attended, Homework, Meeting, MeetingKind, Series, SeriesZone};
use domain::time::recurrence::{Repeat, Rule, Weekday};

use super::journal::{Dated, Kind, name, named};
use super::{Life, scale};

/// What the person wrote about sessions, in one language.
pub(super) struct SessionWords {
    pub(super) place: &'static str,
    pub(super) leader: &'static str,
    pub(super) counselor: &'static str,
    /// What a session was about, and what was kept of it.
    pub(super) kept: [(&'static str, &'static str); 4],
    /// What to bring up in the next one.
    pub(super) bring: &'static str,
    pub(super) homework: [&'static str; 3],
}

/// Everything about sessions.
pub(super) struct Sessions {
    pub(super) series: Vec<Dated<Series>>,
    pub(super) meetings: Vec<Dated<Meeting>>,
    pub(super) homework: Vec<Dated<Homework>>,
}

pub(super) fn sessions(life: Life, words: &SessionWords) -> Sessions {
    let began = life.today - Days::new(life.weeks * 7);
    let zone = SeriesZone::Computer;
    let group = Template::ThreeEvenings.series(began, &zone, &[60]);
    let group = group.into_iter().map(|series| Series {
        place: words.place.to_owned(),
        leader: words.leader.to_owned(),
        ..series
    });
    let all: Vec<Series> = group.chain([individual(began, words)]).collect();
    let series = named(Kind::Series, all.iter().map(|one| (one.start, one.clone())));
    let meetings = meetings(life, began, &all, words);
    let due = [
        (2, Some(life.today + Days::new(2)), None),
        (4, None, None),
        (
            9,
            Some(life.today - Days::new(5)),
            Some(life.today - Days::new(6)),
        ),
    ];
    let homework = words.homework.iter().zip(due);
    let homework = homework.map(|(text, (ago, due, done))| {
        let given = (life.today - Days::new(ago)).and_time(NaiveTime::MIN);
        let homework = Homework {
            text: (*text).to_owned(),
            due,
            done,
            ..Homework::default()
        };
        (given, homework)
    });
    Sessions {
        homework: named(Kind::Homework, homework),
        meetings: named(Kind::Meeting, meetings),
        series,
    }
}

/// Tuesdays over noon.
fn individual(began: NaiveDate, words: &SessionWords) -> Series {
    let repeat = Repeat {
        rule: Rule::Weekly {
            every: 1,
            on: vec![Weekday::Tuesday],
        },
        ..Repeat::default()
    };
    let first = repeat.dates(began, began).next().unwrap_or(began);
    Series {
        kind: MeetingKind::Individual,
        title: String::new(),
        neutral: String::new(),
        start: first.and_time(NaiveTime::from_hms_opt(12, 30, 0).unwrap_or_default()),
        length: 50,
        repeat,
        zone: SeriesZone::Computer,
        place: words.place.to_owned(),
        leader: words.counselor.to_owned(),
        program: None,
        counts: false,
        leads: vec![60],
        changes: Vec::new(),
        uid: None,
    }
}

/// What was noted of each session of the group until today, and what to bring to the next.
fn meetings(
    life: Life,
    began: NaiveDate,
    series: &[Series],
    words: &SessionWords,
) -> Vec<(NaiveDateTime, Meeting)> {
    let Some(group) = series.first() else {
        return Vec::new();
    };
    let id = name(Kind::Series, 0);
    let past = group.planned(began, life.today);
    let mut meetings: Vec<_> = past
        .iter()
        .enumerate()
        .map(|(at, planned)| {
            let (topic, keep) = words.kept[at % words.kept.len()];
            let attended = match at {
                4 => Attended::Missed,
                9 => Attended::Late,
                _ => Attended::Yes,
            };
            let said = attended.was_there() && at % 2 == 0;
            let notes = Meeting {
                attended: Some(attended),
                topic: if said { topic } else { "" }.to_owned(),
                keep: if said { keep } else { "" }.to_owned(),
                mood_before: said.then(|| scale(4)),
                mood_after: said.then(|| scale(6)),
                ..Meeting::new(id, planned.of)
            };
            (planned.start, notes)
        })
        .collect();
    let ahead = group.planned(life.today, life.today + Days::new(7));
    meetings.extend(ahead.first().map(|planned| {
        let notes = Meeting {
            bring: words.bring.to_owned(),
            ..Meeting::new(id, planned.of)
        };
        (planned.start, notes)
    }));
    meetings
}
