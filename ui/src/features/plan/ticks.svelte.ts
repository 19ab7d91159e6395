// Ticking habits and small steps where they are read, without opening the plan to write in it.

import type { Desk } from "../../generated/desk";
import type { Id } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";

/** The ticks of habits and steps. Each is kept at once, and makes no new version of the plan. */
export class PlanTicks extends Attempts {
  readonly #desk: Pick<Desk, "step_tick" | "line_tick">;

  constructor(desk: Pick<Desk, "step_tick" | "line_tick">) {
    super();
    this.#desk = desk;
  }

  /** Says whether a step of a goal is done. Answers whether it is kept. */
  step(step: Id, done: boolean): Promise<boolean> {
    return this.attempt(() => this.#desk.step_tick({ step, done }));
  }

  /** Says whether a habit was kept this week. Answers whether it is kept. */
  line(line: Id, kept: boolean): Promise<boolean> {
    return this.attempt(() => this.#desk.line_tick({ line, kept }));
  }
}
