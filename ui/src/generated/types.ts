// Written by `cargo xtask bindings` from the Rust types. Do not edit.

/**
 * What the program is and where it keeps things.
 */
export type About = { 
/**
 * The program's version.
 */
version: string, 
/**
 * Where things are kept.
 */
place: Place, 
/**
 * What the system can do.
 */
platform: Platform, 
/**
 * How many entries there are, the bin aside.
 */
entries: number, };

/**
 * How long ago.
 */
export type Ago = "week" | "month" | "year";

/**
 * A record in the bin.
 */
export type Binned = { 
/**
 * The record.
 */
entry: JournalSummary, 
/**
 * When it was put there.
 */
since: Moment, 
/**
 * Days until it is deleted for good, from 30 down to 0.
 */
days_left: number, };

/**
 * Something changed in the core. The window reads again what it shows; it never guesses.
 */
export type Changed = "records" | "preferences" | "locking";

/**
 * What went wrong.
 */
export type Code = "bad-input" | "locked" | "passphrase-empty" | "passphrase-too-weak" | "passphrase-too-long" | "wrong-passphrase" | "wait" | "passphrase-slot-damaged" | "recovery-slot-damaged" | "wrong-recovery-code" | "recovery-code-length" | "recovery-code-character" | "recovery-code-mistyped" | "vault-missing" | "vault-exists" | "vault-empty" | "vault-cut-short" | "vault-foreign" | "vault-newer" | "vault-asks-too-much" | "vault-damaged" | "vault-in-use" | "read-only" | "disk-full" | "storage" | "no-folder" | "no-memory" | "no-randomness" | "stale" | "not-found" | "entry-empty" | "text-too-long" | "label-too-long" | "too-many";

/**
 * What changed from one version of a page to another.
 */
export type Comparison = { 
/**
 * The titles.
 */
title: Array<DiffSpan>, 
/**
 * The texts.
 */
body: Array<DiffSpan>, };

/**
 * How strongly things stand out.
 */
export type Contrast = "system" | "more";

/**
 * Countries with a list of their own. `Elsewhere` is everywhere else: there the person is told to
 * look up the numbers of their place, and nothing is guessed.
 */
export type Country = "united-states" | "canada" | "united-kingdom" | "ireland" | "australia" | "new-zealand" | "european-union" | "elsewhere";

/**
 * A new vault, and the code that opens it when the passphrase is forgotten. Shown once.
 */
export type Created = { 
/**
 * The recovery code in its groups, to print, save or write down.
 */
recovery_code: Array<string>, };

/**
 * A day that has words.
 */
export type DayWithWords = { 
/**
 * The civil date.
 */
date: string, 
/**
 * How many entries.
 */
entries: number, 
/**
 * Where the first of them stands in the list, newest first.
 */
offset: number, };

/**
 * Whose a stretch of text is.
 */
export type DiffKind = "same" | "added" | "removed";

/**
 * A stretch of text that two versions share, or that only one has.
 */
export type DiffSpan = { 
/**
 * Whose it is.
 */
kind: DiffKind, 
/**
 * The text.
 */
text: string, };

/**
 * The form of an export.
 */
export type ExportForm = "markdown" | "json";

/**
 * Where an export was written, and what it holds.
 */
export type Exported = { 
/**
 * The file, as text to show.
 */
file: string, 
/**
 * How many entries are in it.
 */
entries: number, };

/**
 * A feeling: from the list, so that it can be counted across languages, or in one's own word.
 */
export type Feeling = { "word": FeelingWord } | { "own": string };

/**
 * The list to pick from, pleasant and hard in turn so that neither comes first.
 */
export type FeelingWord = "calm" | "anxious" | "hopeful" | "sad" | "grateful" | "angry" | "proud" | "ashamed" | "content" | "lonely" | "loved" | "guilty" | "rested" | "tired" | "curious" | "bored" | "strong" | "overwhelmed" | "relieved" | "restless" | "connected" | "numb" | "joyful" | "afraid";

