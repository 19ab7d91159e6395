// The memory host's sessions: series, single changes, notes and homework. The rules are the core's
// (crates/app/src/meetings, crates/domain/src/meeting). Everything is in one zone, save what takes place in
// another: /desk.html?sessions=0 shows the first visit.

import type { Desk } from "../../generated/desk";
import type {
  CalendarSession, Draft, Homework, HomeworkLine, Id, Marked, Meeting, ProgramTemplate, Record as Stored, Repeat, Saved, Series, SeriesZone, SessionName, Share, Weekday,
} from "../../generated/types";
import type { Answers } from "./desk";
import { Rows } from "./desk-rows";
import { seedSessions } from "./desk-sessions-seed";
import { fail, type Shelf } from "./desk-shelf";
import { ZONE, addDays, daysBetween, moment } from "./desk-time";

type Calls =
  | "sessions_between" | "sessions_week" | "session_next" | "session_page" | "session_edit" | "meeting_read" | "meeting_save"
  | "series_list" | "series_read" | "series_save" | "series_add" | "series_change_later" | "series_template" | "zones"
  | "marked" | "mark" | "unmark" | "homework_list" | "homework_read" | "homework_save" | "homework_tick" | "ics_open" | "ics_save";

const DAYS: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const NTH = ["first", "second", "third", "fourth", "fifth"] as const;
const WEEK = 7;
const YEAR = 366;
const MINUTE = 60_000;
const EAST: Readonly<Record<string, number>> = { [ZONE]: 0, "America/Chicago": 60, "America/New_York": 120, "America/Los_Angeles": -60 };

