//! The pages: those of the hand-written story in their order, and others put together from its
//! sentences where more are asked for.

use std::ops::Range;

use chrono::{Days, NaiveDateTime, NaiveTime};
use domain::journal::Template;
use domain::preferences::Language;
use domain::{Id, JournalEntry};
use fastrand::Rng;

use super::journal::Dated;
use super::page::Page;
use super::{Life, english, spanish};

/// How many pages were written in more than one go.
const REWRITTEN: usize = 3;

/// The pages of a life, newest first. Some days have none.
pub(super) fn pages(life: Life) -> Vec<(NaiveDateTime, JournalEntry)> {
    let mut chance = Rng::with_seed(life.seed);
    let story = story(life.language);
    let sentences = sentences(story);
    let told = story.len().min(life.pages);
    let times = times(life, &mut chance);
    let mut pages: Vec<_> = times
        .into_iter()
        .enumerate()
        .map(|(nth, time)| {
            // Spread evenly: the story goes on by one page where this quotient does.
            let chapter = nth * told / life.pages;
            let goes_on = (nth + 1) * told / life.pages > chapter;
            let entry = if goes_on {
                // The last page of the story is always told.
                story[((chapter + 1) * story.len()).div_ceil(told) - 1].entry()
            } else {
                another(story, &sentences, &mut chance)
            };
            (time, entry)
        })
        .collect();
    pages.reverse();
    pages
}

/// When each page was written, oldest first. The last of them was yesterday.
fn times(life: Life, chance: &mut Rng) -> Vec<NaiveDateTime> {
    let days = life.weeks.max(1) * 7;
    let mut ago: Vec<u64> = if life.pages as u64 <= days {
        // At most one page a day, so that days stay empty between them.
        let mut others: Vec<u64> = (2..=days).collect();
        chance.shuffle(&mut others);
        others.truncate(life.pages.saturating_sub(1));
        others
    } else {
        (1..life.pages).map(|_| chance.u64(1..=days)).collect()
    };
    ago.extend((life.pages > 0).then_some(1));
    let mut times: Vec<NaiveDateTime> = ago
        .into_iter()
        .filter_map(|ago| life.today.checked_sub_days(Days::new(ago)))
        .map(|day| day.and_time(hour(chance)))
        .collect();
    times.sort_unstable();
    times
}

/// What stood before on the newest pages that grew paragraph by paragraph. The newest of them was
/// written in the most goes.
pub(super) fn earlier(pages: &[Dated<JournalEntry>]) -> Vec<(Id, Vec<JournalEntry>)> {
    let grown = pages
        .iter()
        .filter(|page| page.content.template == Template::Blank)
        .map(|page| (page, page.content.body.matches("\n\n").count()))
        .filter(|(_, breaks)| *breaks >= 2);
    let rewritten = grown.take(REWRITTEN).zip([2, 1, 1]);
    rewritten
        .map(|((page, breaks), goes)| {
            let drafts = (breaks + 1 - goes..=breaks).map(|kept| begun(&page.content, kept));
            (page.id, drafts.collect())
        })
        .collect()
}

/// A page with only the first of its paragraphs.
fn begun(page: &JournalEntry, paragraphs: usize) -> JournalEntry {
    let kept: Vec<&str> = page.body.split("\n\n").take(paragraphs).collect();
    JournalEntry {
        title: String::new(),
        body: kept.join("\n\n"),
        ..page.clone()
    }
}

/// One page of about twenty thousand words, as somebody writes it who has a whole night.
pub fn long_page(language: Language) -> JournalEntry {
    let mut chance = Rng::with_seed(1);
    let story = story(language);
    let sentences = sentences(story);
    let mut entry = another(story, &sentences, &mut chance);
    let mut written = entry.words();
    while written < 20_000 {
        let paragraph = paragraph(&sentences, 3..8, &mut chance);
        written += paragraph.split_whitespace().count();
        entry.body.push_str("\n\n");
        entry.body.push_str(&paragraph);
    }
    entry
}

pub(super) fn story(language: Language) -> &'static [Page] {
    match language {
        Language::En => english::PAGES,
        Language::Es => spanish::PAGES,
    }
}

pub(super) fn sentences(story: &[Page]) -> Vec<&'static str> {
    story.iter().flat_map(Page::sentences).collect()
}

/// A page put together from sentences, with the frame of a page of the story.
fn another(story: &[Page], sentences: &[&str], chance: &mut Rng) -> JournalEntry {
    let paragraphs: Vec<String> = (0..chance.usize(1..4))
        .map(|_| paragraph(sentences, 1..6, chance))
        .collect();
    JournalEntry {
        body: paragraphs.join("\n\n"),
        // The others have headings, and these sentences stand under none.
        template: Template::Blank,
        ..story[chance.usize(..story.len())].entry()
    }
}

fn paragraph(sentences: &[&str], length: Range<usize>, chance: &mut Rng) -> String {
    let picked: Vec<&str> = (0..chance.usize(length))
        .map(|_| sentences[chance.usize(..sentences.len())])
        .collect();
    picked.join(" ")
}

/// Mostly in the evening, now and then before work or at noon.
fn hour(chance: &mut Rng) -> NaiveTime {
    let hour = match chance.u8(..10) {
        0..=1 => chance.u32(6..9),
        2 => chance.u32(12..14),
        _ => chance.u32(18..23),
    };
    NaiveTime::from_hms_opt(hour, chance.u32(..60), 0).unwrap_or_default()
}
