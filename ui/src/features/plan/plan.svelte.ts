// The plan as it stands on screen: what is read, and the section that is written in. It outlives the
// view, so that what could not be saved is still here, and still tried, when the person comes back.

import type { Desk } from "../../generated/desk";
import type { Plan, PlanNow } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { desk as theDesk } from "../../host/desk";
import { Kept, type Calls } from "../../host/kept.svelte";
import { EMPTY_PLAN, SECTIONS, isEmpty, type SectionKey } from "./sections";

/** The questions of the first draft, in order: a section each. */
export const QUESTIONS = ["reasons", "people", "situations", "tools", "if_then", "lines", "review"] as const satisfies readonly SectionKey[];

/** The plan, and what is done with it. */
export class PlanPage extends Attempts {
  /** The plan as it was read last, and what the records say beside it; nothing before the answer. */
  now: PlanNow | null = $state.raw(null);
  /** The plan to write in; nothing before the first answer. */
  kept: Kept<Plan> | null = $state.raw(null);
  /** The section that is written in. */
  editing: SectionKey | null = $state(null);
  /** The question of the first draft that is asked, from 0; nothing outside the draft. */
  question: number | null = $state(null);

  /** What it says now, saved or not. */
  readonly plan: Plan = $derived(this.kept?.now ?? EMPTY_PLAN);
  /** The sections that are shown: those that say something, and the one that is written in. */
  readonly shown: readonly SectionKey[] = $derived(SECTIONS.filter((key) => key === this.editing || !isEmpty(this.plan, key)));
  /** The sections that say nothing yet. */
  readonly missing: readonly SectionKey[] = $derived(SECTIONS.filter((key) => !this.shown.includes(key)));

  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  /** Reads the plan and what lies beside it. What is being written stays as it is. */
  load(): Promise<boolean> {
    return this.attempt(async () => {
      const now = await this.#desk.plan_now();
      const { record } = now;
      this.now = now;
      this.kept ??= Kept.fresh(this.#calls(), EMPTY_PLAN);
      if (record) this.kept.follow(record);
    });
  }

  /** Opens a section to write in. What was written in another is saved by itself. */
  edit(key: SectionKey): void {
    this.editing = key;
  }

  /** Closes what is open, and ends the sitting. Answers whether everything is kept; if not, it is still tried. */
  async done(): Promise<boolean> {
    this.editing = null;
    this.question = null;
    return (await this.kept?.leave()) ?? true;
  }

  /** Asks a question of the first draft; past the last one, it is done. */
  async ask(question: number): Promise<void> {
    if (QUESTIONS[question] === undefined) await this.done();
    else this.question = question;
  }

  /** Saves before the journal locks. */
  async flush(): Promise<void> {
    await this.kept?.flush();
  }

  #calls(): Calls<Plan> {
    return {
      read: (args) => this.#desk.plan_read(args),
      save: (args) => this.#desk.plan_save(args),
      leave: (args) => this.#desk.leave(args),
    };
  }
}

/** The plan of this window. */
export const page = new PlanPage(theDesk);
