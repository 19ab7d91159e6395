// What Today shows of the journal, the plan and the sessions: the page that was begun today, pages from
// some time ago, what the plan says, the next session, and homework.

import type { Desk } from "../../generated/desk";
import type { HomeworkLine, JournalSummary, LookBack, NextSession, TodayPlan } from "../../generated/types";

// Pages may be dated ahead, and those come first in the list.
const NEWEST = 50;

type Calls = Pick<Desk, "journal_list" | "look_back" | "plan_today" | "session_next" | "homework_list">;

/** Today's part of the journal, the plan and the sessions. */
export class Today {
  /** The last page of today; nothing when there is none. */
  last: JournalSummary | null = $state.raw(null);
  /** Pages from some time ago. */
  lookBack: readonly LookBack[] = $state.raw([]);
  /** How many pages there are in all; nothing before the first answer. */
  total: number | null = $state(null);
  /** What the plan says; nothing before the first answer. */
  plan: TodayPlan | null = $state.raw(null);
  /** The next session; nothing when there is none. */
  next: NextSession | null = $state.raw(null);
  /** All homework. */
  homework: readonly HomeworkLine[] = $state.raw([]);
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
      const [list, lookBack, plan, next, homework] = await Promise.all([
        this.#desk.journal_list({ offset: 0, limit: NEWEST }),
        this.#desk.look_back(),
        this.#desk.plan_today(),
        this.#desk.session_next(),
        this.#desk.homework_list(),
      ]);
      if (asked !== this.#asked) return;
      this.last = list.items.find(({ happened }) => happened.at.startsWith(date)) ?? null;
      this.lookBack = lookBack;
      this.plan = plan;
      this.next = next;
      this.homework = homework;
      this.total = list.total;
      this.thrown = null;
    } catch (thrown) {
      if (asked === this.#asked) this.thrown = thrown;
    }
  }
}
