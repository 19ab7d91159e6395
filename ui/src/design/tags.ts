// What counts as a label, and which earlier ones to offer while one is typed.

import { folded } from "./choices.svelte";

const OFFERED = 6;

/** A label as it is kept: trimmed, without `#`; nothing when it is empty. */
export function cleaned(words: string): string | null {
  return words.trim().replace(/^#+\s*/, "").replace(/\s+/g, " ") || null;
}

/** Earlier labels that hold what was typed, those that start with it first. */
export function suggested(known: readonly string[], already: readonly string[], typed: string): string[] {
  const looked = folded(typed.trim().replace(/^#+/, ""));
  const free = known.filter((tag) => !already.some((other) => folded(other) === folded(tag)));
  const starting = free.filter((tag) => folded(tag).startsWith(looked));
  const holding = free.filter((tag) => !folded(tag).startsWith(looked) && folded(tag).includes(looked));
  return [...starting, ...holding].slice(0, OFFERED);
}
