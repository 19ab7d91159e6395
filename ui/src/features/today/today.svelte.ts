// What Today shows of the journal: the page that was begun today, and pages from some time ago.

import type { Desk } from "../../generated/desk";
import type { JournalSummary, LookBack } from "../../generated/types";

// Pages may be dated ahead, and those come first in the list.
const NEWEST = 50;

/** Today's part of the journal. */
export class Today {
  /** The last page of today; nothing when there is none. */
  last: JournalSummary | null = $state.raw(null);
  /** Pages from some time ago. */
  lookBack: readonly LookBack[] = $state.raw([]);
  /** How many pages there are in all; nothing before the first answer. */
  total: number | null = $state(null);
  /** What the last reading threw, if it did. */
  thrown: unknown = $state.raw(null);

  readonly #desk: Pick<Desk, "journal_list" | "look_back">;
  #asked = 0;

  constructor(desk: Pick<Desk, "journal_list" | "look_back">) {
    this.#desk = desk;
  }

  /** Reads what belongs to a civil date: `2026-11-23`. */
  async load(date: string): Promise<void> {
    const asked = ++this.#asked;
    try {
      const [list, lookBack] = await Promise.all([
        this.#desk.journal_list({ offset: 0, limit: NEWEST }),
        this.#desk.look_back(),
      ]);
      if (asked !== this.#asked) return;
      this.last = list.items.find(({ happened }) => happened.at.startsWith(date)) ?? null;
      this.lookBack = lookBack;
      this.total = list.total;
      this.thrown = null;
    } catch (thrown) {
      if (asked === this.#asked) this.thrown = thrown;
    }
  }
}
