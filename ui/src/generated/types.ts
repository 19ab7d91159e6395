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
place: VaultPlace, 
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
 * How one session differs from its series. What is not given is as in the series.
 */
export type Altered = { 
/**
 * When it starts instead.
 */
start: string | null, 
/**
 * How long it is instead, in minutes.
 */
length: number | null, 
/**
 * What it is called instead.
 */
title: string | null, 
/**
 * Where it is instead.
 */
place: string | null, 
/**
 * How long before it to remind instead, in minutes.
 */
leads: Array<number> | null, };

/**
 * Whether the person was there.
 */
export type Attended = "yes" | "late" | "left-early" | "missed" | "cancelled" | "excused";

/**
 * Whether the program starts with the computer.
 */
export type AutostartState = "on" | "off" | "broken";

/**
 * Whether a trigger can be avoided.
 */
export type Avoidable = "yes" | "partly" | "no";

/**
 * What became of a reminder.
 */
export type Became = "shown" | "done" | "snoozed" | "digest" | "missed" | "undelivered";

/**
 * HALT and sleep beside cravings.
 */
export type Beside = { 
/**
 * How many cravings.
 */
n: number, 
/**
 * Each day on which anything at all was noted, earliest first. A day that is not here is blank.
 */
days: Array<DayRow>, 
/**
 * With how many of the cravings each of the four was ticked.
 */
with_cravings: Ticks, 
/**
 * Nights under six hours, and the cravings of the day after.
 */
short: SleepSide, 
/**
 * The other nights with known sleep.
 */
longer: SleepSide, 
/**
 * The sentence on HALT.
 */
halt: HaltSays, 
/**
 * The sentence on sleep.
 */
sleep: SleepSays, };

/**
 * A record in the bin.
 */
export type Binned = { 
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
 * Its title or name; may be empty.
 */
title: string, 
/**
 * The first words in it, in one line; may be empty.
 */
preview: string, 
/**
 * When it was put there.
 */
since: Moment, 
/**
 * Days until it is deleted for good, from 30 down to 0.
 */
days_left: number, };

/**
 * How often each trigger was named.
 */
export type ByTrigger = { 
/**
 * How many times any trigger was named: cravings, and lines of the log. A line that belongs to
 * a craving is one time together with it.
 */
n: number, 
/**
 * Each trigger that was named, the most often named first. One time may name several.
 */
rows: Array<TriggerRow>, 
/**
 * The sentence.
 */
says: TriggersSays, };

/**
 * One session on the calendar.
 */
export type CalendarSession = { 
/**
 * Its name.
 */
name: SessionName, 
/**
 * What kind it is.
 */
kind: MeetingKind, 
/**
 * What it is called; empty when its kind says enough.
 */
title: string, 
/**
 * When it starts, by this computer's clock.
 */
starts: Moment, 
/**
 * When it ends, by this computer's clock.
 */
ends: Moment, 
/**
 * When it starts by the clock of where it takes place, where that shows another time.
 */
starts_there: Moment | null, 
/**
 * How long it is, in minutes.
 */
length: number, 
/**
 * Where it is.
 */
place: string, 
/**
 * Who leads it.
 */
leader: string, 
/**
 * In which week of its program it is, and how many there are.
 */
week: [number, number] | null, 
/**
 * Whether it repeats.
 */
repeats: boolean, 
/**
 * Whether it counts toward the hours of the week.
 */
counts: boolean, 
/**
 * Whether it is skipped.
 */
skipped: boolean, 
/**
 * Whether it was moved or changed.
 */
altered: boolean, 
/**
 * Whether the person was there, where they noted it.
 */
attended: Attended | null, 
/**
 * Whether it is yet to come, on, or over.
 */
phase: SessionPhase, };

/**
 * A week of the calendar, from Monday.
 */
export type CalendarWeek = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * Its sessions, by this computer's clock, in order.
 */
sessions: Array<CalendarSession>, 
/**
 * Minutes of those that count and are not skipped, cancelled or excused.
 */
planned: number, 
/**
 * Minutes of those among them where the person was.
 */
attended: number, };

/**
 * What is on the card: of each part that was chosen the first five, in the order of the plan.
 */
export type Card = { 
/**
 * Why.
 */
reasons: Array<string>, 
/**
 * What to do first.
 */
steps: Array<Tool>, 
/**
 * Whom to turn to.
 */
people: Array<Person>, };

/**
 * How a card is kept, and so who can read it.
 */
export type CardKept = "sealed" | "plain";

/**
 * What the lock window shows of the plan.
 */
export type CardNow = { 
/**
 * Which parts.
 */
parts: CardParts, 
/**
 * How they are kept.
 */
kept: CardKept, };

/**
 * Which parts of the plan are on the card.
 */
export type CardParts = { 
/**
 * Why.
 */
reasons: boolean, 
/**
 * What to do first.
 */
steps: boolean, 
/**
 * Whom to turn to.
 */
people: boolean, };

/**
 * A change of the plan that what was recorded speaks for.
 */
export type Change = { "situation": Cue } | { "tool": Tool } | { "if-then": IfThen };

/**
 * Something changed in the core. The window reads again what it shows; it never guesses.
 */
export type Changed = "records" | "preferences" | "reminders" | "locking";

/**
 * A session of a series that is not as the series has it.
 */
export type ChangedSession = { 
/**
 * The session, by the start that the series gives it. It keeps this name when it is moved.
 */
of: string, 
/**
 * What became of it.
 */
is: SessionChange, };

/**
 * A trigger with what is linked to it, and to those that are the same.
 */
export type ChartedTrigger = { 
/**
 * The trigger.
 */
record: Record<Trigger>, 
/**
 * How many cravings name it.
 */
cravings: number, 
/**
 * How many lines of the log name it.
 */
events: number, 
/**
 * When it last came up.
 */
last: Moment | null, };

/**
 * A check-in.
 */
export type CheckIn = { "morning": Morning } | { "evening": Evening };

/**
 * The check-ins of today.
 */
export type CheckInsToday = { 
/**
 * The morning's.
 */
morning: Record<CheckIn> | null, 
/**
 * The evening's.
 */
evening: Record<CheckIn> | null, };

/**
 * What went wrong.
 */
export type Code = "bad-input" | "locked" | "passphrase-empty" | "passphrase-too-weak" | "passphrase-too-long" | "wrong-passphrase" | "wait" | "passphrase-slot-damaged" | "recovery-slot-damaged" | "wrong-recovery-code" | "recovery-code-length" | "recovery-code-character" | "recovery-code-mistyped" | "vault-missing" | "vault-exists" | "vault-empty" | "vault-cut-short" | "vault-foreign" | "vault-newer" | "vault-asks-too-much" | "vault-damaged" | "vault-in-use" | "vault-changed" | "read-only" | "disk-full" | "storage" | "not-printed" | "not-a-calendar" | "calendar-too-large" | "no-folder" | "no-memory" | "no-randomness" | "stale" | "not-found" | "entry-empty" | "text-too-long" | "label-too-long" | "too-many" | "length-out-of-range" | "no-day" | "in-the-future" | "same-trigger" | "no-timer" | "log-while-locked-off" | "inbox-full" | "no-keychain" | "number-without-digits" | "no-clipboard" | "not-shown";

/**
 * A special date that is near.
 */
export type Coming = { 
/**
 * What it is.
 */
name: string, 
/**
 * What the person does on it.
 */
plan: string, 
/**
 * In how many days; 0 today.
 */
days: number, };

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
 * Days since a date.
 */
export type Counted = { 
/**
 * What it is.
 */
name: string, 
/**
 * Days since then; 0 on the day itself.
 */
days: number, };

