// Cues as the plan shows and picks them: a trigger by the name it has now, or the person's words.

import { folded } from "../../design/choices.svelte";
import type { Chip } from "../../design/chips";
import type { ChartedTrigger, Cue, Id, IfThen } from "../../generated/types";
import { keptOf } from "../triggers/chart";

/** The name of a trigger as it is now; nothing when it is deleted. */
export type Names = (id: Id) => string | null;

/** The names that triggers have on a chart. */
export function namesIn(chart: readonly ChartedTrigger[]): Names {
  return (id) => keptOf(chart, id)?.record.content.name ?? null;
}

/** The if–then plans that answer one of some triggers, or one that is the same. */
export function answering(plans: readonly IfThen[], triggers: readonly Id[], chart: readonly ChartedTrigger[]): IfThen[] {
  const kept = (id: Id): Id => keptOf(chart, id)?.record.id ?? id;
  const met = triggers.map(kept);
  return plans.filter(({ cue }) => cue.trigger !== null && met.includes(kept(cue.trigger)));
}

const OWN = "own:";

/** What a cue is called. A trigger that is deleted keeps the name it had when it was picked. */
export function cueName({ trigger, words }: Cue, names: Names): string {
  return (trigger !== null && names(trigger)) || words;
}

/** Whether both are one: the same trigger, else the same words without regard to case. */
export function isSameCue(one: Cue, other: Cue): boolean {
  if (one.trigger !== null || other.trigger !== null) return one.trigger === other.trigger;
  return folded(one.words) === folded(other.words);
}

/** A new if–then plan for a cue. What it says to do is still to be picked. */
export function answerTo(cue: Cue): IfThen {
  return { cue, then: { own: "" }, backup: null };
}

/** The if–then plans with one for a cue: the one that is there, else a new one. */
export function withAnswerTo(plans: readonly IfThen[], cue: Cue): IfThen[] {
  return plans.some((plan) => isSameCue(plan.cue, cue)) ? [...plans] : [...plans, answerTo(cue)];
}

/** Whether nothing is in it yet. */
export function isBlankCue({ trigger, words }: Cue): boolean {
  return trigger === null && words.trim() === "";
}

/** A cue as a chip. */
export function cueChip(cue: Cue, names: Names): Chip {
  return { key: cue.trigger ?? `${OWN}${cue.words}`, label: cueName(cue, names) };
}

/** The cue of a chip's key. */
export function cueOf(key: string, names: Names): Cue {
  if (key.startsWith(OWN)) return { trigger: null, words: key.slice(OWN.length) };
  return { trigger: key, words: names(key) ?? "" };
}
