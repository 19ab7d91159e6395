// The kinds of trigger to choose from, and how a choice is said in the core's terms.

import type { Avoidable, Inside, Nature, Outside } from "../../generated/types";

const OUTSIDE = ["person", "place", "thing", "time", "situation", "money", "media", "senses"] as const satisfies readonly Outside[];
const INSIDE = ["feeling", "thought", "body", "need", "memory"] as const satisfies readonly Inside[];

/** A kind of trigger, or that it was not said. */
export type Kind = Outside | Inside | "unsaid";

/** The kinds on each side, "not said" first. */
export const KINDS: { outside: readonly Kind[]; inside: readonly Kind[] } = {
  outside: ["unsaid", ...OUTSIDE],
  inside: ["unsaid", ...INSIDE],
};

/** Whether a trigger can be avoided. */
export const AVOIDABLE = ["yes", "partly", "no"] as const satisfies readonly Avoidable[];

/** The kind of a trigger. */
export function kindOf(nature: Nature): Kind {
  return ("outside" in nature ? nature.outside : nature.inside) ?? "unsaid";
}

/** A side and a kind as the core says it. */
export function natureOf(side: "outside" | "inside", kind: Kind | null): Nature {
  return side === "outside"
    ? { outside: OUTSIDE.find((other) => other === kind) ?? null }
    : { inside: INSIDE.find((other) => other === kind) ?? null };
}