/**
 * Countries with a list of their own. `Elsewhere` is everywhere else: there the person is told to
 * look up the numbers of their place, and nothing is guessed.
 */
export type Country = "united-states" | "canada" | "united-kingdom" | "ireland" | "australia" | "new-zealand" | "european-union" | "elsewhere";

/**
 * A craving. Only its strength is needed; the rest can be filled in later, or never.
 */
export type Craving = { 
/**
 * How strong when it was logged, from 0, hardly there, to 10, as strong as it gets.
 */
strength: Scale10, 
/**
 * At its strongest.
 */
strongest: Scale10 | null, 
/**
 * At the end.
 */
at_end: Scale10 | null, 
/**
 * How long it lasted, in minutes, 1 to [`LONGEST`].
 */
lasted: number | null, 
/**
 * For what; a word of one's own is fine.
 */
what_for: string, 
/**
 * Triggers of the chart.
 */
triggers: Array<Id>, 
/**
 * What was going on.
 */
situation: string, 
/**
 * What went through their mind.
 */
thoughts: string, 
/**
 * The thought that said "just once".
 */
just_once: string, 
/**
 * What was felt.
 */
feelings: Array<Feeling>, 
/**
 * Where, as the person calls it.
 */
place: string, 
/**
 * With whom; initials are fine.
 */
company: string, 
/**
 * Hungry, angry, lonely, tired.
 */
halt: Halt, 
/**
 * What was tried, and how much each helped.
 */
tried: Array<Tried>, 
/**
 * Whether the plan was used.
 */
used_plan: boolean | null, 
/**
 * How it ended.
 */
ending: Ending | null, 
/**
 * The urge timer that ran with it.
 */
timer: Timer | null, 
/**
 * Anything else.
 */
note: string, 
/**
 * Whether it was logged from the lock window, without the passphrase.
 */
while_locked: boolean, };

/**
 * A stretch of the cravings, newest first.
 */
export type CravingList = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Where this stretch starts.
 */
offset: number, 
/**
 * The stretch.
 */
items: Array<Record<Craving>>, };

/**
 * A new vault, and the code that opens it when the passphrase is forgotten. Shown once.
 */
export type Created = { 
/**
 * The recovery code in its groups, to print, save or write down.
 */
recovery_code: Array<string>, };

/**
 * What a plan answers: a trigger of the chart, or a situation in the person's own words.
 */
export type Cue = { 
/**
 * The trigger, when it is one of the chart.
 */
trigger: Id | null, 
/**
 * The situation, or the trigger's name when it was picked: what is left to read should the
 * trigger be deleted.
 */
words: string, };

/**
 * A civil date: `2026-11-23`.
 */
export type Day = string;

/**
 * From one day to another, both of them in it. Nothing is in a range that ends before it begins.
 */
export type DayRange = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day: today, or earlier.
 */
to: string, };

/**
 * A day.
 */
export type DayRow = { 
/**
 * Which.
 */
date: string, 
/**
 * How many cravings.
 */
cravings: number, 
/**
 * How strong the strongest of them was at its peak.
 */
strongest: Scale10 | null, 
/**
 * How often each of the four was ticked, in cravings, in the trigger log and in check-ins.
 */
ticks: Ticks, 
/**
 * Minutes slept in the night before, from the morning's check-in, the latest if there are more.
 */
slept: number | null, };

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
 * Days that an evening check-in calls days without use. A day with a lapse is none, and neither is
 * one that another check-in calls a day with use. A day with no answer is blank.
 */
export type DaysWithoutUse = { 
/**
 * All of them.
 */
all: number, 
/**
 * Those of the last 30 days, today among them.
 */
last_30: number, 
/**
 * Those of the last 90 days, today among them.
 */
last_90: number, };

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
 * Whether something was done that not everyone has to do.
 */
export type Done = "yes" | "no" | "does-not-apply";

/**
 * What a person writes or changes of a record.
 */
export type Draft<T> = { 
/**
 * The record that is changed; nothing for a new one.
 */
id: Id | null, 
/**
 * The revision that the change started from; nothing for a new record.
 */
base: number | null, 
/**
 * When it happened; nothing means now. What a person only plans may lie in the future.
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
 * What it is about.
 */
content: T, };

/**
 * How a craving ended. Using is a record of its own; here is only said how this ended.
 */
export type Ending = "passed" | "still-here" | "used" | "not-sure" | "rather-not-say";

/**
 * How many ended this way.
 */
export type EndingRow = { 
/**
 * Which way; nothing where it was not noted.
 */
ending: Ending | null, 
/**
 * How many.
 */
n: number, };

/**
 * When something stops repeating.
 */
export type Ends = { "is": "never" } | { "is": "after", 
/**
 * At least 1.
 */
times: number, } | { "is": "on", 
/**
 * The last date that may be one.
 */
date: string, };

/**
 * What is said of how it ends. Using is a row of the table and not a headline.
 */
export type EndsSays = { "case": "too-few", 
/**
 * How many have an ending noted.
 */
n: number, } | { "case": "passed", 
/**
 * How many passed.
 */
count: number, 
/**
 * Of how many with an ending noted.
 */
n: number, } | { "case": "noted", 
/**
 * How many have an ending noted.
 */
n: number, };

/**
 * How the day was.
 */
export type Evening = { 
/**
 * How hard the day was, from 0, not at all, to 4, very.
 */
hard: Scale4 | null, 
/**
 * The strongest craving of the day, from 0 to 10.
 */
strongest_craving: Scale10 | null, 
/**
 * Was in touch with someone who supports them.
 */
contact: boolean | null, 
/**
 * Was at a session or a meeting.
 */
meeting: boolean | null, 
/**
 * Ate.
 */
ate: Done | null, 
/**
 * Moved.
 */
moved: Done | null, 
/**
 * Took their medication.
 */
medication: Done | null, 
/**
 * How much conflict there was, from 0 to 4.
 */
conflict: Scale4 | null, 
/**
 * Whether it was a day without use.
 */
without_use: WithoutUse | null, 
/**
 * How sure they are of tomorrow, from 0 to 10.
 */
confidence: Scale10 | null, 
/**
 * What was felt.
 */
feelings: Array<Feeling>, 
/**
 * From 0, very low, to 10, very good.
 */
mood: Scale10 | null, };

/**
 * A stretch of the trigger log, newest first.
 */
export type EventList = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Where this stretch starts.
 */
offset: number, 
/**
 * The stretch.
 */
items: Array<Record<TriggerEvent>>, };

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
 * How many records are in it.
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
 * A feeling, and how strong it was.
 */
export type Felt = { 
/**
 * What was felt.
 */
feeling: Feeling, 
/**
 * From 0, barely, to 10, as strong as it gets.
 */
strength: Scale10 | null, };

/**
 * A field of a form that an error belongs to.
 */
export type Field = "passphrase" | "new-passphrase" | "recovery-code" | "folder" | RecordField;

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
 * How many cravings were logged while locked and are in the journal now.
 */
logged_while_locked: number, 
/**
 * How many things in the inbox could not be read: damaged, or put there by something else.
 */
inbox_unreadable: number, 
/**
 * The inbox had another key than ours: what was logged while locked since then is lost, and
 * whoever put it there may have read it.
 */
inbox_key_replaced: boolean, 
/**
 * The card could not be read at the lock window, or was not as this journal left it and was
 * removed.
 */
card_unreadable: boolean, 
/**
 * The schedule of reminders could not be read while locked: some may not have come.
 */
reminders_unreadable: boolean, 
/**
 * How much of what was not saved before the last lock still cannot be written. It is kept until the
 * program ends.
 */
unsaved: number, 
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
place: VaultPlace, 
/**
 * The time.
 */
