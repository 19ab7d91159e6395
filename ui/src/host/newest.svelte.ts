// A long list, newest first, read no further than it was asked for: ten thousand lines cost no more
// than those that are shown.

import { Attempts } from "./attempt.svelte";

const AT_ONCE = 500;

/** How much of a list is wanted. */
export type Wanted = {
  /** Lines that are shown at first. */
  shown: number;
  /** Lines that come with each step back. */
  more: number;
  /** Lines that are read at least, shown or not. */
  read?: number;
};

/** The newest of a list. */
export class Newest<Line> extends Attempts {
  /** How many there are in all; nothing before the first answer. */
  total: number | null = $state(null);
  /** Those that are read, newest first. */
  read: readonly Line[] = $state.raw([]);

  readonly #list: (args: { offset: number; limit: number }) => Promise<{ total: number; items: Line[] }>;
  readonly #wanted: Wanted;
  #shown = $state(0);
  #asked = 0;

  /** Those that are shown. */
  readonly lines: readonly Line[] = $derived(this.read.slice(0, this.#shown));

  constructor(list: (args: { offset: number; limit: number }) => Promise<{ total: number; items: Line[] }>, wanted: Wanted) {
    super();
    this.#list = list;
    this.#wanted = wanted;
    this.#shown = wanted.shown;
  }

  /** Whether there are lines that are not shown yet. */
  get hasMore(): boolean {
    return this.total !== null && this.lines.length < this.total;
  }

  /** Reads as many as are wanted so far. */
  load(): Promise<boolean> {
    const asked = ++this.#asked;
    return this.attempt(async () => {
      const wanted = Math.max(this.#wanted.read ?? 0, this.#shown);
      const read: Line[] = [];
      let total = 0;
      do {
        const limit = Math.min(wanted - read.length, AT_ONCE);
        const list = await this.#list({ offset: read.length, limit });
        read.push(...list.items);
        total = list.items.length === 0 ? read.length : list.total;
      } while (read.length < Math.min(wanted, total));
      if (asked !== this.#asked) return;
      this.read = read;
      this.total = total;
    });
  }

  /** Shows more, from before. */
  async more(): Promise<void> {
    this.#shown += this.#wanted.more;
    if (this.#shown > this.read.length && this.hasMore) await this.load();
  }
}
