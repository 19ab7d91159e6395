// Logging a craving: a number, then save. What the core answers stays on screen until the next one,
// whichever view it was logged in, so that help does not go away with a click elsewhere.

import type { Desk } from "../../generated/desk";
import type { IfThen, Logged, Moment, Scale10 } from "../../generated/types";
import { Turns } from "../../host/attempt.svelte";

/** How long the answer stays, in milliseconds. */
const STAYS = 60 * 60_000;

/** The row of numbers, and the last answer. */
export class QuickLog extends Turns {
  /** The number that is picked; nothing when none is. */
  strength: Scale10 | null = $state(null);
  /** What was logged last, and what may help. */
  logged: Logged | null = $state.raw(null);
  /** The if–then plan that the person said it is about; nothing before they did. */
  met: IfThen | null = $state.raw(null);

  readonly #desk: Pick<Desk, "craving_log" | "craving_met" | "bin_put">;

  constructor(desk: Pick<Desk, "craving_log" | "craving_met" | "bin_put">) {
    super();
    this.#desk = desk;
  }

  /** Logs the number that is picked. Answers whether it is kept; if not, the number stays picked. */
  async log(): Promise<boolean> {
    const { strength } = this;
    if (strength === null) return false;
    return this.attempt(async () => {
      this.logged = await this.#desk.craving_log({ strength });
      this.met = null;
      this.strength = null;
    });
  }

  /** Says which if–then plan the last one is about. What to do is shown at once, and the craving is linked. */
  async meet(plan: IfThen): Promise<boolean> {
    const { logged } = this;
    if (logged === null) return false;
    this.met = plan;
    return this.attempt(async () => {
      await this.#desk.craving_met({ id: logged.saved.id, cue: plan.cue });
    });
  }

  /** Takes the last one back. Answers whether it is gone. */
  async undo(): Promise<boolean> {
    const { logged } = this;
    if (logged === null) return false;
    return this.attempt(async () => {
      await this.#desk.bin_put({ id: logged.saved.id });
      this.close();
    });
  }

  /** Takes the answer away. */
  close(): void {
    this.logged = null;
    this.met = null;
  }

  /** Takes the answer away once the moment that it was for has passed. */
  closeIfPast(now: Moment): void {
    const civil = ({ at }: Moment): number => Date.parse(`${at}Z`);
    if (this.logged && Math.abs(civil(now) - civil(this.logged.saved.written)) > STAYS) this.close();
  }
}
