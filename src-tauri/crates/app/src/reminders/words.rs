//! What reminders say. Whoever sees the screen can read it, so it is neutral unless the person chose
//! otherwise, and it is true at the moment when it is shown.

use chrono::{NaiveDateTime, TimeDelta};
use domain::meeting::Series;
use domain::reminder::{ReminderWords, Reminders};
use words::{Language, Message, date, say, time};

use crate::wire::reminders::{OthersSee, ReminderOf};
use crate::{App, keys};

/// How long before a session the one in a preview is reminded of, and how long it is, in minutes.
const PREVIEWED: (i64, i64) = (60, 90);

/// A reminder that only shows how it looks.
pub(super) fn test(app: &App) -> OthersSee {
    let language = keys::language(app);
    OthersSee {
        of: ReminderOf::Test,
        title: say(language, Message::ReminderOfOwn),
        body: say(language, Message::ReminderTest),
    }
}

/// What a session is called: its title, or its kind.
pub(super) fn title(language: Language, series: &Series, title: &str) -> String {
    let kind = series.kind.key();
    match title {
        "" => say(language, Message::MeetingKind { kind }),
        title => title.to_owned(),
    }
}

/// A reminder of a session that starts and ends then. Without a title it says nothing of it.
pub(super) fn session(
    language: Language,
    title: &str,
    (starts, ends): (NaiveDateTime, NaiveDateTime),
    now: NaiveDateTime,
) -> OthersSee {
    let at = time(language, starts.time());
    let tomorrow = now.date().succ_opt();
    let body = if starts <= now {
        let ends = time(language, ends.time());
        say(language, Message::ReminderOn { time: &ends })
    } else if starts.date() == now.date() {
        say(language, Message::ReminderToday { time: &at })
    } else if Some(starts.date()) == tomorrow {
        say(language, Message::ReminderTomorrow { time: &at })
    } else {
        let date = date(language, starts.date());
        let on_day = Message::ReminderOnDay {
            date: &date,
            time: &at,
        };
        say(language, on_day)
    };
    OthersSee {
        of: ReminderOf::Session,
        title: match title {
            "" => say(language, Message::Appointment),
            title => title.to_owned(),
        },
        body,
    }
}

/// A reminder of something else.
pub(super) fn nudge(language: Language, of: ReminderOf, chosen: ReminderWords) -> OthersSee {
    let own = match of {
        ReminderOf::Write => "write",
        ReminderOf::Morning => "morning",
        ReminderOf::Evening => "evening",
        _ => "plan-review",
    };
    OthersSee {
        of,
        title: match chosen {
            ReminderWords::Neutral => say(language, Message::ReminderOfOwn),
            ReminderWords::Own => say(language, Message::ReminderNamed { of: own }),
        },
        body: say(language, Message::ReminderIsDue),
    }
}

/// Several reminders together.
pub(super) fn digest(language: Language, count: usize) -> OthersSee {
    OthersSee {
        of: ReminderOf::Digest,
        title: say(language, Message::ReminderDigest { count }),
        body: say(language, Message::ReminderDigestWhere),
    }
}

/// One of each, as others would see it with these choices, with a session of this title.
pub(super) fn preview(app: &App, chosen: &Reminders, title: &str) -> Vec<OthersSee> {
    let language = keys::language(app);
    let now = app.now().moment.at;
    let starts = now + TimeDelta::minutes(PREVIEWED.0);
    let times = (starts, starts + TimeDelta::minutes(PREVIEWED.1));
    let of_session = session(language, title, times, now);
    let nudges = [
        (chosen.write, ReminderOf::Write),
        (chosen.morning, ReminderOf::Morning),
        (chosen.evening, ReminderOf::Evening),
        (chosen.plan_review, ReminderOf::PlanReview),
    ];
    let nudges = nudges
        .into_iter()
        .filter(|(at, _)| at.is_some())
        .map(|(_, of)| nudge(language, of, chosen.words));
    std::iter::once(of_session)
        .chain(nudges)
        .chain([digest(language, 3)])
        .collect()
}
