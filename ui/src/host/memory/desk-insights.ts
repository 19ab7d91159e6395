// The memory host's insights: what the core would say of a made-up person. They are told and not
// counted, but the tables and the sentences agree, and each range shows other cases.

import type { Desk } from "../../generated/desk";
import type { DayRow, Insights, SleepSide, Week, WritingWeek } from "../../generated/types";
import type { Answers } from "./desk";
import { addDays, daysBetween, moment } from "./desk-time";

// Eight weeks from a Tuesday to a Monday. A digit is how many that day, a dot is a blank day; a
// letter is hours slept, from a, four hours, by half hours.
const TIMES = "100210" + "0100210" + "0010200" + "......." + "1000210" + "010.200" + "0001200" + "0..0100" + "1";
const SLEEP = "gh.dgi" + "ghf.dgi" + "hfgg.gh" + "......." + "fg.hcgi" + "gg..dhh" + "fhgdbg." + "h..ggfh" + "f";
const PAGES = [3, 4, 5, 0, 4, 6, 5, 4, 1];
const EIGHT_WEEKS = TIMES.length;

/** The call about insights, over nothing at all or over a made-up person. */
export function insights({ answer }: Answers, entries: number): Pick<Desk, "insights"> {
  return {
    insights: ({ range }) =>
      answer(() => {
        if (entries === 0) return nothing();
        if (range === "two-weeks") return twoWeeks();
        return range === "eight-weeks" ? lately(1) : lately(entries > 1000 ? 20 : 3);
      }),
  };
}

/** Eight weeks, or the same eight weeks a few times over. */
function lately(repeats: number): Insights {
  const n = 23 * repeats;
  const days = dayRows(TIMES.repeat(repeats), SLEEP.repeat(repeats));
  const [short, longer] = [side(days, (slept) => slept < 360), side(days, (slept) => slept >= 360)];
  const from = addDays(today(), 1 - EIGHT_WEEKS * repeats);
  const [bus, payday] = [named("The bus past the old place", 1), named("Payday", 2)];
  const weekday = (weekday: Insights["when"]["rows"][number]["weekday"], counts: readonly number[]) => {
    const [early = 0, morning = 0, afternoon = 0, evening = 0] = counts.map((count) => count * repeats);
    return { weekday, early, morning, afternoon, evening };
  };
  return {
    range: { from, to: today() },
    weekly: { n, mean: 5.3, weeks: weeks(days, from), says: { case: "plain", n, mean: 5.3 } },
    when: {
      n,
      rows: [
        weekday("monday", [0, 1, 0, 1]),
        weekday("tuesday", [0, 1, 1, 1]),
        weekday("wednesday", [0, 0, 0, 1]),
        weekday("thursday", [0, 0, 1, 0]),
        weekday("friday", [0, 0, 4, 9]),
        weekday("saturday", [1, 0, 1, 1]),
        weekday("sunday", [0, 0, 0, 0]),
      ],
      says: { case: "most", place: { kind: "cell", weekday: "friday", stretch: "evening" }, count: 9 * repeats, n },
    },
    triggers:
      repeats === 1
        ? {
            n: 14,
            rows: [
              { trigger: bus, n: 6, cravings: 4, mean: 6.3 },
              { trigger: payday, n: 5, cravings: 5, mean: 5.8 },
              { trigger: named("An argument at home", 3), n: 3, cravings: 3, mean: 7 },
              { trigger: named("Alone in the evening, when nobody has called all day and the week was long", 4), n: 3, cravings: 2, mean: 4.5 },
              { trigger: null, n: 1, cravings: 0, mean: null },
            ],
            says: { case: "most", name: bus.name, count: 6, n: 14 },
          }
        : {
            n: 40,
            rows: [
              { trigger: bus, n: 17, cravings: 12, mean: 6.1 },
              { trigger: payday, n: 17, cravings: 16, mean: 5.9 },
              { trigger: null, n: 4, cravings: 1, mean: 3 },
            ],
            says: { case: "tied", names: [bus.name, payday.name], each: 17, n: 40 },
          },
    helps: {
      n: 15,
      tried: 18,
      rows: [
        { tool: { listed: "walk" }, tried: 6, rated: 5, helped: 4, mean: 2.8 },
        { tool: { listed: "call-someone" }, tried: 5, rated: 5, helped: 3, mean: 2.4 },
        { tool: { listed: "breathe" }, tried: 4, rated: 3, helped: 2, mean: 2 },
        { tool: { own: "Playing the guitar" }, tried: 2, rated: 2, helped: 2, mean: 3.5 },
        { tool: { listed: "eat" }, tried: 1, rated: 0, helped: 0, mean: null },
      ],
      says: { case: "most", tool: { listed: "walk" }, count: 4, n: 5 },
    },
    lasting: {
      n,
      timed: 11 * repeats,
      median: 14,
      lengths: lengths([1, 3, 5, 1, 1, 0].map((count) => count * repeats)),
      endings: endings([13, 3, 1, 1, 1, 4].map((count) => count * repeats)),
      lasts: { case: "usual", minutes: 14, n: 11 * repeats },
      ends: { case: "passed", count: 13 * repeats, n: 19 * repeats },
    },
    beside: {
      n,
      days,
      with_cravings: { hungry: 4 * repeats, angry: 3 * repeats, lonely: 6 * repeats, tired: 9 * repeats },
      short,
      longer,
      halt: { case: "most", need: "tired", count: 9 * repeats, n },
      sleep: {
        case: "both",
        short_nights: short.nights,
        short_mean: short.mean ?? 0,
        longer_nights: longer.nights,
        longer_mean: longer.mean ?? 0,
      },
    },
    writing: {
      n: 32 * repeats,
      moods: 20 * repeats,
      mean: 5.6,
      weeks: writingWeeks(days, from),
      says: { case: "mood", n: 32 * repeats, moods: 20 * repeats, mean: 5.6 },
    },
    progress: { since: addDays(today(), 1 - EIGHT_WEEKS * 3), days: EIGHT_WEEKS * 3 - 1, passed: 39, entries: 96, without_use: { all: 131, last_30: 24, last_90: 71 }, plan_versions: 2 },
  };
}