/** The calls about sessions, over memory. */
export function sessions({ answer, changes }: Answers, shelf: Shelf): Pick<Desk, Calls> & { rows: Rows<never>[] } {
  const series = new Rows<Series>("series");
  const notes = new Rows<Meeting>("meeting");
  const homework = new Rows<Homework>("homework");
  if (new URLSearchParams(location.search).get("sessions") !== "0") seedSessions(series, notes, homework);

  const noted = ({ series: id, of }: SessionName): Stored<Meeting> | null =>
    notes.inOrder().find(({ content }) => content.series === id && content.of === of) ?? null;

  function show({ id, content }: Stored<Series>, of: string): CalendarSession {
    const change = content.changes.find((one) => one.of === of)?.is;
    const altered = change?.is === "altered" ? change.as : null;
    const there = content.zone.is === "of" ? content.zone.zone : ZONE;
    const start = altered?.start ?? of;
    const length = altered?.length ?? content.length;
    const starts = later(start, -(EAST[there] ?? 0));
    const ends = later(starts, length);
    const now = moment().at;
    const name = { series: id, of };
    return {
      name,
      kind: content.kind,
      title: altered?.title ?? content.title,
      starts: { at: starts, zone: ZONE },
      ends: { at: ends, zone: ZONE },
      starts_there: starts === start ? null : { at: start, zone: there },
      length,
      place: altered?.place ?? content.place,
      leader: content.leader,
      week: weekOf(content, start),
      repeats: content.repeat.rule.is !== "once",
      counts: content.counts,
      skipped: change?.is === "skipped",
      altered: altered !== null,
      attended: noted(name)?.content.attended ?? null,
      phase: now < starts ? "ahead" : now < ends ? "on" : "over",
    };
  }

  function between(from: string, to: string, of: readonly Stored<Series>[] = series.inOrder()): CalendarSession[] {
    return of
      .flatMap((one) => datesOf(one.content, addDays(to, 2)).map((date) => show(one, `${date}T${one.content.start.slice(11)}`)))
      .filter(({ starts }) => starts.at.slice(0, 10) >= from && starts.at.slice(0, 10) < to)
      .sort((a, b) => a.starts.at.localeCompare(b.starts.at));
  }

  function upcoming(of?: readonly Stored<Series>[]): CalendarSession | null {
    const today = moment().at.slice(0, 10);
    return between(addDays(today, -1), addDays(today, YEAR), of).find(({ phase, skipped }) => phase !== "over" && !skipped) ?? null;
  }

  function save(draft: Draft<Series>): Saved {
    const { length, repeat } = draft.content;
    if (length < 1 || length > 24 * 60) fail("length-out-of-range", "lasted");
    if (repeat.rule.is === "weekly" && repeat.rule.on.length === 0) fail("entry-empty", "repeats");
    if (draft.id === null && repeat.ends.is === "on" && datesOf(draft.content, addDays(repeat.ends.date, 1)).length === 0) fail("no-day", "repeats");
    return series.save({ ...draft, happened: { at: draft.content.start, zone: ZONE } });
  }

  const marks = (): Marked[] =>
    shelf
      .inOrder()
      .filter(({ share }) => share === "bring-to-session")
      .map(({ id, happened, content }) => ({ id, kind: "journal", happened, title: content.title, texts: [content.body] }));

  const share = (ids: Id[], as: Share): void => ids.forEach((id) => shelf.save({ ...shelf.read(id), base: shelf.read(id).revision, share: as }));

  return {
    rows: [series, notes, homework] as unknown as Rows<never>[],
    sessions_between: ({ from, to }) => answer(() => between(from, to)),
    sessions_week: ({ date }) =>
      answer(() => {
        const monday = mondayOf(date);
        const all = between(monday, addDays(monday, WEEK));
        const held = all.filter(({ counts, skipped, attended }) => counts && !skipped && attended !== "cancelled" && attended !== "excused");
        const minutes = (of: CalendarSession[]): number => of.reduce((sum, { length }) => sum + length, 0);
        const there = held.filter(({ attended }) => attended === "yes" || attended === "late" || attended === "left-early");
        return { monday, sessions: all, planned: minutes(held), attended: minutes(there) };
      }),
    session_next: () =>
      answer(() => {
        const session = upcoming();
        if (!session) return null;
        const until = (Date.parse(`${session.starts.at}Z`) - Date.parse(`${moment().at}Z`)) / MINUTE;
        return { session, minutes_until: Math.max(0, until), marked: marks().length };
      }),
    session_page: ({ name }) =>
      answer(() => {
        const one = series.read(name.series);
        const written = noted(name);
        const given = written ? homework.inOrder().filter(({ links }) => links.includes(written.id)) : [];
        return { session: show(one, name.of), series: one, notes: written, homework: given };
      }),
    session_edit: ({ name, edit }) =>
      changes(() => {
        const record = series.read(name.series);
        const others = record.content.changes.filter(({ of }) => of !== name.of);
        const own = edit.is === "put-back" ? [] : [{ of: name.of, is: edit.is === "skip" ? { is: "skipped" as const } : { is: "altered" as const, as: edit.as } }];
        return save({ ...record, base: record.revision, content: { ...record.content, changes: [...others, ...own] } });
      }),
    meeting_read: ({ id }) => answer(() => notes.read(id)),
    meeting_save: ({ draft }) =>
      changes(() => {
        const before = noted(draft.content);
        if (before && before.id !== draft.id) fail("stale");
        return notes.save({ ...draft, happened: show(series.read(draft.content.series), draft.content.of).starts });
      }),

    series_list: () =>
      answer(() =>
        series
          .inOrder()
          .map((one) => ({ series: one, next: upcoming([one])?.starts ?? null }))
          .sort((a, b) => (a.next?.at ?? "9").localeCompare(b.next?.at ?? "9")),
      ),
    series_read: ({ id }) => answer(() => series.read(id)),
    series_save: ({ draft }) => changes(() => save(draft)),
    series_add: (args) => changes(() => args.series.map((content) => save(fresh(content))).length),
    series_change_later: ({ name, series: content }) =>
      changes(() => {
        const record = series.read(name.series);
        const date = name.of.slice(0, 10);
        if (date <= record.content.start.slice(0, 10)) return save({ ...record, base: record.revision, content }).id;
        const before: Repeat = { ...record.content.repeat, ends: { is: "on", date: addDays(date, -1) } };
        save({ ...record, base: record.revision, content: { ...record.content, repeat: before } });
        return save(fresh(content)).id;
      }),
    series_template: ({ template, first, zone }) => answer(() => fromTemplate(template, first, zone)),
    zones: () => answer(() => ({ computer: ZONE, all: Object.keys(EAST).sort() })),

    marked: () => answer(marks),
    mark: ({ ids }) => changes(() => share(ids, "bring-to-session")),
    unmark: ({ ids }) => changes(() => share(ids, "private")),

    homework_list: () => answer(() => lines(homework)),
    homework_read: ({ id }) => answer(() => homework.read(id)),
    homework_save: ({ draft }) =>
      changes(() => (draft.content.text.trim() === "" ? fail("entry-empty", "body") : homework.save(draft))),
    homework_tick: ({ id, done }) =>
      changes(() => {
        const record = homework.read(id);
        const content = { ...record.content, done: done ? moment().at.slice(0, 10) : null };
        return homework.save({ ...record, base: record.revision, content });
      }),

    ics_open: () =>
      answer(() => {
        const [evenings] = fromTemplate("three-evenings", moment().at.slice(0, 10), { is: "of", zone: ZONE });
        if (!evenings) return null;
        const read: Series = { ...evenings, title: "Evening group", uid: "evening-group@program" };
        const isHere = series.inOrder().some(({ content }) => content.uid === read.uid);
        return {
          file: "/home/sam/Downloads/program.ics",
          found: [{ series: read, next: { at: addDays(moment().at, 2) + moment().at.slice(10), zone: ZONE }, does: isHere ? "nothing" : "add" }],
          left_out: [
            { summary: "Every other full moon", why: "repeat" },
            { summary: "", why: "start" },
          ],
        };
      }),
    ics_save: () => answer(() => "/home/sam/Documents/sessions.ics"),
  };
}

