// A check-in in one line, as Today shows it. Short, and nothing in it that is nobody else's business
// when someone looks over the person's shoulder: no craving, and nothing about use.

import type { CheckIn, Evening, Morning, Record } from "../../generated/types";
import { t } from "../../words/words.svelte";
import { eveningOf, morningOf, parts } from "./checkin";

/** What a check-in says in short. */
export function summary(record: Record<CheckIn>): string {
  const [morning, evening] = [morningOf(record), eveningOf(record)];
  const said = morning ? ofMorning(morning) : evening ? ofEvening(evening) : [];
  return said.filter((part) => part !== null).join(" · ") || t("checkin-line-noted");
}

function ofMorning({ slept, mood }: Morning): (string | null)[] {
  return [slept === null ? null : t("checkin-line-slept", parts(slept)), moodLine(mood)];
}

function ofEvening({ hard, mood }: Evening): (string | null)[] {
  return [hard === null ? null : t("checkin-line-hard", { hard }), moodLine(mood)];
}

function moodLine(mood: number | null): string | null {
  return mood === null ? null : t("checkin-line-mood", { mood });
}
