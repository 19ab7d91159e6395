// The memory host's clock: it starts on one fixed evening, so that pictures and tests repeat, and
// runs on from there.

import type { Moment, Now } from "../../generated/types";

const START = Date.UTC(2026, 10, 23, 18, 2);
const DAY = 86_400_000;

/** Where the made-up person lives. */
export const ZONE = "America/Denver";

/** The moment it is. */
export function moment(): Moment {
  const at = new Date(START + performance.now()).toISOString().slice(0, 16);
  return { at: `${at}:00`, zone: ZONE };
}

/** The time as the core answers it. */
export function now(): Now {
  const hour = Number(moment().at.slice(11, 13));
  const part = hour < 5 || hour >= 22 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
  return { moment: moment(), part };
}

/** A civil date some days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one civil time to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY);
}
