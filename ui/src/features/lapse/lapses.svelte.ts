// Lapses as they stand on screen. Nothing of them is read before the person has said that they want
// to see them, and it is let go with the view. What could not be saved is still here, and still
// tried, when the person comes back.

import type { Desk } from "../../generated/desk";
import type { Id, Lapse, LapseList, Offer, Plan, Review } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { desk as theDesk } from "../../host/desk";
import { Kept, type Calls } from "../../host/kept.svelte";

/** The pages after a lapse: what helps comes before anything is asked. */
export const STEPS = ["safe", "body", "kind", "one", "note"] as const;

/** What a look back asks for, in order. Each can be left empty. */
export const AREAS = [
  "work", "people", "treatment", "places", "routines", "thoughts", "health", "triggers", "earliest", "helped", "change",
] as const satisfies readonly (keyof Review)[];

/** What a lapse is opened for. */
export type Purpose = "note" | "details" | "review";

const EMPTY: Lapse = { what: "", amount: "", told: null, next_step: "", note: "", review: null };

/** A look back in which nothing was written yet. */
export const EMPTY_REVIEW: Review = {
  work: "", people: "", treatment: "", places: "", routines: "", thoughts: "", health: "", triggers: [], earliest: "", helped: "", change: "",
};

/** The lapses, and the one that is open. */
export class Lapses extends Attempts {
  /** All of them, newest first; nothing as long as the person did not ask to see them. */
  all: LapseList | null = $state.raw(null);
  /** The one that is open, and what for. */
  open: { kept: Kept<Lapse>; purpose: Purpose } | null = $state.raw(null);
  /** The plan, for what it says of this moment; nothing where there is none. */
  plan: Plan | null = $state.raw(null);
  /** Changes of the plan that the open one speaks for, as far as they were asked for. */
  offers: readonly Offer[] = $state.raw([]);

  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  /** Opens the pages of what helps now, at the end of which a lapse may be noted. */
  async note(): Promise<void> {
    if (!(await this.close())) return;
    this.open = { kept: Kept.fresh(this.#calls(), EMPTY), purpose: "note" };
    // What helps is on screen already; without a plan it still is.
    this.plan = await this.#desk.plan_now().then(({ record }) => record?.content ?? null, () => null);
  }

  /** Shows all of them, once the person said so. */
  show(): Promise<boolean> {
    return this.attempt(async () => {
      this.all = await this.#desk.lapse_list();
    });
  }

  /** Lets go of what was shown. */
  hide(): void {
    this.all = null;
  }

  /** Reads them again, if they are shown. */
  async refresh(): Promise<void> {
    if (this.all) await this.show();
  }

  /** Whether a lapse may be looked back on, which the core says. */
  isReviewable(id: Id | null): boolean {
    return id !== null && (this.all?.reviewable.includes(id) ?? false);
  }

  /** Opens one, once what was open is kept. */
  async look(id: Id, purpose: Exclude<Purpose, "note">): Promise<void> {
    if (!(await this.close())) return;
    await this.attempt(async () => {
      this.open = { kept: await Kept.open(this.#calls(), id), purpose };
      this.offers = [];
    });
  }

  /** Reads what the open one speaks for. */
  async readOffers(): Promise<void> {
    const id = this.open?.kept.id;
    if (!id) return;
    await this.attempt(async () => {
      this.offers = await this.#desk.plan_offers({ speaks: { of: "lapse", id } });
    });
  }

  /** Keeps the open one although nothing may be written in it: that it was, and when, is enough. */
  async keep(): Promise<boolean> {
    if (this.open?.kept.isUntouched) this.open.kept.change({});
    return this.close();
  }

  /** Closes what is open. Answers whether everything in it is kept; if not, it stays. */
  async close(): Promise<boolean> {
    const { open } = this;
    let kept = true;
    const done = await this.attempt(async () => {
      kept = (await open?.kept.leave()) ?? true;
    });
    if (!done || !kept) return false;
    // By now the next visit may have opened another.
    if (this.open === open) this.open = null;
    return true;
  }

  /** Puts the open one in the bin. Answers which it was, or nothing when it is not there. */
  async putInBin(): Promise<Id | null> {
    const id = this.open?.kept.id ?? null;
    if (!(await this.close()) || id === null) return null;
    return (await this.attempt(() => this.#desk.bin_put({ id }))) ? id : null;
  }

  /** Takes one out of the bin. */
  takeOutOfBin(id: Id): Promise<boolean> {
    return this.attempt(() => this.#desk.bin_restore({ id }));
  }

  /** Saves before the journal locks. */
  async flush(): Promise<void> {
    await this.open?.kept.flush();
  }

  #calls(): Calls<Lapse> {
    return {
      read: (args) => this.#desk.lapse_read(args),
      save: (args) => this.#desk.lapse_save(args),
      leave: (args) => this.#desk.leave(args),
    };
  }
}

/** The lapses of this window. */
export const lapses = new Lapses(theDesk);
