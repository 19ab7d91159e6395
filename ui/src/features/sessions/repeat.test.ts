// When a series repeats, in words, and the repeats that are offered.

import { beforeEach, expect, it } from "vitest";
import type { Repeat, Rule } from "../../generated/types";
import { setLanguage } from "../../words/words.svelte";
import { choiceWords, firstDay, keyOf, movedRule, repeatWords, rulesFor, weekdayOf } from "./repeat";

const NEVER = { is: "never" } as const;
const weekly = (...on: ("monday" | "wednesday" | "friday")[]): Rule => ({ is: "weekly", every: 1, on });

beforeEach(() => setLanguage("en"));

it.each<[Repeat, string, string]>([
  [{ rule: { is: "once" }, ends: NEVER }, "Once", "Una vez"],
  [{ rule: { is: "daily", every: 1 }, ends: NEVER }, "Every day", "Cada día"],
  [{ rule: { is: "daily", every: 3 }, ends: { is: "after", times: 1 } }, "Every 3 days, 1 time", "Cada 3 días, 1 vez"],
  [{ rule: weekly("monday", "wednesday", "friday"), ends: NEVER }, "Every Monday, Wednesday, and Friday", "Cada lunes, miércoles y viernes"],
  [{ rule: { ...weekly("friday"), every: 2 } as Rule, ends: { is: "after", times: 8 } }, "Every 2 weeks on Friday, 8 times", "Cada 2 semanas: viernes, 8 veces"],
  [{ rule: { is: "monthly-on-day", every: 1, day: 23 }, ends: { is: "on", date: "2027-02-12" } }, "Every month on day 23, until Feb 12, 2027", "El día 23 de cada mes, hasta el 12 feb 2027"],
  [{ rule: { is: "monthly-on-weekday", every: 1, nth: "last", weekday: "monday" }, ends: NEVER }, "Every last Monday of the month", "El último lunes de cada mes"],
  [{ rule: { is: "monthly-on-weekday", every: 3, nth: "second", weekday: "friday" }, ends: NEVER }, "Every 3 months on the second Friday", "El segundo viernes, cada 3 meses"],
])("says %o", (repeat, en, es) => {
  expect(repeatWords(repeat)).toBe(en);
  setLanguage("es");
  expect(repeatWords(repeat)).toBe(es);
});

it("knows the weekday of a date", () => {
  expect(["2026-11-23", "2026-11-29"].map(weekdayOf)).toEqual(["monday", "sunday"]);
});

it("offers what fits the first day", () => {
  const offered = (day: string): string[] => rulesFor(day, { is: "once" }).map(({ rule }) => choiceWords(rule));
  expect(offered("2026-11-23")).toEqual(["Once", "Daily", "Weekly", "Every month on day 23", "Every fourth Monday of the month"]);
  expect(offered("2026-11-30")).toEqual(["Once", "Daily", "Weekly", "Every month on day 30", "Every fifth Monday of the month", "Every last Monday of the month"]);
});

it("keeps a repeat on offer that does not fit the first day, and every interval", () => {
  const odd: Rule = { is: "monthly-on-day", every: 2, day: 31 };
  expect(rulesFor("2026-11-23", odd).map(({ value }) => value)).toContain(keyOf(odd));
  expect(rulesFor("2026-11-23", odd)[1]?.rule).toEqual({ is: "daily", every: 2 });
});

it("moves a repeat with its first day, and leaves one alone that did not go with it", () => {
  const moved = (rule: Rule): Rule => movedRule(rule, "2026-11-23", "2026-12-04");
  expect(moved(weekly("monday"))).toEqual(weekly("friday"));
  expect(moved(weekly("monday", "wednesday"))).toEqual(weekly("monday", "wednesday"));
  expect(moved({ is: "monthly-on-day", every: 2, day: 23 })).toEqual({ is: "monthly-on-day", every: 2, day: 4 });
  expect(moved({ is: "monthly-on-day", every: 1, day: 31 })).toEqual({ is: "monthly-on-day", every: 1, day: 31 });
  expect(moved({ is: "monthly-on-weekday", every: 1, nth: "fourth", weekday: "monday" })).toEqual({
    is: "monthly-on-weekday", every: 1, nth: "first", weekday: "friday",
  });
  expect(moved({ is: "once" })).toEqual({ is: "once" });
});

it("knows the first of the days that are ticked", () => {
  expect(firstDay("2026-11-24", weekly("monday", "friday"))).toBe("2026-11-27");
  expect(firstDay("2026-11-23", weekly("monday"))).toBe("2026-11-23");
  expect(firstDay("2026-11-24", { is: "daily", every: 1 })).toBe("2026-11-24");
});
