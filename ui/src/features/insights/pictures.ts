// Which chart shows what, and what each says: the tables of the core put into the shapes of
// src/charts. Nothing is counted here.

import type { ComponentProps } from "svelte";
import type Columns from "../../charts/Columns.svelte";
import type Grid from "../../charts/Grid.svelte";
import type Rows from "../../charts/Rows.svelte";
import type { Table } from "../../charts/frame";
import type { Beside, ByTrigger, DayRange, DayRow, Ending, Helps, Lasting, LengthRow } from "../../generated/types";
import type { Need, Stretch, ToolRank, TriggerRow, Week, Weekday, Weekly, When, Writing, WritingWeek } from "../../generated/types";
import { date, shortDate, weekday } from "../../words/dates";
import { number } from "../../words/numbers";
import { t } from "../../words/words.svelte";
import { toolName } from "../cravings/tools";
import * as says from "./says";

const STRETCHES: readonly Stretch[] = ["early", "morning", "afternoon", "evening"];
const NEEDS: readonly Need[] = ["hungry", "angry", "lonely", "tired"];

/** Only so many are drawn, the first ones; the table has each. */
const MOST_BARS = 8;

const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** How often and how strong, by week. */
export function weeks({ n, weeks, says: its }: Weekly): ComponentProps<typeof Columns> {
  const isBlank = (week: Week): boolean => week.noted === 0;
  return {
    topic: t("insight-weekly-topic"),
    title: says.ofWeeks(its),
    note: t("insight-weekly-note", { n }),
    spans: weeks.map(({ monday }) => shortDate(monday)),
    columns: { label: t("insight-times"), values: weeks.map((week) => (isBlank(week) ? null : week.n)) },
    partial: weeks.map(({ days }) => days < 7),
    line: { label: t("insight-strength"), values: weeks.map(({ mean }) => mean), top: 10 },
    words: (at) => {
      const week = weeks[at];
      if (!week) return "";
      const args = { week: weekName(week), n: week.n, mean: week.mean ?? "none" };
      return isBlank(week) ? t("insight-blank", { when: args.week }) : t("insight-weekly-point", args);
    },
    tables: () => [
      {
        caption: t("insight-weekly-topic"),
        columns: [t("insight-week"), t("insight-times"), t("insight-strength-mean")],
        rows: weeks.map((week) => [weekName(week), isBlank(week) ? blank() : number(week.n), mean(week.mean)]),
      },
    ],
  };
}

/** Days of the week and times of the day. */
export function times({ n, rows, says: its }: When): ComponentProps<typeof Grid> {
  return {
    topic: t("insight-when-topic"),
    title: says.ofTimes(its),
    note: t("insight-when-note", { n }),
    columns: rows.map((row) => weekdayName(row.weekday, "short")),
    rows: STRETCHES.map((stretch) => ({
      label: t("insight-stretch-name", { stretch }),
      counts: rows.map((row) => row[stretch]),
    })),
    words: (at) => {
      const [row, stretch] = [rows[at % rows.length], STRETCHES[Math.floor(at / rows.length)]];
      return row && stretch ? t("insight-when-point", { weekday: row.weekday, stretch, n: row[stretch] }) : "";
    },
    tables: () => [
      {
        caption: t("insight-when-topic"),
        columns: [t("insight-day"), ...STRETCHES.map((stretch) => t("insight-stretch-name", { stretch }))],
        rows: rows.map((row) => [weekdayName(row.weekday, "long"), ...STRETCHES.map((stretch) => number(row[stretch]))]),
      },
    ],
  };
}

/** What sets it off. */
export function triggers({ n, rows, says: its }: ByTrigger): ComponentProps<typeof Rows> {
  const name = ({ trigger }: TriggerRow): string => trigger?.name ?? t("insight-triggers-gone");
  return {
    topic: t("insight-triggers-topic"),
    title: says.ofTriggers(its),
    note: t("insight-triggers-note", { n }),
    bars: rows.slice(0, MOST_BARS).map((row) => ({
      name: name(row),
      value: row.n,
      solid: row.cravings,
      said: t("insight-count", { n: row.n }),
    })),
    words: (at) => {
      const row = rows[at];
      if (!row) return "";
      return t("insight-triggers-point", { name: name(row), n: row.n, cravings: row.cravings, mean: row.mean ?? "none" });
    },
    tables: () => [
      {
        caption: t("insight-triggers-topic"),
        columns: [t("insight-trigger"), t("insight-times"), t("insight-with-it"), t("insight-strength-mean")],
        rows: rows.map((row) => [name(row), number(row.n), number(row.cravings), mean(row.mean)]),
      },
    ],
  };
}

