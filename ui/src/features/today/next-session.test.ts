import { expect, it } from "vitest";

import type { HomeworkLine } from "../../generated/types";
import { pressing, until } from "./next-session";

it("tells how long in the largest unit that fits", () => {
  expect([0, 1, 59, 60, 89, 90, 1439, 1440, 3000].map((minutes) => until(minutes))).toEqual([
    { unit: "now", count: 0 },
    { unit: "minutes", count: 1 },
    { unit: "minutes", count: 59 },
    { unit: "hours", count: 1 },
    { unit: "hours", count: 1 },
    { unit: "hours", count: 2 },
    { unit: "hours", count: 24 },
    { unit: "days", count: 1 },
    { unit: "days", count: 2 },
  ]);
});

function line(days: number | null, done: string | null = null): HomeworkLine {
  const content = { text: "Sleep sheet", due: null, link: "", done };
  const moment = { at: "2026-11-23T17:58:00", zone: "America/Denver" };
  return { days, homework: { id: "a", revision: 1, happened: moment, written: "", share: "private", links: [], content } };
}

it("brings up homework that is due soon or was, with what was ticked today", () => {
  const shown = pressing([line(-3), line(0), line(2), line(3), line(null), line(1, "2026-11-23"), line(1, "2026-11-22")], "2026-11-23");
  expect(shown.map(({ days }) => days)).toEqual([-3, 0, 2, 1]);
  expect(pressing(Array.from({ length: 9 }, () => line(0)), "2026-11-23")).toHaveLength(5);
});
