//! Cravings, the trigger chart, the trigger log and check-ins, as lines of what is known of each.

use domain::checkin::{Done, Evening, Morning, WithoutUse};
use domain::craving::Ending;
use domain::trigger::{Avoidable, Standing};
use domain::{CheckIn, Craving, Trigger, TriggerEvent};

use super::lines::{Lines, Names, feeling, named, tool};

pub(super) fn craving(craving: &Craving, names: &Names<'_>, lines: &mut Lines) {
    lines.number("strength", Some(u8::from(craving.strength)));
    lines.number("strongest", craving.strongest.map(u8::from));
    lines.number("at-end", craving.at_end.map(u8::from));
    lines.number("lasted", craving.lasted);
    lines.choice("ending", craving.ending.map(ending));
    lines.list("triggers", named(&craving.triggers, names));
    lines.text("what-for", &craving.what_for);
    lines.text("situation", &craving.situation);
    lines.text("place", &craving.place);
    lines.text("company", &craving.company);
    lines.text("thoughts", &craving.thoughts);
    lines.text("just-once", &craving.just_once);
    lines.feelings(craving.feelings.iter());
    lines.halt(craving.halt);
    let language = lines.language;
    let tried = craving.tried.iter().map(|tried| {
        let tool = tool(&tried.tool, language);
        match tried.helped {
            Some(helped) => format!("{tool} ({} / 4)", u8::from(helped)),
            None => tool,
        }
    });
    lines.list("tried", tried.collect());
    lines.yes_or_no("used-plan", craving.used_plan);
    lines.text("note", &craving.note);
}

fn ending(ending: Ending) -> &'static str {
    match ending {
        Ending::Passed => "passed",
        Ending::StillHere => "still-here",
        Ending::Used => "used",
        Ending::NotSure => "not-sure",
        Ending::RatherNotSay => "rather-not-say",
    }
}

pub(super) fn trigger(trigger: &Trigger, names: &Names<'_>, lines: &mut Lines) {
    lines.number("pull", trigger.pull.map(u8::from));
    lines.choice(
        "avoidable",
        trigger.avoidable.map(|avoidable| match avoidable {
            Avoidable::Yes => "yes",
            Avoidable::Partly => "partly",
            Avoidable::No => "no",
        }),
    );
    lines.text("avoiding", &trigger.avoiding);
    lines.text("facing", &trigger.facing);
    match trigger.standing {
        Standing::Active => {}
        Standing::Retired => lines.choice("standing", Some("retired")),
        Standing::SameAs(other) => lines.list("same-as", named(&[other], names)),
    }
}

pub(super) fn event(event: &TriggerEvent, names: &Names<'_>, lines: &mut Lines) {
    lines.list("triggers", named(&event.triggers, names));
    lines.text("words", &event.words);
    lines.text("place", &event.place);
    lines.text("company", &event.company);
    lines.text("doing", &event.doing);
    lines.text("thoughts", &event.thoughts);
    let language = lines.language;
    let felt = event.felt.iter().map(|felt| {
        let name = feeling(&felt.feeling, language);
        match felt.strength {
            Some(strength) => format!("{name} ({} / 10)", u8::from(strength)),
            None => name,
        }
    });
    lines.list("feelings", felt.collect());
    lines.text("body", &event.body);
    lines.halt(event.halt);
    lines.yes_or_no("foreseen", event.foreseen);
    lines.text("did", &event.did);
    lines.number("helped", event.helped.map(u8::from));
    lines.text("good", &event.good);
    lines.text("cost", &event.cost);
    lines.text("learned", &event.learned);
    lines.number("confidence", event.confidence.map(u8::from));
}

pub(super) fn check_in(check_in: &CheckIn, lines: &mut Lines) {
    match check_in {
        CheckIn::Morning(check_in) => morning(check_in, lines),
        CheckIn::Evening(check_in) => evening(check_in, lines),
    }
}

fn morning(morning: &Morning, lines: &mut Lines) {
    lines.number("slept", morning.slept);
    lines.number("sleep-quality", morning.sleep_quality.map(u8::from));
    lines.number("mood", morning.mood.map(u8::from));
    lines.feelings(morning.feelings.iter());
    lines.number("strength", morning.craving.map(u8::from));
    lines.halt(morning.halt);
    lines.text("risks", &morning.risks);
    lines.text("step", &morning.step);
}

fn evening(evening: &Evening, lines: &mut Lines) {
    lines.number("hard", evening.hard.map(u8::from));
    lines.number("strongest", evening.strongest_craving.map(u8::from));
    lines.yes_or_no("contact", evening.contact);
    lines.yes_or_no("meeting", evening.meeting);
    for (what, value) in [
        ("ate", evening.ate),
        ("moved", evening.moved),
        ("medication", evening.medication),
    ] {
        lines.choice(what, value.map(done));
    }
    lines.number("conflict", evening.conflict.map(u8::from));
    lines.choice(
        "without-use",
        evening.without_use.map(|without| match without {
            WithoutUse::Yes => "yes",
            WithoutUse::No => "no",
            WithoutUse::RatherNotSay => "rather-not-say",
        }),
    );
    lines.number("confidence", evening.confidence.map(u8::from));
    lines.feelings(evening.feelings.iter());
    lines.number("mood", evening.mood.map(u8::from));
}

fn done(done: Done) -> &'static str {
    match done {
        Done::Yes => "yes",
        Done::No => "no",
        Done::DoesNotApply => "does-not-apply",
    }
}
