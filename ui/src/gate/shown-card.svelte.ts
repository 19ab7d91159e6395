// What the person shows of their plan while it is locked. Asked for after the window is drawn: it may
// have to wait for the system's keychain.

import type { Gate } from "../generated/gate";
import type { Card } from "../generated/types";
import { Turns } from "../host/attempt.svelte";

/** The card at the lock window. */
export class ShownCard extends Turns {
  /** What is on it; nothing when nothing is shown, or it could not be read yet. */
  card: Card | null = $state.raw(null);

  readonly #gate: Pick<Gate, "card" | "card_remove">;

  constructor(gate: Pick<Gate, "card" | "card_remove">) {
    super();
    this.#gate = gate;
  }

  /** Asks for it unless it is here: the keychain may have been unlocked meanwhile. */
  async look(): Promise<void> {
    if (this.card !== null) return;
    await this.attempt(async () => {
      this.card = await this.#gate.card();
    });
  }

  /** Shows it no more. Answers whether that was done. */
  remove(): Promise<boolean> {
    return this.attempt(async () => {
      await this.#gate.card_remove();
      this.card = null;
    });
  }
}
