// What can be read off the chart: which column a trigger stands in, what it is called, and which
// triggers are the same. Rules of showing; what counts for what is counted by the core.

import type { ChartedTrigger, Id, Nature, Trigger } from "../../generated/types";
import { t } from "../../words/words.svelte";

/** The four columns, from least to most pull. */
export const BANDS = ["safe", "take-care", "high", "stay-away"] as const;

/** A column of the chart. */
export type Band = (typeof BANDS)[number];

const WIDTH = 25;

/** The column of a pull from 0 to 100. */
export function bandOf(pull: number): Band {
  return BANDS[Math.min(Math.floor(pull / WIDTH), BANDS.length - 1)] ?? "safe";
}

/** The column of a trigger; nothing while it was not placed. */
export function placeOf(trigger: Trigger): Band | null {
  return trigger.pull === null ? null : bandOf(trigger.pull);
}

/** The pull of a trigger that is put in a column: its own where it lies there already, else the middle. */
export function pullIn(band: Band | null, pull: number | null): number | null {
  if (band === null) return null;
  return pull !== null && bandOf(pull) === band ? pull : BANDS.indexOf(band) * WIDTH + Math.floor(WIDTH / 2);
}

/** The place one step up or down from another; nothing past the last column. */
export function placeBeside(place: Band | null, by: 1 | -1): Band | null | undefined {
  const places = [null, ...BANDS];
  return places[places.indexOf(place) + by];
}

/** What a column is called. */
export function bandName(band: Band | null): string {
  return t("trigger-band", { band: band ?? "none" });
}

/** Outside or inside. */
export function sideOf(nature: Nature): "outside" | "inside" {
  return "outside" in nature ? "outside" : "inside";
}

/** Which trigger another is the same as; nothing when it stands for itself. */
export function sameAs({ standing }: Trigger): Id | null {
  return typeof standing === "object" ? standing["same-as"] : null;
}

/**
 * The trigger that one goes by: itself, or the last of those it is the same as that is still there;
 * nothing when it was deleted. Triggers that are the same in a circle all stay themselves.
 */
export function keptOf(all: readonly ChartedTrigger[], id: Id): ChartedTrigger | undefined {
  const byId = (wanted: Id | null): ChartedTrigger | undefined => all.find(({ record }) => record.id === wanted);
  const start = byId(id);
  const met: Id[] = [];
  let kept = start;
  for (let next = start; next; next = byId(sameAs(next.record.content))) {
    if (met.includes(next.record.id)) return start;
    met.push(next.record.id);
    kept = next;
  }
  return kept;
}

/** What the trigger with an id is called, also when it is deleted. */
export function nameOf(all: readonly ChartedTrigger[], id: Id): string {
  return keptOf(all, id)?.record.content.name ?? t("trigger-deleted");
}

/** The ids that count for a trigger: its own, and those of triggers that are the same. */
export function idsOf(all: readonly ChartedTrigger[], id: Id): Id[] {
  return all.filter(({ record }) => keptOf(all, record.id)?.record.id === id).map(({ record }) => record.id);
}

/** A trigger of which only the name and the side are known. */
export function triggerNamed(name: string, nature: Nature): Trigger {
  return { name, nature, pull: null, avoidable: null, avoiding: "", facing: "", standing: "active" };
}
