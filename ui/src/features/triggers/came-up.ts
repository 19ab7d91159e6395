// How often something came up, and how long ago, in a few words.

import type { ChartedTrigger, Moment } from "../../generated/types";
import { date } from "../../words/dates";
import { t } from "../../words/words.svelte";

const DAY = 86_400_000;
const LATELY = 14;

/** How often a trigger came up: "6 times · 3 days ago". */
export function cameUp({ cravings, events, last }: ChartedTrigger, now: Moment): string {
  return t("trigger-came-up", { count: cravings + events, when: last ? daysAgo(last, now) : "" });
}

/** Today, yesterday, some days ago, or a date. */
export function daysAgo(then: Moment, now: Moment): string {
  const midnight = ({ at }: Moment): number => Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  return days >= 0 && days < LATELY ? t("trigger-days-ago", { days }) : date(then);
}
