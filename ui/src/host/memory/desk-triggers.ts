// The memory host's trigger chart and trigger log.

import type { Desk } from "../../generated/desk";
import type { Trigger, TriggerEvent } from "../../generated/types";
import type { Answers } from "./desk";
import { Rows } from "./desk-rows";
import { moment } from "./desk-time";

type Calls = "trigger_chart" | "trigger_read" | "trigger_save" | "trigger_add" | "event_list" | "event_read" | "event_save";

/** The calls about triggers, over memory. */
export function triggers({ answer, changes }: Answers): Pick<Desk, Calls> & { rows: [Rows<Trigger>, Rows<TriggerEvent>] } {
  const chart = new Rows<Trigger>("trigger");
  const log = new Rows<TriggerEvent>("trigger-event");

  return {
    rows: [chart, log],
    trigger_chart: () =>
      answer(() => chart.inOrder().map((record) => ({ record, cravings: 0, events: 0, last: null }))),
    trigger_read: ({ id }) => answer(() => chart.read(id)),
    trigger_save: ({ draft }) => changes(() => chart.save(draft)),
    trigger_add: (args) => changes(() => args.triggers.map((trigger) => chart.add(moment(), trigger)).length),
    event_list: ({ offset, limit }) => answer(() => log.stretch(offset, limit)),
    event_read: ({ id }) => answer(() => log.read(id)),
    event_save: ({ draft }) => changes(() => log.save(draft)),
  };
}
