// The programs to start from: the one that is chosen, and what it would add.

import type { Desk } from "../../generated/desk";
import type { ProgramTemplate, Series, Zone } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { isDay } from "../plan/days";
import { SeriesForm, blankSeries } from "./series-form.svelte";

/** What to start from; `own` is a form to fill in. */
export const PROGRAMS = ["three-evenings", "sixteen-weeks", "five-mornings", "stepping-down", "own"] as const satisfies readonly (ProgramTemplate | "own")[];
type Choice = (typeof PROGRAMS)[number];

/** The choice of a program. */
export class Programs extends Attempts {
  chosen: Choice = $state("three-evenings");
  /** The day it begins. */
  first = $state("");
  /** Whether what was typed is no day. */
  isWrong = $state(false);
  /** What would be added. */
  preview: readonly Series[] = $state.raw([]);
  /** The form of one's own. */
  form: SeriesForm | null = $state.raw(null);

  readonly #desk: Pick<Desk, "zones" | "series_template">;
  #zone: Zone = "";
  #looking: Promise<boolean> = Promise.resolve(false);

  constructor(desk: Pick<Desk, "zones" | "series_template">, today: string) {
    super();
    this.#desk = desk;
    this.first = today;
  }

  /** Reads where this computer is, and what the chosen one would add. */
  load(): Promise<boolean> {
    return this.#follow(async () => {
      this.#zone = (await this.#desk.zones()).computer;
      await this.#look();
    });
  }

  /** Chooses another. */
  choose(chosen: Choice): Promise<boolean> {
    this.chosen = chosen;
    // The lead times that the person chose come with every template.
    const leads = [...(this.preview[0]?.leads ?? [])];
    this.form = chosen === "own" ? new SeriesForm(blankSeries(this.first, this.#zone, leads), { is: "new" }) : null;
    return this.#follow(() => this.#look());
  }

  /** Has it begin on another day. */
  setFirst(typed: string): Promise<boolean> {
    this.isWrong = !isDay(typed);
    if (this.isWrong) return Promise.resolve(false);
    this.first = typed;
    return this.#follow(() => this.#look());
  }

  /** What would be added, once that is known of what is chosen now. */
  async settled(): Promise<readonly Series[]> {
    return (await this.#looking) ? this.preview : [];
  }

  #follow(look: () => Promise<void>): Promise<boolean> {
    return (this.#looking = this.attempt(look));
  }

  async #look(): Promise<void> {
    const { chosen, first } = this;
    if (chosen === "own") return;
    const preview = await this.#desk.series_template({ template: chosen, first, zone: { is: "of", zone: this.#zone } });
    if (chosen === this.chosen && first === this.first) this.preview = preview;
  }
}
