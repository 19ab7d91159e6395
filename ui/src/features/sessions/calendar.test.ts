// How sessions are said and laid out.

import { beforeEach, describe, expect, it } from "vitest";
import type { CalendarSession, CalendarWeek } from "../../generated/types";
import { setLanguage } from "../../words/words.svelte";
import { byDay, daysFrom, hoursOf, isHeld, mondayOf, nameOf, partOf, stateOf, titleOf, wasThere, weekRange } from "./calendar";

const ZONE = "America/Denver";

function session(at: string, more: Partial<CalendarSession> = {}): CalendarSession {
  return {
    name: { series: "5e", of: at }, kind: "process-group", title: "", starts: { at, zone: ZONE }, ends: { at, zone: ZONE }, starts_there: null,
    length: 60, place: "", leader: "", week: null, repeats: true, counts: true, skipped: false, altered: false, attended: null, phase: "ahead", ...more,
  };
}

const week = (monday: string, sessions: CalendarSession[] = []): CalendarWeek => ({ monday, sessions, planned: 0, attended: 0 });

beforeEach(() => setLanguage("en"));

it("starts every week on its Monday, over the ends of months and years", () => {
  expect(["2026-11-23", "2026-11-29", "2027-01-01", "2026-03-01"].map(mondayOf)).toEqual(["2026-11-23", "2026-11-23", "2026-12-28", "2026-02-23"]);
  expect(daysFrom("2026-12-28").at(-1)).toBe("2027-01-03");
  expect(weekRange("2026-11-30")).toBe("Nov 30 – Dec 6");
});

it("puts a session in the part of the day it starts in", () => {
  const at = (clock: string): string => partOf(session(`2026-11-23T${clock}:00`));
  expect(["00:00", "11:59", "12:00", "16:59", "17:00", "23:59"].map(at)).toEqual(["morning", "morning", "afternoon", "afternoon", "evening", "evening"]);
});

it("gathers days in order", () => {
  const days = byDay([session("2026-11-23T09:00:00"), session("2026-11-23T18:00:00"), session("2026-11-25T18:00:00")]);
  expect(days.map(({ date, sessions }) => [date, sessions.length])).toEqual([["2026-11-23", 2], ["2026-11-25", 1]]);
});

describe("what it says of one", () => {
  it("calls it by its title, or else by its kind", () => {
    expect([nameOf({ title: "Monday group", kind: "peer" }), nameOf({ title: "", kind: "relapse-prevention" })]).toEqual(["Monday group", "Relapse prevention"]);
  });

  it("says from when to when, with each half of the day once", () => {
    const hours = (from: string, to: string): string => hoursOf({ starts: { at: from }, ends: { at: to } }).replaceAll("\u00a0", " ");
    expect(hours("2026-11-23T18:00:00", "2026-11-23T21:00:00")).toBe("6–9 PM");
    expect(hours("2026-11-23T11:00:00", "2026-11-23T12:30:00")).toBe("11 AM–12:30 PM");
    expect(hours("2026-11-23T22:00:00", "2026-11-24T01:00:00")).toBe("10 PM–1 AM");
    expect(hours("2026-11-23T21:00:00", "2026-11-24T21:00:00")).toBe("9 PM–9 PM");
  });

  it.each([
    [{}, "", true, false],
    [{ altered: true }, "Changed", true, false],
    [{ altered: true, attended: "late" }, "Came late", true, true],
    [{ attended: "yes" }, "I was there", true, true],
    [{ attended: "left-early" }, "Left early", true, true],
    [{ attended: "missed" }, "Missed", true, false],
    [{ attended: "cancelled" }, "Cancelled", false, false],
    [{ attended: "excused" }, "Excused", false, false],
    [{ skipped: true }, "Skipped", false, false],
  ] as const)("%o is %s", (more, words, held, there) => {
    const one = session("2026-11-23T18:00:00", more);
    expect([stateOf(one), isHeld(one), wasThere(one)]).toEqual([words, held, there]);
  });
});

describe("what the stretch is called", () => {
  const today = "2026-11-25";

  it("is the week of the program, where all of it is of one", () => {
    const of = (week: [number, number] | null): CalendarSession => session("2026-11-23T18:00:00", { week });
    expect(titleOf("week", today, week("2026-11-23", [of([5, 12]), of(null)]), today)).toBe("Week 5 of 12");
    expect(titleOf("week", today, week("2026-11-23", [of([5, 12]), of([1, 4])]), today)).toBe("This week");
  });

  it("is how far it is from today", () => {
    const title = (monday: string): string => titleOf("week", monday, week(monday), today);
    expect(["2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07"].map(title)).toEqual(["Last week", "This week", "Next week", "Week of Dec 7"]);
    expect(titleOf("month", today, week("2026-11-23"), today)).toBe("November 2026");
    expect(titleOf("list", today, week("2026-11-23"), today)).toBe("Sessions");
  });
});
