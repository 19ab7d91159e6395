// The charts and their table twins say the same, and it is what the core said.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Framed } from "../../charts/frame";
import type { Insights } from "../../generated/types";
import { memoryDesk } from "../../host/memory/desk";
import { setLanguage } from "../../words/words.svelte";
import * as pictures from "./pictures";

const faults = vi.spyOn(console, "error").mockImplementation(() => undefined);
let insights: Insights;

beforeEach(async () => {
  faults.mockClear();
  insights = await memoryDesk().insights({ range: "eight-weeks" });
});
afterEach(() => setLanguage("en"));

const rowsOf = (chart: Framed, table = 0) => chart.tables()[table]?.rows ?? [];
const sumOf = (rows: readonly (readonly string[])[], column: number) => rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);

describe.each(["en", "es"] as const)("in %s", (language) => {
  it("has words for every point and every cell", () => {
    setLanguage(language);
    const { weekly, when, triggers, helps, lasting, beside, writing, range } = insights;
    const columns = [pictures.weeks(weekly), pictures.lengths(lasting), pictures.sleep(beside, range), pictures.pages(writing)];
    const bars = [pictures.triggers(triggers), pictures.tools(helps), pictures.endings(lasting), pictures.needs(beside)];
    const grid = pictures.times(when);
    const counted: [Framed, number][] = [
      ...columns.map((chart) => [chart, chart.spans.length] as [Framed, number]),
      ...bars.map((chart) => [chart, chart.bars.length] as [Framed, number]),
      [grid, 28],
    ];
    for (const [chart, count] of counted) {
      const words = Array.from({ length: count }, (_, at) => chart.words(at));
      const cells = chart.tables().flatMap(({ caption, columns, rows }) => [caption, ...columns, ...rows.flat()]);
      for (const said of [chart.topic, chart.title, chart.note, ...words, ...cells]) {
        expect(said.trim()).not.toBe("");
        expect(said).not.toMatch(/insight-|none|undefined|NaN|[{}]/u);
      }
      for (const { columns, rows } of chart.tables()) expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
    expect(faults.mock.calls).toEqual([]);
  });
});

it("shows a blank week as a gap and in words, and never as zero", () => {
  const chart = pictures.weeks(insights.weekly);
  const blank = insights.weekly.weeks.findIndex(({ noted }) => noted === 0);
  expect(chart.columns.values[blank]).toBeNull();
  expect(chart.words(blank)).toContain("nothing noted");
  expect(rowsOf(chart)[blank]).toEqual(["Oct 19, 2026", "not noted", "not noted"]);
});

it("marks a week that is not whole", () => {
  const chart = pictures.weeks(insights.weekly);
  expect(chart.partial).toEqual([true, ...Array<boolean>(7).fill(false), true]);
  expect(chart.words(0)).toContain("in part");
});

it("has the count of the sentence in the table of days and times", () => {
  const { says } = insights.when;
  const chart = pictures.times(insights.when);
  if (says.case !== "most") throw new Error("the made-up person has a Friday");
  expect(rowsOf(chart).find(([day]) => day === "Friday")?.[4]).toBe(String(says.count));
  expect([1, 2, 3, 4].reduce((sum, column) => sum + sumOf(rowsOf(chart), column), 0)).toBe(says.n);
  expect(chart.words(3 * 7 + 4)).toBe("9 times on Fridays after 5 PM.");
});

it("has every way it ended in the table, and draws only those there were", () => {
  const lasting = { ...insights.lasting, endings: insights.lasting.endings.map((row) => (row.ending === "used" ? { ...row, n: 0 } : row)) };
  const chart = pictures.endings(lasting);
  expect(rowsOf(chart)).toHaveLength(6);
  expect(chart.bars).toHaveLength(5);
  expect(chart.words(2)).toBe("Not sure: 1 of 23 times.");
});

it("sets every day of the range side by side, whether it was noted or not", () => {
  const chart = pictures.sleep(insights.beside, insights.range);
  expect(chart.spans).toHaveLength(56);
  expect(chart.columns.values.filter((value) => value === null)).toHaveLength(56 - insights.beside.days.length);
  expect(chart.words(23)).toBe("Oct 22, 2026: nothing noted.");
  expect(chart.line?.values[0]).toBe(7);
  expect(chart.words(0)).toContain("Slept the night before: 7 h.");
});

it("draws at most eight of many, and has each in the table", () => {
  const row = { trigger: { name: "Payday", id: "0".repeat(32) }, n: 1, cravings: 1, mean: 5 };
  const chart = pictures.triggers({ n: 20, rows: Array.from({ length: 20 }, () => row), says: { case: "spread", n: 20 } });
  expect([chart.bars.length, rowsOf(chart).length]).toEqual([8, 20]);
});
