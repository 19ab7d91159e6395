//! Days and times of day in words.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use crate::{Half, Language, Message, say};

/// A time of day: "5:58 PM".
pub fn time(language: Language, at: NaiveTime) -> String {
    let (pm, hour) = at.hour12();
    let minute = format!("{:02}", at.minute());
    let half = if pm { Half::Pm } else { Half::Am };
    let time = Message::Time {
        hour,
        minute: &minute,
        half,
    };
    say(language, time)
}

/// A day: "Monday, November 23, 2026".
pub fn date(language: Language, day: NaiveDate) -> String {
    let date = Message::Date {
        weekday: day.weekday().number_from_monday(),
        day: day.day(),
        month: day.month(),
        year: day.year(),
    };
    say(language, date)
}