now: Now, 
/**
 * What the system under the program can do.
 */
platform: Platform, 
/**
 * Whether a craving may be logged without the passphrase now. That there is no room is told on trying.
 */
can_log: boolean, };

/**
 * What the person works toward.
 */
export type Goal = { 
/**
 * What.
 */
text: string, 
/**
 * How far ahead it lies.
 */
span: GoalSpan, 
/**
 * The way there, in order.
 */
steps: Array<Step>, };

/**
 * How far ahead a goal lies.
 */
export type GoalSpan = "months" | "year";

/**
 * What was there of the four. Not ticked means not noted: it is no answer.
 */
export type Halt = { hungry: boolean, angry: boolean, lonely: boolean, tired: boolean, };

/**
 * What is said of HALT: which of the four was ticked with the most cravings.
 */
export type HaltSays = { "case": "too-few", 
/**
 * How many cravings.
 */
n: number, } | { "case": "most", 
/**
 * Which.
 */
need: Need, 
/**
 * With how many.
 */
count: number, 
/**
 * Of how many cravings.
 */
n: number, } | { "case": "tied", 
/**
 * Which.
 */
needs: Array<Need>, 
/**
 * With how many, each.
 */
each: number, 
/**
 * Of how many cravings.
 */
n: number, } | { "case": "spread", 
/**
 * How many cravings.
 */
n: number, };

/**
 * The last whole weeks, in two halves.
 */
export type Halves = { 
/**
 * How many weeks each half has.
 */
weeks: number, 
/**
 * Cravings in the earlier half.
 */
earlier: number, 
/**
 * Cravings in the later half.
 */
later: number, };

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
checked: string | null, 
/**
 * What the person did with it.
 */
standing: LineStanding, };

/**
 * The lines there are.
 */
export type HelpLineId = "emergency" | "988" | "samhsa" | "crisis-text" | "samaritans" | "lifeline" | "need-to-talk";

/**
 * What helps.
 */
export type Helps = { 
/**
 * How many times a tool was rated.
 */
n: number, 
/**
 * How many times a tool was tried, rated or not.
 */
tried: number, 
/**
 * Each tool that was tried, best first.
 */
rows: Array<ToolRank>, 
/**
 * The sentence.
 */
says: HelpsSays, };

/**
 * What is said of tools. Only those that were rated at least [`ENOUGH`] times are spoken of, and
 * only when they helped at least by half of the scale on average.
 */
export type HelpsSays = { "case": "too-few", 
/**
 * How many times a tool was rated.
 */
n: number, } | { "case": "most", 
/**
 * Which.
 */
tool: Tool, 
/**
 * How many times it helped.
 */
count: number, 
/**
 * Of how many times it was rated.
 */
n: number, } | { "case": "tied", 
/**
 * Which, in the order of the rows.
 */
tools: Array<Tool>, 
/**
 * How much each helped, on average.
 */
mean: Mean, } | { "case": "spread", 
/**
 * How many times a tool was rated.
 */
n: number, };

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
 * What makes home safer.
 */
export type Home = { 
/**
 * What is out of the house.
 */
removed: Array<string>, 
/**
 * Limits on cash and cards.
 */
money: string, 
/**
 * Where naloxone is.
 */
naloxone: string, 
/**
 * Who knows where it is and how it is used.
 */
knows: string, };

/**
 * Something to do until a session. Its links lead to where it was given.
 */
export type Homework = { 
/**
 * What to do.
 */
text: string, 
/**
 * Until when.
 */
due: string | null, 
/**
 * A page to read or a sheet to fill in: an address to copy.
 */
link: string, 
/**
 * When it was done.
 */
done: string | null, };

/**
 * Homework, and the days until it is due.
 */
export type HomeworkLine = { 
/**
 * The homework.
 */
homework: Record<Homework>, 
/**
 * Days until it is due: 0 is today, below 0 is past. Nothing when it has no date.
 */
days: number | null, };

/**
 * What taking a series from a calendar file would do.
 */
export type IcsDoes = "add" | "change" | "nothing";

/**
 * A series in a calendar file.
 */
export type IcsFound = { 
/**
 * As it would be kept.
 */
series: Series, 
/**
 * Its first session that is yet to come, by this computer's clock.
 */
next: Moment | null, 
/**
 * What taking it would do.
 */
does: IcsDoes, };

/**
 * Something in a calendar file that is left out.
 */
export type IcsLeftOut = { 
/**
 * How its summary begins; may be empty.
 */
summary: string, 
/**
 * Why.
 */
why: IcsWhy, };

/**
 * What a calendar file holds, before anything is taken from it.
 */
export type IcsPreview = { 
/**
 * The file, as text to show.
 */
file: string, 
/**
 * What would be added or changed, in the order of the file.
 */
found: Array<IcsFound>, 
/**
 * What was not understood, and is left out.
 */
left_out: Array<IcsLeftOut>, };

/**
 * Which titles a calendar file for other programs has.
 */
export type IcsTitles = "own" | "neutral";

/**
 * Why something in a calendar file is left out.
 */
export type IcsWhy = "repeat" | "start" | "zone" | "cancelled" | "orphan" | "length" | "too-much" | "twice" | "incomplete";

/**
 * Names one record for ever: 128 random bits, written as 32 lower-case hex digits.
 */
export type Id = string;

/**
 * One if–then plan.
 */
export type IfThen = { 
/**
 * If this comes up,
 */
cue: Cue, 
/**
 * then this,
 */
then: Tool, 
/**
 * and when that does not work, this.
 */
backup: Tool | null, };

/**
 * How one if–then plan did.
 */
export type IfThenUse = { 
/**
 * How many cravings came with what it answers.
 */
came_up: number, 
/**
 * In how many of these the person did what it says, first or as a backup.
 */
used: number, 
/**
 * How many of these uses they rated.
 */
rated: number, 
/**
 * How many of these helped: rated 2 or more, of 4.
 */
helped: number, };

/**
 * Kinds of trigger in a person.
 */
export type Inside = "feeling" | "thought" | "body" | "need" | "memory";

/**
 * How far back insights look.
 */
export type InsightRange = "two-weeks" | "eight-weeks" | "all";

/**
 * All insights over one range.
 */
export type Insights = { 
/**
 * The days they are about.
 */
range: DayRange, 
/**
 * How often and how strong, by week.
 */
weekly: Weekly, 
/**
 * On which day and at what time.
 */
when: When, 
/**
 * What sets it off.
 */
triggers: ByTrigger, 
/**
 * What helps.
 */
helps: Helps, 
/**
 * How long it lasts, and how it ends.
 */
lasting: Lasting, 
/**
 * HALT and sleep, beside the cravings of the day.
 */
beside: Beside, 
/**
 * Pages and mood, by week.
 */
writing: Writing, 
/**
 * What only ever grows, over all time up to the end of the range.
 */
progress: Progress, };

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
 * Markdown, at most [`limits::TEXT_LIMIT`] bytes.
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
export type Kind = "journal" | "craving" | "trigger" | "trigger-event" | "check-in" | "plan" | "lapse" | "series" | "meeting" | "homework";

/**
 * A language the program speaks.
 */
export type Language = "en" | "es";

/**
 * That the person used. Everything in it can be skipped: that it was, and when, is enough.
 */
export type Lapse = { 
/**
 * What was used.
 */
what: string, 
/**
 * How much, in the person's own words.
 */
amount: string, 
/**
 * Whether the person told anyone; nothing when they did not say.
 */
told: boolean | null, 
/**
 * The one next right step.
 */
next_step: string, 
/**
 * Anything else.
 */
note: string, 
/**
 * The look back, once it was begun.
 */
review: Review | null, };