/** Two weeks, in which there is too little of most things. */
function twoWeeks(): Insights {
  const all = lately(1);
  const from = addDays(today(), -13);
  const days = all.beside.days.filter(({ date }) => date >= from);
  const empty = { early: 0, morning: 0, afternoon: 0, evening: 0 };
  return {
    ...all,
    range: { from, to: today() },
    weekly: { n: 5, mean: 4.8, weeks: weeks(days, from), says: { case: "plain", n: 5, mean: 4.8 } },
    when: {
      n: 5,
      rows: all.when.rows.map(({ weekday }) => ({
        ...empty,
        weekday,
        ...(weekday === "friday" ? { evening: 2, afternoon: 1 } : weekday === "thursday" ? { afternoon: 1 } : {}),
        ...(weekday === "monday" ? { morning: 1 } : {}),
      })),
      says: { case: "most", place: { kind: "weekday", weekday: "friday" }, count: 3, n: 5 },
    },
    triggers: { n: 3, rows: all.triggers.rows.slice(0, 1), says: { case: "too-few", n: 3 } },
    helps: { n: 4, tried: 5, rows: all.helps.rows.slice(0, 1), says: { case: "too-few", n: 4 } },
    lasting: {
      n: 5,
      timed: 2,
      median: 12,
      lengths: lengths([0, 1, 1, 0, 0, 0]),
      endings: endings([3, 1, 0, 0, 0, 1]),
      lasts: { case: "too-few", n: 2 },
      ends: { case: "too-few", n: 4 },
    },
    beside: {
      ...all.beside,
      n: 5,
      days,
      with_cravings: { hungry: 1, angry: 0, lonely: 2, tired: 2 },
      halt: { case: "tied", needs: ["lonely", "tired"], each: 2, n: 5 },
      sleep: { case: "too-few", n: days.filter(({ slept }) => slept !== null).length },
    },
    writing: { n: 9, moods: 3, mean: 5, weeks: writingWeeks(days, from), says: { case: "pages", n: 9 } },
  };
}

