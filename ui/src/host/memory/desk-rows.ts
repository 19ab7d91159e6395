// The memory host's records that are no pages: cravings, triggers, the log, check-ins. Saved, read and
// listed as the core does (crates/app/src/records.rs), without versions.

import type { Binned, Draft, Id, Kind, Moment, Record as Stored, Saved } from "../../generated/types";
import { fail } from "./desk-shelf";
import { ZONE, addDays, moment } from "./desk-time";

type Held<T> = { record: Stored<T>; binned: Moment | null };

let lastId = 0;

/** A time before now, as a civil time. */
export function ago(days: number, time: string): Moment {
  return { at: `${addDays(moment().at, -days)}T${time}:00`, zone: ZONE };
}

/** The records of one kind. */
export class Rows<T> {
  readonly kind: Kind;
  #held = new Map<Id, Held<T>>();

  constructor(kind: Kind) {
    this.kind = kind;
  }

  /** Puts a record there without any check. Answers its id. */
  add(happened: Moment, content: T, id: Id = `f${(++lastId).toString(16).padStart(31, "0")}`): Id {
    const record = { id, revision: 1, happened, written: `${happened.at}Z`, share: "private", links: [], content } as const;
    this.#held.set(id, { record: { ...record, links: [] }, binned: null });
    return id;
  }

  /** Everything outside the bin, newest first. */
  inOrder(): Stored<T>[] {
    return [...this.#held.values()]
      .filter(({ binned }) => binned === null)
      .map(({ record }) => record)
      .sort((a, b) => b.happened.at.localeCompare(a.happened.at) || a.id.localeCompare(b.id));
  }

  stretch(offset: number, limit: number): { total: number; offset: number; items: Stored<T>[] } {
    const all = this.inOrder();
    return { total: all.length, offset, items: all.slice(offset, offset + limit) };
  }

  read(id: Id): Stored<T> {
    const held = this.#held.get(id);
    return held && held.binned === null ? held.record : fail("not-found");
  }

  has(id: Id): boolean {
    return this.#held.has(id);
  }

  save({ id, base, happened, share, links, content }: Draft<T>): Saved {
    const known = id ?? this.add(happened ?? moment(), content);
    const record = this.read(known);
    if (id !== null && record.revision !== base) fail("stale");
    const revision = id === null ? 1 : record.revision + 1;
    const next = { ...record, revision, happened: happened ?? record.happened, share, links, content };
    this.#held.set(known, { record: structuredClone(next), binned: null });
    return { id: known, revision, happened: next.happened, written: moment(), words: 0 };
  }

  /** Changes a record underneath whatever page shows it. */
  change(id: Id, step: (content: T) => void): void {
    const content = structuredClone(this.read(id).content);
    step(content);
    this.save({ ...this.read(id), base: this.read(id).revision, content });
  }

  bin(id: Id): void {
    const record = this.read(id);
    this.#held.set(id, { record, binned: moment() });
  }

  restore(id: Id): void {
    const held = this.#held.get(id);
    if (held) this.#held.set(id, { ...held, binned: null });
  }

  erase(id: Id): void {
    this.#held.delete(id);
  }

  binned(): Binned[] {
    return [...this.#held.values()].flatMap(({ record, binned }) =>
      binned
        ? [{ id: record.id, kind: this.kind, happened: record.happened, title: "", preview: "", since: binned, days_left: 30 }]
        : [],
    );
  }
}
