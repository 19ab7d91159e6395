// The month that the strip shows.

import type { Desk } from "../../generated/desk";
import type { DayWithWords } from "../../generated/types";
import { monthOf, monthsLater, type Month } from "./month";

/** A month, and the days of it that have words. */
export class Days {
  /** The month; nothing before the first is shown. */
  month: Month | null = $state.raw(null);
  /** Its days with words, oldest first. */
  written: readonly DayWithWords[] = $state.raw([]);

  #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Shows the month of a civil date. */
  async follow(date: string): Promise<void> {
    const month = monthOf(date);
    if (month.year !== this.month?.year || month.month !== this.month.month) await this.#show(month);
  }

  /** Goes some months on, or back when negative. */
  async turn(count: number): Promise<void> {
    if (this.month) await this.#show(monthsLater(this.month, count));
  }

  /** Reads the month again. */
  async reload(): Promise<void> {
    if (this.month) await this.#show(this.month);
  }

  async #show(month: Month): Promise<void> {
    this.month = month;
    try {
      const written = await this.#desk.journal_days(month);
      if (this.month === month) this.written = written;
    } catch {
      // The list beside it tells what is wrong; the strip is only a way through it.
      if (this.month === month) this.written = [];
    }
  }
}
