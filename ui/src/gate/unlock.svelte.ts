// Opening with the passphrase: one try at a time, and the pause that the core asks for.

import type { Gate } from "../generated/gate";
import { isWireError } from "../host/fault";
import { Wait } from "./wait.svelte";

export class Unlock {
  passphrase = $state("");
  /** Whether the core is deriving the key. */
  busy = $state(false);
  /** Why the last try failed. */
  fault: unknown = $state.raw(null);
  readonly wait = new Wait();
  readonly #gate: Gate;

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  /** Tries the passphrase. `waited` is called when a pause that this try caused has passed. */
  async open(waited: () => void): Promise<void> {
    if (this.busy || this.wait.seconds > 0) return;
    this.busy = true;
    this.fault = null;
    try {
      await this.#gate.unlock({ passphrase: this.passphrase });
      this.passphrase = "";
    } catch (fault) {
      this.fault = fault;
      const seconds = isWireError(fault) ? (fault.seconds ?? 0) : 0;
      this.wait.start(seconds, () => {
        this.fault = null;
        waited();
      });
    } finally {
      this.busy = false;
    }
  }
}
