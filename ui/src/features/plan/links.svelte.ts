// What the plan points at: triggers, by the names they have now, and tools, by how much they helped.
// Read once for all of its sections.

import type { Desk } from "../../generated/desk";
import type { Id, ToolRank } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { desk as theDesk } from "../../host/desk";
import { Picker } from "../triggers/picker.svelte";
import { namesIn } from "./cues";

/** The chart and the tools, as the plan names them. */
export class Links extends Attempts {
  /** The chart, to pick triggers from. */
  readonly picker: Picker;
  /** Every tool that was tried, the one that helped most first. */
  ranks: readonly ToolRank[] = $state.raw([]);

  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    this.picker = new Picker(desk);
  }

  /** Reads both. Answers whether it could; what was read before stays. */
  load(): Promise<boolean> {
    return this.attempt(async () => {
      [this.picker.all, this.ranks] = await Promise.all([this.#desk.trigger_chart(), this.#desk.tools()]);
    });
  }

  /** What a trigger is called now; nothing when it is deleted, or not read yet. */
  readonly name = (id: Id): string | null => namesIn(this.picker.all ?? [])(id);
}

/** What the plan of this window points at. */
export const links = new Links(theDesk);
