//! Insights: what the records show, counted by `domain::insight` over everything on the shelf.

use domain::insight::{DayRange, Insights, Noted, Seen};
use domain::record::Id;
use domain::{CheckIn, Craving, JournalEntry, Lapse, Trigger, TriggerEvent};

use crate::content::Recorded;
use crate::wire::error::WireError;
use crate::wire::types::Kind;
use crate::wire::urges::InsightRange;
use crate::{App, Session, Unlocked, plan, records};

pub(crate) fn insights(app: &App, range: InsightRange) -> Result<Insights, WireError> {
    let today = app.now().moment.at.date();
    app.unlocked(|session| {
        let triggers: Vec<(Id, &Trigger)> = records::all(session, Kind::Trigger)
            .map(|(id, _, trigger)| (id, trigger))
            .collect();
        let seen = Seen {
            cravings: &noted::<Craving>(session, Kind::Craving),
            events: &noted::<TriggerEvent>(session, Kind::TriggerEvent),
            triggers: &triggers,
            check_ins: &noted::<CheckIn>(session, Kind::CheckIn),
            entries: &noted::<JournalEntry>(session, Kind::Journal),
            lapses: &noted::<Lapse>(session, Kind::Lapse),
            plan_versions: plan::versions(session),
        };
        let range = match range {
            InsightRange::TwoWeeks => DayRange::last(14, today),
            InsightRange::EightWeeks => DayRange::last(56, today),
            InsightRange::All => DayRange {
                from: seen.began(today).unwrap_or(today),
                to: today,
            },
        };
        Ok(domain::insight::insights(&seen, range))
    })
}

fn noted<'a, T: Recorded + 'a>(session: &'a Session<Unlocked>, kind: Kind) -> Vec<Noted<'a, T>> {
    records::all::<T>(session, kind)
        .map(|(id, happened, content)| Noted {
            id,
            at: happened.at,
            content,
        })
        .collect()
}
