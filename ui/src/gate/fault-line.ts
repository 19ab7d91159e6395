// An error in one line: what happened, then the next step. Where the next step is to wait, it is left
// to WaitLine, which counts it down: an alert that changes each second would be read each second.

import { isWireError } from "../host/fault";
import { errorLine, errorWords } from "../words/words.svelte";

export function faultLine(fault: unknown): string {
  const waits = isWireError(fault) && fault.seconds !== undefined;
  return waits ? errorWords(fault).sentence : errorLine(fault);
}
