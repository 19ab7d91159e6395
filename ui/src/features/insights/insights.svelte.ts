// What the records show, as it was last asked for. It outlives the view, so that coming back shows
// at once what was there, in the range that was picked, while it is read again.

import type { Desk } from "../../generated/desk";
import type { InsightRange, Insights } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { desk as theDesk } from "../../host/desk";
import { usualPaper } from "../../host/paper";

/** The ranges to pick from. */
export const RANGES: readonly InsightRange[] = ["two-weeks", "eight-weeks", "all"];

/** The insights of one range. */
export class Shown extends Attempts {
  /** How far back they look. */
  range: InsightRange = $state("eight-weeks");
  /** What they are; nothing before the first answer. */
  now: Insights | null = $state.raw(null);

  readonly #desk: Pick<Desk, "insights" | "preferences" | "print">;
  #asked = 0;

  constructor(desk: Pick<Desk, "insights" | "preferences" | "print">) {
    super();
    this.#desk = desk;
  }

  /** Whether nothing can be said of any of it yet. */
  get isTooFew(): boolean {
    if (!this.now) return false;
    const { weekly, when, triggers, helps, lasting, beside, writing } = this.now;
    const all = [weekly.says, when.says, triggers.says, helps.says, lasting.lasts, lasting.ends, beside.halt, beside.sleep, writing.says];
    return all.every((says) => says.case === "too-few");
  }

  /** Opens the system's print dialog with the page. */
  print(): Promise<boolean> {
    return this.attempt(async () => {
      const { country } = await this.#desk.preferences();
      await this.#desk.print({ paper: usualPaper(country) });
    });
  }

  /** Looks as far back as this. */
  look(range: InsightRange): Promise<void> {
    this.range = range;
    return this.read();
  }

  /** Reads them. What was asked for last is shown, whichever answer comes last. */
  async read(): Promise<void> {
    const asked = ++this.#asked;
    await this.attempt(async () => {
      try {
        const answer = await this.#desk.insights({ range: this.range });
        if (asked === this.#asked) this.now = answer;
      } catch (thrown) {
        if (asked === this.#asked) throw thrown;
      }
    });
  }
}

/** The insights of this window. */
export const shown = new Shown(theDesk);
