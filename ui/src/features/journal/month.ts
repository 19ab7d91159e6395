// The days of a month as the strip and the calendar draw them. Only arithmetic on civil dates: which
// day it is today is for the core to say.

import type { DayWithWords } from "../../generated/types";

/** A month of a year; `month` is 1 to 12. */
export type Month = { year: number; month: number };

/** A day of the month. `words` is there when something was written. */
export type Day = { date: string; number: number; words: DayWithWords | null };

/** The month of a civil date. */
export function monthOf(date: string): Month {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

/** The month some months later, or earlier when negative. */
export function monthsLater({ year, month }: Month, count: number): Month {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The first day of a month as a civil date. */
export function firstDay({ year, month }: Month): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}

/** Every day of a month, with what was written on it. */
export function daysOf(month: Month, written: readonly DayWithWords[]): Day[] {
  const count = new Date(Date.UTC(month.year, month.month, 0)).getUTCDate();
  const prefix = firstDay(month).slice(0, 8);
  return Array.from({ length: count }, (_, index) => {
    const date = prefix + String(index + 1).padStart(2, "0");
    return { date, number: index + 1, words: written.find((day) => day.date === date) ?? null };
  });
}

/** How many days of its first week lie before a month. Weeks start on Sunday. */
export function daysBefore(month: Month): number {
  return new Date(`${firstDay(month)}T00:00:00Z`).getUTCDay();
}
