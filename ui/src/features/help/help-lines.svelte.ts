// The help lines of one country, as they are asked of the core. When the country changes while an
// answer is on its way, the older answer is dropped: a wrong number is worse than none. What is there
// stays while the same country is asked for again.

import type { Country, HelpLine } from "../../generated/types";

/** Asks the core for a country's lines. */
export type AskLines = (country: Country) => Promise<HelpLine[]>;

export class HelpLines {
  /** The country that the lines belong to; nothing when none was chosen. */
  country: Country | null = $state(null);
  /** Its lines; nothing while they are asked for. */
  lines: HelpLine[] | null = $state.raw(null);
  /** Why they could not be had. */
  fault: unknown = $state.raw(null);
  readonly #ask: AskLines;

  constructor(ask: AskLines) {
    this.#ask = ask;
  }

  /** Shows the lines of `country`. */
  async show(country: Country | null): Promise<void> {
    if (country !== this.country) this.lines = null;
    this.country = country;
    this.fault = null;
    if (country === null) return;
    try {
      const lines = await this.#ask(country);
      if (this.country === country) this.lines = lines;
    } catch (fault) {
      if (this.country === country) this.fault = fault;
    }
  }
}
