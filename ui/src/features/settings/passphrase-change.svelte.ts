// A change of the passphrase while it is made. The core checks and judges; what it says about one of
// the two fields belongs to that field.

import type { NewPassphrase } from "../../gate/new-passphrase.svelte";
import type { Desk } from "../../generated/desk";
import type { Field } from "../../generated/types";
import { isWireError } from "../../host/fault";

/** A change of the passphrase. */
export class PassphraseChange {
  /** The passphrase that opens the journal now. */
  old = $state("");
  /** Whether the core is deriving the key. */
  busy = $state(false);
  /** Why it was not changed. */
  fault: unknown = $state.raw(null);

  readonly next: NewPassphrase;
  readonly #desk: Pick<Desk, "change_passphrase">;

  constructor(desk: Pick<Desk, "change_passphrase">, next: NewPassphrase) {
    this.#desk = desk;
    this.next = next;
  }

  /** The field that the person can mend; nothing when it is none of the two. */
  get field(): Extract<Field, "passphrase" | "new-passphrase"> | null {
    const field = isWireError(this.fault) ? this.fault.field : undefined;
    return field === "passphrase" || field === "new-passphrase" ? field : null;
  }

  /** Changes it. Answers whether it is changed. */
  async send(): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.fault = null;
    try {
      await this.#desk.change_passphrase({ passphrase: this.old, new_passphrase: this.next.text });
      this.old = "";
      this.next.text = "";
      return true;
    } catch (fault) {
      this.fault = fault;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
