// The list of entries, as much of it as was looked at.

import { SvelteMap } from "svelte/reactivity";
import type { Desk } from "../../generated/desk";
import type { JournalSummary } from "../../generated/types";

const STRETCH = 100;
const MOST_STRETCHES = 5;

/** Every entry there is, newest first, read in stretches when they come in sight. */
export class Entries {
  /** How many there are; nothing before the first answer. */
  total: number | null = $state(null);
  /** What the last reading threw, if it did. */
  thrown: unknown = $state.raw(null);

  #desk: Desk;
  #stretches = new SvelteMap<number, JournalSummary[]>();
  // Nothing on screen depends on what was asked for.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #asked = new Set<number>();
  #inSight = { from: 0, to: 0 };
  #reading = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** One entry; nothing while it is not read yet. */
  at(index: number): JournalSummary | undefined {
    return this.#stretches.get(Math.floor(index / STRETCH))?.[index % STRETCH];
  }

  /** Reads the entries from `first` up to and without `end`, those that are not here yet. */
  async show(first: number, end: number): Promise<void> {
    this.#inSight = { from: Math.floor(first / STRETCH), to: Math.floor(Math.max(first, end - 1) / STRETCH) };
    await this.#readMissing();
  }

  /** Reads again what is in sight, and forgets the rest. What is on screen stays until then. */
  async reload(): Promise<void> {
    this.#reading += 1;
    const { from, to } = this.#inSight;
    await this.#read(from, Math.min(to, from + MOST_STRETCHES - 1), true);
  }

  async #readMissing(): Promise<void> {
    const missing = [];
    for (let stretch = this.#inSight.from; stretch <= this.#inSight.to; stretch += 1) {
      if (!this.#asked.has(stretch)) missing.push(stretch);
    }
    await Promise.all(missing.map((stretch) => this.#read(stretch, stretch)));
  }

  async #read(from: number, to: number, anew = false): Promise<void> {
    const reading = this.#reading;
    for (let stretch = from; stretch <= to; stretch += 1) this.#asked.add(stretch);
    try {
      const list = await this.#desk.journal_list({ offset: from * STRETCH, limit: (to - from + 1) * STRETCH });
      if (reading !== this.#reading) return;
      if (anew) {
        this.#asked.clear();
        // The list may have been scrolled meanwhile. What came in sight stays until it is read anew too.
        const isSeen = (stretch: number): boolean => stretch >= this.#inSight.from && stretch <= this.#inSight.to;
        for (const stretch of this.#stretches.keys()) if (!isSeen(stretch)) this.#stretches.delete(stretch);
      }
      for (let stretch = from; stretch <= to; stretch += 1) {
        const start = (stretch - from) * STRETCH;
        this.#stretches.set(stretch, list.items.slice(start, start + STRETCH));
        this.#asked.add(stretch);
      }
      this.total = list.total;
      this.thrown = null;
      if (anew) await this.#readMissing();
    } catch (thrown) {
      for (let stretch = from; stretch <= to; stretch += 1) this.#asked.delete(stretch);
      this.thrown = thrown;
    }
  }
}