/**
 * The lapses, newest first.
 */
export type LapseList = { 
/**
 * The lapses.
 */
items: Array<Record<Lapse>>, 
/**
 * Those that may be looked back on.
 */
reviewable: Array<Id>, };

/**
 * What became of the last reminder that was sent.
 */
export type LastDelivery = { 
/**
 * When.
 */
at: Moment, 
/**
 * Whether the system took it.
 */
taken: boolean, };

/**
 * How long it lasts, and how it ends.
 */
export type Lasting = { 
/**
 * How many cravings.
 */
n: number, 
/**
 * How many of them passed and have a known length. The others say nothing of how long one
 * takes to pass.
 */
timed: number, 
/**
 * Minutes that it took in the middle: as many took longer as were shorter.
 */
median: number | null, 
/**
 * How long those that are timed took, shortest first.
 */
lengths: Array<LengthRow>, 
/**
 * How all of them ended, each way that there is.
 */
endings: Array<EndingRow>, 
/**
 * The sentence on how long.
 */
lasts: LastsSays, 
/**
 * The sentence on how it ends.
 */
ends: EndsSays, };

/**
 * What is said of how long it lasts.
 */
export type LastsSays = { "case": "too-few", 
/**
 * How many are timed.
 */
n: number, } | { "case": "usual" } & Usual;

/**
 * How many took this long.
 */
export type LengthRow = { 
/**
 * From this many minutes.
 */
from: number, 
/**
 * To this many minutes, itself in it; nothing when there is no end to it.
 */
to: number | null, 
/**
 * How many.
 */
n: number, };

/**
 * What the person does at each level.
 */
export type Levels = { 
/**
 * Steady.
 */
green: string, 
/**
 * Shaky.
 */
yellow: string, 
/**
 * In danger.
 */
red: string, };

/**
 * A line of the list that a person changed.
 */
export type LineChange = { 
/**
 * Whose list.
 */
country: Country, 
/**
 * Which line of it.
 */
line: HelpLineId, 
/**
 * Its numbers from now on; nothing when it is hidden.
 */
to: Numbers | null, };

/**
 * What a person did with a line of the list.
 */
export type LineStanding = "listed" | "changed" | "hidden";

/**
 * The list to pick from. The words are in `tools.ftl`.
 */
export type ListedTool = "breathe" | "cold-water" | "leave" | "walk" | "ground" | "ride-it-out" | "wait" | "call-someone" | "be-with-someone" | "eat" | "drink-water" | "rest" | "shower" | "move" | "music" | "write" | "think-it-through" | "reasons" | "plan" | "hands" | "meeting" | "pray";

/**
 * When the journal locks by itself: after 1 to 60 minutes without a touch, or never (`null`).
 */
export type LockAfter = number | null;

/**
 * The answer to a quick log: what was saved, and what may help now.
 */
export type Logged = { 
/**
 * The craving.
 */
saved: Saved, 
/**
 * What may help now.
 */
next: NextStep, };

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
 * One thing that is marked "bring to session", to read aloud or print.
 */
export type Marked = { 
/**
 * The record.
 */
id: Id, 
/**
 * Which kind it is.
 */
kind: Kind, 
/**
 * When it happened.
 */
happened: Moment, 
/**
 * Its title or name; may be empty.
 */
title: string, 
/**
 * Its own words, in the order of its form; may be empty.
 */
texts: Array<string>, };

/**
 * An average, to one decimal.
 */
export type Mean = number;

/**
 * A medication, as prescribed.
 */
export type Medication = { 
/**
 * Its name.
 */
name: string, 
/**
 * When it is taken, in the person's own words.
 */
time: string, 
/**
 * Who prescribes it.
 */
prescriber: string, };

/**
 * What the person noted before and after one session. Made when something is noted.
 */
export type Meeting = { 
/**
 * The series it belongs to.
 */
series: Id, 
/**
 * Which of its sessions, by the start that the series gives it.
 */
of: string, 
/**
 * Before: what to bring up.
 */
bring: string, 
/**
 * Before: mood, from 0 to 10.
 */
mood_before: Scale10 | null, 
/**
 * Before: craving, from 0 to 10.
 */
craving_before: Scale10 | null, 
/**
 * Whether the person was there.
 */
attended: Attended | null, 
/**
 * After: what it was about.
 */
topic: string, 
/**
 * After: one thing to keep.
 */
keep: string, 
/**
 * After: mood, from 0 to 10.
 */
mood_after: Scale10 | null, 
/**
 * After: craving, from 0 to 10.
 */
craving_after: Scale10 | null, };

/**
 * What kind of session it is.
 */
export type MeetingKind = "skills-group" | "relapse-prevention" | "process-group" | "workshop" | "family" | "individual" | "case-management" | "peer" | "medical" | "psychiatry" | "test" | "social-support" | "mutual-help" | "sponsor" | "court-or-work" | "own-practice" | "aftercare";

/**
 * How a trigger was met.
 */
export type Met = { "kind": "craving", 
/**
 * How strong it was when it was logged.
 */
strength: Scale10, } | { "kind": "trigger-event", 
/**
 * What the person did; may be empty.
 */
did: string, };

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
 * A habit that holds the person steady.
 */
export type MooringLine = { 
/**
 * By which ticks name it, whatever its text.
 */
id: Id, 
/**
 * What.
 */
text: string, 
/**
 * How often.
 */
rhythm: Rhythm, };

/**
 * How the day begins.
 */
export type Morning = { 
/**
 * How long the person slept, in minutes, up to [`LONGEST_SLEEP`].
 */
slept: number | null, 
/**
 * How well, from 0, very badly, to 4, very well.
 */
sleep_quality: Scale4 | null, 
/**
 * From 0, very low, to 10, very good.
 */
mood: Scale10 | null, 
/**
 * What is felt.
 */
feelings: Array<Feeling>, 
/**
 * How strong a craving is there, from 0 to 10.
 */
craving: Scale10 | null, 
/**
 * Hungry, angry, lonely, tired.
 */
halt: Halt, 
/**
 * Moments today that could be hard.
 */
risks: string, 
/**
 * One small step for today.
 */
step: string, };

/**
 * Whether anything moves.
 */
export type Motion = "system" | "still";

/**
 * A trigger by its name. One that is the same as another goes by that other.
 */
export type NamedTrigger = { 
/**
 * What the person calls it.
 */
name: string, 
/**
 * Which.
 */
id: Id, };

/**
 * Outside or inside, and of what kind where the person said.
 */
export type Nature = { "outside": Outside | null } | { "inside": Inside | null };

/**
 * One of the four.
 */
export type Need = "hungry" | "angry" | "lonely" | "tired";

/**
 * The next session, for Today.
 */
export type NextSession = { 
/**
 * The session.
 */
session: CalendarSession, 
/**
 * Whole minutes until it starts; 0 when it is on.
 */
minutes_until: number, 
/**
 * How many records are marked "bring to session".
 */
marked: number, };

/**
 * What may help now, from what the person noted before.
 */
export type NextStep = { 
/**
 * Of the plan's tools the one that helped most so far, else the first; without a plan, the one
 * that helped most of all. Nothing when there is neither.
 */
tool: NextTool | null, 
/**
 * The person's if–then plans, those whose cue came up most often first. At most six.
 */
if_then: Array<IfThen>, 
/**
 * How long urges usually last; nothing under five of a known length.
 */
usual: Usual | null, };

/**
 * The tool to reach for.
 */
export type NextTool = { 
/**
 * What.
 */
tool: Tool, 
/**
 * Whether it is in the plan.
 */
in_plan: boolean, 
/**
 * How often the person said that it helped, 2 or more of 4.
 */
helped: number, 
/**
 * How often they said how much it helped.
 */
rated: number, };

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
 * Which of a weekday in a month.
 */
