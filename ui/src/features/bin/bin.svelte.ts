// What lies in the bin.

import type { Desk } from "../../generated/desk";
import type { Binned, Id } from "../../generated/types";

/** The bin. */
export class Bin {
  /** What is in it, newest first; nothing before it is read. */
  all: readonly Binned[] | null = $state.raw(null);
  /** What the last call threw, if it did. */
  thrown: unknown = $state.raw(null);

  #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Reads the bin. */
  load(): Promise<boolean> {
    return this.#try(async () => {
      this.all = await this.#desk.bin_list();
    });
  }

  /** Takes an entry out. Answers whether it is out. */
  restore(id: Id): Promise<boolean> {
    return this.#try(() => this.#desk.bin_restore({ id }));
  }

  /** Deletes an entry for good. Answers whether it is gone. */
  erase(id: Id): Promise<boolean> {
    return this.#try(() => this.#desk.bin_erase({ id }));
  }

  /** Deletes everything in it for good. Answers whether it is empty. */
  empty(): Promise<boolean> {
    return this.#try(() => this.#desk.bin_empty());
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.thrown = null;
      return true;
    } catch (thrown) {
      this.thrown = thrown;
      return false;
    }
  }
}
