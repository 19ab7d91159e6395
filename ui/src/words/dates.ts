// Times and dates as people say them. The core owns time: what comes in is what the clock on the
// wall said, and nothing here may ask the browser for its clock or its zone. Civil times are handed
// to Intl as if they were UTC, so that they come out as they went in.

import type { Language, Moment } from "../generated/types";
import { language, t } from "./words.svelte";

/** A civil date or date and time: `2026-11-23`, `2026-11-23T17:58:00`, or a moment that has one. */
export type Civil = string | Pick<Moment, "at">;

const LOCALES: Record<Language, string> = { en: "en-US", es: "es-US" };
const formats = new Map<string, Intl.DateTimeFormat>();

/** The time: "6:02 PM", "6:02 p. m.". */
export function time(civil: Civil): string {
  const half = asUtc(civil).getUTCHours() < 12 ? "am" : "pm";
  return t("time-of-day", { clock: clock(civil), half });
}

/** The time as on a clock face: "6:02". */
export function clock(civil: Civil): string {
  const utc = asUtc(civil);
  const minutes = String(utc.getUTCMinutes()).padStart(2, "0");
  return `${utc.getUTCHours() % 12 || 12}:${minutes}`;
}

/** A short date with its year: "Nov 23, 2026", "23 nov 2026". */
export function date(civil: Civil): string {
  return format(civil, { day: "numeric", month: "short", year: "numeric" });
}

/** A short date where the year is clear: "Nov 23", "23 nov". */
export function shortDate(civil: Civil): string {
  return format(civil, { day: "numeric", month: "short" });
}

/**
 * A date to stand on its own: "Monday, November 23", "Lunes, 23 de noviembre". With the year when
 * that is another than today's.
 */
export function longDate(civil: Civil, today: Civil = civil): string {
  const year = isSameYear(civil, today) ? {} : { year: "numeric" as const };
  return capital(format(civil, { weekday: "long", day: "numeric", month: "long", ...year }));
}

/** The day of the week, to stand on its own: "Monday", "Mon". */
export function weekday(civil: Civil, length: "long" | "short" = "long"): string {
  return capital(format(civil, { weekday: length }));
}

/** The day of the month: "23". */
export function dayOfMonth(civil: Civil): string {
  return String(asUtc(civil).getUTCDate());
}

/**
 * The month, to stand on its own: "November 2026", or "Nov" when short, with the year when that is
 * another than today's.
 */
export function month(civil: Civil, length: "long" | "short" = "long", today: Civil = civil): string {
  const year = length === "short" && isSameYear(civil, today) ? {} : { year: "numeric" as const };
  return capital(format(civil, { month: length, ...year }));
}

function isSameYear(one: Civil, other: Civil): boolean {
  return asUtc(one).getUTCFullYear() === asUtc(other).getUTCFullYear();
}

function asUtc(civil: Civil): Date {
  const at = typeof civil === "string" ? civil : civil.at;
  return new Date(at.includes("T") ? `${at}Z` : `${at}T00:00:00Z`);
}

function format(civil: Civil, options: Intl.DateTimeFormatOptions): string {
  const locale = LOCALES[language()];
  const key = locale + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    formats.set(key, found);
  }
  return found.format(asUtc(civil));
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase(LOCALES[language()]) + words.slice(1);
}
