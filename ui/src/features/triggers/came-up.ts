// How often something came up, and how long ago, in a few words.

import type { ChartedTrigger, Moment } from "../../generated/types";
import { t } from "../../words/words.svelte";

const NO_BREAK = "\u00a0";
const DAY = 86_400_000;

/** How often a trigger came up: "6 times, 3 days ago". */
export function cameUp({ cravings, events, last }: ChartedTrigger, now: Moment): string {
  // In a narrow column the line breaks before the time, and not in it.
  return t("trigger-came-up", { count: cravings + events, when: last ? ago(last, now).replaceAll(" ", NO_BREAK) : "" });
}

function ago(then: Moment, now: Moment): string {
  const midnight = ({ at }: Moment): number => Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
  const days = Math.max(0, Math.round((midnight(now) - midnight(then)) / DAY));
  if (days < 14) return t("trigger-days-ago", { days });
  if (days < 63) return t("trigger-weeks-ago", { weeks: Math.round(days / 7) });
  return t("trigger-months-ago", { months: Math.round(days / 30) });
}