export type Nth = "first" | "second" | "third" | "fourth" | "fifth" | "last";

/**
 * How a line is reached, as people write it. At least one of both is there.
 */
export type Numbers = { 
/**
 * The number to call.
 */
call: string | null, 
/**
 * The number to send a text message to.
 */
text: string | null, };

/**
 * A change, and how much speaks for it.
 */
export type Offer = { 
/**
 * The change.
 */
change: Change, 
/**
 * How many records speak for it.
 */
count: number, };

/**
 * What to do with an offer.
 */
export type OfferAnswer = { "do": "take", "change": Change } | { "do": "leave", "change": Change };

/**
 * What others see of a reminder, exactly.
 */
export type OthersSee = { 
/**
 * For what.
 */
of: ReminderOf, 
/**
 * The line in bold.
 */
title: string, 
/**
 * The line below; may be empty.
 */
body: string, };

/**
 * Kinds of trigger around a person.
 */
export type Outside = "person" | "place" | "thing" | "time" | "situation" | "money" | "media" | "senses";

/**
 * What a person made of the help lines. Kept in clear with the preferences, because it has to be
 * there while the journal is locked; the settings say so beside the form.
 */
export type OwnHelp = { 
/**
 * Lines of the list that were changed or hidden.
 */
changes: Array<LineChange>, 
/**
 * Lines that the person added, such as what their program gives out for the night.
 */
lines: Array<OwnLine>, };

/**
 * A line that a person added.
 */
export type OwnLine = { 
/**
 * Whose number it is; may be empty.
 */
name: string, 
/**
 * How it is reached.
 */
numbers: Numbers, };

/**
 * What the plan has for a hard moment.
 */
export type OwnSupport = { 
/**
 * What the person does against a craving, what helped them most first.
 */
steps: Array<Tool>, 
/**
 * Whom they turn to, in their own order.
 */
people: Array<Person>, };

/**
 * Own words. An empty one means that the program's word is fine.
 */
export type OwnWords = { 
/**
 * For a craving.
 */
craving: string, 
/**
 * For what was used.
 */
substance: string, 
/**
 * For a lapse.
 */
lapse: string, 
/**
 * For the program they go to.
 */
program: string, };

/**
 * A sheet of paper.
 */
export type Paper = "a4" | "letter";

/**
 * A part of the day as people speak of it.
 */
export type PartOfDay = "morning" | "afternoon" | "evening" | "night";

/**
 * A reminder that was due, and what became of it.
 */
export type PastReminder = { 
/**
 * Names it.
 */
id: string, 
/**
 * For what.
 */
of: ReminderOf, 
/**
 * The session; nothing for the others, or when it is gone.
 */
session: SessionName | null, 
/**
 * What the session is called, or its kind; empty when it is gone, and for the others.
 */
title: string, 
/**
 * When it was due, by this computer's clock.
 */
due: Moment, 
/**
 * What became of it.
 */
became: Became, };

/**
 * Someone to turn to.
 */
export type Person = { 
/**
 * Who.
 */
name: string, 
/**
 * What they are to the person: a sponsor, a sister, the program after hours.
 */
role: string, 
/**
 * Their number, as the person writes it.
 */
phone: string, 
/**
 * When to call.
 */
when: string, 
/**
 * What to say first.
 */
first_words: string, 
/**
 * Whether calling at night is fine; nothing when the person did not say.
 */
at_night: boolean | null, };

/**
 * How a number is reached.
 */
export type PhoneWay = "call" | "text";

/**
 * A place in the table.
 */
export type Place = { "kind": "cell", 
/**
 * The day.
 */
weekday: Weekday, 
/**
 * The stretch of it.
 */
stretch: Stretch, } | { "kind": "weekday", 
/**
 * The day.
 */
weekday: Weekday, } | { "kind": "stretch", 
/**
 * The stretch.
 */
stretch: Stretch, };

/**
 * The plan, as it is now or was once.
 */
export type Plan = { 
/**
 * Why, the most important first.
 */
reasons: Array<string>, 
/**
 * What the person, or someone else, can notice early.
 */
signs: Signs, 
/**
 * Where and when it gets hard.
 */
situations: Array<Cue>, 
/**
 * What to do when something sets it off.
 */
if_then: Array<IfThen>, 
/**
 * What the person does against a craving.
 */
tools: Array<Tool>, 
/**
 * Habits that hold the person steady. Their weekly ticks are [`LineWeek`]s.
 */
lines: Array<MooringLine>, 
/**
 * Whom to turn to.
 */
people: Array<Person>, 
/**
 * Safe places, and things to do there.
 */
places: Array<string>, 
/**
 * What makes home safer.
 */
home: Home, 
/**
 * What was prescribed. The program says nothing about doses.
 */
medication: Array<Medication>, 
/**
 * What the person does on a good, a shaky and a bad day.
 */
levels: Levels, 
/**
 * What the person does if they use.
 */
if_used: string, 
/**
 * Days of the year that matter.
 */
dates: Array<SpecialDate>, 
/**
 * What the person works toward.
 */
goals: Array<Goal>, 
/**
 * What keeps the person safe when they think of ending their life, in order.
 */
safety: Array<string>, 
/**
 * Who has a copy of the plan.
 */
copies: string, 
/**
 * The day on which to look at the plan again.
 */
review: string | null, 
/**
 * Changes that were offered and left. They are not offered again.
 */
left: Array<Change>, };

/**
 * The plan, and what the records say beside it.
 */
export type PlanNow = { 
/**
 * The plan; nothing before its first word.
 */
record: Record<Plan> | null, 
/**
 * How each of its if–then plans did, in their order.
 */
uses: Array<IfThenUse>, 
/**
 * Changes that the last four weeks speak for at least twice. At most three.
 */
offers: Array<Offer>, 
/**
 * The habits of this week.
 */
week: WeekNow, };

/**
 * What Today shows of the plan.
 */
export type PlanToday = { 
/**
 * One of the person's reasons: another one each day, the same all day.
 */
reason: string | null, 
/**
 * The next step of each goal, and those that were done today.
 */
steps: Array<Step>, 
/**
 * The day for looking at the plan again has come.
 */
review_due: boolean, 
/**
 * Special dates of today and the next seven days, the nearest first.
 */
dates: Array<Coming>, 
/**
 * Dates since which the person wants the days counted.
 */
counted: Array<Counted>, };

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
 * What the person made of the help lines.
 */
help: OwnHelp, 
/**
 * When the journal locks by itself.
 */
lock_after: LockAfter, 
/**
 * Whether a craving can be logged from the lock window, without the passphrase.
 */
log_while_locked: boolean, };

/**
 * A program of so many weeks.
 */
export type Program = { 
/**
 * A date in its first week.
 */
begins: string, 
/**
 * How many weeks it has, from 1 to [`LONGEST_PROGRAM`].
 */
weeks: number, };

/**
 * A program to start from.
 */
export type ProgramTemplate = "three-evenings" | "sixteen-weeks" | "five-mornings" | "stepping-down";

/**
 * What only ever grows, over all time up to a day.
 */
export type Progress = { 
/**
 * The day of the first record.
 */
since: string | null, 
/**
 * Days since then; 0 on the day itself.
 */
days: number | null, 
/**
 * Cravings that passed.
 */
passed: number, 
/**
 * Pages of the journal.
 */
entries: number, 
/**
 * Days that were noted as days without use.
 */
without_use: DaysWithoutUse, 
/**
 * Versions of the plan: the one of now and those before it.
 */
plan_versions: number, };

