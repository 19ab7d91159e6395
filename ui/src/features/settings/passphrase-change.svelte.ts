// A change of the passphrase while it is made. The core checks and judges; what it says about one of
// the two fields belongs to that field.

import type { Desk } from "../../generated/desk";
import type { Field } from "../../generated/types";
import { Turns } from "../../host/attempt.svelte";
import { isWireError } from "../../host/fault";
import type { NewPassphrase } from "../keys/new-passphrase.svelte";

/** A change of the passphrase. */
export class PassphraseChange extends Turns {
  /** The passphrase that opens the journal now. */
  old = $state("");

  readonly next: NewPassphrase;
  readonly #desk: Pick<Desk, "change_passphrase">;

  constructor(desk: Pick<Desk, "change_passphrase">, next: NewPassphrase) {
    super();
    this.#desk = desk;
    this.next = next;
  }

  /** The field that the person can mend; nothing when it is none of the two. */
  get field(): Extract<Field, "passphrase" | "new-passphrase"> | null {
    const field = isWireError(this.fault) ? this.fault.field : undefined;
    return field === "passphrase" || field === "new-passphrase" ? field : null;
  }

  /** Changes it. Answers whether it is changed. */
  send(): Promise<boolean> {
    return this.attempt(async () => {
      await this.#desk.change_passphrase({ passphrase: this.old, new_passphrase: this.next.text });
      this.old = "";
      this.next.text = "";
    });
  }
}
