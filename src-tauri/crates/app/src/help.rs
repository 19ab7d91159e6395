//! Help now: the lines of a country, and a number as a code for a phone's camera, since a computer
//! cannot call. Only what the plan adds needs the journal.

use domain::coping::Tool;
use domain::help::{self, Country, HelpLine};
use domain::insight;
use domain::phone::{self, Way};
use domain::{Craving, Plan};
use qrcodegen::{QrCode, QrCodeEcc};

use crate::wire::error::{Code, WireError};
use crate::wire::types::{Kind, OwnSupport, Qr};
use crate::{App, plan, records};

pub(crate) fn lines(app: &App, country: Country) -> Result<Vec<HelpLine>, WireError> {
    Ok(help::lines(country, &app.preferences().help))
}

pub(crate) fn qr(_app: &App, number: String, way: Way) -> Result<Qr, WireError> {
    let address = phone::address(&number, way).ok_or_else(phone::no_digit)?;
    let code = QrCode::encode_text(&address, QrCodeEcc::Medium)
        .map_err(|_| WireError::new(Code::BadInput))?;
    let row = |y| (0..code.size()).map(|x| code.get_module(x, y)).collect();
    Ok(Qr {
        dark: (0..code.size()).map(row).collect(),
    })
}

pub(crate) fn own_support(app: &App) -> Result<OwnSupport, WireError> {
    app.unlocked(|session| {
        let Plan { tools, people, .. } = plan::current(session)
            .map(|record| record.content)
            .unwrap_or_default();
        let cravings = records::all::<Craving>(session, Kind::Craving);
        let ranks = insight::rank_tools(cravings.map(|(_, _, craving)| craving));
        let place = |tool: &Tool| {
            let mut helpful = ranks.iter().filter(|rank| rank.helped > 0);
            helpful.position(|rank| rank.tool.is_same(tool))
        };
        let mut steps = tools;
        // What did not help yet stays behind, in the order of the plan.
        steps.sort_by_key(|tool| place(tool).unwrap_or(usize::MAX));
        Ok(OwnSupport { steps, people })
    })
}