/** What helps. */
export function tools({ n, rows, says: its }: Helps): ComponentProps<typeof Rows> {
  const helpedOf = ({ helped, rated }: ToolRank): string => t("insight-helped-of", { helped, rated });
  return {
    topic: t("insight-helps-topic"),
    title: says.ofTools(its),
    note: t("insight-helps-note", { n }),
    top: 4,
    bars: rows.slice(0, MOST_BARS).map((row) => ({
      name: toolName(row.tool),
      value: row.mean ?? 0,
      said: t("insight-helps-said", { helped: row.helped, rated: row.rated }),
    })),
    words: (at) => {
      const row = rows[at];
      if (!row) return "";
      const { tool, tried, rated, helped, mean } = row;
      return t("insight-helps-point", { tool: toolName(tool), tried, rated, helped, mean: mean ?? "none" });
    },
    tables: () => [
      {
        caption: t("insight-helps-topic"),
        columns: [t("insight-tool"), t("insight-tried"), t("insight-helped"), t("insight-helped-mean")],
        rows: rows.map((row) => [toolName(row.tool), number(row.tried), helpedOf(row), mean(row.mean)]),
      },
    ],
  };
}

/** How long it lasts. */
export function lengths({ timed, lengths, lasts }: Lasting): ComponentProps<typeof Columns> {
  const span = ({ from, to }: LengthRow): string => t("insight-minutes-span", { from, to: to ?? "none" });
  return {
    topic: t("insight-lasts-topic"),
    title: says.ofLengths(lasts),
    note: t("insight-lasts-note", { n: timed }),
    spans: lengths.map(span),
    columns: { label: t("insight-times"), values: lengths.map(({ n }) => n) },
    words: (at) => {
      const row = lengths[at];
      return row ? t("insight-lasts-point", { span: span(row), n: row.n }) : "";
    },
    tables: () => [
      {
        caption: t("insight-lasts-topic"),
        columns: [t("insight-minutes"), t("insight-times")],
        rows: lengths.map((row) => [span(row), number(row.n)]),
      },
    ],
  };
}

/** How it ends. Ways that were not noted once are only in the table. */
export function endings({ n, endings, ends }: Lasting): ComponentProps<typeof Rows> {
  const name = (ending: Ending | null): string => (ending === null ? t("insight-ending-none") : t("craving-ending-is", { ending }));
  const noted = endings.filter((row) => row.n > 0);
  return {
    topic: t("insight-ends-topic"),
    title: says.ofEndings(ends),
    note: t("insight-ends-note", { n }),
    top: n,
    bars: noted.map((row) => ({ name: name(row.ending), value: row.n, said: t("insight-count", { n: row.n }) })),
    words: (at) => {
      const row = noted[at];
      return row ? t("insight-share", { name: name(row.ending), count: row.n, n }) : "";
    },
    tables: () => [
      {
        caption: t("insight-ends-topic"),
        columns: [t("insight-ended"), t("insight-times")],
        rows: endings.map((row) => [name(row.ending), number(row.n)]),
      },
    ],
  };
}

/** Hungry, angry, lonely, tired. */
export function needs({ n, with_cravings: ticks, days, halt }: Beside): ComponentProps<typeof Rows> {
  const name = (need: Need): string => t("event-need", { need });
  const ticked = days.filter((day) => NEEDS.some((need) => day.ticks[need] > 0));
  return {
    topic: t("insight-halt-topic"),
    title: says.ofNeeds(halt),
    note: t("insight-halt-note", { n }),
    top: n,
    bars: NEEDS.map((need) => ({ name: name(need), value: ticks[need], said: t("insight-count", { n: ticks[need] }) })),
    words: (at) => {
      const need = NEEDS[at];
      return need ? t("insight-share", { name: name(need), count: ticks[need], n }) : "";
    },
    tables: () => [
      {
        caption: t("insight-halt-topic"),
        columns: [t("insight-ticked"), t("insight-times")],
        rows: NEEDS.map((need) => [name(need), number(ticks[need])]),
      },
      {
        caption: t("insight-halt-days"),
        columns: [t("insight-day"), ...NEEDS.map(name)],
        rows: ticked.map((day) => [date(day.date), ...NEEDS.map((need) => number(day.ticks[need]))]),
      },
    ],
  };
}

