// A recovery code for as long as it is on screen. It is never shown again, so it can be kept from here.

import type { Desk } from "../../generated/desk";
import { Turns } from "../../host/attempt.svelte";

/** A recovery code, and whether it was kept in a file. */
export class ShownCode extends Turns {
  /** The code in its groups. */
  readonly groups: readonly string[];
  /** Whether it was saved to a file. */
  saved = $state(false);
  readonly #host: Pick<Desk, "save_recovery_code" | "print">;

  constructor(groups: readonly string[], host: Pick<Desk, "save_recovery_code" | "print">) {
    super();
    this.groups = groups;
    this.#host = host;
  }

  /** Opens the system's print dialog with the sheet that has the code. It fits any paper. */
  async print(): Promise<void> {
    await this.attempt(() => this.#host.print({ paper: "a4" }));
  }

  /** Saves it to a file that the person picks. */
  async save(): Promise<void> {
    await this.attempt(async () => {
      if (await this.#host.save_recovery_code({ recovery_code: this.groups.join("-") })) this.saved = true;
    });
  }
}
