// When a trigger was met: the cravings and the lines of the log that name it, newest first. Read a
// stretch at a time, from both, until enough is found: a long journal costs no more than a short one.

import type { Desk } from "../../generated/desk";
import type { Craving, Id, Moment, Record, TriggerEvent } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";

const AT_ONCE = 500;
const SHOWN = 10;

/** One time that a trigger was met: a craving of some strength, or a line of the log. */
export type Meeting = { id: Id; happened: Moment } & (
  | { kind: "craving"; strength: number }
  | { kind: "event"; did: string; helped: number | null }
);

type Source = { rest: Meeting[]; offset: number; isDone: boolean; read: (offset: number) => Promise<Stretch> };
type Stretch = { total: number; met: Meeting[]; read: number };

/** The times when one trigger was met. */
export class History extends Attempts {
  /** Those found so far. */
  met: readonly Meeting[] = $state.raw([]);
  /** Whether there may be more. */
  hasMore = $state(true);

  readonly #sources: Source[];

  /** The history of a trigger, by its id and those of triggers that are the same. */
  constructor(desk: Pick<Desk, "craving_list" | "event_list">, ids: readonly Id[]) {
    super();
    const names = (triggers: readonly Id[]): boolean => triggers.some((id) => ids.includes(id));
    this.#sources = [
      source(async (offset) => {
        const { total, items } = await desk.craving_list({ offset, limit: AT_ONCE });
        return { total, read: items.length, met: items.filter(({ content }) => names(content.triggers)).map(ofCraving) };
      }),
      source(async (offset) => {
        const { total, items } = await desk.event_list({ offset, limit: AT_ONCE });
        return { total, read: items.length, met: items.filter(({ content }) => names(content.triggers)).map(ofEvent) };
      }),
    ];
  }

  /** Finds some more. */
  more(): Promise<boolean> {
    return this.attempt(async () => {
      const found: Meeting[] = [];
      while (found.length < SHOWN) {
        const next = await this.#next();
        if (!next) break;
        found.push(next);
      }
      this.met = [...this.met, ...found];
      this.hasMore = this.#sources.some(({ rest, isDone }) => rest.length > 0 || !isDone);
    });
  }

  async #next(): Promise<Meeting | undefined> {
    for (const source of this.#sources) {
      while (source.rest.length === 0 && !source.isDone) await fill(source);
    }
    const waiting = this.#sources.filter(({ rest }) => rest.length > 0);
    const at = ({ rest }: Source): string => rest[0]?.happened.at ?? "";
    return waiting.sort((a, b) => at(b).localeCompare(at(a)))[0]?.rest.shift();
  }
}

function source(read: Source["read"]): Source {
  return { rest: [], offset: 0, isDone: false, read };
}

async function fill(source: Source): Promise<void> {
  const { total, met, read } = await source.read(source.offset);
  source.rest.push(...met);
  source.offset += read;
  source.isDone = read === 0 || source.offset >= total;
}

function ofCraving({ id, happened, content }: Record<Craving>): Meeting {
  return { kind: "craving", id, happened, strength: content.strength };
}

function ofEvent({ id, happened, content }: Record<TriggerEvent>): Meeting {
  return { kind: "event", id, happened, did: content.did, helped: content.helped };
}
