// What Today shows of the journal and the plan: the page that was begun today, pages from some time ago,
// and what the plan says.

import type { Desk } from "../../generated/desk";
import type { JournalSummary, LookBack, TodayPlan } from "../../generated/types";

// Pages may be dated ahead, and those come first in the list.
const NEWEST = 50;

type Calls = Pick<Desk, "journal_list" | "look_back" | "plan_today">;

/** Today's part of the journal and of the plan. */
export class Today {
  /** The last page of today; nothing when there is none. */
  last: JournalSummary | null = $state.raw(null);
  /** Pages from some time ago. */
  lookBack: readonly LookBack[] = $state.raw([]);
  /** How many pages there are in all; nothing before the first answer. */
  total: number | null = $state(null);
  /** What the plan says; nothing before the first answer. */
  plan: TodayPlan | null = $state.raw(null);
  /** What the last reading threw, if it did. */
  thrown: unknown = $state.raw(null);

  readonly #desk: Calls;
  #asked = 0;

  constructor(desk: Calls) {
    this.#desk = desk;
  }

  /** Reads what belongs to a civil date: `2026-11-23`. */
  async load(date: string): Promise<void> {
    const asked = ++this.#asked;
    try {
      const [list, lookBack, plan] = await Promise.all([
        this.#desk.journal_list({ offset: 0, limit: NEWEST }),
        this.#desk.look_back(),
        this.#desk.plan_today(),
      ]);
      if (asked !== this.#asked) return;
      this.last = list.items.find(({ happened }) => happened.at.startsWith(date)) ?? null;
      this.lookBack = lookBack;
      this.plan = plan;
      this.total = list.total;
      this.thrown = null;
    } catch (thrown) {
      if (asked === this.#asked) this.thrown = thrown;
    }
  }
}
