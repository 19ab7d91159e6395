// Searching as it is typed.

import type { Desk } from "../../generated/desk";
import type { Found } from "../../generated/types";

/** How long after the last key the search is sent, in milliseconds. */
export const SEARCH_AFTER = 80;

/** A search, and what it found. */
export class Search {
  /** What is looked for, as typed. */
  query = $state("");
  /** What was found for it; nothing while there is no answer. */
  found: Found | null = $state.raw(null);
  /** What the last search threw, if it did. */
  thrown: unknown = $state.raw(null);

  #desk: Desk;
  #due: ReturnType<typeof setTimeout> | null = null;
  #asked = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Whether something is looked for, so that results take the place of the list. */
  get isOn(): boolean {
    return this.query.trim() !== "";
  }

  /** Looks for other words. What was found stays on screen until the next answer. */
  type(query: string): void {
    this.query = query;
    if (this.#due !== null) clearTimeout(this.#due);
    this.#due = null;
    if (this.isOn) this.#due = setTimeout(() => void this.run(), SEARCH_AFTER);
    else this.#end();
  }

  /** Ends the search. */
  clear(): void {
    this.type("");
  }

  /** Searches now; also when the records changed. */
  async run(): Promise<void> {
    if (!this.isOn) return;
    const asked = ++this.#asked;
    try {
      const found = await this.#desk.search({ query: this.query });
      if (asked !== this.#asked) return;
      this.found = found;
      this.thrown = null;
    } catch (thrown) {
      if (asked === this.#asked) this.thrown = thrown;
    }
  }

  #end(): void {
    this.#asked += 1;
    this.found = null;
    this.thrown = null;
  }
}
