// The memory host's records: saved in sittings, kept in versions, put in the bin. The rules are the
// core's (crates/app/src/journal.rs, versions.rs, bin.rs), so that pages meet every answer there is.

import type {
  Binned,
  Code,
  DayWithWords,
  Draft,
  Field,
  Id,
  JournalEntry,
  JournalSummary,
  Moment,
  Record as Stored,
  Saved,
  Version,
  WireError,
} from "../../generated/types";
import { seeds } from "./desk-seed";
import { plain, wordCount } from "./desk-text";
import { ZONE, addDays, daysBetween, moment } from "./desk-time";

const TEXT_LIMIT = 1_000_000;
const LABEL_LIMIT = 400;
const LIST_LIMIT = 50;
const BIN_DAYS = 30;

type Kept = Stored<JournalEntry> & { saved: Moment };
type Held = { now: Kept; earlier: Kept[]; binned: Moment | null };

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Throws as the core does. */
export function fail(code: Code, field?: Field): never {
  throw { code, ...(field && { field }) } satisfies WireError;
}

/** All records, the bin among them. */
export class Shelf {
  #held = new Map<Id, Held>();
  #sittings = new Set<Id>();
  #order: Kept[] | null = null;
  #nextId = 1;

  constructor(entries: number) {
    for (const { at, share, content } of seeds(moment().at, entries)) {
      const happened = { at, zone: ZONE };
      const record = { id: this.#newId(), revision: 1, happened, written: `${at}Z`, share, links: [], content };
      this.#held.set(record.id, { now: { ...record, saved: happened }, earlier: [], binned: null });
    }
  }

  /** Everything outside the bin, newest first. */
  inOrder(): Kept[] {
    this.#order ??= [...this.#held.values()]
      .filter((held) => !held.binned)
      .map((held) => held.now)
      .sort((a, b) => b.happened.at.localeCompare(a.happened.at) || a.id.localeCompare(b.id));
    return this.#order;
  }

  days(year: number, month: number): DayWithWords[] {
    const prefix = `${year}-${String(month).padStart(2, "0")}-`;
    const days: DayWithWords[] = [];
    this.inOrder().forEach(({ happened }, offset) => {
      const date = happened.at.slice(0, 10);
      const last = days.at(-1);
      if (!date.startsWith(prefix)) return;
      if (last?.date === date) last.entries += 1;
      else days.push({ date, entries: 1, offset });
    });
    return days.reverse();
  }

  read(id: Id): Kept {
    return this.#outside(id).now;
  }

  save({ id, base, happened, share, links, content }: Draft<JournalEntry>): Saved {
    const entry = tidied(content);
    check(entry, id === null);
    if (id === null) {
      const record = { id: this.#newId(), revision: 0, happened: happened ?? moment(), written: "", share, links, content: entry };
      this.#held.set(record.id, { now: { ...record, saved: moment() }, earlier: [], binned: null });
      return this.#write(record.id, record);
    }
    const { now } = this.#outside(id);
    if (now.revision !== base) fail("stale");
    return this.#write(id, { ...now, happened: happened ?? now.happened, share, links, content: entry });
  }

  leave(id: Id): void {
    this.#sittings.delete(id);
    const held = this.#held.get(id);
    if (held && !held.binned && isEmpty(held.now.content)) this.bin(id);
  }

  versions(id: Id): Version[] {
    const { now, earlier } = this.#outside(id);
    return [now, ...earlier].map(({ revision, saved, content }) => ({
      revision,
      written: saved,
      words: words(content),
      current: revision === now.revision,
    }));
  }

  version(id: Id, revision: number): Kept {
    const { now, earlier } = this.#outside(id);
    return [now, ...earlier].find((kept) => kept.revision === revision) ?? fail("not-found");
  }

  bringBack(id: Id, revision: number, base: number): Saved {
    const { now } = this.#outside(id);
    if (now.revision !== base) fail("stale");
    this.#sittings.delete(id);
    const saved = this.#write(id, { ...now, content: this.version(id, revision).content });
    this.#sittings.delete(id);
    return saved;
  }

  binned(): Binned[] {
    const today = moment().at;
    return [...this.#held.values()]
      .flatMap(({ now, binned }) => (binned ? [{ ...brief(summary(now)), since: binned, days_left: BIN_DAYS - daysBetween(binned.at, today) }] : []))
      .sort((a, b) => b.since.at.localeCompare(a.since.at));
  }

  bin(id: Id, daysAgo = 0): void {
    this.#outside(id).binned = { at: addDays(moment().at, -daysAgo) + moment().at.slice(10), zone: ZONE };
    this.#sittings.delete(id);
    this.#order = null;
  }

  restore(id: Id): void {
    this.#inBin(id).binned = null;
    this.#order = null;
  }

  erase(id: Id): void {
    this.#inBin(id);
    this.#held.delete(id);
  }

  #write(id: Id, next: Stored<JournalEntry>): Saved {
    const held = this.#outside(id);
    if (held.now.revision > 0 && !this.#sittings.has(id)) held.earlier.unshift(held.now);
    this.#sittings.add(id);
    const saved = moment();
    held.now = { ...structuredClone(next), revision: held.now.revision + 1, written: `${saved.at}Z`, saved };
    this.#order = null;
    return { id, revision: held.now.revision, happened: held.now.happened, written: saved, words: words(held.now.content) };
  }

  has(id: Id): boolean {
    return this.#held.has(id);
  }

  #outside(id: Id): Held {
    const held = this.#held.get(id);
    return held && !held.binned ? held : fail("not-found");
  }

  #inBin(id: Id): Held {
    const held = this.#held.get(id);
    return held?.binned ? held : fail("not-found");
  }

  #newId(): Id {
    return (this.#nextId++).toString(16).padStart(32, "0");
  }
}

/** A record as the list shows it. */
export function summary({ id, revision, happened, share, content }: Stored<JournalEntry>): JournalSummary {
  const { title, body, mood, tags, template } = content;
  return { id, revision, happened, title, preview: plain(body), mood, tags, share, template };
}

function brief({ id, happened, title, preview }: JournalSummary): Omit<Binned, "since" | "days_left"> {
  return { id, kind: "journal", happened, title, preview };
}

function words({ title, body }: JournalEntry): number {
  return wordCount(title) + wordCount(body);
}

function tidied(content: JournalEntry): JournalEntry {
  const tags = content.tags.map((tag) => tag.trim().replace(/^#+/u, "").trim());
  const unlike = (tag: string, at: number): boolean => tags.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === at;
  return { ...content, tags: tags.filter((tag, at) => tag !== "" && unlike(tag, at)) };
}

function isEmpty({ title, body, mood, feelings, tags }: JournalEntry): boolean {
  return title.trim() === "" && body.trim() === "" && mood === null && feelings.length === 0 && tags.length === 0;
}

function check(entry: JournalEntry, isNew: boolean): void {
  if (isNew && isEmpty(entry)) fail("entry-empty");
  if (bytes(entry.body) > TEXT_LIMIT) fail("text-too-long", "body");
  if (entry.tags.length > LIST_LIMIT) fail("too-many", "tags");
  if (entry.feelings.length > LIST_LIMIT) fail("too-many", "feelings");
  if (bytes(entry.title) > LABEL_LIMIT) fail("label-too-long", "title");
  if (entry.tags.some((tag) => bytes(tag) > LABEL_LIMIT)) fail("label-too-long", "tags");
}