/**
 * A field of a form that an error belongs to.
 */
export type Field = "passphrase" | "new-passphrase" | "recovery-code" | "title" | "body" | "tags" | "feelings" | "folder";

/**
 * What was noticed when the vault was opened. Empty of everything when all was well.
 */
export type Findings = { 
/**
 * How many records could not be read, because the file is damaged there.
 */
damaged: number, 
/**
 * Records are missing, added or rolled back: the list of them does not fit its seal.
 */
altered: boolean, 
/**
 * The file is older than the one last used on this computer.
 */
older: boolean, 
/**
 * How many records are of a kind that only a newer version knows. They are kept as they are.
 */
newer: number, 
/**
 * The place of the passphrase is damaged: it no longer opens this journal, and a new one has
 * to be set.
 */
lost_passphrase: boolean, 
/**
 * The place of the recovery code is damaged: it no longer opens this journal, and a new one
 * has to be made.
 */
lost_recovery_code: boolean, 
/**
 * Where the damaged file was kept, as text to show.
 */
kept_copy: string | null, };

/**
 * The answer to a search, newest first.
 */
export type Found = { 
/**
 * How many records fit, of which at most 200 are in `hits`.
 */
total: number, 
/**
 * What was found.
 */
hits: Array<Hit>, 
/**
 * Words of the form `name:value` that were not understood, shown so that nothing is guessed.
 */
ignored: Array<string>, };

/**
 * What the lock window needs to draw itself.
 */
export type GateStatus = { 
/**
 * Whether there is a vault, and whether it can be opened.
 */
vault: VaultStatus, 
/**
 * How the program looks and behaves.
 */
preferences: Preferences, 
/**
 * Whether the program was ever set up here: a language and a look were chosen.
 */
place: Place, 
/**
 * The time.
 */
now: Now, 
/**
 * What the system under the program can do.
 */
platform: Platform, };

/**
 * One help line. Its name and what it does are words: `help-line-<id>` in `help.ftl`.
 */
export type HelpLine = { 
/**
 * Names the line in the catalogue of words.
 */
id: HelpLineId, 
/**
 * The number to call, as people write it.
 */
call: string | null, 
/**
 * The number to send a text message to.
 */
text: string | null, 
/**
 * What to write in that message, where the line asks for a word.
 */
keyword: string | null, 
/**
 * Who publishes the number.
 */
source: string, 
/**
 * When the number was last checked against its source; nothing when it never was, and then
 * the screen says "check this number".
 */
checked: string | null, };

/**
 * The lines there are.
 */
export type HelpLineId = "emergency" | "988" | "samhsa" | "crisis-text" | "samaritans" | "lifeline" | "need-to-talk";

/**
 * One thing that was found.
 */
export type Hit = { 
/**
 * The record.
 */
id: Id, 
/**
 * What kind it is.
 */
kind: Kind, 
/**
 * When it happened.
 */
happened: Moment, 
/**
 * Its title, with what was found marked.
 */
title: Array<Span>, 
/**
 * The text around what was found, marked.
 */
snippet: Array<Span>, };

/**
 * Names one record for ever: 128 random bits, written as 32 lower-case hex digits.
 */
export type Id = string;

/**
 * What a person writes or changes of a record.
 */
export type JournalDraft = { 
/**
 * The record that is changed; nothing for a new one.
 */
id: Id | null, 
/**
 * The revision that the change started from; nothing for a new record.
 */
base: number | null, 
/**
 * When it happened; nothing means now. May lie in the past or the future.
 */
happened: Moment | null, 
/**
 * For the person alone, or to bring to a session.
 */
share: Share, 
/**
 * Other records it points at.
 */
links: Array<Id>, 
/**
 * The page.
 */
content: JournalEntry, };

