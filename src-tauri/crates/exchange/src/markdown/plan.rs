//! The plan, section by section as it is read on screen, and the lapses.

use std::fmt::Write;

use domain::plan::{
    Cue, Goal, GoalSpan, Home, IfThen, Levels, Medication, MooringLine, Person, Rhythm, Sign,
    SignKind, SignStage, SpecialDate,
};
use domain::{Lapse, LineWeek, Plan};
use words::{Language, Message, say};

use super::date;
use super::lines::{Lines, Names, named, tool};

/// The plan. A section with nothing in it is left out.
pub(super) fn plan(
    plan: &Plan,
    weeks: &[LineWeek],
    names: &Names<'_>,
    language: Language,
) -> String {
    let texts = |texts: &[String]| numbered(texts.iter().map(String::as_str));
    let cue = |cue: &Cue| match cue.trigger.and_then(|id| names.get(&id)) {
        Some(name) => (*name).to_owned(),
        None => cue.words.clone(),
    };
    let if_then = |IfThen {
                       cue: when,
                       then,
                       backup,
                   }: &IfThen| {
        let backup = backup.as_ref().map(|backup| tool(backup, language));
        let message = Message::IfThen {
            has: if backup.is_some() { "backup" } else { "none" },
            cue: &cue(when),
            then: &tool(then, language),
            backup: backup.as_deref().unwrap_or_default(),
        };
        say(language, message)
    };
    let tools: Vec<String> = plan.tools.iter().map(|one| tool(one, language)).collect();
    let review = plan.review.map(|day| date(language, day));
    let sections = [
        ("reasons", texts(&plan.reasons)),
        ("signs", signs(plan, language)),
        ("situations", bullets(plan.situations.iter().map(cue))),
        ("if_then", bullets(plan.if_then.iter().map(if_then))),
        ("tools", numbered(tools.iter().map(String::as_str))),
        ("lines", habits(&plan.lines, weeks, language)),
        ("people", people(&plan.people, language)),
        ("places", bullets(plan.places.iter().cloned())),
        ("home", home(&plan.home, language)),
        ("medication", medication(&plan.medication)),
        ("levels", levels(&plan.levels, language)),
        ("if_used", plan.if_used.trim().to_owned()),
        ("dates", dates(&plan.dates, language)),
        ("goals", goals(&plan.goals, language)),
        ("safety", texts(&plan.safety)),
        ("copies", plan.copies.trim().to_owned()),
        ("review", review.unwrap_or_default()),
    ];
    let mut out = String::new();
    for (section, text) in sections {
        if !text.is_empty() {
            let heading = say(language, Message::PlanSection { section });
            // Writing to a String cannot fail.
            let _ = write!(out, "\n## {heading}\n\n{text}\n");
        }
    }
    out
}

/// What is known of a lapse, and of the look back on it.
pub(super) fn lapse(lapse: &Lapse, names: &Names<'_>, lines: &mut Lines) {
    lines.text("what", &lapse.what);
    lines.text("amount", &lapse.amount);
    lines.yes_or_no("told", lapse.told);
    lines.text("next-step", &lapse.next_step);
    lines.text("note", &lapse.note);
    let Some(review) = &lapse.review else {
        return;
    };
    lines.text("work", &review.work);
    lines.text("people", &review.people);
    lines.text("treatment", &review.treatment);
    lines.text("places", &review.places);
    lines.text("routines", &review.routines);
    lines.text("thoughts", &review.thoughts);
    lines.text("health", &review.health);
    lines.list("triggers", named(&review.triggers, names));
    lines.text("earliest", &review.earliest);
    lines.text("helped-stop", &review.helped);
    lines.text("change", &review.change);
}

fn signs(plan: &Plan, language: Language) -> String {
    let sign = |Sign { text, shows, stage }: &Sign| {
        let shows = shows.map(|kind| match kind {
            SignKind::Thoughts => "thoughts",
            SignKind::Feelings => "feelings",
            SignKind::Behavior => "behavior",
            SignKind::Body => "body",
        });
        let stage = stage.map(|stage| match stage {
            SignStage::Early => "early",
            SignStage::Middle => "middle",
            SignStage::Late => "late",
        });
        aside(text, [shows, stage], language)
    };
    let mut lines = Lines::new(language);
    lines.text("noticed-by", &plan.signs.noticed_by);
    blocks([bullets(plan.signs.list.iter().map(sign)), lines.block()])
}