/** Sleep, day by day beside it. A day on which nothing was noted is a gap. */
export function sleep({ days, short, longer, sleep }: Beside, range: DayRange): ComponentProps<typeof Columns> {
  const noted = new Map(days.map((day) => [day.date, day]));
  const all = civilDays(range);
  const slept = all.map((day) => {
    const minutes = noted.get(day)?.slept ?? null;
    return minutes === null ? null : minutes / 60;
  });
  return {
    topic: t("insight-sleep-topic"),
    title: says.ofSleep(sleep),
    note: t("insight-sleep-note", { n: short.nights + longer.nights }),
    spans: all.map(shortDate),
    columns: { label: t("insight-times"), values: all.map((day) => noted.get(day)?.cravings ?? null) },
    line: {
      label: t("insight-slept-hours"),
      values: slept,
      top: slept.some((night) => night !== null && night > 12) ? 24 : 12,
      beside: 6,
    },
    words: (at) => {
      const when = all[at] ?? range.to;
      const day = noted.get(when);
      if (!day) return t("insight-blank", { when: date(when) });
      return t("insight-sleep-point", {
        when: date(when),
        n: day.cravings,
        strongest: day.strongest ?? "none",
        slept: day.slept === null ? "none" : duration(day.slept),
      });
    },
    tables: () => [
      {
        caption: t("insight-sleep-nights"),
        columns: [t("insight-sleep-kind"), t("insight-nights"), t("insight-times-after"), t("insight-times-mean")],
        rows: [
          [t("insight-sleep-short"), number(short.nights), number(short.cravings), mean(short.mean)],
          [t("insight-sleep-longer"), number(longer.nights), number(longer.cravings), mean(longer.mean)],
        ],
      },
      dayTable(days),
    ],
  };
}

/** Pages and mood, by week. */
export function pages({ n, moods, weeks, says: its }: Writing): ComponentProps<typeof Columns> {
  return {
    topic: t("insight-writing-topic"),
    title: says.ofPages(its),
    note: t("insight-writing-note", { n, moods }),
    spans: weeks.map(({ monday }) => shortDate(monday)),
    columns: { label: t("insight-pages"), values: weeks.map((week) => week.n) },
    partial: weeks.map(({ days }) => days < 7),
    line: { label: t("insight-mood"), values: weeks.map(({ mean }) => mean), top: 10 },
    words: (at) => {
      const week = weeks[at];
      return week ? t("insight-writing-point", { week: weekName(week), n: week.n, mean: week.mean ?? "none" }) : "";
    },
    tables: () => [
      {
        caption: t("insight-writing-topic"),
        columns: [t("insight-week"), t("insight-pages"), t("insight-mood-mean")],
        rows: weeks.map((week) => [weekName(week), number(week.n), mean(week.mean)]),
      },
    ],
  };
}

function dayTable(days: readonly DayRow[]): Table {
  return {
    caption: t("insight-sleep-days"),
    columns: [t("insight-day"), t("insight-times"), t("insight-strongest"), t("insight-slept")],
    rows: days.map((day) => [
      date(day.date),
      number(day.cravings),
      mean(day.strongest),
      day.slept === null ? blank() : duration(day.slept),
    ]),
  };
}

function weekName({ monday, days }: Pick<Week | WritingWeek, "monday" | "days">): string {
  return days < 7 ? t("insight-week-part", { week: date(monday) }) : date(monday);
}

function weekdayName(day: Weekday, length: "long" | "short"): string {
  const days: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  return weekday(civil(A_MONDAY + days.indexOf(day) * DAY), length);
}

function duration(minutes: number): string {
  return t("insight-duration", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

function mean(value: number | null): string {
  return value === null ? blank() : number(value);
}

function blank(): string {
  return t("insight-none");
}

function civilDays({ from, to }: DayRange): string[] {
  const [first, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  return Array.from({ length: Math.round((last - first) / DAY) + 1 }, (_, at) => civil(first + at * DAY));
}

function civil(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}
