// What the lock window knows: the core's last status, and whether a way other than the passphrase
// was picked. It reads no clock; the core is asked each minute and whenever the window is looked at.

import { applyPreferences } from "../design/appearance.svelte";
import type { Gate } from "../generated/gate";
import type { GateStatus, Preferences } from "../generated/types";

/** The views of the lock window. */
export type View = "unlock" | "recover" | "first-run" | "missing" | "problem";

export class LockWindow {
  /** The core's last answer. */
  status: GateStatus;
  /** What went wrong with the last call made here. */
  fault: unknown = $state.raw(null);
  /** Whether the person is opening with the recovery code. */
  recovering = $state(false);
  /** Why the core last did not say how things are. */
  #unseen: unknown = null;
  readonly #gate: Gate;

  readonly view: View = $derived.by(() => {
    switch (this.status.vault.is) {
      case "none":
      case "open":
        return "first-run";
      case "missing":
        return "missing";
      case "problem":
        return "problem";
      case "ready":
        return this.recovering ? "recover" : "unlock";
    }
  });

  constructor(gate: Gate, status: GateStatus) {
    this.#gate = gate;
    this.status = $state.raw(status);
  }

  /** Milliseconds from the last answer to the next minute of the clock. */
  get untilNextMinute(): number {
    const second = Number(this.status.now.moment.at.slice(17, 19));
    return (60 - second) * 1000;
  }

  /** Asks the core how things are. Answers whether the vault's state changed. */
  async look(): Promise<boolean> {
    const before = JSON.stringify(this.status.vault);
    try {
      await this.#ask();
    } catch (fault) {
      this.#unseen = fault;
      this.fault = fault;
      return false;
    }
    // Looking comes of itself, each minute: it must not wipe away what another call left to read.
    if (this.fault === this.#unseen) this.fault = null;
    return JSON.stringify(this.status.vault) !== before;
  }

  /** Changes some preferences, and shows what the core then says they are. */
  async prefer(change: Partial<Preferences>): Promise<void> {
    await this.#guard(async () => {
      await this.#gate.set_preferences({ preferences: { ...this.status.preferences, ...change } });
      await this.#ask();
    });
  }

  /** Asks how things are, because the person wants to know. What was left to read is read then. */
  async lookAgain(): Promise<boolean> {
    this.fault = null;
    return this.look();
  }

  /** Goes to the first run though there is a journal, which is missing. */
  async startNew(): Promise<void> {
    await this.#guard(async () => {
      await this.#gate.start_new();
      await this.#ask();
    });
  }

  /** Lets the person choose where the vault is kept. */
  async chooseFolder(): Promise<void> {
    await this.#guard(async () => {
      if (await this.#gate.choose_folder()) await this.#ask();
    });
  }

  /** Ends the program. */
  async quit(): Promise<void> {
    await this.#guard(() => this.#gate.quit());
  }

  async #ask(): Promise<void> {
    this.status = await this.#gate.status();
    applyPreferences(this.status.preferences);
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.fault = null;
    } catch (fault) {
      this.fault = fault;
    }
  }
}
