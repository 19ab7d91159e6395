// The check-ins of today, and the one that is open. It outlives the view, so that what could not be
// saved is still here, and still tried, when the person comes back.

import type { Desk } from "../../generated/desk";
import type { CheckIn, CheckInsToday, Evening, Id, Moment, Morning, Record } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { desk as theDesk } from "../../host/desk";
import { Kept, type Calls } from "../../host/kept.svelte";
import { EMPTY_EVENING, EMPTY_MORNING, eveningOf, halfOf, isBlank, morningOf, type Half } from "./checkin";

/** A check-in that is open, and of which day it is: nothing for a new one of today. */
export type Opened = { of: Moment | null } & (
  | { half: "morning"; kept: Kept<Morning> }
  | { half: "evening"; kept: Kept<Evening> }
);

/** Today's check-ins, and the open one. */
export class CheckIns extends Attempts {
  /** Those of today; nothing before the first answer. */
  today: CheckInsToday | null = $state.raw(null);
  /** The one that is open. */
  open: Opened | null = $state.raw(null);

  readonly #desk: Desk;
  #asked = 0;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  /** The small step that the person set themselves this morning; empty when none. */
  get step(): string {
    return morningOf(this.today?.morning ?? null)?.step.trim() ?? "";
  }

  /** Reads those of today. */
  load(): Promise<boolean> {
    const asked = ++this.#asked;
    return this.attempt(async () => {
      const today = await this.#desk.check_ins_today();
      if (asked === this.#asked) this.today = today;
    });
  }

  /** Opens today's check-in of a half of the day, or a new one, once what was open is kept. */
  async start(half: Half): Promise<void> {
    if (this.open?.half === half || !(await this.#leave()) || !(await this.load())) return;
    const known = this.today?.[half] ?? null;
    if (known !== null) await this.#read(known.id);
    else if (half === "morning") this.open = { of: null, half, kept: Kept.fresh(this.#mornings(), EMPTY_MORNING) };
    else this.open = { of: null, half, kept: Kept.fresh(this.#evenings(), EMPTY_EVENING) };
  }

  /** Opens any check-in, once what was open is kept. */
  async show(id: Id): Promise<void> {
    if (await this.#leave()) await this.#read(id);
  }

  #read(id: Id): Promise<boolean> {
    return this.attempt(async () => {
      const { happened: of, content } = await this.#desk.check_in_read({ id });
      const half = halfOf(content);
      this.open =
        half === "morning"
          ? { of, half, kept: await Kept.open(this.#mornings(), id) }
          : { of, half, kept: await Kept.open(this.#evenings(), id) };
    });
  }

  /** Closes the open one. Answers whether everything in it is kept; if not, it stays. */
  async close(): Promise<boolean> {
    const { open } = this;
    if (!(await this.#leave())) return false;
    // Another may have been opened meanwhile, by the view that comes after this one.
    if (this.open === open) this.open = null;
    return true;
  }

  // The sheet stays where one check-in follows another, so that the keys stay where they are.
  async #leave(): Promise<boolean> {
    if (this.open === null) return true;
    const { kept } = this.open;
    let left = false;
    const done = await this.attempt(async () => {
      left = await kept.leave();
      // One that was emptied again is none.
      if (!left && kept.id !== null && isBlank(kept.now)) {
        await this.#desk.bin_put({ id: kept.id });
        left = true;
      }
    });
    return done && left;
  }

  /** Puts the open one in the bin. Answers which it was, or nothing when it is not there. */
  async putInBin(): Promise<Id | null> {
    const id = this.open?.kept.id ?? null;
    if (!(await this.close()) || id === null) return null;
    return (await this.attempt(() => this.#desk.bin_put({ id }))) ? id : null;
  }

  /** Takes a check-in out of the bin. */
  takeOutOfBin(id: Id): Promise<boolean> {
    return this.attempt(() => this.#desk.bin_restore({ id }));
  }

  /** Saves before the journal locks. */
  async flush(): Promise<void> {
    await this.open?.kept.flush();
  }

  #mornings(): Calls<Morning> {
    return this.#calls(morningOf, (morning) => ({ morning }));
  }

  #evenings(): Calls<Evening> {
    return this.#calls(eveningOf, (evening) => ({ evening }));
  }

  /** The calls for one half, which is all of the record that its form knows. */
  #calls<Part>(partOf: (record: Record<CheckIn>) => Part | null, whole: (part: Part) => CheckIn): Calls<Part> {
    return {
      read: async (args) => {
        const record = await this.#desk.check_in_read(args);
        const content = partOf(record);
        if (content === null) throw new TypeError("a check-in of the other half of the day");
        return { ...record, content };
      },
      save: ({ draft }) => this.#desk.check_in_save({ draft: { ...draft, content: whole(draft.content) } }),
      leave: (args) => this.#desk.leave(args),
    };
  }
}

/** The check-ins of this window. */
export const checkIns = new CheckIns(theDesk);
