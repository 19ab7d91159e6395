// The trigger chart as it stands on screen: read from the core, and changed one step at a time, so
// that two quick keys are two steps and never one lost.

import type { Desk } from "../../generated/desk";
import type { ChartedTrigger, Id, Trigger } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { language } from "../../words/words.svelte";
import { BANDS, placeBeside, placeOf, pullIn, type Band } from "./chart";

type Calls = Pick<Desk, "trigger_chart" | "trigger_read" | "trigger_save" | "trigger_add" | "bin_put" | "bin_restore" | "leave">;

const PLACES: readonly (Band | null)[] = [null, ...BANDS];

/** What a change made of a trigger, and what it was before. */
export type Step = { id: Id; before: Trigger; after: Trigger };

/** Every trigger, on the chart and off it. */
export class Chart extends Attempts {
  /** Every trigger; nothing before the first answer. */
  all: readonly ChartedTrigger[] | null = $state.raw(null);
  /** Those that are off the chart, by name. */
  readonly retired = $derived(this.#sorted(({ content }) => content.standing === "retired"));

  readonly #desk: Calls;
  readonly #columns = $derived(PLACES.map((place) => this.#inColumn(place)));
  #turn: Promise<unknown> = Promise.resolve();

  constructor(desk: Calls) {
    super();
    this.#desk = desk;
  }

  /** Whether no trigger was ever put on it. */
  get isEmpty(): boolean {
    return this.all?.length === 0;
  }

  /** Those in a column, the strongest pull first; with nothing, those that were not placed yet. */
  column(place: Band | null): readonly ChartedTrigger[] {
    return this.#columns[PLACES.indexOf(place)] ?? [];
  }

  /** Reads the chart. */
  load(): Promise<boolean> {
    return this.attempt(async () => {
      this.all = await this.#desk.trigger_chart();
    });
  }

  /** Moves a trigger to a column. Answers nothing when it lies there already, or could not be kept. */
  move(id: Id, to: Band | null): Promise<Step | null> {
    return this.change(id, (trigger) => ({ ...trigger, pull: pullIn(to, trigger.pull) }));
  }

  /** Moves a trigger one column up or down. Answers nothing at the end of the chart. */
  step(id: Id, by: 1 | -1): Promise<Step | null> {
    return this.change(id, (trigger) => {
      const to = placeBeside(placeOf(trigger), by);
      return to === undefined ? trigger : { ...trigger, pull: pullIn(to, trigger.pull) };
    });
  }

  /** Changes a trigger, once the change before is done. Answers nothing when nothing was changed. */
  change(id: Id, change: (trigger: Trigger) => Trigger): Promise<Step | null> {
    const done = this.#turn.then(() => this.#change(id, change));
    this.#turn = done;
    return done;
  }

  /** Puts triggers on the chart. Answers how many are new, or nothing when they could not be kept. */
  async add(triggers: Trigger[]): Promise<number | null> {
    let added: number | null = null;
    await this.attempt(async () => {
      added = await this.#desk.trigger_add({ triggers });
    });
    return added;
  }

  /** Puts a trigger in the bin. Answers whether it is there. */
  putInBin(id: Id): Promise<boolean> {
    return this.attempt(() => this.#desk.bin_put({ id }));
  }

  /** Takes a trigger out of the bin. */
  takeOutOfBin(id: Id): Promise<boolean> {
    return this.attempt(() => this.#desk.bin_restore({ id }));
  }

  async #change(id: Id, change: (trigger: Trigger) => Trigger): Promise<Step | null> {
    let step: Step | null = null;
    await this.attempt(async () => {
      const { revision, happened, share, links, content } = await this.#desk.trigger_read({ id });
      const after = change(content);
      if (JSON.stringify(after) === JSON.stringify(content)) return;
      await this.#desk.trigger_save({ draft: { id, base: revision, happened, share, links, content: after } });
      await this.#desk.leave({ id });
      this.all = await this.#desk.trigger_chart();
      step = { id, before: content, after };
    });
    return step;
  }

  #inColumn(place: Band | null): ChartedTrigger[] {
    const standing = this.#sorted(({ content }) => content.standing === "active" && placeOf(content) === place);
    return standing.sort((a, b) => (b.record.content.pull ?? 0) - (a.record.content.pull ?? 0));
  }

  #sorted(is: (record: ChartedTrigger["record"]) => boolean): ChartedTrigger[] {
    const { compare } = new Intl.Collator(language());
    const found = (this.all ?? []).filter(({ record }) => is(record));
    return found.sort((a, b) => compare(a.record.content.name, b.record.content.name));
  }
}
