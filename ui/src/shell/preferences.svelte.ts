// How the program looks and behaves, as the unlocked window has it. What is shown is what the core
// says; a change is sent first and shown when the core has it.

import { applyPreferences } from "../design/appearance.svelte";
import type { Desk } from "../generated/desk";
import type { Preferences } from "../generated/types";

/** The preferences of this window. */
export class Chosen {
  /** What the core last said; nothing before the first answer. */
  current: Preferences | null = $state.raw(null);
  readonly #desk: Pick<Desk, "preferences" | "set_preferences">;
  #changes: Promise<void> = Promise.resolve();

  constructor(desk: Pick<Desk, "preferences" | "set_preferences">) {
    this.#desk = desk;
  }

  /** Reads them, and makes the page follow. */
  async load(): Promise<void> {
    const preferences = await this.#desk.preferences();
    applyPreferences(preferences);
    this.current = preferences;
  }

  /** Changes some of them. One change waits for the one before, so that neither undoes the other. */
  change(part: Partial<Preferences>): Promise<void> {
    const changed = this.#changes.then(async () => {
      if (this.current === null) await this.load();
      if (this.current === null) return;
      await this.#desk.set_preferences({ preferences: { ...this.current, ...part } });
      await this.load();
    });
    this.#changes = changed.catch(() => undefined);
    return changed;
  }
}