/** A person who has only just begun. */
function nothing(): Insights {
  const range = { from: today(), to: today() };
  const tooFew = { case: "too-few", n: 0 } as const;
  const none = { nights: 0, cravings: 0, mean: null };
  return {
    range,
    weekly: { n: 0, mean: null, weeks: weeks([], range.from), says: tooFew },
    when: { n: 0, rows: [], says: tooFew },
    triggers: { n: 0, rows: [], says: tooFew },
    helps: { n: 0, tried: 0, rows: [], says: tooFew },
    lasting: { n: 0, timed: 0, median: null, lengths: lengths([]), endings: endings([]), lasts: tooFew, ends: tooFew },
    beside: {
      n: 0,
      days: [],
      with_cravings: { hungry: 0, angry: 0, lonely: 0, tired: 0 },
      short: none,
      longer: none,
      halt: tooFew,
      sleep: tooFew,
    },
    writing: { n: 0, moods: 0, mean: null, weeks: writingWeeks([], range.from), says: tooFew },
    progress: { since: null, days: null, passed: 0, entries: 0, without_use: { all: 0, last_30: 0, last_90: 0 }, plan_versions: 0 },
  };
}

const today = (): string => moment().at.slice(0, 10);
const named = (name: string, nth: number) => ({ name, id: String(nth).padStart(32, "0") });

function dayRows(times: string, sleep: string): DayRow[] {
  const first = addDays(today(), 1 - times.length);
  return [...times].flatMap((count, at) => {
    if (count === ".") return [];
    const [cravings, letter] = [Number(count), sleep[at] ?? "."];
    const none = { hungry: 0, angry: 0, lonely: 0, tired: 0 };
    return {
      date: addDays(first, at),
      cravings,
      strongest: cravings > 0 ? 4 + (at % 5) : null,
      ticks: cravings > 0 ? { ...none, tired: at % 2, lonely: (at + 1) % 2 } : none,
      slept: letter === "." ? null : 240 + (letter.charCodeAt(0) - 97) * 30,
    };
  });
}

function side(days: readonly DayRow[], counts: (slept: number) => boolean): SleepSide {
  const nights = days.filter(({ slept }) => slept !== null && counts(slept));
  const cravings = nights.reduce((sum, day) => sum + day.cravings, 0);
  return { nights: nights.length, cravings, mean: nights.length > 0 ? Math.round((cravings / nights.length) * 10) / 10 : null };
}

function weeks(days: readonly DayRow[], from: string): Week[] {
  return mondays(from).map((monday, at) => {
    const noted = days.filter(({ date }) => date >= monday && date < addDays(monday, 7));
    const n = noted.reduce((sum, day) => sum + day.cravings, 0);
    return { monday, days: inRange(monday, from), noted: noted.length, n, mean: n > 0 ? [5.5, 6, 6.3, 4.8, 5.2][at % 5] ?? 5 : null };
  });
}

function writingWeeks(days: readonly DayRow[], from: string): WritingWeek[] {
  return mondays(from).map((monday, at) => {
    const n = days.length > 0 ? (PAGES[at % PAGES.length] ?? 0) : 0;
    const mean = n > 1 ? ([4.5, 5, 5.5, 5, 6, 6.5, 5.8, 6.2][at % 8] ?? 5) : null;
    return { monday, days: inRange(monday, from), n, moods: Math.ceil(n / 2), mean };
  });
}

function mondays(from: string): string[] {
  const A_MONDAY = "2024-01-01";
  const first = addDays(from, -(daysBetween(A_MONDAY, from) % 7));
  const count = Math.floor(daysBetween(first, today()) / 7) + 1;
  return Array.from({ length: count }, (_, at) => addDays(first, at * 7));
}

function inRange(monday: string, from: string): number {
  const [first, last] = [monday > from ? monday : from, addDays(monday, 6)];
  return daysBetween(first, last < today() ? last : today()) + 1;
}

function lengths(counts: readonly number[]): Insights["lasting"]["lengths"] {
  const ends = [5, 10, 20, 30, 60, null];
  return ends.map((to, at) => ({ from: (ends[at - 1] ?? 0) + 1, to, n: counts[at] ?? 0 }));
}

function endings(counts: readonly number[]): Insights["lasting"]["endings"] {
  const ways = ["passed", "still-here", "used", "not-sure", "rather-not-say", null] as const;
  return ways.map((ending, at) => ({ ending, n: counts[at] ?? 0 }));
}
