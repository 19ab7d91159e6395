// The cravings of late, newest first: enough of them for the last weeks at a glance, and as many lines
// of the list as were asked for. Ten thousand in a day cost no more than these.

import type { Desk } from "../../generated/desk";
import type { Craving, Record } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";

const AT_FIRST = 30;
const MORE = 60;
const READ = 300;
const AT_ONCE = 500;

/** The cravings of late. */
export class Lately extends Attempts {
  /** How many there are in all; nothing before the first answer. */
  total: number | null = $state(null);
  /** Those that are read, newest first. */
  read: readonly Record<Craving>[] = $state.raw([]);

  readonly #desk: Pick<Desk, "craving_list">;
  #lines = $state(AT_FIRST);
  #asked = 0;

  /** The lines of the list. */
  readonly lines: readonly Record<Craving>[] = $derived(this.read.slice(0, this.#lines));

  constructor(desk: Pick<Desk, "craving_list">) {
    super();
    this.#desk = desk;
  }

  /** Whether there are lines that are not shown yet. */
  get hasMore(): boolean {
    return this.total !== null && this.lines.length < this.total;
  }

  /** Reads them. */
  load(): Promise<boolean> {
    const asked = ++this.#asked;
    return this.attempt(async () => {
      const wanted = Math.max(READ, this.#lines);
      const read: Record<Craving>[] = [];
      let total = 0;
      do {
        const limit = Math.min(wanted - read.length, AT_ONCE);
        const list = await this.#desk.craving_list({ offset: read.length, limit });
        read.push(...list.items);
        total = list.items.length === 0 ? read.length : list.total;
      } while (read.length < Math.min(wanted, total));
      if (asked !== this.#asked) return;
      this.read = read;
      this.total = total;
    });
  }

  /** Shows more lines, from before. */
  async more(): Promise<void> {
    this.#lines += MORE;
    if (this.#lines > this.read.length && this.hasMore) await this.load();
  }
}
