// Civil days as the plan asks for them. Which day it is today is for the core to say.

import { civil } from "../journal/when";

/** The day some days later. */
export function daysAfter(date: string, days: number): string {
  const utc = new Date(`${date}T00:00:00Z`);
  utc.setUTCDate(utc.getUTCDate() + days);
  return utc.toISOString().slice(0, 10);
}

/** Whether what was typed is a day. */
export function isDay(typed: string): boolean {
  return civil(typed, "00:00") !== null;
}
