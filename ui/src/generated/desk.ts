// Written by `cargo xtask bindings` from the Rust types. Do not edit.

import type { About, AutostartState, Binned, CalendarSession, CalendarWeek, CardNow, CardParts, ChartedTrigger, CheckIn, CheckInsToday, Comparison, Country, Craving, CravingList, Cue, Day, DayWithWords, DiffSpan, Draft, EventList, ExportForm, Exported, Findings, Found, HelpLine, Homework, HomeworkLine, IcsPreview, IcsTitles, Id, InsightRange, Insights, JournalEntry, JournalList, JournalSummary, Lapse, LapseList, Logged, LookBack, Marked, Meeting, NextSession, Now, Offer, OfferAnswer, OthersSee, OwnSupport, OwnWords, Paper, PastReminder, PhoneWay, Plan, PlanNow, Preferences, ProgramTemplate, Qr, Record, Reminders, RemindersNow, Saved, Scale10, SecretText, Series, SeriesLine, SeriesZone, SessionEdit, SessionName, SessionPage, Speaks, Strength, TagCount, TimerEnd, TimerLength, TimerNow, TodayPlan, ToolRank, Trigger, TriggerEvent, TriggerHistory, Version, Zones } from "./types";

export interface Desk {
  /**
   * The time.
   */
  now(): Promise<Now>;
  /**
   * How the program looks and behaves.
   */
  preferences(): Promise<Preferences>;
  /**
   * Changes how the program looks and behaves, and keeps it for the next start.
   */
  set_preferences(args: { preferences: Preferences }): Promise<void>;
  /**
   * Says that the person is here. Sent at most every ten seconds while they are.
   */
  touch(): Promise<void>;
  /**
   * Answers `locking`: everything typed has been saved.
   */
  flushed(): Promise<void>;
  /**
   * Locks: drops keys and records, closes this window and shows the gate. Send what is not
   * saved yet before.
   */
  lock(): Promise<void>;
  /**
   * Locks and ends the program. Send what is not saved yet before.
   */
  quit(): Promise<void>;
  /**
   * What was noticed when the vault was opened.
   */
  findings(): Promise<Findings>;
  /**
   * What the program is and where it keeps things.
   */
  about(): Promise<About>;
  /**
   * The help lines of a country, in order.
   */
  help_lines(args: { country: Country }): Promise<Array<HelpLine>>;
  /**
   * What the plan has for Help now.
   */
  own_support(): Promise<OwnSupport>;
  /**
   * A number as a code that a phone's camera reads, so that the phone calls it or writes to it.
   */
  qr(args: { number: string; way: PhoneWay }): Promise<Qr>;
  /**
   * Copies a number, and takes it back after a minute.
   */
  copy_number(args: { number: string }): Promise<void>;
  /**
   * A stretch of the journal, newest first. At most 500 at a time.
   */
  journal_list(args: { offset: number; limit: number }): Promise<JournalList>;
  /**
   * The days of a month that have words, oldest first. `month` is 1 to 12.
   */
  journal_days(args: { year: number; month: number }): Promise<Array<DayWithWords>>;
  /**
   * One entry, as it is now.
   */
  journal_read(args: { id: Id }): Promise<Record<JournalEntry>>;
  /**
   * Saves a page: a new one without `id` and `base`, else a change. The first save of a sitting
   * keeps the version before it; later saves of the same sitting replace one another.
   */
  journal_save(args: { draft: Draft<JournalEntry> }): Promise<Saved>;
  /**
   * Ends a sitting with a record, so that the next change starts a new version.
   */
  leave(args: { id: Id }): Promise<void>;
  /**
   * Entries from a week, a month and a year ago, where there are any.
   */
  look_back(): Promise<Array<LookBack>>;
  /**
   * Some records in brief, in the order asked. Those that are gone are left out.
   */
  summaries(args: { ids: Array<Id> }): Promise<Array<JournalSummary>>;
  /**
   * Records that point at this one.
   */
  linked_from(args: { id: Id }): Promise<Array<JournalSummary>>;
  /**
   * Every tag in use, most used first.
   */
  tags(): Promise<Array<TagCount>>;
  /**
   * Markdown as safe HTML for the reading view.
   */
  render(args: { text: string }): Promise<string>;
  /**
   * Saves a craving of which only the strength is known, and answers with what may help.
   */
  craving_log(args: { strength: Scale10 }): Promise<Logged>;
  /**
   * A stretch of the cravings, newest first. At most 500 at a time.
   */
  craving_list(args: { offset: number; limit: number }): Promise<CravingList>;
  /**
   * One craving, as it is now.
   */
  craving_read(args: { id: Id }): Promise<Record<Craving>>;
  /**
   * Saves what was filled in of a craving. Its timer stays as it is.
   */
  craving_save(args: { draft: Draft<Craving> }): Promise<Saved>;
  /**
   * Notes what a craving came with: a trigger, or words for the situation where it has none yet.
   */
  craving_met(args: { id: Id; cue: Cue }): Promise<Saved>;
  /**
   * Every tool that was tried, the one that helped most first.
   */
  tools(): Promise<Array<ToolRank>>;
  /**
   * The urge timer that runs or can go on.
   */
  timer_now(): Promise<TimerNow | null>;
  /**
   * Starts the timer with a craving, for 3 to 20 minutes.
   */
  timer_start(args: { craving: Id; minutes: TimerLength }): Promise<TimerNow | null>;
  /**
   * Notes how strong it is now.
   */
  timer_rate(args: { craving: Id; strength: Scale10 }): Promise<TimerNow | null>;
  /**
   * Stops the timer, so that it can go on.
   */
  timer_pause(args: { craving: Id }): Promise<TimerNow | null>;
  /**
   * Goes on.
   */
  timer_resume(args: { craving: Id }): Promise<TimerNow | null>;
  /**
   * Ends the timer, and writes start, peak and end to its craving.
   */
  timer_end(args: { craving: Id; end: TimerEnd }): Promise<TimerNow | null>;
  /**
   * Every trigger, on the chart and off it, with how often it came up.
   */
  trigger_chart(): Promise<Array<ChartedTrigger>>;
  /**
   * One trigger, as it is now.
   */
  trigger_read(args: { id: Id }): Promise<Record<Trigger>>;
  /**
   * A stretch of the times when a trigger, or one that is the same, was met, newest first. At
   * most 500 at a time.
   */
  trigger_history(args: { id: Id; offset: number; limit: number }): Promise<TriggerHistory>;
  /**
   * Saves a trigger: moved, changed, retired, or made the same as another.
   */
  trigger_save(args: { draft: Draft<Trigger> }): Promise<Saved>;
  /**
   * Adds several triggers at once, at most 200. Names that are there already are left out.
   * Answers how many were added.
   */
  trigger_add(args: { triggers: Array<Trigger> }): Promise<number>;
  /**
   * A stretch of the trigger log, newest first. At most 500 at a time.
   */
  event_list(args: { offset: number; limit: number }): Promise<EventList>;
  /**
   * One line of the log, as it is now.
   */
  event_read(args: { id: Id }): Promise<Record<TriggerEvent>>;
  /**
   * Saves a line of the log.
   */
  event_save(args: { draft: Draft<TriggerEvent> }): Promise<Saved>;
  /**
   * The check-ins of today.
   */
  check_ins_today(): Promise<CheckInsToday>;
  /**
   * One check-in, as it is now.
   */
  check_in_read(args: { id: Id }): Promise<Record<CheckIn>>;
  /**
   * Saves a check-in.
   */
  check_in_save(args: { draft: Draft<CheckIn> }): Promise<Saved>;
  /**
   * The plan, and what the records say beside it.
   */
  plan_now(): Promise<PlanNow>;
  /**
   * What Today shows of the plan.
   */
  plan_today(): Promise<TodayPlan>;
  /**
   * The plan, as it is now.
   */
  plan_read(args: { id: Id }): Promise<Record<Plan>>;
  /**
   * Saves the plan. Where there is one already, a new one is refused as stale.
   */
  plan_save(args: { draft: Draft<Plan> }): Promise<Saved>;
  /**
   * Changes of the plan that one record speaks for.
   */
  plan_offers(args: { speaks: Speaks }): Promise<Array<Offer>>;
  /**
   * Takes an offer into the plan, or leaves it for good.
   */
  plan_answer(args: { answer: OfferAnswer }): Promise<Saved>;
  /**
   * Ticks a step of a goal as done today, or takes the tick away.
   */
  step_tick(args: { step: Id; done: boolean }): Promise<void>;
  /**
   * Ticks a habit of the plan for this week, or takes the tick away.
   */
  line_tick(args: { line: Id; kept: boolean }): Promise<void>;
  /**
   * One version of the plan, to read.
   */
  plan_version(args: { id: Id; revision: number }): Promise<Record<Plan>>;
  /**
   * What changed between pairs of texts, word by word.
   */
  word_changes(args: { pairs: Array<[string, string]> }): Promise<Array<Array<DiffSpan>>>;
  /**
   * The lapses, newest first.
   */
  lapse_list(): Promise<LapseList>;
  /**
   * One lapse, as it is now.
   */
  lapse_read(args: { id: Id }): Promise<Record<Lapse>>;
  /**
   * Saves a lapse, or its review.
   */
  lapse_save(args: { draft: Draft<Lapse> }): Promise<Saved>;
  /**
   * Sessions that start from one day on and before another, by this computer's clock, in order. At
   * most 400 days.
   */
  sessions_between(args: { from: Day; to: Day }): Promise<Array<CalendarSession>>;
  /**
   * The week of a date, with its hours.
   */
  sessions_week(args: { date: Day }): Promise<CalendarWeek>;
  /**
   * The next session; nothing when there is none within a year.
   */
  session_next(): Promise<NextSession | null>;
  /**
   * The page of one session.
   */
  session_page(args: { name: SessionName }): Promise<SessionPage>;
  /**
   * Skips one session, changes it, or puts it back as its series has it.
   */
  session_edit(args: { name: SessionName; edit: SessionEdit }): Promise<Saved>;
  /**
   * What was noted of one session, as it is now.
   */
  meeting_read(args: { id: Id }): Promise<Record<Meeting>>;
  /**
   * Saves what was noted of a session. Where something was noted already, a new record is stale.
   */
  meeting_save(args: { draft: Draft<Meeting> }): Promise<Saved>;
  /**
   * Every series, those with the soonest session first, those that are over last.
   */
  series_list(): Promise<Array<SeriesLine>>;
  /**
   * One series, as it is now.
   */
  series_read(args: { id: Id }): Promise<Record<Series>>;
  /**
   * Saves a series as a whole.
   */
  series_save(args: { draft: Draft<Series> }): Promise<Saved>;
  /**
   * Adds several series, at most 200. One that was taken from a calendar file before is changed
   * instead. Answers how many were added or changed.
   */
  series_add(args: { series: Array<Series> }): Promise<number>;
  /**
   * Changes a session and those after it. Answers the series they belong to then.
   */
  series_change_later(args: { name: SessionName; series: Series }): Promise<Id>;
  /**
   * The series of a template, not kept yet. Its program begins in the week of `first`.
   */
  series_template(args: { template: ProgramTemplate; first: Day; zone: SeriesZone }): Promise<Array<Series>>;
  /**
   * What a calendar file that the person picks holds. Nothing is taken from it yet, and nothing is
   * answered when they picked none.
   */
  ics_open(): Promise<IcsPreview | null>;
  /**
   * Writes every series to a calendar file that the person picks. Answers where it is, or nothing
   * when they picked none.
   */
  ics_save(args: { titles: IcsTitles }): Promise<string | null>;
  /**
   * The zones to choose from.
   */
  zones(): Promise<Zones>;
  /**
   * What is marked "bring to session", newest first.
   */
  marked(): Promise<Array<Marked>>;
  /**
   * Marks these "bring to session".
   */
  mark(args: { ids: Array<Id> }): Promise<void>;
  /**
   * Takes the mark from these: they were brought.
   */
  unmark(args: { ids: Array<Id> }): Promise<void>;
  /**
   * Homework: what is to do, the most pressing first, then what is done.
   */
  homework_list(): Promise<Array<HomeworkLine>>;
  /**
   * One homework, as it is now.
   */
  homework_read(args: { id: Id }): Promise<Record<Homework>>;
  /**
   * Saves homework.
   */
  homework_save(args: { draft: Draft<Homework> }): Promise<Saved>;
  /**
   * Ticks homework as done today, or takes the tick away.
   */
  homework_tick(args: { id: Id; done: boolean }): Promise<Saved>;
  /**
   * What the lock window shows of the plan; nothing when nothing.
   */
  card_now(): Promise<CardNow | null>;
  /**
   * Shows these parts of the plan at the lock window, and nothing else. Without a keychain they
   * are refused, unless the person has said that they may lie in the open.
   */
  card_show(args: { parts: CardParts; plain_allowed: boolean }): Promise<CardNow | null>;
  /**
   * Removes what the lock window shows of the plan.
   */
  card_remove(): Promise<void>;
  /**
   * Reminders: what was chosen, and how it goes.
   */
  reminders_now(): Promise<RemindersNow>;
  /**
   * Changes what was chosen about reminders.
   */
  set_reminders(args: { reminders: Reminders }): Promise<void>;
  /**
   * Shows a reminder now, to see how it looks. Answers what others saw of it.
   */
  reminder_test(): Promise<OthersSee>;
  /**
   * What others would see with these choices: one reminder of each kind.
   */
  reminder_preview(args: { reminders: Reminders }): Promise<Array<OthersSee>>;
  /**
   * The reminders that came, newest first: shown, missed, told of together, or not delivered. At
   * most 200.
   */
  reminder_list(): Promise<Array<PastReminder>>;
  /**
   * Has a reminder come again in 5, 10 or 30 minutes.
   */
  reminder_snooze(args: { id: string; minutes: number }): Promise<void>;
  /**
   * Says that a reminder is done with.
   */
  reminder_done(args: { id: string }): Promise<void>;
  /**
   * Has the program start with the computer, or not any more.
   */
  set_autostart(args: { on: boolean }): Promise<AutostartState>;
  /**
   * The session whose reminder was clicked, to open it now. Answered once after each click.
   */
  opened_from(): Promise<SessionName | null>;
  /**
   * The person's own words.
   */
  own_words(): Promise<OwnWords>;
  /**
   * Changes the person's own words.
   */
  set_own_words(args: { words: OwnWords }): Promise<void>;
  /**
   * What the records show, counted over a range that ends today.
   */
  insights(args: { range: InsightRange }): Promise<Insights>;
  /**
   * The versions kept of a record, newest first, with the current one.
   */
  versions(args: { id: Id }): Promise<Array<Version>>;
  /**
   * One version, to read.
   */
  version(args: { id: Id; revision: number }): Promise<Record<JournalEntry>>;
  /**
   * What changed between two versions.
   */
  compare(args: { id: Id; from: number; to: number }): Promise<Comparison>;
  /**
   * Makes an earlier version the current one. What was current is kept as a version.
   */
  bring_back(args: { id: Id; revision: number; base: number }): Promise<Saved>;
  /**
   * What is in the bin, newest first.
   */
  bin_list(): Promise<Array<Binned>>;
  /**
   * Puts a record in the bin. It stays there for 30 days.
   */
  bin_put(args: { id: Id }): Promise<void>;
  /**
   * Takes a record out of the bin.
   */
  bin_restore(args: { id: Id }): Promise<void>;
  /**
   * Deletes a record in the bin for good, with all its versions.
   */
  bin_erase(args: { id: Id }): Promise<void>;
  /**
   * Deletes everything in the bin for good.
   */
  bin_empty(): Promise<void>;
  /**
   * Searches everything: words, "exact words", tag:, mood:, before:, after:. Case and accents do
   * not matter.
   */
  search(args: { query: string }): Promise<Found>;
  /**
   * How hard a passphrase is to guess. Nothing of it is kept.
   */
  strength(args: { passphrase: SecretText }): Promise<Strength>;
  /**
   * Changes the passphrase. The recovery code stays the same.
   */
  change_passphrase(args: { passphrase: SecretText; new_passphrase: SecretText }): Promise<void>;
  /**
   * Makes a new recovery code; the old one stops working. Asks for the passphrase again.
   */
  replace_recovery_code(args: { passphrase: SecretText }): Promise<Array<string>>;
  /**
   * Saves the recovery code to a text file at a place the person picks. Answers whether it was
   * saved.
   */
  save_recovery_code(args: { recovery_code: SecretText }): Promise<boolean>;
  /**
   * Writes everything, readable by anyone, to a file the person picks. Answers nothing when
   * they picked none.
   */
  export(args: { form: ExportForm }): Promise<Exported | null>;
  /**
   * Opens the system's print dialog for the page as it is on paper. Does not wait for it. The sheet
   * is only where the dialog starts: the person may pick another.
   */
  print(args: { paper: Paper }): Promise<void>;
  /**
   * Prints the page to a PDF file that the person picks. Answers where it is, or nothing when they
   * picked none.
   */
  save_pdf(args: { paper: Paper }): Promise<string | null>;
}
