// Written by `cargo xtask bindings` from the Rust types. Do not edit.

import type { About, Binned, Comparison, Country, DayWithWords, ExportForm, Exported, Findings, Found, HelpLine, Id, JournalDraft, JournalEntry, JournalList, JournalSummary, LookBack, Now, Preferences, Record, Saved, SecretText, Strength, TagCount, Version } from "./types";

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
  journal_save(args: { draft: JournalDraft }): Promise<Saved>;
  /**
   * Ends a sitting, so that the next change starts a new version.
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
}
