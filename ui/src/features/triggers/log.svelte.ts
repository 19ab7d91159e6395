// The trigger log, as much of it as was asked for, and what is in a line of it.

import type { Desk } from "../../generated/desk";
import type { Moment, Record, TriggerEvent } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";

/** How many lines are shown at first, and how many more each time. */
const STRETCH = 30;
const AT_ONCE = 500;

/** The lines of one day, newest first. */
export type Day = { date: string; happened: Moment; lines: Record<TriggerEvent>[] };

/** The log, newest first. */
export class Log extends Attempts {
  /** How many lines there are in all; nothing before the first answer. */
  total: number | null = $state(null);
  /** The lines that are read. */
  lines: readonly Record<TriggerEvent>[] = $state.raw([]);
  /** The same by day. */
  readonly days = $derived(byDay(this.lines));

  readonly #desk: Pick<Desk, "event_list">;
  #wanted = STRETCH;
  #asked = 0;

  constructor(desk: Pick<Desk, "event_list">) {
    super();
    this.#desk = desk;
  }

  /** Whether there are lines that are not read yet. */
  get hasMore(): boolean {
    return this.total !== null && this.lines.length < this.total;
  }

  /** Reads the lines that are wanted so far. */
  load(): Promise<boolean> {
    const asked = ++this.#asked;
    return this.attempt(async () => {
      const lines: Record<TriggerEvent>[] = [];
      let total = 0;
      do {
        const limit = Math.min(this.#wanted - lines.length, AT_ONCE);
        const list = await this.#desk.event_list({ offset: lines.length, limit });
        lines.push(...list.items);
        total = list.total;
      } while (lines.length < Math.min(this.#wanted, total));
      if (asked !== this.#asked) return;
      this.lines = lines;
      this.total = total;
    });
  }

  /** Reads some more, from before. */
  more(): Promise<boolean> {
    this.#wanted = this.lines.length + STRETCH;
    return this.load();
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
