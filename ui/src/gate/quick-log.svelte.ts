// Logging without the passphrase. The number is sealed at once for the open journal; nothing comes back
// but whether it was taken.

import type { Gate } from "../generated/gate";
import type { Scale10 } from "../generated/types";
import { Turns } from "../host/attempt.svelte";

/** The row of numbers on the lock window. */
export class QuickLog extends Turns {
  /** The number that is picked; nothing when none is. */
  strength: Scale10 | null = $state(null);
  /** Whether one was taken since the row was opened. */
  isKept = $state(false);

  readonly #gate: Pick<Gate, "log_craving">;

  constructor(gate: Pick<Gate, "log_craving">) {
    super();
    this.#gate = gate;
  }

  /** Hands over the number that is picked. Answers whether it was taken; if not, it stays picked. */
  async log(): Promise<boolean> {
    const { strength } = this;
    if (strength === null) return false;
    return this.attempt(async () => {
      await this.#gate.log_craving({ strength });
      this.strength = null;
      this.isKept = true;
    });
  }
}
