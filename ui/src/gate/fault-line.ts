// An error in one line: what happened, then the next step. While a pause is counted down, the next
// step is to wait for the seconds that are left.

import type { WireError } from "../generated/types";
import { errorWords } from "../words/words.svelte";

export function faultLine(fault: unknown, seconds = 0): string {
  const { sentence, next } = errorWords(fault);
  const pause: WireError = { code: "wait", seconds };
  return `${sentence} ${seconds > 0 ? errorWords(pause).next : next}`;
}
