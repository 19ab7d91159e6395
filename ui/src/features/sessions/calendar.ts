// How sessions are said and laid out on a calendar. Only arithmetic on civil dates: when a session is,
// and which day it is today, is for the core to say.

import type { CalendarSession, CalendarWeek, MeetingKind, Moment } from "../../generated/types";
import { clock, month, shortDate, time } from "../../words/dates";
import { t } from "../../words/words.svelte";
import { daysAfter } from "../plan/days";

export const WEEK = 7;

/** The parts of a day that the week is drawn in, and the hour each ends before. */
export const PARTS = [["morning", 12], ["afternoon", 17], ["evening", 24]] as const;
export type Part = (typeof PARTS)[number][0];

/** When the first of a series ends, by its own clock. */
export function endOf({ start, length }: { start: string; length: number }): string {
  return new Date(Date.parse(`${start}Z`) + length * 60_000).toISOString().slice(0, 19);
}

/** The civil date of a moment. */
export const dayOf = ({ at }: Pick<Moment, "at">): string => at.slice(0, 10);

/** How many days after Monday a date is. */
export function afterMonday(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + WEEK - 1) % WEEK;
}

/** The Monday of the week of a date. */
export function mondayOf(date: string): string {
  return daysAfter(date, -afterMonday(date));
}

/** The days of a week from its Monday. */
export function daysFrom(monday: string, count = WEEK): string[] {
  return Array.from({ length: count }, (_, days) => daysAfter(monday, days));
}

/** Which part of its day a session starts in. */
export function partOf({ starts }: Pick<CalendarSession, "starts">): Part {
  const hour = Number(starts.at.slice(11, 13));
  return PARTS.find(([, before]) => hour < before)?.[0] ?? "evening";
}

/** The days that have sessions, in order, each with its own. */
export function byDay(sessions: readonly CalendarSession[]): { date: string; sessions: CalendarSession[] }[] {
  const days: { date: string; sessions: CalendarSession[] }[] = [];
  for (const session of sessions) {
    const date = dayOf(session.starts);
    if (days.at(-1)?.date === date) days.at(-1)?.sessions.push(session);
    else days.push({ date, sessions: [session] });
  }
  return days;
}

/** What a session or a series is called: its title, or else its kind. */
export function nameOf({ title, kind }: { title: string; kind: MeetingKind }): string {
  return title || t("meeting-kind", { kind });
}

/** From when to when: "6–9 PM", "11 AM–12:30 PM". */
export function hoursOf({ starts, ends }: { [end in "starts" | "ends"]: Pick<Moment, "at"> }): string {
  const sameHalf = dayOf(starts) === dayOf(ends) && starts.at.slice(11, 13) < "12" === ends.at.slice(11, 13) < "12";
  const short = (words: string): string => words.replace(":00", "").replaceAll(" ", "\u00a0");
  return t("session-hours", { from: short(sameHalf ? clock(starts) : time(starts)), to: short(time(ends)) });
}

/** What became of it, in words; empty where nothing did. */
export function stateOf({ skipped, attended, altered }: CalendarSession): string {
  if (skipped) return t("session-skipped");
  if (attended) return t("session-attended-is", { attended });
  return altered ? t("session-altered") : "";
}

/** Whether it takes place and the person was not kept from it: it is drawn as one of the others. */
export function isHeld({ skipped, attended }: CalendarSession): boolean {
  return !skipped && attended !== "cancelled" && attended !== "excused";
}

/** Whether the person was there. */
export function wasThere({ attended }: CalendarSession): boolean {
  return attended === "yes" || attended === "late" || attended === "left-early";
}

/** The days of a week, to say which: "Nov 23 – Nov 29". */
export function weekRange(monday: string): string {
  return t("session-range", { from: shortDate(monday), to: shortDate(daysAfter(monday, WEEK - 1)) });
}

/** What the stretch is called that is shown: "Week 5 of 12", "Next week", "November 2026". */
export function titleOf(shape: "week" | "list" | "month", date: string, { monday, sessions }: CalendarWeek, today: string): string {
  if (shape === "list") return t("view-sessions");
  if (shape === "month") return month(date);
  // Of two programs side by side, neither names the week.
  const weeks = sessions.flatMap(({ week }) => (week ? [week] : []));
  const [first] = weeks;
  if (first && weeks.every(([at, of]) => at === first[0] && of === first[1])) return t("session-week-of", { week: first[0], weeks: first[1] });
  const apart = mondayOf(today) === monday ? 0 : daysAfter(mondayOf(today), WEEK) === monday ? 1 : daysAfter(monday, WEEK) === mondayOf(today) ? -1 : 2;
  return t("session-week-at", { apart, date: shortDate(monday) });
}
