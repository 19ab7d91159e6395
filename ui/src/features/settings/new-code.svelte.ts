// A new recovery code: asked for with the passphrase, shown once, and kept outside the computer.

import type { Desk } from "../../generated/desk";
import { Turns } from "../../host/attempt.svelte";
import { ShownCode } from "../keys/shown-code.svelte";

/** The making of a new recovery code. */
export class NewCode extends Turns {
  /** The passphrase, which the core asks for again. */
  passphrase = $state("");
  /** The code; nothing before it is made. */
  made: ShownCode | null = $state.raw(null);

  readonly #desk: Pick<Desk, "replace_recovery_code" | "save_recovery_code" | "print">;

  constructor(desk: Pick<Desk, "replace_recovery_code" | "save_recovery_code" | "print">) {
    super();
    this.#desk = desk;
  }

  /** Makes the code. From then on the old one does not work. */
  async make(): Promise<void> {
    await this.attempt(async () => {
      const groups = await this.#desk.replace_recovery_code({ passphrase: this.passphrase });
      this.made = new ShownCode(groups, this.#desk);
      this.passphrase = "";
    });
  }
}
