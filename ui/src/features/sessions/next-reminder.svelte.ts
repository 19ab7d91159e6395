// The next reminder under the calendar, and whether the program is to start with the computer, which is
// offered once, when there is something to remind of.

import type { Desk } from "../../generated/desk";
import type { OthersSee, Reminders, RemindersNow } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";

type Calls = Pick<Desk, "reminders_now" | "reminder_preview" | "set_reminders" | "set_autostart">;

/** How reminders stand, as far as somebody who looks at their sessions wants to know. */
export class NextReminder extends Attempts {
  /** How it stands; nothing before it is read. */
  now: RemindersNow | null = $state.raw(null);
  /** What others would see of the next session's reminder. */
  seen: readonly OthersSee[] = $state.raw([]);

  readonly #desk: Calls;

  constructor(desk: Calls) {
    super();
    this.#desk = desk;
  }

  /** Whether to offer that the program starts with the computer. */
  get offersStart(): boolean {
    const { now } = this;
    return now !== null && now.chosen.on && now.next !== null && now.autostart === "off" && !now.chosen.start_answered;
  }

  /** Reads how it stands. */
  load(): Promise<boolean> {
    return this.attempt(() => this.#read());
  }

  /** Turns reminders on. */
  turnOn(): Promise<boolean> {
    return this.#change({ on: true });
  }

  /** Answers the offer. Answers whether that is kept. */
  answer(start: boolean): Promise<boolean> {
    if (!start) return this.#change({ start_answered: true });
    return this.attempt(async () => {
      await this.#desk.set_autostart({ on: true });
      await this.#read();
    });
  }

  #change(part: Partial<Reminders>): Promise<boolean> {
    return this.attempt(async () => {
      if (this.now === null) return;
      await this.#desk.set_reminders({ reminders: { ...this.now.chosen, ...part } });
      await this.#read();
    });
  }

  async #read(): Promise<void> {
    const now = await this.#desk.reminders_now();
    const seen = await this.#desk.reminder_preview({ reminders: now.chosen });
    this.seen = seen.filter(({ of }) => of === "session");
    this.now = now;
  }
}
