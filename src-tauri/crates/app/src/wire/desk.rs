//! What the desk can ask, while the journal is unlocked.

use domain::card::CardParts;
use domain::help::{Country, HelpLine};
use domain::insight::{Insights, ToolRank};
use domain::meeting::SeriesZone;
use domain::meeting::templates::Template;
use domain::phone::Way;
use domain::plan::{Cue, Offer};
use domain::preferences::Preferences;
use domain::record::{Id, Record, Scale10};
use domain::timer::TimerLength;
use domain::{
    CheckIn, Craving, Homework, JournalEntry, Lapse, Meeting, OwnWords, Plan, Reminders, Series,
    Trigger, TriggerEvent,
};
use exchange::icalendar::Titles;

use super::calls;
use super::card::CardNow;
use super::found::Found;
use super::plan::{LapseList, OfferAnswer, PlanNow, Speaks, TodayPlan};
use super::reminders::{AutostartState, OthersSee, PastReminder, RemindersNow};
use super::sessions::{
    CalendarSession, CalendarWeek, Day, Edit, HomeworkLine, IcsPreview, Marked, NextSession,
    SeriesLine, SessionName, SessionPage, Zones,
};
use super::types::{
    About, Binned, DayWithWords, Draft, ExportForm, Exported, Findings, JournalList,
    JournalSummary, LookBack, Now, OwnSupport, Paper, Qr, Saved, SecretText, Strength, TagCount,
};
use super::urges::{
    ChartedTrigger, CheckInsToday, CravingList, EventList, InsightRange, Logged, TimerEnd,
    TimerNow, TriggerHistory,
};
use super::versions::{Comparison, DiffSpan, Version};
use crate::{
    bin, card, checkins, clipboard, cravings, desk, export, help, insights, journal, keys, lapses,
    lookback, meetings, own_words, paper, plan, preferences, presence, records, reminders,
    triggers, urge_timer, versions,
};

