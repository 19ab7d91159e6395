// Answering what was offered for the plan. Nothing goes into it by itself, and each answer can be taken back.

import type { Desk } from "../../generated/desk";
import type { Change, Id, OfferAnswer } from "../../generated/types";
import { Turns } from "../../host/attempt.svelte";
import { without } from "./offers";

type Calls = Pick<Desk, "plan_answer" | "plan_now" | "plan_save" | "leave">;

/** The answers to offers. */
export class OfferAnswers extends Turns {
  readonly #desk: Calls;

  constructor(desk: Calls) {
    super();
    this.#desk = desk;
  }

  /** Takes a change into the plan, or leaves it for good. Answers whether it is kept. */
  answer(answer: OfferAnswer): Promise<boolean> {
    return this.attempt(async () => {
      await this.#leave((await this.#desk.plan_answer({ answer })).id);
    });
  }

  /** Takes an answer back: the plan is as if it had not been given, and the change can be offered again. */
  takeBack(change: Change): Promise<boolean> {
    return this.attempt(async () => {
      const { record } = await this.#desk.plan_now();
      if (!record) return;
      const { id, revision, happened, share, links, content } = record;
      await this.#desk.plan_save({ draft: { id, base: revision, happened, share, links, content: without(content, change) } });
      await this.#leave(id);
    });
  }

  /** Each answer is a version of the plan. */
  #leave(id: Id): Promise<void> {
    return this.#desk.leave({ id });
  }
}
