// What is said of cravings in a line: when, how it ended, what may help now.

import type { ChartedTrigger, Craving, IfThen, Moment, NextStep, NextTool, Tried } from "../../generated/types";
import { date, shortDate, time, weekday } from "../../words/dates";
import { list } from "../../words/numbers";
import { t } from "../../words/words.svelte";
import { nameOf } from "../triggers/chart";
import { toolName } from "./tools";

const DAY = 86_400_000;
const WEEK = 7;

/** When it was, as one says it today: "Today, 5:40 PM", "Sat, 9:15 PM", "Nov 2, 6:05 PM". */
export function when(then: Moment, today: Moment | undefined): string {
  const midnight = ({ at }: Moment): number => Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
  const days = today ? Math.round((midnight(today) - midnight(then)) / DAY) : Infinity;
  const isThisYear = today?.at.slice(0, 4) === then.at.slice(0, 4);
  const day = days === 0 ? t("craving-today") : days > 0 && days < WEEK ? weekday(then, "short") : (isThisYear ? shortDate : date)(then);
  return t("craving-when", { day, time: time(then) });
}

/** What was going on: the situation in the person's words, else the triggers. Empty when neither is known. */
export function occasion({ situation, triggers }: Craving, chart: readonly ChartedTrigger[]): string {
  const named = (): string => list(triggers.map((id) => nameOf(chart, id)));
  return situation.trim() || (triggers.length > 0 && chart.length > 0 ? named() : "");
}

/** How it ended and what helped, in a few words. Empty when neither is known. */
export function outcome({ ending, lasted, tried }: Craving): string {
  const ended =
    lasted === null
      ? ending !== null && ending !== "rather-not-say" && t("craving-ended", { ending })
      : t("craving-ended-after", { ending: ending ?? "unsaid", minutes: lasted });
  const best = mostHelpful(tried);
  const helped = best && t("craving-helped", { tool: toolName(best.tool), helped: best.helped ?? 0 });
  return [ended, helped].filter(Boolean).join(" · ");
}

/** What may help now, in a sentence to be heard. */
export function replyWords({ tool }: NextStep): string {
  if (!tool) return `${t("reply-try")}: ${t("reply-breathe")}.`;
  const helped = tool.rated > 0 ? ` ${t("reply-helped", { helped: tool.helped, rated: tool.rated })}` : "";
  return `${leadOf(tool)}: ${toolName(tool.tool)}.${helped}`;
}

/** Why this tool: the person planned it, or it helped before. */
export function leadOf({ in_plan }: NextTool): string {
  return t(in_plan ? "reply-in-plan" : "reply-before");
}

/** What an if–then plan says to do, in a sentence to be heard. */
export function answerWords({ then, backup }: IfThen): string {
  return `${toolName(then)}.${backup ? ` ${t("plan-or")} ${toolName(backup)}.` : ""}`;
}

/** Whole minutes left, rounded up. */
export function minutesLeft(seconds: number): number {
  return Math.ceil(seconds / 60);
}

/** Time left as on a clock: "8:20". */
export function clockLeft(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function mostHelpful(tried: readonly Tried[]): Tried | undefined {
  const rated = tried.filter(({ helped }) => (helped ?? 0) > 0);
  return rated.sort((a, b) => (b.helped ?? 0) - (a.helped ?? 0))[0];
}
