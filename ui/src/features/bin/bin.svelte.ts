// What lies in the bin.

import type { Desk } from "../../generated/desk";
import type { Binned, Id } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";

/** The bin. */
export class Bin extends Attempts {
  /** What is in it, newest first; nothing before it is read. */
  all: readonly Binned[] | null = $state.raw(null);

  #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  /** Reads the bin. */
  load(): Promise<boolean> {
    return this.attempt(async () => {
      this.all = await this.#desk.bin_list();
    });
  }

  /** Takes an entry out. Answers whether it is out. */
  restore(id: Id): Promise<boolean> {
    return this.attempt(() => this.#desk.bin_restore({ id }));
  }

  /** Deletes an entry for good. Answers whether it is gone. */
  erase(id: Id): Promise<boolean> {
    return this.attempt(() => this.#desk.bin_erase({ id }));
  }

  /** Deletes everything in it for good. Answers whether it is empty. */
  empty(): Promise<boolean> {
    return this.attempt(() => this.#desk.bin_empty());
  }
}