function lines(homework: Rows<Homework>): HomeworkLine[] {
  const order = ({ content: { done, due } }: Stored<Homework>): string => `${done ? 1 : 0}${due ?? "9"}`;
  return homework
    .inOrder()
    .sort((a, b) => order(a).localeCompare(order(b)))
    .map((one) => ({ homework: one, days: one.content.due ? daysBetween(moment().at, one.content.due) : null }));
}

function fresh<T>(content: T): Draft<T> {
  return { id: null, base: null, happened: null, share: "private", links: [], content };
}

function later(at: string, minutes: number): string {
  return new Date(Date.parse(`${at}Z`) + minutes * MINUTE).toISOString().slice(0, 19);
}

function weekday(date: string): number {
  return (new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % WEEK;
}

function mondayOf(date: string): string {
  return addDays(date, -weekday(date));
}

function weekOf({ program }: Series, start: string): [number, number] | null {
  if (!program) return null;
  const week = Math.floor(daysBetween(mondayOf(program.begins), start) / WEEK);
  return week >= 0 && week < program.weeks ? [week + 1, program.weeks] : null;
}

/** The dates that a series has before a day. */
function datesOf({ start, repeat: { rule, ends } }: Series, before: string): string[] {
  const first = start.slice(0, 10);
  const most = ends.is === "after" ? ends.times : Infinity;
  const last = ends.is === "on" && ends.date < before ? ends.date : addDays(before, -1);
  const dates: string[] = [];
  for (let date = first; date <= last && dates.length < most; date = addDays(date, 1)) if (fits(rule, first, date)) dates.push(date);
  return dates;
}

function fits(rule: Repeat["rule"], first: string, date: string): boolean {
  const months = (Number(date.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(date.slice(5, 7)) - Number(first.slice(5, 7));
  const day = Number(date.slice(8));
  if (rule.is === "once") return date === first;
  if (rule.is === "daily") return daysBetween(first, date) % rule.every === 0;
  if (rule.is === "weekly") {
    const weeks = daysBetween(mondayOf(first), mondayOf(date)) / WEEK;
    return weeks % rule.every === 0 && rule.on.includes(DAYS[weekday(date)] ?? "monday");
  }
  if (months % rule.every !== 0) return false;
  if (rule.is === "monthly-on-day") return day === rule.day;
  if (DAYS[weekday(date)] !== rule.weekday) return false;
  return rule.nth === "last" ? addDays(date, WEEK).slice(5, 7) !== date.slice(5, 7) : NTH[Math.floor((day - 1) / WEEK)] === rule.nth;
}

type Part = [kind: Series["kind"], on: Weekday[], at: string, minutes: number, from: number, to: number];

const EVENINGS: Weekday[] = ["monday", "wednesday", "thursday"];
const PROGRAMS: Readonly<Record<ProgramTemplate, Part[]>> = {
  "three-evenings": [["process-group", EVENINGS, "18:00", 180, 1, 12]],
  "sixteen-weeks": [
    ["skills-group", ["monday", "friday"], "17:30", 50, 1, 4],
    ["relapse-prevention", ["monday", "friday"], "18:30", 90, 1, 16],
    ["family", ["wednesday"], "18:30", 90, 1, 12],
    ["social-support", ["wednesday"], "18:30", 90, 13, 16],
  ],
  "five-mornings": [["process-group", DAYS.slice(0, 5), "09:00", 120, 1, 8]],
  "stepping-down": [
    ["process-group", EVENINGS, "18:00", 180, 1, 4],
    ["process-group", ["monday", "thursday"], "18:00", 180, 5, 8],
    ["process-group", ["wednesday"], "18:00", 180, 9, 12],
  ],
};

function fromTemplate(template: ProgramTemplate, first: string, zone: SeriesZone): Series[] {
  const parts = PROGRAMS[template];
  const weeks = Math.max(...parts.map(([, , , , , to]) => to));
  const monday = mondayOf(first);
  return parts.map(([kind, on, at, length, from, to]) => {
    const rule = { is: "weekly", every: 1, on } as const;
    const earliest = [addDays(monday, (from - 1) * WEEK), first].sort()[1] ?? first;
    const begins = Array.from({ length: WEEK }, (_, days) => addDays(earliest, days)).find((date) => fits(rule, monday, date));
    return {
      kind, title: "", neutral: "", length, zone, place: "", leader: "", counts: true, leads: [60], changes: [], uid: null,
      start: `${begins ?? first}T${at}:00`,
      repeat: { rule, ends: { is: "on", date: addDays(monday, to * WEEK - 1) } },
      program: { begins: first, weeks },
    };
  });
}
