// Opening with the recovery code, and the new passphrase that comes with it.

import { NewPassphrase } from "../features/keys/new-passphrase.svelte";
import type { Gate } from "../generated/gate";
import { isWireError } from "../host/fault";
import { Wait } from "./wait.svelte";

/** The part of the form that an error belongs to. */
export type Part = "code" | "passphrase" | "form";

export class Recover {
  code = $state("");
  busy = $state(false);
  /** Why the last try failed. */
  fault: unknown = $state.raw(null);
  readonly passphrase: NewPassphrase;
  readonly wait = new Wait();
  readonly #gate: Gate;

  /** Where to show the fault; nothing when there is none. */
  readonly part: Part | null = $derived.by(() => {
    if (this.fault === null) return null;
    switch (isWireError(this.fault) ? this.fault.field : undefined) {
      case "recovery-code":
        return "code";
      case "new-passphrase":
        return "passphrase";
      default:
        return "form";
    }
  });

  constructor(gate: Gate) {
    this.#gate = gate;
    this.passphrase = new NewPassphrase(gate);
  }

  /** Takes back what was said about a part that is being mended. */
  edited(part: Part): void {
    if (this.part === part && this.wait.seconds === 0) this.fault = null;
  }

  /** Tries the code. `waited` is called when a pause that this try caused has passed. */
  async open(waited: () => void): Promise<void> {
    if (this.busy || this.wait.seconds > 0) return;
    this.busy = true;
    this.fault = null;
    try {
      await this.#gate.recover({ recovery_code: this.code, new_passphrase: this.passphrase.text });
      this.code = "";
      this.passphrase.text = "";
    } catch (fault) {
      this.fault = fault;
      this.wait.start(isWireError(fault) ? (fault.seconds ?? 0) : 0, () => {
        this.fault = null;
        waited();
      });
    } finally {
      this.busy = false;
    }
  }
}