/**
 * How strongly a trigger pulls, from 0 to 100. Shown as one of four [`Band`]s.
 */
export type Pull = number;

/**
 * A code for a camera.
 */
export type Qr = { 
/**
 * Which of its squares are dark, row by row. As many rows as columns, and nothing around them.
 */
dark: Array<Array<boolean>>, };

/**
 * A stretch of each day, by the clock on the wall. It may reach past midnight.
 */
export type QuietHours = { 
/**
 * From this time on.
 */
from: string, 
/**
 * Until this time.
 */
to: string, };

/**
 * A rating on the way.
 */
export type Reading = { 
/**
 * Seconds that the timer had run.
 */
at: number, 
/**
 * How strong it was.
 */
strength: Scale10, };

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
 * A field of a record, as an error names it.
 */
export type RecordField = "title" | "body" | "tags" | "feelings" | "name" | "avoiding" | "facing" | "triggers" | "words" | "what-for" | "situation" | "thoughts" | "just-once" | "place" | "company" | "doing" | "body-sense" | "did" | "good" | "cost" | "learned" | "tried" | "lasted" | "readings" | "note" | "happened" | "same-as" | "sleep" | "risks" | "step" | "own-words" | "help-lines" | "phone" | "reasons" | "signs" | "situations" | "if-then" | "tools" | "lines" | "people" | "places" | "home" | "medication" | "levels" | "if-used" | "dates" | "goals" | "safety" | "copies" | "what" | "amount" | "next-step" | "review" | "neutral" | "leader" | "program" | "changes" | "repeats" | "leads" | "most-reminders" | "bring" | "topic" | "keep" | "link";

/**
 * What a reminder is for.
 */
export type ReminderOf = "session" | "write" | "morning" | "evening" | "plan-review" | "digest" | "test";

/**
 * Which words a reminder has.
 */
export type ReminderWords = "neutral" | "own";

/**
 * What the person chose about reminders.
 */
export type Reminders = { 
/**
 * Whether there are any.
 */
on: boolean, 
/**
 * Which words others may see while the journal is open. While it is locked they are neutral.
 */
words: ReminderWords, 
/**
 * When nothing may make a sound.
 */
quiet: QuietHours | null, 
/**
 * How long before a new session to remind, in minutes.
 */
leads: Array<number>, 
/**
 * When to remind to write a line, each day.
 */
write: string | null, 
/**
 * When to remind of the morning check-in.
 */
morning: string | null, 
/**
 * When to remind of the evening check-in.
 */
evening: string | null, 
/**
 * At what time to remind of the plan, on the day its review is due.
 */
plan_review: string | null, 
/**
 * The most reminders in one day beside those of sessions, from 1 to [`MOST_NUDGES`].
 */
most: number, 
/**
 * Whether the times of reminders may lie in a file that anyone can read, where this computer has
 * no keychain.
 */
plain_allowed: boolean, 
/**
 * Whether the person said if the program shall start with the computer: it is offered once.
 */
start_answered: boolean, };

/**
 * Reminders, as the settings show them.
 */
export type RemindersNow = { 
/**
 * What the person chose.
 */
chosen: Reminders, 
/**
 * When the clock was last looked at; nothing before the first time.
 */
looked: Moment | null, 
/**
 * When the next one is due; nothing when none is.
 */
next: Moment | null, 
/**
 * What became of the last that was sent; nothing when none was.
 */
last: LastDelivery | null, 
/**
 * What reminds while the journal is locked.
 */
kept: ScheduleKept, 
/**
 * Whether the program starts with the computer.
 */
autostart: AutostartState, };

/**
 * How often something repeats, and until when.
 */
export type Repeat = { 
/**
 * On which dates.
 */
rule: Rule, 
/**
 * Until when.
 */
ends: Ends, };

/**
 * A look back at the weeks before a lapse.
 */
export type Review = { 
/**
 * Work and money.
 */
work: string, 
/**
 * People.
 */
people: string, 
/**
 * Treatment.
 */
treatment: string, 
/**
 * Places.
 */
places: string, 
/**
 * Routines that slipped.
 */
routines: string, 
/**
 * Thoughts.
 */
thoughts: string, 
/**
 * Health.
 */
health: string, 
/**
 * Triggers that came up.
 */
triggers: Array<Id>, 
/**
 * The earliest sign, as it looks now.
 */
earliest: string, 
/**
 * What helped the person stop.
 */
helped: string, 
/**
 * What to change in the plan.
 */
change: string, };

/**
 * How often a habit is kept.
 */
export type Rhythm = "daily" | "weekly";

/**
 * On which dates something repeats. The first date counts only where it fits.
 */
export type Rule = { "is": "once" } | { "is": "daily", 
/**
 * 1 is each day.
 */
every: number, } | { "is": "weekly", 
/**
 * 1 is each week.
 */
every: number, 
/**
 * The days, at least one.
 */
on: Array<Weekday>, } | { "is": "monthly-on-day", 
/**
 * 1 is each month.
 */
every: number, 
/**
 * From 1 to 31.
 */
day: number, } | { "is": "monthly-on-weekday", 
/**
 * 1 is each month.
 */
every: number, 
/**
 * Which of them.
 */
nth: Nth, 
/**
 * Which day of the week.
 */
weekday: Weekday, };

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
 * A number from 0 to 4, as in "how much it helped, from 0 to 4".
 */
export type Scale4 = number;

/**
 * What reminds while the journal is locked.
 */
export type ScheduleKept = "sealed" | "plain" | "memory";

/**
 * Text that must not linger: a passphrase or a recovery code on its way in.
 */
export type SecretText = string;

/**
 * Sessions that belong together, or a single one.
 */
export type Series = { 
/**
 * What kind of session it is.
 */
kind: MeetingKind, 
/**
 * What the person calls it. Empty: its kind says enough.
 */
title: string, 
/**
 * What reminders call it, for whoever sees the screen. Empty: "Appointment".
 */
neutral: string, 
/**
 * When the first one starts, by the clock of `zone`.
 */
start: string, 
/**
 * How long one is, in minutes, from 1 to [`LONGEST`].
 */
length: number, 
/**
 * When it repeats.
 */
repeat: Repeat, 
/**
 * Whose clock counts.
 */
zone: SeriesZone, 
/**
 * Where: an address, or a link to follow.
 */
place: string, 
/**
 * Who leads it.
 */
leader: string, 
/**
 * The program it belongs to, for "week 3 of 12".
 */
program: Program | null, 
/**
 * Whether its hours count toward those of the week.
 */
counts: boolean, 
/**
 * How long before it to remind, in minutes, at most [`LEADS`], each up to [`LONGEST_LEAD`].
 */
leads: Array<number>, 
/**
 * Single sessions that are skipped or differ, at most [`CHANGES`].
 */
changes: Array<ChangedSession>, 
/**
 * The UID of the calendar file it was taken from, so that taking it again changes it and adds
 * nothing.
 */
uid: string | null, };

/**
 * A series in the list of all.
 */
export type SeriesLine = { 
/**
 * The series.
 */
series: Record<Series>, 
/**
 * Its next session, by this computer's clock; nothing when there is none any more.
 */
next: Moment | null, };

/**
 * Whose clock counts for a series.
 */
export type SeriesZone = { "is": "of", "zone": Zone } | { "is": "computer" };

/**
 * What became of one session of a series.
 */
export type SessionChange = { "is": "skipped" } | { "is": "altered", "as": Altered };

/**
 * What to do with one session.
 */
export type SessionEdit = { "is": "skip" } | { "is": "alter", "as": Altered } | { "is": "put-back" };

/**
 * Names one session for ever, also when it is moved.
 */
