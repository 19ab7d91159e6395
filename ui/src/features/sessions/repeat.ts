// When a series repeats, in plain words, and the repeats that fit the day it starts on.

import type { Ends, Nth, Repeat, Rule, Weekday } from "../../generated/types";
import { date, weekday } from "../../words/dates";
import { list } from "../../words/numbers";
import { language, t } from "../../words/words.svelte";
import { daysAfter } from "../plan/days";
import { WEEK, afterMonday } from "./calendar";

export const WEEKDAYS: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const NTH: readonly Nth[] = ["first", "second", "third", "fourth", "fifth"];
/** Any Monday, to name the days that follow it. */
const A_MONDAY = "2026-11-23";

/** The weekday of a date. */
export function weekdayOf(day: string): Weekday {
  return WEEKDAYS[afterMonday(day)] ?? "monday";
}

/** What a weekday is called. */
export function weekdayName(day: Weekday, length: "long" | "short" = "long"): string {
  return weekday(daysAfter(A_MONDAY, WEEKDAYS.indexOf(day)), length);
}

/** The rules that fit a series that starts on a day, with what it has now where that is another. */
export function rulesFor(day: string, now: Rule): { value: string; rule: Rule }[] {
  const every = "every" in now ? now.every : 1;
  const on = now.is === "weekly" ? now.on : [weekdayOf(day)];
  const weekdayThen = weekdayOf(day);
  const nth = NTH[Math.floor((Number(day.slice(8)) - 1) / WEEK)] ?? "first";
  const isLast = daysAfter(day, WEEK).slice(5, 7) !== day.slice(5, 7);
  const monthly = (which: Nth): Rule => ({ is: "monthly-on-weekday", every, nth: which, weekday: weekdayThen });
  const fitting: Rule[] = [
    { is: "once" },
    { is: "daily", every },
    { is: "weekly", every, on },
    { is: "monthly-on-day", every, day: Number(day.slice(8)) },
    monthly(nth),
    ...(isLast ? [monthly("last")] : []),
  ];
  const all = fitting.map((rule) => ({ value: keyOf(rule), rule }));
  return all.some(({ value }) => value === keyOf(now)) ? all : [...all, { value: keyOf(now), rule: now }];
}

/** Tells the rules apart that are offered side by side. */
export function keyOf(rule: Rule): string {
  if (rule.is === "monthly-on-day") return `${rule.is} ${rule.day}`;
  return rule.is === "monthly-on-weekday" ? `${rule.is} ${rule.nth} ${rule.weekday}` : rule.is;
}

/** A rule that went with one day of the calendar, as it goes with another. */
export function movedRule(rule: Rule, from: string, to: string): Rule {
  const before = rulesFor(from, { is: "once" }).map((one) => one.value);
  if (rule.is === "weekly") return rule.on.length === 1 && rule.on[0] === weekdayOf(from) ? { ...rule, on: [weekdayOf(to)] } : rule;
  if (!before.includes(keyOf(rule))) return rule;
  const after = rulesFor(to, { is: "daily", every: "every" in rule ? rule.every : 1 }).map((one) => one.rule);
  return after.find(({ is }) => is === rule.is) ?? rule;
}

/** The first day from `start` that a rule falls on, where that can be told from the days of the week. */
export function firstDay(start: string, rule: Rule): string {
  if (rule.is !== "weekly" || rule.on.length === 0) return start;
  return Array.from({ length: WEEK }, (_, days) => daysAfter(start, days)).find((day) => rule.on.includes(weekdayOf(day))) ?? start;
}

/** What a weekday is called within a sentence. */
function weekdayWithin(day: Weekday): string {
  return language() === "es" ? weekdayName(day).toLowerCase() : weekdayName(day);
}

/** A rule in plain words: "Every Monday and Wednesday", "Every 2 weeks on Friday". */
export function ruleWords(rule: Rule): string {
  const values = { every: "every" in rule ? rule.every : 1 };
  if (rule.is === "weekly") return t("repeat-weekly", { ...values, days: list(rule.on.map(weekdayWithin)) });
  if (rule.is === "monthly-on-day") return t("repeat-monthly-on-day", { ...values, day: rule.day });
  if (rule.is === "monthly-on-weekday") return t("repeat-monthly-on-weekday", { ...values, nth: rule.nth, weekday: weekdayWithin(rule.weekday) });
  return t(`repeat-${rule.is}`, values);
}

/** A repeat in plain words, with its end. */
export function repeatWords({ rule, ends }: Repeat): string {
  const end = rule.is === "once" ? "" : endWords(ends);
  return end ? t("repeat-until", { repeat: ruleWords(rule), end }) : ruleWords(rule);
}

function endWords(ends: Ends): string {
  if (ends.is === "after") return t("repeat-times", { times: ends.times });
  return ends.is === "on" ? t("repeat-last", { date: date(ends.date) }) : "";
}

/** What the choice of a rule is called, before its days and intervals are said. */
export function choiceWords(rule: Rule): string {
  if (rule.is === "monthly-on-day" || rule.is === "monthly-on-weekday") return ruleWords({ ...rule, every: 1 });
  return t(`repeat-choice-${rule.is}`);
}
