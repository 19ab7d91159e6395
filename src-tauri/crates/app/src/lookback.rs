//! Looking back: what was written a week, a month and a year ago today.

use chrono::{Days, Months, NaiveDate};

use crate::wire::error::WireError;
use crate::wire::types::{Ago, Kind, LookBack};
use crate::{App, journal};

pub(crate) fn look_back(app: &App) -> Result<Vec<LookBack>, WireError> {
    let today = app.now().moment.at.date();
    app.unlocked(|session| {
        let found = [Ago::Week, Ago::Month, Ago::Year]
            .into_iter()
            .filter_map(|ago| {
                let (from, to) = journal::day(date(today, ago)?)?;
                let (id, held) = session.shelf().between(Kind::Journal, from, to).next()?;
                Some(LookBack {
                    ago,
                    entry: journal::summary(id, held)?,
                })
            });
        Ok(found.collect())
    })
}

fn date(today: NaiveDate, ago: Ago) -> Option<NaiveDate> {
    match ago {
        Ago::Week => today.checked_sub_days(Days::new(7)),
        Ago::Month => today.checked_sub_months(Months::new(1)),
        Ago::Year => today.checked_sub_months(Months::new(12)),
    }
}