/// The habits, and the weeks in which they were kept.
fn habits(habits: &[MooringLine], weeks: &[LineWeek], language: Language) -> String {
    let line = |MooringLine { text, rhythm, .. }: &MooringLine| {
        let rhythm = match rhythm {
            Rhythm::Daily => "daily",
            Rhythm::Weekly => "weekly",
        };
        aside(text, [Some(rhythm), None], language)
    };
    // A habit that is no longer in the plan has no name any more.
    let kept = |week: &LineWeek| {
        let kept = habits.iter().filter(|habit| week.kept.contains(&habit.id));
        kept.map(|habit| habit.text.trim())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let week = |week: &LineWeek| {
        let monday = date(language, week.monday);
        let kept = kept(week);
        (!kept.is_empty()).then(|| {
            say(
                language,
                Message::ExportWeek {
                    monday: &monday,
                    kept: &kept,
                },
            )
        })
    };
    let weeks = bullets(weeks.iter().filter_map(week));
    blocks([bullets(habits.iter().map(line)), weeks])
}

fn people(people: &[Person], language: Language) -> String {
    let person = |person: &Person| {
        let mut lines = Lines::new(language);
        lines.text("role", &person.role);
        lines.text("phone", &person.phone);
        lines.text("when", &person.when);
        lines.text("first-words", &person.first_words);
        lines.yes_or_no("at-night", person.at_night);
        blocks([format!("### {}", person.name.trim()), lines.block()])
    };
    blocks(people.iter().map(person))
}

fn home(home: &Home, language: Language) -> String {
    let mut lines = Lines::new(language);
    lines.list("removed", home.removed.clone());
    lines.text("money", &home.money);
    lines.text("naloxone", &home.naloxone);
    lines.text("knows", &home.knows);
    lines.block()
}

fn medication(medication: &[Medication]) -> String {
    let one = |Medication {
                   name,
                   time,
                   prescriber,
               }: &Medication| {
        let known = [name, time, prescriber].map(|text| text.trim());
        let known = known.into_iter().filter(|text| !text.is_empty());
        known.collect::<Vec<_>>().join(" · ")
    };
    bullets(medication.iter().map(one))
}

fn levels(levels: &Levels, language: Language) -> String {
    let mut lines = Lines::new(language);
    lines.text("green", &levels.green);
    lines.text("yellow", &levels.yellow);
    lines.text("red", &levels.red);
    lines.block()
}

fn dates(dates: &[SpecialDate], language: Language) -> String {
    let special = |special: &SpecialDate| {
        let name = aside(
            &special.name,
            [special.yearly.then_some("yearly"), None],
            language,
        );
        let said = [date(language, special.day), name, special.plan.clone()];
        let said = said.iter().map(|text| text.trim());
        let said = said.filter(|text| !text.is_empty());
        said.collect::<Vec<_>>().join(" · ")
    };
    bullets(dates.iter().map(special))
}

fn goals(goals: &[Goal], language: Language) -> String {
    let goal = |Goal { text, span, steps }: &Goal| {
        let span = match span {
            GoalSpan::Months => "months",
            GoalSpan::Year => "year",
        };
        let steps = steps.iter().map(|step| {
            let tick = if step.done.is_some() { "x" } else { " " };
            format!("[{tick}] {}", step.text.trim())
        });
        let text = aside(text, [Some(span), None], language);
        [text, bullets(steps)].join("\n").trim_end().to_owned()
    };
    bullets(goals.iter().map(goal))
}

/// A text with what was picked beside it: "I sleep three hours. (body, late)".
fn aside(text: &str, picked: [Option<&str>; 2], language: Language) -> String {
    let picked = picked.into_iter().flatten();
    let picked = picked.map(|value| say(language, Message::ExportChoice { value }));
    let picked: Vec<String> = picked.collect();
    match picked.as_slice() {
        [] => text.trim().to_owned(),
        picked => format!("{} ({})", text.trim(), picked.join(", ")),
    }
}

fn numbered<'a>(items: impl Iterator<Item = &'a str>) -> String {
    let items = (1..).zip(items);
    let items = items.map(|(number, text)| item(&format!("{number}. "), text));
    items.collect::<Vec<_>>().join("\n")
}

fn bullets(items: impl Iterator<Item = String>) -> String {
    let items = items.map(|text| item("- ", &text));
    items.collect::<Vec<_>>().join("\n")
}

/// An item of a list. Its further lines stand under its first, so that they stay part of it.
fn item(mark: &str, text: &str) -> String {
    let under = format!("\n{}", " ".repeat(mark.len()));
    format!("{mark}{}", text.trim().replace('\n', &under))
}

/// What is there of these, one under the other.
fn blocks(blocks: impl IntoIterator<Item = String>) -> String {
    let there = blocks.into_iter().filter(|block| !block.is_empty());
    there.collect::<Vec<_>>().join("\n\n")
}
