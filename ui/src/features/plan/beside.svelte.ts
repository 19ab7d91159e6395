// The plan, where a craving is looked at: what it says to do then, and what the craving speaks for adding.

import type { Desk } from "../../generated/desk";
import type { Id, IfThen, Offer } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";

/** The plan beside one craving. */
export class PlanBeside extends Attempts {
  /** The if–then plans. */
  plans: readonly IfThen[] = $state.raw([]);
  /** Changes that the craving speaks for. */
  offers: readonly Offer[] = $state.raw([]);

  readonly #desk: Pick<Desk, "plan_now" | "plan_offers">;

  constructor(desk: Pick<Desk, "plan_now" | "plan_offers">) {
    super();
    this.#desk = desk;
  }

  /** Reads both, as of now. */
  async load(craving: Id): Promise<void> {
    await this.attempt(async () => {
      const [now, offers] = await Promise.all([this.#desk.plan_now(), this.#desk.plan_offers({ speaks: { of: "craving", id: craving } })]);
      this.plans = now.record?.content.if_then ?? [];
      this.offers = offers;
    });
  }
}
