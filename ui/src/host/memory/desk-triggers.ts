// The memory host's trigger chart and trigger log, with the core's rules (crates/app/src/triggers.rs).

import type { Desk } from "../../generated/desk";
import type { ChartedTrigger, Craving, Draft, Id, Moment, TimeMet, Trigger, TriggerEvent } from "../../generated/types";
import type { Answers } from "./desk";
import { Rows, ago } from "./desk-rows";
import { fail } from "./desk-shelf";
import { moment } from "./desk-time";
import { eventSeeds, triggerSeeds } from "./desk-triggers-seed";

type Calls = "trigger_chart" | "trigger_history" | "trigger_read" | "trigger_save" | "trigger_add" | "event_list" | "event_read" | "event_save";

const LABEL_LIMIT = 400;

/** The calls about triggers, over memory. */
export function triggers(
  { answer, changes }: Answers,
  cravings: Pick<Rows<Craving>, "inOrder">,
): Pick<Desk, Calls> & { rows: [Rows<Trigger>, Rows<TriggerEvent>] } {
  const chart = new Rows<Trigger>("trigger");
  const log = new Rows<TriggerEvent>("trigger-event");
  if (wanted()) {
    for (const { id, content } of triggerSeeds()) chart.add(ago(40, "09:00"), content, id);
    for (const { daysAgo, clock, content } of eventSeeds()) log.add(ago(daysAgo, clock), content);
  }

  const kept = (id: Id): Id => {
    const next = chart.inOrder().find((record) => record.id === id)?.content.standing;
    return typeof next === "object" && chart.has(next["same-as"]) ? kept(next["same-as"]) : id;
  };

  function charted(): ChartedTrigger[] {
    const naming = (named: Id[], id: Id): boolean => named.some((other) => kept(other) === id);
    return chart
      .inOrder()
      .map((record) => {
        const from = cravings.inOrder().filter(({ content }) => naming(content.triggers, record.id));
        const met = log.inOrder().filter(({ content }) => naming(content.triggers, record.id));
        const times: Moment[] = [...from, ...met].map(({ happened }) => happened).sort((a, b) => b.at.localeCompare(a.at));
        return { record, cravings: from.length, events: met.length, last: times[0] ?? null };
      })
      .sort((a, b) => (a.record.content.name < b.record.content.name ? -1 : 1));
  }

  function history(id: Id): TimeMet[] {
    const names = (triggers: Id[]): boolean => triggers.some((named) => kept(named) === kept(id));
    const from = cravings.inOrder().filter(({ content }) => names(content.triggers));
    const alone = log.inOrder().filter(({ content }) => names(content.triggers));
    const times: TimeMet[] = [
      ...from.map(({ id, happened, content }) => ({ id, happened, met: { kind: "craving" as const, strength: content.strength } })),
      ...alone.map(({ id, happened, content }) => ({ id, happened, met: { kind: "trigger-event" as const, did: content.did } })),
    ];
    return times.sort((a, b) => b.happened.at.localeCompare(a.happened.at) || a.id.localeCompare(b.id));
  }

  function save(draft: Draft<Trigger>): ReturnType<typeof chart.save> {
    const content = { ...draft.content, name: draft.content.name.trim() };
    if (content.name === "") fail("entry-empty", "name");
    if (content.name.length > LABEL_LIMIT) fail("label-too-long", "name");
    if (typeof content.standing === "object") {
      const end = kept(content.standing["same-as"]);
      if (end === draft.id) fail("same-trigger", "same-as");
      content.standing = { "same-as": end };
    }
    return chart.save({ ...draft, content });
  }

  return {
    rows: [chart, log],
    trigger_chart: () => answer(charted),
    trigger_history: ({ id, offset, limit }) =>
      answer(() => ({ total: history(id).length, items: history(id).slice(offset, offset + limit) })),
    trigger_read: ({ id }) => answer(() => chart.read(id)),
    trigger_save: ({ draft }) => changes(() => save(draft)),
    trigger_add: (args) =>
      changes(() => {
        const names = (): string[] => chart.inOrder().map(({ content }) => content.name.toLowerCase());
        const fresh = args.triggers.filter(({ name }) => !names().includes(name.trim().toLowerCase()));
        return fresh.map((trigger) => chart.add(moment(), trigger)).length;
      }),
    event_list: ({ offset, limit }) => answer(() => log.stretch(offset, limit)),
    event_read: ({ id }) => answer(() => log.read(id)),
    event_save: ({ draft }) =>
      changes(() => {
        const { triggers: named, words, place } = draft.content;
        if (draft.id === null && named.length === 0 && words.trim() === "") fail("entry-empty", "triggers");
        if (place.length > LABEL_LIMIT) fail("label-too-long", "place");
        if (draft.happened && draft.happened.at > moment().at) fail("in-the-future", "happened");
        return log.save(draft);
      }),
  };
}

/** Whether the made-up person has a chart: /desk.html?triggers=0 shows the first visit. */
function wanted(): boolean {
  return new URLSearchParams(location.search).get("triggers") !== "0";
}
