// Names for what is ticked inside the plan: a habit, a step. A tick names it by this, whatever its text.

import type { Id } from "../../generated/types";

const BYTES = 16;

/** A new id, as the core writes them. */
export function newId(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
