// The triggers as they stand on screen: the chart, the log, and the sheet that is open. It outlives
// the view, so that what could not be saved is still here, and still tried, when the person comes back.

import type { Desk } from "../../generated/desk";
import type { Draft, Id, Trigger, TriggerEvent } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { desk as theDesk } from "../../host/desk";
import { Kept, type Calls } from "../../host/kept.svelte";
import { t } from "../../words/words.svelte";
import { Chart } from "./chart.svelte";
import { Log, emptyEvent, isBlank, isNamed } from "./log.svelte";

/** The chart, the log and the open sheet. */
export class Triggers extends Attempts {
  /** The trigger whose sheet is open. */
  trigger: Kept<Trigger> | null = $state.raw(null);
  /** The line of the log whose sheet is open. */
  event: Kept<TriggerEvent> | null = $state.raw(null);

  readonly chart: Chart;
  readonly log: Log;

  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    this.chart = new Chart(desk);
    this.log = new Log(desk);
  }

  /** Reads the chart and the log. */
  async load(): Promise<void> {
    await Promise.all([this.chart.load(), this.log.load()]);
  }

  /** Opens the sheet of a trigger, once what was open is kept. */
  async openTrigger(id: Id): Promise<void> {
    if (!(await this.close())) return;
    await this.attempt(async () => {
      this.trigger = await Kept.open(this.#triggerCalls(), id);
    });
  }

  /** Opens the sheet of a line of the log, once what was open is kept. */
  async openEvent(id: Id): Promise<void> {
    if (!(await this.close())) return;
    await this.attempt(async () => {
      this.event = await Kept.open(this.#eventCalls(), id);
    });
  }

  /** Opens the sheet of a new line, which may name a trigger already. */
  async logNew(trigger?: Id): Promise<void> {
    if (!(await this.close())) return;
    const event = Kept.fresh(this.#eventCalls(), emptyEvent());
    if (trigger !== undefined) event.change({ triggers: [trigger] });
    this.event = event;
  }

  /** Closes what is open. Answers whether everything in it is kept; if not, it stays. */
  async close(): Promise<boolean> {
    let kept = true;
    const done = await this.attempt(async () => {
      kept = (await this.trigger?.leave()) ?? (await this.event?.leave()) ?? true;
    });
    if (!done || !kept) return false;
    this.trigger = null;
    this.event = null;
    return true;
  }

  /** Puts the line that is open in the bin. Answers which it was, or nothing when it is not there. */
  async putEventInBin(): Promise<Id | null> {
    const id = this.event?.id ?? null;
    if (!(await this.close()) || id === null) return null;
    return (await this.attempt(() => this.#desk.bin_put({ id }))) ? id : null;
  }

  /** Takes a line of the log out of the bin. */
  takeOutOfBin(id: Id): Promise<boolean> {
    return this.attempt(() => this.#desk.bin_restore({ id }));
  }

  /** Saves before the journal locks. */
  async flush(): Promise<void> {
    await this.trigger?.flush();
    await this.event?.flush();
  }

  #triggerCalls(): Calls<Trigger> {
    let name = "";
    return {
      read: async (args) => {
        const record = await this.#desk.trigger_read(args);
        name = record.content.name;
        return record;
      },
      // While its name is being written anew, a trigger keeps the one it had.
      save: async ({ draft }) => {
        if (draft.content.name.trim() !== "") name = draft.content.name;
        return this.#desk.trigger_save({ draft: { ...draft, content: { ...draft.content, name } } });
      },
      leave: (args) => this.#desk.leave(args),
    };
  }

  #eventCalls(): Calls<TriggerEvent> {
    return {
      read: (args) => this.#desk.event_read(args),
      save: ({ draft }) => this.#desk.event_save({ draft: named(draft) }),
      leave: (args) => this.#desk.leave(args),
    };
  }
}

/** A line that says nothing of its trigger is kept as one that was not named yet, so that the rest of it is not lost. */
function named(draft: Draft<TriggerEvent>): Draft<TriggerEvent> {
  const { content } = draft;
  return isNamed(content) || isBlank(content) ? draft : { ...draft, content: { ...content, words: t("event-unnamed") } };
}

/** The triggers of this window. */
export const triggers = new Triggers(theDesk);
