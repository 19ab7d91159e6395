// What the lock window knows: the core's last status, and whether a way other than the passphrase
// was picked. It reads no clock; the core is asked each minute and whenever the window is looked at.

import { applyPreferences } from "../design/appearance.svelte";
import type { Gate } from "../generated/gate";
import type { GateStatus, Preferences } from "../generated/types";

/** The views of the lock window. */
export type View = "unlock" | "recover" | "first-run" | "problem";

export class LockWindow {
  /** The core's last answer; nothing before the first. */
  status: GateStatus | null = $state.raw(null);
  /** What went wrong with the last call made here, apart from the status itself. */
  fault: unknown = $state.raw(null);
  /** Whether the person is opening with the recovery code. */
  recovering = $state(false);
  readonly #gate: Gate;

  readonly view: View | null = $derived.by(() => {
    switch (this.status?.vault.is) {
      case undefined:
        return null;
      case "none":
      case "open":
        return "first-run";
      case "problem":
        return "problem";
      case "ready":
        return this.recovering ? "recover" : "unlock";
    }
  });

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  /** Asks the core how things are. Answers whether the vault's state changed. */
  async look(): Promise<boolean> {
    return this.#guard(async () => {
      const before = this.status?.vault;
      this.status = await this.#gate.status();
      applyPreferences(this.status.preferences);
      return JSON.stringify(before) !== JSON.stringify(this.status.vault);
    });
  }

  /** Changes some preferences, and shows what the core then says they are. */
  async prefer(change: Partial<Preferences>): Promise<void> {
    const { status } = this;
    if (status === null) return;
    await this.#guard(async () => {
      await this.#gate.set_preferences({ preferences: { ...status.preferences, ...change } });
      await this.look();
      return true;
    });
  }

  /** Lets the person choose where the vault is kept. */
  async chooseFolder(): Promise<void> {
    await this.#guard(async () => ((await this.#gate.choose_folder()) ? this.look() : false));
  }

  /** Ends the program. */
  async quit(): Promise<void> {
    await this.#guard(async () => {
      await this.#gate.quit();
      return true;
    });
  }

  async #guard(work: () => Promise<boolean>): Promise<boolean> {
    try {
      const done = await work();
      this.fault = null;
      return done;
    } catch (fault) {
      this.fault = fault;
      return false;
    }
  }
}