/**
 * A page of the journal. Every field may be left out, but a page with nothing on it is not kept.
 *
 * A field that is not known is refused: an older program that passed over it would lose it with
 * its next save.
 */
export type JournalEntry = { 
/**
 * Empty when the person gave none.
 */
title: string, 
/**
 * Markdown, at most [`TEXT_LIMIT`] bytes.
 */
body: string, 
/**
 * From 0, very low, to 10, very good.
 */
mood: Scale10 | null, 
/**
 * Words for what was felt, in the order they were picked.
 */
feelings: Array<Feeling>, 
/**
 * The person's own labels, without the `#`.
 */
tags: Array<string>, 
/**
 * The template the page was started from.
 */
template: Template, };

/**
 * A stretch of the journal's list, newest first.
 */
export type JournalList = { 
/**
 * How many entries there are in all.
 */
total: number, 
/**
 * Where this stretch starts.
 */
offset: number, 
/**
 * The stretch.
 */
items: Array<JournalSummary>, };

/**
 * One line of the journal's list.
 */
export type JournalSummary = { 
/**
 * The record.
 */
id: Id, 
/**
 * Its revision.
 */
revision: number, 
/**
 * When it happened.
 */
happened: Moment, 
/**
 * Its title; empty when it has none.
 */
title: string, 
/**
 * The start of its text, as plain words in one line.
 */
preview: string, 
/**
 * 0 to 10.
 */
mood: Scale10 | null, 
/**
 * Own labels.
 */
tags: Array<string>, 
/**
 * The mark.
 */
share: Share, 
/**
 * What it was started from.
 */
template: Template, };

/**
 * The kinds of record there are.
 */
export type Kind = "journal";

/**
 * A language the program speaks.
 */
export type Language = "en" | "es";

/**
 * When the journal locks by itself: after 1 to 60 minutes without a touch, or never (`null`).
 */
export type LockAfter = number | null;

/**
 * Light or dark.
 */
export type Look = "system" | "light" | "dark";

/**
 * An entry from some time ago, to look back on.
 */
export type LookBack = { 
/**
 * How long ago.
 */
ago: Ago, 
/**
 * The entry.
 */
entry: JournalSummary, };

/**
 * A civil date and time with the zone it was read in. Stored instead of an instant because
 * "Friday at six" has to stay Friday at six when zone rules or the computer's zone change.
 */
export type Moment = { 
/**
 * What the clock on the wall said: `2026-11-23T17:58:00`.
 */
at: string, 
/**
 * The IANA name of the zone, such as `America/Denver`.
 */
zone: Zone, };

/**
 * Whether anything moves.
 */
export type Motion = "system" | "still";

/**
 * The time, as the core has it. The window never reads a clock of its own.
 */
export type Now = { 
/**
 * Civil time and zone.
 */
moment: Moment, 
/**
 * The part of the day it is.
 */
part: PartOfDay, };

/**
 * A part of the day as people speak of it.
 */
export type PartOfDay = "morning" | "afternoon" | "evening" | "night";

/**
 * Where things are kept on this computer.
 */
export type Place = { 
/**
 * The folder of the vault, as text to show.
 */
folder: string, 
/**
 * The vault's file, as text to show.
 */
file: string, 
/**
 * Whether the person chose the folder when starting the program (portable mode); it cannot
 * be changed from inside then.
 */
portable: boolean, };

/**
 * What the system under the program can do.
 */
export type Platform = { 
/**
 * Whether windows can be hidden from screen capture. Not so on Linux.
 */
content_protection: boolean, 
/**
 * Whether shortcuts use the command key.
 */
mac: boolean, };

/**
 * Everything that the lock window needs to look right, and when to lock.
 */
