// Which triggers to offer while one is typed, and making a new one when the chart has none by that name.

import { folded } from "../../design/choices.svelte";
import type { Desk } from "../../generated/desk";
import type { ChartedTrigger, Id } from "../../generated/types";
import { Turns } from "../../host/attempt.svelte";
import { keptOf, nameOf, triggerNamed } from "./chart";

const OFFERED = 6;

/** The chart, as one picks from it. */
export class Picker extends Turns {
  /** Every trigger; nothing before the first answer. */
  all: readonly ChartedTrigger[] | null = $state.raw(null);

  readonly #desk: Pick<Desk, "trigger_chart" | "trigger_save">;

  constructor(desk: Pick<Desk, "trigger_chart" | "trigger_save">) {
    super();
    this.#desk = desk;
  }

  /** Reads the chart. */
  async load(): Promise<void> {
    try {
      this.all = await this.#desk.trigger_chart();
    } catch (thrown) {
      this.fault = thrown;
    }
  }

  /** What a trigger is called. Empty while the chart is not read. */
  name(id: Id): string {
    return this.all ? nameOf(this.all, id) : "";
  }

  /** Those on the chart that hold what was typed and are not picked yet: the most often met first. */
  offered(typed: string, picked: readonly Id[]): ChartedTrigger[] {
    const all = this.all ?? [];
    const looked = folded(typed.trim());
    const taken = picked.map((id) => keptOf(all, id)?.record.id);
    const times = ({ cravings, events }: ChartedTrigger): number => cravings + events;
    const starts = (name: string): number => Number(folded(name).startsWith(looked));
    return all
      .filter(({ record }) => record.content.standing === "active" && !taken.includes(record.id))
      .filter(({ record }) => folded(record.content.name).includes(looked))
      .sort((a, b) => starts(b.record.content.name) - starts(a.record.content.name) || times(b) - times(a))
      .slice(0, OFFERED);
  }

  /** The trigger by exactly this name, off the chart too. */
  named(typed: string): Id | null {
    const found = this.all?.find(({ record }) => folded(record.content.name) === folded(typed.trim()));
    return (found && this.all && keptOf(this.all, found.record.id)?.record.id) ?? null;
  }

  /** Puts a new trigger on the chart. Answers which it is, or nothing when it could not be kept. */
  async create(name: string, side: "outside" | "inside"): Promise<Id | null> {
    const nature = side === "outside" ? { outside: null } : { inside: null };
    let id: Id | null = null;
    await this.attempt(async () => {
      const content = triggerNamed(name.trim(), nature);
      id = (await this.#desk.trigger_save({ draft: { id: null, base: null, happened: null, share: "private", links: [], content } })).id;
      await this.load();
    });
    return id;
  }
}
