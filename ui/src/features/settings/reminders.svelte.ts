// What was chosen about reminders, and how it goes. A change is kept at once and read again.

import type { Desk } from "../../generated/desk";
import type { OthersSee, PastReminder, Reminders, RemindersNow } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import type { Settings } from "./settings.svelte";

type Calls = Pick<Desk, "reminders_now" | "set_reminders" | "reminder_preview" | "reminder_test" | "reminder_list" | "reminder_snooze" | "reminder_done" | "set_autostart">;

/** A reminder that comes each day, or on a day that the plan names. */
export const DAILY = ["write", "morning", "evening", "plan_review"] as const;
export type Daily = (typeof DAILY)[number];

/** After how many minutes a reminder can come again. */
export const SNOOZES = [5, 10, 30];

/** When each comes unless the person says otherwise. */
const USUAL: Record<Daily, string> = { write: "20:00:00", morning: "08:00:00", evening: "20:30:00", plan_review: "10:00:00" };
const USUAL_QUIET = { from: "22:00:00", to: "07:00:00" };

/** The reminders while they are changed. */
export class ReminderChoices extends Attempts {
  /** How it stands; nothing before it is read. */
  now: RemindersNow | null = $state.raw(null);
  /** What others would see. */
  preview: readonly OthersSee[] = $state.raw([]);
  /** What came, newest first. */
  past: readonly PastReminder[] = $state.raw([]);
  /** What others saw of the last test. */
  tested: OthersSee | null = $state.raw(null);

  readonly #desk: Calls;
  readonly #settings: Pick<Settings, "keep">;

  constructor(desk: Calls, settings: Pick<Settings, "keep">) {
    super();
    this.#desk = desk;
    this.#settings = settings;
  }

  /** Reads how it stands. */
  load(): Promise<boolean> {
    return this.attempt(async () => {
      const [now, past] = await Promise.all([this.#desk.reminders_now(), this.#desk.reminder_list()]);
      this.preview = await this.#desk.reminder_preview({ reminders: now.chosen });
      this.now = now;
      this.past = past;
    });
  }

  /** Changes some of what was chosen. */
  async change(part: Partial<Reminders>): Promise<void> {
    if (this.now === null) return;
    const reminders = { ...this.now.chosen, ...part };
    await this.#keep(() => this.#desk.set_reminders({ reminders }));
  }

  /** Has a daily reminder come at its usual time, or not any more. */
  turn(which: Daily, on: boolean): Promise<void> {
    return this.change({ [which]: on ? USUAL[which] : null });
  }

  /** Has quiet hours, or none. */
  turnQuiet(on: boolean): Promise<void> {
    return this.change({ quiet: on ? USUAL_QUIET : null });
  }

  /** Has the program start with the computer, or not. */
  async start(on: boolean): Promise<void> {
    await this.#keep(() => this.#desk.set_autostart({ on }));
  }

  /** Has a reminder come again. Answers whether it will. */
  snooze(id: string, minutes: number): Promise<boolean> {
    return this.#answer(() => this.#desk.reminder_snooze({ id, minutes }));
  }

  /** Says that a reminder is done with. Answers whether that is noted. */
  done(id: string): Promise<boolean> {
    return this.#answer(() => this.#desk.reminder_done({ id }));
  }

  /** Shows a reminder now. */
  async test(): Promise<void> {
    this.tested = null;
    await this.attempt(async () => {
      this.tested = await this.#desk.reminder_test();
    });
  }

  async #answer(send: () => Promise<void>): Promise<boolean> {
    return (await this.attempt(send)) && this.load();
  }

  async #keep(save: () => Promise<unknown>): Promise<void> {
    await this.#settings.keep("reminders", async () => void (await save()));
    await this.load();
  }
}

/** A time of day as a field shows it: `18:00`. */
export function clockOf(time: string): string {
  return time.slice(0, 5);
}

/** A time of day from a field; nothing while it is none. */
export function timeOf(clock: string): string | null {
  return /^\d\d:\d\d$/u.test(clock) ? `${clock}:00` : null;
}