export type Preferences = { 
/**
 * The language of the program's own words.
 */
language: Language, 
/**
 * Light, dark, or as the computer has it.
 */
look: Look, 
/**
 * Size of text.
 */
text_size: TextSize, 
/**
 * How strongly things stand out.
 */
contrast: Contrast, 
/**
 * Whether the breathing circle and the wave move.
 */
motion: Motion, 
/**
 * Whose help lines to show. Nothing until the person says; never located.
 */
country: Country | null, 
/**
 * When the journal locks by itself.
 */
lock_after: LockAfter, };

/**
 * One record as it is read: its content, and what every record has around it.
 */
export type Record<T> = { 
/**
 * Its name for ever.
 */
id: Id, 
/**
 * Counts the saves of this record, from 1. A save says which revision it started from.
 */
revision: number, 
/**
 * When it happened, in the person's civil time. May be back-dated.
 */
happened: Moment, 
/**
 * When this revision was written (UTC).
 */
written: string, 
/**
 * For the person alone, or to bring to a session.
 */
share: Share, 
/**
 * Other records that this one points at.
 */
links: Array<Id>, 
/**
 * What the kind of record is about.
 */
content: T, };

/**
 * The answer to a save: what the next save needs.
 */
export type Saved = { 
/**
 * The record.
 */
id: Id, 
/**
 * Its revision now, the `base` of the next save.
 */
revision: number, 
/**
 * When it happened, as stored.
 */
happened: Moment, 
/**
 * When it was written, in civil time, for "Saved 18:02".
 */
written: Moment, 
/**
 * How many words the page has.
 */
words: number, };

/**
 * A number from 0 to 10, as in "how strong, from 0 to 10".
 */
export type Scale10 = number;

/**
 * Text that must not linger: a passphrase or a recovery code on its way in.
 */
export type SecretText = string;

/**
 * Whether the person wants to take this to their next session.
 */
export type Share = "private" | "bring-to-session";

/**
 * A stretch of a found text.
 */
export type Span = { 
/**
 * The text.
 */
text: string, 
/**
 * Whether it is what was looked for.
 */
hit: boolean, };

/**
 * How hard a passphrase is to guess.
 */
export type Strength = { 
/**
 * From 0, guessed at once, to 4, very hard.
 */
score: number, 
/**
 * Whether it is strong enough to be taken.
 */
enough: boolean, 
/**
 * Why it is weak: `strength-<reason>` in `gate.ftl`.
 */
reason: StrengthReason | null, };

/**
 * Why a passphrase is easy to guess, in the order of what helps most to hear.
 */
export type StrengthReason = "short" | "common" | "word" | "pattern" | "repeats" | "date" | "add-words";

/**
 * A tag and how often it is used.
 */
export type TagCount = { 
/**
 * As it was first written.
 */
tag: string, 
/**
 * On how many entries.
 */
entries: number, };

/**
 * What a new page starts from. The words of each are in `journal.ftl`.
 */
export type Template = "blank" | "yesterday-and-tomorrow" | "what-set-it-off" | "after-a-session" | "letter-to-myself";

/**
 * Text size in percent, from 100 to 200.
 */
export type TextSize = number;

/**
 * Whether there is a vault, and whether it can be opened.
 */
export type VaultStatus = { "is": "none" } | { "is": "ready" } | { "is": "open" } | { "is": "problem", "code": Code };

/**
 * A kept version of a record.
 */
export type Version = { 
/**
 * Its revision.
 */
revision: number, 
/**
 * When it was written, in civil time.
 */
written: Moment, 
/**
 * How many words it has.
 */
words: number, 
/**
 * Whether this is how the record is now.
 */
current: boolean, };

/**
 * An error as it crosses the wire.
 */
export type WireError = { 
/**
 * What went wrong.
 */
code: Code, 
/**
 * The field that the person can mend, where there is one.
 */
field?: Field, 
/**
 * How long to wait before the next try, in seconds.
 */
seconds?: number, };

/**
 * An IANA zone name. A name that this computer does not know is kept, and read as UTC.
 */
export type Zone = string;
