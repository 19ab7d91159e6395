// Changing preferences: each is kept at once, and said to be, beside what was changed.

import { errorLine } from "../../words/words.svelte";
import type { Preferences } from "../../generated/types";

/** How long "Saved" stays, in milliseconds. */
export const SAID_FOR = 4_000;

/** The parts of the settings that say what was saved in them. */
export type Part = "lock" | "look" | "help" | "words" | "reminders";

/** The preferences as they are changed here. */
export class Settings {
  /** Where something was just saved. */
  saved: Part | null = $state(null);
  /** Where a change could not be saved, and what to say about it. */
  trouble: { part: Part; words: string } | null = $state.raw(null);

  readonly #change: (change: Partial<Preferences>) => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Settings that are changed through `change`. */
  constructor(change: (change: Partial<Preferences>) => Promise<void>) {
    this.#change = change;
  }

  /** Changes some preferences of a part. Answers whether they are kept. */
  set(part: Part, change: Partial<Preferences>): Promise<boolean> {
    return this.keep(part, () => this.#change(change));
  }

  /** Keeps something of a part by `save`. Answers whether it is kept. */
  async keep(part: Part, save: () => Promise<void>): Promise<boolean> {
    clearTimeout(this.#timer);
    this.saved = null;
    try {
      await save();
      if (this.trouble?.part === part) this.trouble = null;
      this.saved = part;
      this.#timer = setTimeout(() => (this.saved = null), SAID_FOR);
      return true;
    } catch (thrown) {
      this.trouble = { part, words: errorLine(thrown) };
      return false;
    }
  }
}
