// The person's own words as they are typed: kept a moment after the last key, and before the journal locks.

import type { Desk } from "../../generated/desk";
import type { OwnWords as Words } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { SAVE_AFTER } from "../../host/saving.svelte";
import type { Settings } from "./settings.svelte";

/** The own words while they are changed. */
export class OwnWords extends Attempts {
  /** What is in the fields; nothing before they are read. */
  now: Words | null = $state.raw(null);

  readonly #desk: Pick<Desk, "own_words" | "set_own_words">;
  readonly #settings: Pick<Settings, "keep">;
  #due: ReturnType<typeof setTimeout> | null = null;
  #isKept = true;
  #saves: Promise<void> = Promise.resolve();

  constructor(desk: Pick<Desk, "own_words" | "set_own_words">, settings: Pick<Settings, "keep">) {
    super();
    this.#desk = desk;
    this.#settings = settings;
  }

  /** Reads them. */
  load(): Promise<boolean> {
    return this.attempt(async () => {
      this.now = await this.#desk.own_words();
    });
  }

  /** Changes one of them. */
  change(part: Partial<Words>): void {
    if (this.now === null) return;
    this.now = { ...this.now, ...part };
    this.#isKept = false;
    if (this.#due !== null) clearTimeout(this.#due);
    this.#due = setTimeout(() => void this.save(), SAVE_AFTER);
  }

  /** Keeps now what is not kept. One save waits for the one before, so that the newest words stay. */
  save(): Promise<void> {
    if (this.#due !== null) clearTimeout(this.#due);
    this.#due = null;
    this.#saves = this.#saves.then(() => this.#save());
    return this.#saves;
  }

  async #save(): Promise<void> {
    const words = this.now;
    if (words === null || this.#isKept) return;
    const done = await this.#settings.keep("words", () => this.#desk.set_own_words({ words }));
    if (done && this.now === words) this.#isKept = true;
  }
}
