// The trigger log, as much of it as was asked for, and what is in a line of it.

import type { Desk } from "../../generated/desk";
import type { Moment, Record, TriggerEvent } from "../../generated/types";
import { Newest } from "../../host/newest.svelte";

/** The lines of one day, newest first. */
export type Day = { date: string; happened: Moment; lines: Record<TriggerEvent>[] };

/** The log, newest first. */
export class Log extends Newest<Record<TriggerEvent>> {
  /** Its lines by day. */
  readonly days = $derived(byDay(this.lines));

  constructor(desk: Pick<Desk, "event_list">) {
    super((args) => desk.event_list(args), { shown: 30, more: 30 });
  }
}

/** A line of which nothing is known. */
export function emptyEvent(): TriggerEvent {
  return {
    triggers: [],
    words: "",
    place: "",
    company: "",
    doing: "",
    thoughts: "",
    felt: [],
    body: "",
    halt: { hungry: false, angry: false, lonely: false, tired: false },
    foreseen: null,
    craving: null,
    did: "",
    helped: null,
    good: "",
    cost: "",
    learned: "",
    confidence: null,
  };
}

/** Whether a line says which trigger it was, or what. */
export function isNamed({ triggers, words }: TriggerEvent): boolean {
  return triggers.length > 0 || words.trim() !== "";
}

/** Whether anything at all is in a line. */
export function isBlank(event: TriggerEvent): boolean {
  return JSON.stringify({ ...event, words: event.words.trim() }) === JSON.stringify(emptyEvent());
}

function byDay(lines: readonly Record<TriggerEvent>[]): Day[] {
  const days: Day[] = [];
  for (const line of lines) {
    const date = line.happened.at.slice(0, 10);
    const last = days.at(-1);
    if (last?.date === date) last.lines.push(line);
    else days.push({ date, happened: line.happened, lines: [line] });
  }
  return days;
}
