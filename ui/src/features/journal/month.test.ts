// The days of a month, whatever zone the computer is in.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { memoryDesk } from "../../host/memory/desk";
import Journal from "./Journal.svelte";
import { Days } from "./days.svelte";
import { daysBefore, daysOf, firstDay, monthOf, monthsLater } from "./month";

describe("months", () => {
  it("have their days, and start on their weekday", () => {
    expect(daysOf({ year: 2026, month: 11 }, [])).toHaveLength(30);
    expect(daysOf({ year: 2028, month: 2 }, [])).toHaveLength(29);
    expect(daysOf({ year: 2100, month: 2 }, [])).toHaveLength(28);
    expect(daysBefore({ year: 2026, month: 11 })).toBe(0);
    expect(daysBefore({ year: 2026, month: 10 })).toBe(4);
  });

  it("turn over the year", () => {
    expect(monthsLater({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
    expect(monthsLater({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
    expect(monthsLater({ year: 2026, month: 6 }, -18)).toEqual({ year: 2024, month: 12 });
    expect(firstDay(monthOf("2026-03-09T10:00:00"))).toBe("2026-03-01");
  });

  it("know which days have words", () => {
    const days = daysOf({ year: 2026, month: 11 }, [{ date: "2026-11-23", entries: 2, offset: 0 }]);
    expect(days.filter(({ words }) => words).map(({ number, words }) => [number, words?.entries])).toEqual([[23, 2]]);
  });
});

describe("the strip", () => {
  it("follows the list into its month, and turns by hand", async () => {
    const days = new Days(memoryDesk({ entries: 40 }));
    await days.follow("2026-11-23");
    expect(days.month).toEqual({ year: 2026, month: 11 });
    expect(days.written.at(-1)).toEqual({ date: "2026-11-23", entries: 2, offset: 0 });
    await days.turn(-1);
    expect(days.month).toEqual({ year: 2026, month: 10 });
    expect(days.written.every(({ date }) => date.startsWith("2026-10-"))).toBe(true);
    expect(days.written.length).toBeGreaterThan(3);
  });
});

describe("the calendar", () => {
  it("stays in the month it was turned to while the list stays where it is", async () => {
    render(Journal, {});
    await fireEvent.click(await screen.findByRole("button", { name: /^November 2026/u }));
    await fireEvent.click(screen.getByRole("button", { name: "The month before" }));
    expect(await screen.findByRole("heading", { name: "October 2026" })).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "The month before" }));
    expect(await screen.findByRole("heading", { name: "September 2026" })).toBeTruthy();
  });
});
