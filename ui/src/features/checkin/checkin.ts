// What a check-in is made of, apart from where it is shown: its halves, an empty one, and how a
// night is written as hours and minutes.

import type { CheckIn, Evening, Moment, Morning, Record } from "../../generated/types";

/** The two halves of a day. */
export type Half = "morning" | "evening";

/** The halves, in the order of the day. */
export const HALVES: readonly Half[] = ["morning", "evening"];

/** The first hour in which the evening's check-in is the one that is offered. */
const EVENING_FROM = 14;
const HOUR = 60;
const LONGEST_SLEEP = 24 * HOUR;

/** A morning of which nothing is known. */
export const EMPTY_MORNING: Morning = {
  slept: null,
  sleep_quality: null,
  mood: null,
  feelings: [],
  craving: null,
  halt: { hungry: false, angry: false, lonely: false, tired: false },
  risks: "",
  step: "",
};

/** An evening of which nothing is known. */
export const EMPTY_EVENING: Evening = {
  hard: null,
  strongest_craving: null,
  contact: null,
  meeting: null,
  ate: null,
  moved: null,
  medication: null,
  conflict: null,
  without_use: null,
  confidence: null,
  feelings: [],
  mood: null,
};

/** The half that is offered at a moment. Either can be picked at any time. */
export function halfAt({ at }: Moment): Half {
  return Number(at.slice(11, 13)) < EVENING_FROM ? "morning" : "evening";
}

/** Which half a check-in is of. */
export function halfOf(checkIn: CheckIn): Half {
  return "morning" in checkIn ? "morning" : "evening";
}

/** A record of the morning, or nothing when it is one of the evening. */
export function morningOf(record: Record<CheckIn> | null): Morning | null {
  return record && "morning" in record.content ? record.content.morning : null;
}

/** A record of the evening, or nothing when it is one of the morning. */
export function eveningOf(record: Record<CheckIn> | null): Evening | null {
  return record && "evening" in record.content ? record.content.evening : null;
}

/** Whether every part was skipped. */
export function isBlank(half: Morning | Evening): boolean {
  const empty = "slept" in half ? EMPTY_MORNING : EMPTY_EVENING;
  return JSON.stringify(sorted(half)) === JSON.stringify(sorted(empty));
}

/** A length of time in hours and minutes. */
export function parts(minutes: number): { hours: number; minutes: number } {
  return { hours: Math.floor(minutes / HOUR), minutes: minutes % HOUR };
}

/**
 * The minutes that were meant by what was typed as hours ("6", "6.5", "6,5") and as minutes: nothing
 * for two empty fields, and `unclear` where it is no night that there can be.
 */
export function nightOf(hours: string, minutes: string): number | null | "unclear" {
  const [h, m] = [hours, minutes].map((typed) => typed.trim().replace(",", "."));
  if (!h && !m) return null;
  if (!/^\d{0,2}(\.\d+)?$/u.test(h ?? "") || !/^\d{0,2}$/u.test(m ?? "") || Number(m) >= HOUR) return "unclear";
  const night = Math.round(Number(h) * HOUR) + Number(m);
  return night <= LONGEST_SLEEP ? night : "unclear";
}

function sorted(half: object): [string, unknown][] {
  return Object.entries(half).sort(([one], [other]) => one.localeCompare(other));
}
