// The cravings as they stand on screen: the row, the timer, those of late, and the one whose details are
// open. It outlives the view, so that what could not be saved is still here, and still tried, when
// the person comes back.

import type { Desk } from "../../generated/desk";
import type { ChartedTrigger, Craving, Draft, Id, OwnWords, Saved, ToolRank } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { desk as theDesk } from "../../host/desk";
import { isWireError } from "../../host/fault";
import { Kept, type Calls } from "../../host/kept.svelte";
import { Lately } from "./lately.svelte";
import { QuickLog } from "./quick-log.svelte";
import { UrgeTimer } from "./timer.svelte";

/** The row, the timer, the list and the open details. */
export class Cravings extends Attempts {
  /** The craving whose details are open. */
  open: Kept<Craving> | null = $state.raw(null);
  /** The chart, to call triggers by their names. */
  chart: readonly ChartedTrigger[] = $state.raw([]);
  /** What the core said of a length that cannot be; the length before it was kept. */
  wrongLength: unknown = $state.raw(null);
  /** What was tried before, the best first. */
  tools: readonly ToolRank[] = $state.raw([]);
  /** The person's own words; nothing before the answer. */
  words: OwnWords | null = $state.raw(null);

  readonly quick: QuickLog;
  readonly timer: UrgeTimer;
  readonly lately: Lately;

  readonly #desk: Desk;
  #lasted: number | null = null;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    this.quick = new QuickLog(desk);
    this.timer = new UrgeTimer(desk);
    this.lately = new Lately(desk);
  }

  /** Reads what the view shows. */
  async load(): Promise<void> {
    await Promise.all([this.lately.load(), this.timer.load(), this.loadNames()]);
  }

  /** Reads what triggers are called. */
  async loadNames(): Promise<void> {
    // A list without names of triggers is better than none.
    this.chart = await this.#desk.trigger_chart().catch(() => this.chart);
  }

  /** Opens the details of a craving, once those that were open are kept. */
  async show(id: Id): Promise<void> {
    if (!(await this.close())) return;
    await this.attempt(async () => {
      [this.tools, this.words] = await Promise.all([this.#desk.tools(), this.#desk.own_words()]);
      this.open = await Kept.open(this.#calls(), id);
    });
  }

  /** Closes the details. Answers whether everything in them is kept; if not, they stay. */
  async close(): Promise<boolean> {
    let kept = true;
    const done = await this.attempt(async () => {
      kept = (await this.open?.leave()) ?? true;
    });
    if (!done || !kept) return false;
    this.open = null;
    return true;
  }

  /** Puts the open craving in the bin. Answers which it was, or nothing when it is not there. */
  async putInBin(): Promise<Id | null> {
    const id = this.open?.id ?? null;
    if (!(await this.close()) || id === null) return null;
    if (this.quick.logged?.saved.id === id) this.quick.close();
    return (await this.attempt(() => this.#desk.bin_put({ id }))) ? id : null;
  }

  /** Takes a craving out of the bin. */
  takeOutOfBin(id: Id): Promise<boolean> {
    return this.attempt(() => this.#desk.bin_restore({ id }));
  }

  /** Saves before the journal locks. */
  async flush(): Promise<void> {
    await this.open?.flush();
  }

  #calls(): Calls<Craving> {
    this.#lasted = null;
    this.wrongLength = null;
    return {
      read: async (args) => {
        const record = await this.#desk.craving_read(args);
        this.#lasted = record.content.lasted;
        return record;
      },
      save: (args) => this.#save(args.draft),
      leave: (args) => this.#desk.leave(args),
    };
  }

  /** Saves. A length that cannot be must not hold up the words beside it: they are saved with the one from before. */
  async #save(draft: Draft<Craving>): Promise<Saved> {
    try {
      const saved = await this.#desk.craving_save({ draft });
      this.#lasted = draft.content.lasted;
      this.wrongLength = null;
      return saved;
    } catch (thrown) {
      if (!isWireError(thrown) || thrown.code !== "length-out-of-range" || thrown.field !== "lasted") throw thrown;
      const saved = await this.#desk.craving_save({ draft: { ...draft, content: { ...draft.content, lasted: this.#lasted } } });
      this.wrongLength = thrown;
      return saved;
    }
  }
}

/** The cravings of this window. */
export const cravings = new Cravings(theDesk);
