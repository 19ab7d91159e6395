// How Today tells of the next session and of homework.

import type { Desk } from "../../generated/desk";
import type { HomeworkLine, Id } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";

const HOUR = 60;
const DAY = 24 * HOUR;

/** Days before its date on which homework comes to Today. */
const AHEAD = 2;

/** The most homework that Today shows: it is a glance, and Sessions has the rest. */
const MOST = 5;

/** How long until something, in the largest unit that fits; `now` when it is on. */
export function until(minutes: number): { unit: "now" | "minutes" | "hours" | "days"; count: number } {
  if (minutes === 0) return { unit: "now", count: 0 };
  if (minutes < HOUR) return { unit: "minutes", count: minutes };
  if (minutes < DAY) return { unit: "hours", count: Math.round(minutes / HOUR) };
  return { unit: "days", count: Math.round(minutes / DAY) };
}

/** The homework that is due soon or was due before. What was ticked today stays, so that a tick can be taken back. */
export function pressing(lines: readonly HomeworkLine[], today: string): readonly HomeworkLine[] {
  const isHere = ({ homework: { content }, days }: HomeworkLine): boolean =>
    days !== null && days <= AHEAD && (content.done === null || content.done === today);
  return lines.filter(isHere).slice(0, MOST);
}

/** Homework as it is ticked. */
export class HomeworkTicks extends Attempts {
  readonly #desk: Pick<Desk, "homework_tick">;

  constructor(desk: Pick<Desk, "homework_tick">) {
    super();
    this.#desk = desk;
  }

  /** Keeps a tick. Answers whether it was kept. */
  tick(id: Id, done: boolean): Promise<boolean> {
    return this.attempt(async () => void (await this.#desk.homework_tick({ id, done })));
  }
}