export type SessionName = { 
/**
 * The series it belongs to.
 */
series: Id, 
/**
 * The start that the series gives it, by the series' clock.
 */
of: string, };

/**
 * The page of one session.
 */
export type SessionPage = { 
/**
 * Where it stands on the calendar.
 */
session: CalendarSession, 
/**
 * Its series.
 */
series: Record<Series>, 
/**
 * What was noted of it; nothing yet when nothing was.
 */
notes: Record<Meeting> | null, 
/**
 * Homework that was given there.
 */
homework: Array<Record<Homework>>, };

/**
 * Where a session is in time.
 */
export type SessionPhase = "ahead" | "on" | "over";

/**
 * Whether the person wants to take this to their next session.
 */
export type Share = "private" | "bring-to-session";

/**
 * One warning sign.
 */
export type Sign = { 
/**
 * What shows.
 */
text: string, 
/**
 * Where it shows.
 */
shows: SignKind | null, 
/**
 * How far things have come by then.
 */
stage: SignStage | null, };

/**
 * Where a warning sign shows.
 */
export type SignKind = "thoughts" | "feelings" | "behavior" | "body";

/**
 * How far things have come when a sign shows.
 */
export type SignStage = "early" | "middle" | "late";

/**
 * Warning signs, and who else would see them.
 */
export type Signs = { 
/**
 * The signs.
 */
list: Array<Sign>, 
/**
 * Who else would notice.
 */
noticed_by: string, };

/**
 * What is said of sleep: both sides as they are, whichever has more.
 */
export type SleepSays = { "case": "too-few", 
/**
 * How many nights have known sleep.
 */
n: number, } | { "case": "both", 
/**
 * Nights under six hours.
 */
short_nights: number, 
/**
 * Cravings on the days after them, on average.
 */
short_mean: Mean, 
/**
 * Other nights.
 */
longer_nights: number, 
/**
 * Cravings on the days after them, on average.
 */
longer_mean: Mean, };

/**
 * Nights of one kind, and the cravings of the days after them.
 */
export type SleepSide = { 
/**
 * How many nights.
 */
nights: number, 
/**
 * How many cravings on the days after.
 */
cravings: number, 
/**
 * How many a day, on average.
 */
mean: Mean | null, };

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
 * Whose word an offer is.
 */
export type Speaks = { "of": "craving", "id": Id } | { "of": "lapse", "id": Id };

/**
 * A day that matters.
 */
export type SpecialDate = { 
/**
 * The day, the first time.
 */
day: string, 
/**
 * What it is.
 */
name: string, 
/**
 * Whether it comes every year.
 */
yearly: boolean, 
/**
 * What the person does on it.
 */
plan: string, 
/**
 * Whether the days since then are counted on Today. Never so by itself, and nothing sets the
 * count back but the person.
 */
counted: boolean, };

/**
 * Whether a trigger still counts. Its history stays whichever it is.
 */
export type Standing = "active" | "retired" | { "same-as": Id };

/**
 * A small step toward a goal.
 */
export type Step = { 
/**
 * By which a tick names it, whatever its text.
 */
id: Id, 
/**
 * What.
 */
text: string, 
/**
 * When it was done.
 */
done: string | null, };

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
 * Why it is weak: `strength-<reason>` in `keys.ftl`.
 */
reason: StrengthReason | null, };

/**
 * Why a passphrase is easy to guess, in the order of what helps most to hear.
 */
export type StrengthReason = "short" | "common" | "word" | "pattern" | "repeats" | "date" | "add-words";

/**
 * A stretch of a day. Unlike a [part of the day](crate::time::PartOfDay) none goes past midnight,
 * so each belongs to one day of the week.
 */
export type Stretch = "early" | "morning" | "afternoon" | "evening";

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
 * How often each of the four was ticked. They are four things and are never added up.
 */
export type Ticks = { hungry: number, angry: number, lonely: number, tired: number, };

/**
 * One time that a trigger was met.
 */
export type TimeMet = { 
/**
 * The record that names it.
 */
id: Id, 
/**
 * When that was.
 */
happened: Moment, 
/**
 * What the record says of it.
 */
met: Met, };

/**
 * A timer, running or not.
 */
export type Timer = { 
/**
 * How long it is to run.
 */
length: TimerLength, 
/**
 * How many seconds it had run when it was last stopped; 0 when it never was.
 */
ran: number, 
/**
 * What it does now.
 */
state: TimerState, 
/**
 * Ratings on the way, in the order they were given.
 */
readings: Array<Reading>, };

/**
 * How the person ends the timer.
 */
export type TimerEnd = { 
/**
 * How strong it is at the end; nothing means the last rating.
 */
at_end: Scale10 | null, 
/**
 * How it ended; nothing when they did not say.
 */
ending: Ending | null, };

/**
 * The length of a timer, 3 to 20 minutes.
 */
export type TimerLength = number;

/**
 * The urge timer that runs, or can go on.
 */
export type TimerNow = { 
/**
 * The craving it belongs to.
 */
craving: Id, 
/**
 * The craving's revision now.
 */
revision: number, 
/**
 * Minutes it is to run.
 */
length: TimerLength, 
/**
 * Seconds it has run, as of this answer. The window counts on from here by itself.
 */
elapsed: number, 
/**
 * Whether it runs.
 */
running: boolean, 
/**
 * Ratings on the way.
 */
readings: Array<Reading>, 
/**
 * How long urges usually last; nothing under five of a known length.
 */
usual: Usual | null, };

/**
 * What a timer does.
 */
export type TimerState = { "running": string } | "paused" | "ended";

/**
 * What Today shows of the plan and of lapses.
 */
export type TodayPlan = { 
/**
 * What the plan says today.
 */
plan: PlanToday, 
/**
 * A lapse of the last four weeks, a day old or older, that no one has looked back on yet.
 */
review: Id | null, };

/**
 * A coping tool: from the list, so that it is the same in every language, or the person's own.
 */
export type Tool = { "listed": ListedTool } | { "own": string };

/**
 * How a tool did, by the person's own ratings.
 */
export type ToolRank = { 
/**
 * Which. An own name is one tool however it is capitalized.
 */
tool: Tool, 
/**
 * How many times it was tried.
 */
tried: number, 
/**
 * How many of these it was rated.
 */
rated: number, 
/**
 * How many of these it helped: rated 2 or more, of 4.
 */
helped: number, 
/**
 * How much it helped, from 0 to 4, on average.
 */
mean: Mean | null, };

/**
 * A tool that was tried, and how much it helped.
 */
export type Tried = { 
/**
 * What.
 */
tool: Tool, 
/**
 * From 0, not at all, to 4, very much; nothing when the person did not say.
 */
helped: Scale4 | null, };

/**
 * A trigger on the chart.
 */
export type Trigger = { 
/**
 * What the person calls it.
 */
name: string, 
/**
 * Outside or inside, and of what kind.
 */
nature: Nature, 
/**
 * How strongly it pulls; nothing when the person did not say.
 */
pull: Pull | null, 
/**
 * Whether it can be avoided.
 */
avoidable: Avoidable | null, 
/**
 * How the person avoids it.
 */
avoiding: string, 
/**
 * What the person does when they cannot.
 */
facing: string, 
/**
 * Whether it still counts.
 */
standing: Standing, };

/**
 * A line of the trigger log. Needs a trigger from the chart, or words for it.
 */
