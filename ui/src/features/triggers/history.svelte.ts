// When a trigger was met: the cravings and the lines of the log that name it, newest first.

import type { Desk } from "../../generated/desk";
import type { Id, TimeMet } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";

const SHOWN = 10;

/** The times when one trigger was met, and those that are the same. */
export class History extends Attempts {
  /** Those read so far. */
  met: readonly TimeMet[] = $state.raw([]);
  /** How many there are in all; nothing before the first answer. */
  total: number | null = $state(null);

  readonly #desk: Pick<Desk, "trigger_history">;
  readonly #id: Id;

  constructor(desk: Pick<Desk, "trigger_history">, id: Id) {
    super();
    this.#desk = desk;
    this.#id = id;
  }

  /** Whether there are more than were read. */
  get hasMore(): boolean {
    return this.total !== null && this.met.length < this.total;
  }

  /** Reads some more. */
  more(): Promise<boolean> {
    return this.attempt(async () => {
      const asked = { id: this.#id, offset: this.met.length, limit: SHOWN };
      const { total, items } = await this.#desk.trigger_history(asked);
      this.met = [...this.met, ...items];
      this.total = total;
    });
  }
}