calls! {
    /// The time.
    fn now() -> Now => desk::now;
    /// How the program looks and behaves.
    fn preferences() -> Preferences => preferences::get;
    /// Changes how the program looks and behaves, and keeps it for the next start.
    fn set_preferences(preferences: Preferences) -> () => preferences::set;
    /// Says that the person is here. Sent at most every ten seconds while they are.
    fn touch() -> () => presence::touch;
    /// Answers `locking`: everything typed has been saved.
    fn flushed() -> () => desk::flushed;
    /// Locks: drops keys and records, closes this window and shows the gate. Send what is not
    /// saved yet before.
    fn lock() -> () => desk::lock;
    /// Locks and ends the program. Send what is not saved yet before.
    fn quit() -> () => crate::gate::quit;
    /// What was noticed when the vault was opened.
    fn findings() -> Findings => desk::findings;
    /// What the program is and where it keeps things.
    fn about() -> About => desk::about;
    /// The help lines of a country, in order.
    fn help_lines(country: Country) -> Vec<HelpLine> => help::lines;
    /// What the plan has for Help now.
    fn own_support() -> OwnSupport => help::own_support;
    /// A number as a code that a phone's camera reads, so that the phone calls it or writes to it.
    fn qr(number: String, way: Way) -> Qr => help::qr;
    /// Copies a number, and takes it back after a minute.
    fn copy_number(number: String) -> () => clipboard::copy_number;

    /// A stretch of the journal, newest first. At most 500 at a time.
    fn journal_list(offset: usize, limit: usize) -> JournalList => journal::list;
    /// The days of a month that have words, oldest first. `month` is 1 to 12.
    fn journal_days(year: i32, month: u32) -> Vec<DayWithWords> => journal::days;
    /// One entry, as it is now.
    fn journal_read(id: Id) -> Record<JournalEntry> => journal::read;
    /// Saves a page: a new one without `id` and `base`, else a change. The first save of a sitting
    /// keeps the version before it; later saves of the same sitting replace one another.
    fn journal_save(draft: Draft<JournalEntry>) -> Saved => journal::save;
    /// Ends a sitting with a record, so that the next change starts a new version.
    fn leave(id: Id) -> () => records::leave;
    /// Entries from a week, a month and a year ago, where there are any.
    fn look_back() -> Vec<LookBack> => lookback::look_back;
    /// Some records in brief, in the order asked. Those that are gone are left out.
    fn summaries(ids: Vec<Id>) -> Vec<JournalSummary> => journal::summaries;
    /// Records that point at this one.
    fn linked_from(id: Id) -> Vec<JournalSummary> => journal::linked_from;
    /// Every tag in use, most used first.
    fn tags() -> Vec<TagCount> => journal::tags;
    /// Markdown as safe HTML for the reading view.
    fn render(text: String) -> String => desk::render;

    /// Saves a craving of which only the strength is known, and answers with what may help.
    fn craving_log(strength: Scale10) -> Logged => cravings::log;
    /// A stretch of the cravings, newest first. At most 500 at a time.
    fn craving_list(offset: usize, limit: usize) -> CravingList => cravings::list;
    /// One craving, as it is now.
    fn craving_read(id: Id) -> Record<Craving> => cravings::read;
    /// Saves what was filled in of a craving. Its timer stays as it is.
    fn craving_save(draft: Draft<Craving>) -> Saved => cravings::save;
    /// Notes what a craving came with: a trigger, or words for the situation where it has none yet.
    fn craving_met(id: Id, cue: Cue) -> Saved => cravings::met;
    /// Every tool that was tried, the one that helped most first.
    fn tools() -> Vec<ToolRank> => cravings::tools;

    /// The urge timer that runs or can go on.
    fn timer_now() -> Option<TimerNow> => urge_timer::now;
    /// Starts the timer with a craving, for 3 to 20 minutes.
    fn timer_start(craving: Id, minutes: TimerLength) -> Option<TimerNow> => urge_timer::start;
    /// Notes how strong it is now.
    fn timer_rate(craving: Id, strength: Scale10) -> Option<TimerNow> => urge_timer::rate;
    /// Stops the timer, so that it can go on.
    fn timer_pause(craving: Id) -> Option<TimerNow> => urge_timer::pause;
    /// Goes on.
    fn timer_resume(craving: Id) -> Option<TimerNow> => urge_timer::resume;
    /// Ends the timer, and writes start, peak and end to its craving.
    fn timer_end(craving: Id, end: TimerEnd) -> Option<TimerNow> => urge_timer::end;

    /// Every trigger, on the chart and off it, with how often it came up.
    fn trigger_chart() -> Vec<ChartedTrigger> => triggers::chart;
    /// One trigger, as it is now.
    fn trigger_read(id: Id) -> Record<Trigger> => triggers::read;
    /// A stretch of the times when a trigger, or one that is the same, was met, newest first. At
    /// most 500 at a time.
    fn trigger_history(id: Id, offset: usize, limit: usize) -> TriggerHistory => triggers::history;
    /// Saves a trigger: moved, changed, retired, or made the same as another.
    fn trigger_save(draft: Draft<Trigger>) -> Saved => triggers::save;
    /// Adds several triggers at once, at most 200. Names that are there already are left out.
    /// Answers how many were added.
    fn trigger_add(triggers: Vec<Trigger>) -> usize => triggers::add;
    /// A stretch of the trigger log, newest first. At most 500 at a time.
    fn event_list(offset: usize, limit: usize) -> EventList => triggers::event_list;
    /// One line of the log, as it is now.
    fn event_read(id: Id) -> Record<TriggerEvent> => triggers::event_read;
    /// Saves a line of the log.
    fn event_save(draft: Draft<TriggerEvent>) -> Saved => triggers::event_save;

    /// The check-ins of today.
    fn check_ins_today() -> CheckInsToday => checkins::today;
    /// One check-in, as it is now.
    fn check_in_read(id: Id) -> Record<CheckIn> => checkins::read;
    /// Saves a check-in.
    fn check_in_save(draft: Draft<CheckIn>) -> Saved => checkins::save;

    /// The plan, and what the records say beside it.
    fn plan_now() -> PlanNow => plan::now;
    /// What Today shows of the plan.
    fn plan_today() -> TodayPlan => plan::today;
    /// The plan, as it is now.
    fn plan_read(id: Id) -> Record<Plan> => plan::read;
    /// Saves the plan. Where there is one already, a new one is refused as stale.
    fn plan_save(draft: Draft<Plan>) -> Saved => plan::save;
    /// Changes of the plan that one record speaks for.
    fn plan_offers(speaks: Speaks) -> Vec<Offer> => plan::offers;
    /// Takes an offer into the plan, or leaves it for good.
    fn plan_answer(answer: OfferAnswer) -> Saved => plan::answer;
    /// Ticks a step of a goal as done today, or takes the tick away.
    fn step_tick(step: Id, done: bool) -> () => plan::tick_step;
    /// Ticks a habit of the plan for this week, or takes the tick away.
    fn line_tick(line: Id, kept: bool) -> () => plan::tick_line;
    /// One version of the plan, to read.
    fn plan_version(id: Id, revision: u64) -> Record<Plan> => versions::read_plan;
    /// What changed between pairs of texts, word by word.
    fn word_changes(pairs: Vec<(String, String)>) -> Vec<Vec<DiffSpan>> => versions::word_changes;

    /// The lapses, newest first.
    fn lapse_list() -> LapseList => lapses::list;
    /// One lapse, as it is now.
    fn lapse_read(id: Id) -> Record<Lapse> => lapses::read;
    /// Saves a lapse, or its review.
    fn lapse_save(draft: Draft<Lapse>) -> Saved => lapses::save;

    /// Sessions that start from one day on and before another, by this computer's clock, in order. At
    /// most 400 days.
    fn sessions_between(from: Day, to: Day) -> Vec<CalendarSession> => meetings::between;
    /// The week of a date, with its hours.
    fn sessions_week(date: Day) -> CalendarWeek => meetings::week;
    /// The next session; nothing when there is none within a year.
    fn session_next() -> Option<NextSession> => meetings::next;
    /// The page of one session.
    fn session_page(name: SessionName) -> SessionPage => meetings::page;
    /// Skips one session, changes it, or puts it back as its series has it.
    fn session_edit(name: SessionName, edit: Edit) -> Saved => meetings::edit;
    /// What was noted of one session, as it is now.
    fn meeting_read(id: Id) -> Record<Meeting> => meetings::notes_read;
    /// Saves what was noted of a session. Where something was noted already, a new record is stale.
    fn meeting_save(draft: Draft<Meeting>) -> Saved => meetings::notes_save;
    /// Every series, those with the soonest session first, those that are over last.
    fn series_list() -> Vec<SeriesLine> => meetings::list;
    /// One series, as it is now.
    fn series_read(id: Id) -> Record<Series> => meetings::series_read;
    /// Saves a series as a whole.
    fn series_save(draft: Draft<Series>) -> Saved => meetings::series_save;
    /// Adds several series, at most 200. One that was taken from a calendar file before is changed
    /// instead. Answers how many were added or changed.
    fn series_add(series: Vec<Series>) -> usize => meetings::add;
    /// Changes a session and those after it. Answers the series they belong to then.
    fn series_change_later(name: SessionName, series: Series) -> Id => meetings::change_later;
    /// The series of a template, not kept yet. Its program begins in the week of `first`.
    fn series_template(template: Template, first: Day, zone: SeriesZone) -> Vec<Series> => meetings::template;
    /// What a calendar file that the person picks holds. Nothing is taken from it yet, and nothing is
    /// answered when they picked none.
    fn ics_open() -> Option<IcsPreview> => meetings::open_file;
    /// Writes every series to a calendar file that the person picks. Answers where it is, or nothing
    /// when they picked none.
    fn ics_save(titles: Titles) -> Option<String> => meetings::save_file;
    /// The zones to choose from.
    fn zones() -> Zones => meetings::zones;
    /// What is marked "bring to session", newest first.
    fn marked() -> Vec<Marked> => meetings::marked;
    /// Marks these "bring to session".
    fn mark(ids: Vec<Id>) -> () => meetings::mark;
    /// Takes the mark from these: they were brought.
    fn unmark(ids: Vec<Id>) -> () => meetings::unmark;
    /// Homework: what is to do, the most pressing first, then what is done.
    fn homework_list() -> Vec<HomeworkLine> => meetings::homework;
    /// One homework, as it is now.
    fn homework_read(id: Id) -> Record<Homework> => meetings::homework_read;
    /// Saves homework.
    fn homework_save(draft: Draft<Homework>) -> Saved => meetings::homework_save;
    /// Ticks homework as done today, or takes the tick away.
    fn homework_tick(id: Id, done: bool) -> Saved => meetings::homework_tick;

    /// What the lock window shows of the plan; nothing when nothing.
    fn card_now() -> Option<CardNow> => card::now;
    /// Shows these parts of the plan at the lock window, and nothing else. Without a keychain they
    /// are refused, unless the person has said that they may lie in the open.
    fn card_show(parts: CardParts, plain_allowed: bool) -> Option<CardNow> => card::show;
    /// Removes what the lock window shows of the plan.
    fn card_remove() -> () => card::remove_at_desk;

    /// Reminders: what was chosen, and how it goes.
    fn reminders_now() -> RemindersNow => reminders::now;
    /// Changes what was chosen about reminders.
    fn set_reminders(reminders: Reminders) -> () => reminders::set;
    /// Shows a reminder now, to see how it looks. Answers what others saw of it.
    fn reminder_test() -> OthersSee => reminders::test;
    /// What others would see with these choices: one reminder of each kind.
    fn reminder_preview(reminders: Reminders) -> Vec<OthersSee> => reminders::preview;
    /// The reminders that came, newest first: shown, missed, told of together, or not delivered. At
    /// most 200.
    fn reminder_list() -> Vec<PastReminder> => reminders::list;
    /// Has a reminder come again in 5, 10 or 30 minutes.
    fn reminder_snooze(id: String, minutes: u32) -> () => reminders::snooze;
    /// Says that a reminder is done with.
    fn reminder_done(id: String) -> () => reminders::done;
    /// Has the program start with the computer, or not any more.
    fn set_autostart(on: bool) -> AutostartState => reminders::set_autostart;
    /// The session whose reminder was clicked, to open it now. Answered once after each click.
    fn opened_from() -> Option<SessionName> => reminders::opened_from;

    /// The person's own words.
    fn own_words() -> OwnWords => own_words::get;
    /// Changes the person's own words.
    fn set_own_words(words: OwnWords) -> () => own_words::set;
    /// What the records show, counted over a range that ends today.
    fn insights(range: InsightRange) -> Insights => insights::insights;

    /// The versions kept of a record, newest first, with the current one.
    fn versions(id: Id) -> Vec<Version> => versions::list;
    /// One version, to read.
    fn version(id: Id, revision: u64) -> Record<JournalEntry> => versions::read;
    /// What changed between two versions.
    fn compare(id: Id, from: u64, to: u64) -> Comparison => versions::compare;
    /// Makes an earlier version the current one. What was current is kept as a version.
    fn bring_back(id: Id, revision: u64, base: u64) -> Saved => versions::bring_back;

    /// What is in the bin, newest first.
    fn bin_list() -> Vec<Binned> => bin::list;
    /// Puts a record in the bin. It stays there for 30 days.
    fn bin_put(id: Id) -> () => bin::put;
    /// Takes a record out of the bin.
    fn bin_restore(id: Id) -> () => bin::restore;
    /// Deletes a record in the bin for good, with all its versions.
    fn bin_erase(id: Id) -> () => bin::erase;
    /// Deletes everything in the bin for good.
    fn bin_empty() -> () => bin::empty;

    /// Searches everything: words, "exact words", tag:, mood:, before:, after:. Case and accents do
    /// not matter.
    fn search(query: String) -> Found => desk::search;

    /// How hard a passphrase is to guess. Nothing of it is kept.
    fn strength(passphrase: SecretText) -> Strength => keys::strength;
    /// Changes the passphrase. The recovery code stays the same.
    fn change_passphrase(passphrase: SecretText, new_passphrase: SecretText) -> () => keys::change_passphrase;
    /// Makes a new recovery code; the old one stops working. Asks for the passphrase again.
    fn replace_recovery_code(passphrase: SecretText) -> Vec<String> => keys::replace_recovery_code;
    /// Saves the recovery code to a text file at a place the person picks. Answers whether it was
    /// saved.
    fn save_recovery_code(recovery_code: SecretText) -> bool => keys::save_recovery_code;
    /// Writes everything, readable by anyone, to a file the person picks. Answers nothing when
    /// they picked none.
    fn export(form: ExportForm) -> Option<Exported> => export::export;
    /// Opens the system's print dialog for the page as it is on paper. Does not wait for it. The sheet
    /// is only where the dialog starts: the person may pick another.
    fn print(paper: Paper) -> () => paper::print;
    /// Prints the page to a PDF file that the person picks. Answers where it is, or nothing when they
    /// picked none.
    fn save_pdf(paper: Paper) -> Option<String> => paper::save_pdf;
}
