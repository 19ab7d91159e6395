// Runs under a zone 14 hours ahead (vite.config.ts): a civil time that took a way through the
// browser's zone would come out on another day.

import { beforeEach, describe, expect, it } from "vitest";
import { clock, date, dayOfMonth, longDate, month, time, weekday } from "./dates";
import { setLanguage } from "./words.svelte";

const EVENING = { at: "2026-11-23T18:02:00", zone: "America/Denver" };

it("runs far from UTC", () => {
  expect(new Date("2026-11-23T00:00:00Z").getHours()).toBe(14);
});

describe("in English", () => {
  beforeEach(() => setLanguage("en"));

  it("tells the time by twelve hours", () => {
    expect(time(EVENING)).toBe("6:02 PM");
    expect(time("2026-11-23T00:05:00")).toBe("12:05 AM");
    expect(time("2026-11-23T12:00:00")).toBe("12:00 PM");
    expect(time("2026-11-23T23:59:59")).toBe("11:59 PM");
    expect(clock(EVENING)).toBe("6:02");
  });

  it("tells the day as the wall clock had it", () => {
    expect(date(EVENING)).toBe("Nov 23, 2026");
    expect(date("2026-11-23T23:59:00")).toBe("Nov 23, 2026");
    expect(longDate("2026-11-23")).toBe("Monday, November 23");
    expect(weekday(EVENING)).toBe("Monday");
    expect(weekday(EVENING, "short")).toBe("Mon");
    expect(dayOfMonth(EVENING)).toBe("23");
    expect(month(EVENING)).toBe("November 2026");
    expect(month(EVENING, "short")).toBe("Nov");
  });

  it("adds the year when it is another than today's", () => {
    expect(longDate("2026-11-23", "2026-01-01")).toBe("Monday, November 23");
    expect(longDate("2025-11-23", EVENING)).toBe("Sunday, November 23, 2025");
    expect([month("2026-01-01", "short", EVENING), month("2025-11-01", "short", EVENING)]).toEqual(["Jan", "Nov 2025"]);
  });
});

describe("in Spanish", () => {
  beforeEach(() => setLanguage("es"));

  it("tells time and day as people write them", () => {
    expect(time(EVENING)).toBe("6:02 p. m.");
    expect(time("2026-11-23T06:02:00")).toBe("6:02 a. m.");
    expect(longDate("2026-11-23")).toBe("Lunes, 23 de noviembre");
    expect(longDate("2025-11-23", EVENING)).toBe("Domingo, 23 de noviembre de 2025");
    expect(weekday(EVENING)).toBe("Lunes");
    expect(month(EVENING)).toBe("Noviembre de 2026");
  });
});