export type TriggerEvent = { 
/**
 * Triggers of the chart.
 */
triggers: Array<Id>, 
/**
 * What it was, when it is on no chart.
 */
words: string, 
/**
 * Where, as the person calls it.
 */
place: string, 
/**
 * With whom; initials are fine.
 */
company: string, 
/**
 * What the person was doing.
 */
doing: string, 
/**
 * What went through their mind.
 */
thoughts: string, 
/**
 * What was felt, each with its strength.
 */
felt: Array<Felt>, 
/**
 * What the body did.
 */
body: string, 
/**
 * Hungry, angry, lonely, tired.
 */
halt: Halt, 
/**
 * Whether they saw it coming.
 */
foreseen: boolean | null, 
/**
 * The craving that came with it.
 */
craving: Id | null, 
/**
 * What they did.
 */
did: string, 
/**
 * How much that helped, from 0, not at all, to 4, very much.
 */
helped: Scale4 | null, 
/**
 * The good that followed.
 */
good: string, 
/**
 * What it cost.
 */
cost: string, 
/**
 * What they learned.
 */
learned: string, 
/**
 * How sure they are to get through it next time, from 0 to 10.
 */
confidence: Scale10 | null, };

/**
 * A stretch of the times when a trigger was met, newest first.
 */
export type TriggerHistory = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The stretch.
 */
items: Array<TimeMet>, };

/**
 * How often a trigger was named.
 */
export type TriggerRow = { 
/**
 * Which; nothing for all that are on the chart no more. Those come last.
 */
trigger: NamedTrigger | null, 
/**
 * How many times.
 */
n: number, 
/**
 * In how many of these with a craving.
 */
cravings: number, 
/**
 * How strong these cravings were when they were logged, on average.
 */
mean: Mean | null, };

/**
 * What is said of triggers. Only those on the chart, active or retired, are spoken of.
 */
export type TriggersSays = { "case": "too-few", 
/**
 * How many times any was named.
 */
n: number, } | { "case": "most", 
/**
 * Its name.
 */
name: string, 
/**
 * How many times it was named.
 */
count: number, 
/**
 * Of how many.
 */
n: number, } | { "case": "tied", 
/**
 * Their names, in the order of the rows.
 */
names: Array<string>, 
/**
 * How many times each was named.
 */
each: number, 
/**
 * Of how many.
 */
n: number, } | { "case": "spread", 
/**
 * How many times any was named.
 */
n: number, };

/**
 * How long it usually takes.
 */
export type Usual = { 
/**
 * In the middle, in minutes.
 */
minutes: number, 
/**
 * From how many that passed and have a known length, at least [`ENOUGH`].
 */
n: number, };

/**
 * Where things are kept on this computer.
 */
export type VaultPlace = { 
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
 * Whether there is a vault, and whether it can be opened.
 */
export type VaultStatus = { "is": "none" } | { "is": "missing" } | { "is": "ready" } | { "is": "open" } | { "is": "problem", "code": Code };

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
 * A week, from Monday to Sunday.
 */
export type Week = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * How many of its days are in the range: under 7 for a week that is there in part.
 */
days: number, 
/**
 * On how many of these days anything at all was noted. When 0, the week is blank.
 */
noted: number, 
/**
 * How many cravings.
 */
n: number, 
/**
 * How strong they were when they were logged, on average.
 */
mean: Mean | null, };

/**
 * The habits of the week that goes on.
 */
export type WeekNow = { 
/**
 * The Monday it started on.
 */
monday: string, 
/**
 * The habits that were ticked.
 */
kept: Array<Id>, 
/**
 * How many of the plan's habits were not ticked in the week before; nothing when none was
 * ticked at all, since nobody was ticking then.
 */
missed_before: number | null, };

/**
 * A day of the week.
 */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/**
 * A day of the week. How many cravings there were in each stretch of it.
 */
export type WeekdayRow = { 
/**
 * Which.
 */
weekday: Weekday, early: number, morning: number, afternoon: number, evening: number, };

/**
 * How often and how strong, by week.
 */
export type Weekly = { 
/**
 * How many cravings.
 */
n: number, 
/**
 * How strong they were when they were logged, on average. The strength then is the one number
 * that every craving has, so it is the one that compares like with like.
 */
mean: Mean | null, 
/**
 * Each week, earliest first.
 */
weeks: Array<Week>, 
/**
 * The sentence.
 */
says: WeeklySays, };

/**
 * What is said of the weeks.
 *
 * Earlier and later weeks are set side by side only where that is honest: as many whole weeks on
 * each side, at least two; all of them since the first record; none of them blank; and at least
 * [`ENOUGH`] cravings in them. Then it is
 * *more* or *fewer* when they differ by more than twice the square root of all (what chance alone
 * rarely does), *the same* when they differ by at most a tenth of all, and otherwise just a count.
 */
export type WeeklySays = { "case": "too-few", 
/**
 * How many cravings.
 */
n: number, } | { "case": "more" } & Halves | { "case": "fewer" } & Halves | { "case": "same" } & Halves | { "case": "plain", 
/**
 * How many cravings.
 */
n: number, 
/**
 * How strong, on average.
 */
mean: Mean, };

/**
 * On which day of the week, and at what time of the day.
 */
export type When = { 
/**
 * How many cravings.
 */
n: number, 
/**
 * Each day of the week, from Monday.
 */
rows: Array<WeekdayRow>, 
/**
 * The sentence.
 */
says: WhenSays, };

/**
 * What is said of days and times.
 *
 * A place stands out when at least three cravings fall there and they are at least a third of
 * all for a cell, two fifths for a day of the week, three fifths for a stretch: each well
 * over what an even spread puts there (one in 28, one in 7, about one in 3 of the waking hours),
 * and each a share that is worth saying. A cell says most, so it goes first, unless a whole day or
 * stretch that stands out has at least twice as many; then the day, then the stretch.
 */
export type WhenSays = { "case": "too-few", 
/**
 * How many cravings.
 */
n: number, } | { "case": "most", 
/**
 * Which.
 */
place: Place, 
/**
 * How many fall there.
 */
count: number, 
/**
 * Of how many.
 */
n: number, } | { "case": "tied", 
/**
 * Which, all of one kind, in the order of the week and the day.
 */
places: Array<Place>, 
/**
 * How many fall into each.
 */
each: number, 
/**
 * Of how many.
 */
n: number, } | { "case": "spread", 
/**
 * How many cravings.
 */
n: number, };

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
 * Whether it was a day without use.
 */
export type WithoutUse = "yes" | "no" | "rather-not-say";

/**
 * Pages and mood, by week.
 */
export type Writing = { 
/**
 * How many pages.
 */
n: number, 
/**
 * How many of them have a mood.
 */
moods: number, 
/**
 * The mood, from 0 to 10, on average.
 */
mean: Mean | null, 
/**
 * Each week, earliest first.
 */
weeks: Array<WritingWeek>, 
/**
 * The sentence.
 */
says: WritingSays, };

/**
 * What is said of pages and mood.
 */
export type WritingSays = { "case": "too-few", 
/**
 * How many pages.
 */
n: number, } | { "case": "pages", 
/**
 * How many pages.
 */
n: number, } | { "case": "mood", 
/**
 * How many pages.
 */
n: number, 
/**
 * How many of them have a mood.
 */
moods: number, 
/**
 * The mood, on average.
 */
mean: Mean, };

/**
 * A week, from Monday to Sunday.
 */
export type WritingWeek = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * How many of its days are in the range: under 7 for a week that is there in part.
 */
days: number, 
/**
 * How many pages.
 */
n: number, 
/**
 * How many of them have a mood.
 */
moods: number, 
/**
 * The mood, from 0 to 10, on average.
 */
mean: Mean | null, };

/**
 * An IANA zone name. A name that this computer does not know is kept, and read as UTC.
 */
export type Zone = string;

/**
 * A zone to choose.
 */
export type Zones = { 
/**
 * The one this computer is set to.
 */
computer: Zone, 
/**
 * Every name that is known here, in order.
 */
all: Array<string>, };
