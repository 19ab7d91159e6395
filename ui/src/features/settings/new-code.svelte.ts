// A new recovery code: asked for with the passphrase, shown once, and kept outside the computer.

import type { Desk } from "../../generated/desk";

/** The making of a new recovery code. */
export class NewCode {
  /** The passphrase, which the core asks for again. */
  passphrase = $state("");
  /** The code in its groups; nothing before it is made. */
  groups: readonly string[] | null = $state.raw(null);
  /** Whether the core is at work. */
  busy = $state(false);
  /** Whether it was saved to a file. */
  saved = $state(false);
  /** Why it could not be made or saved. */
  fault: unknown = $state.raw(null);

  readonly #desk: Pick<Desk, "replace_recovery_code" | "save_recovery_code">;

  constructor(desk: Pick<Desk, "replace_recovery_code" | "save_recovery_code">) {
    this.#desk = desk;
  }

  /** Makes the code. From then on the old one does not work. */
  async make(): Promise<void> {
    await this.#try(async () => {
      this.groups = await this.#desk.replace_recovery_code({ passphrase: this.passphrase });
      this.passphrase = "";
    });
  }

  /** Saves the code to a file that the person picks. */
  async save(): Promise<void> {
    const { groups } = this;
    if (groups === null) return;
    await this.#try(async () => {
      this.saved = await this.#desk.save_recovery_code({ recovery_code: groups.join("-") });
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.fault = null;
    try {
      await work();
    } catch (fault) {
      this.fault = fault;
    } finally {
      this.busy = false;
    }
  }
}
