// The starter lists: things that often set people off, around them and in them. Ticked ones become
// the person's own; nothing here counts for anything before that.

import type { Inside, Nature, Outside, Trigger } from "../../generated/types";
import { t } from "../../words/words.svelte";
import { triggerNamed } from "./chart";

const OUTSIDE = [
  ["payday", "money"], ["cash", "money"], ["street", "place"], ["bar", "place"], ["person", "person"], ["argument", "person"],
  ["alone", "situation"], ["party", "situation"], ["after-work", "time"], ["weekend", "time"], ["things", "thing"],
  ["smell", "senses"], ["screen", "media"],
] as const satisfies readonly (readonly [string, Outside])[];

const INSIDE = [
  ["bored", "feeling"], ["angry", "feeling"], ["lonely", "feeling"], ["worried", "feeling"], ["sad", "feeling"],
  ["ashamed", "feeling"], ["celebrate", "thought"], ["just-once", "thought"], ["tired", "need"], ["hungry", "need"],
  ["pain", "body"], ["sleepless", "body"], ["memory", "memory"],
] as const satisfies readonly (readonly [string, Inside])[];

/** A line of a starter list. */
export type Starter = (typeof OUTSIDE)[number][0] | (typeof INSIDE)[number][0];

/** The two lists, outside first. */
export const STARTERS: Record<"outside" | "inside", readonly Starter[]> = {
  outside: OUTSIDE.map(([id]) => id),
  inside: INSIDE.map(([id]) => id),
};

/** What a line is called. */
export function starterName(id: Starter): string {
  return t(`starter-${id}`);
}

/** A line as a trigger of the chart. */
export function starterTrigger(id: Starter): Trigger {
  return triggerNamed(starterName(id), kindOf(id));
}

function kindOf(id: Starter): Nature {
  const outside = OUTSIDE.find(([other]) => other === id);
  const inside = INSIDE.find(([other]) => other === id);
  return outside ? { outside: outside[1] } : { inside: inside?.[1] ?? null };
}
