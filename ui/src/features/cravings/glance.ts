// The last weeks, out of the cravings that are read.

import type { Craving, Moment, Record } from "../../generated/types";
import type { Lately } from "./lately.svelte";

const DAYS = 28;
const DAY = 86_400_000;

/** The last weeks at a glance. */
export type Glance = {
  /** The first civil date. */
  from: string;
  /** The last one: today. */
  to: string;
  /** The cravings between, in order of time. */
  cravings: readonly Record<Craving>[];
  /** Whether these are all of them: there may be more than were read. */
  isWhole: boolean;
};

/** The four weeks up to today. */
export function glanceOf({ read, total }: Pick<Lately, "read" | "total">, today: Moment): Glance {
  const to = today.at.slice(0, 10);
  const from = new Date(Date.parse(`${to}T00:00:00Z`) - (DAYS - 1) * DAY).toISOString().slice(0, 10);
  const inside = read.filter(({ happened }) => happened.at >= from && happened.at.slice(0, 10) <= to);
  const oldest = read.at(-1)?.happened.at ?? "";
  return { from, to, cravings: [...inside].reverse(), isWhole: read.length === total || oldest < from };
}
