// A passphrase that is being made up, and how hard it would be to guess. The core judges it, a
// moment after the last key, and only the answer to the newest question counts.

import type { Gate } from "../../generated/gate";
import type { Strength } from "../../generated/types";

const PAUSE_MS = 250;

export class NewPassphrase {
  /** How hard the text is to guess; nothing while that is not known. */
  strength: Strength | null = $state.raw(null);
  /** Why it could not be judged. */
  fault: unknown = $state.raw(null);
  #text = $state("");
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #gate: Pick<Gate, "strength">;

  constructor(gate: Pick<Gate, "strength">) {
    this.#gate = gate;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.fault = null;
    clearTimeout(this.#timer);
    if (text === "") {
      this.strength = null;
    } else {
      this.#timer = setTimeout(() => void this.#judge(text), PAUSE_MS);
    }
  }

  async #judge(text: string): Promise<void> {
    try {
      const strength = await this.#gate.strength({ passphrase: text });
      if (text === this.#text) this.strength = strength;
    } catch (fault) {
      if (text === this.#text) this.fault = fault;
    }
  }
}
