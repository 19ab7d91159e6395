// A record that is filled in while it is shown, and saved as it is typed: at most 600 ms after the
// first change it holds, one save on its way at a time, each with the newest words and the newest
// revision. Where the record was written meanwhile by something else, what was changed here is laid
// over it, so that nothing typed is ever dropped.

import type { Code, Draft, Id, Moment, Record, Saved, WireError } from "../generated/types";
import { isWireError } from "./fault";

/** Longest time that a change waits to be saved, in milliseconds. */
export const SAVE_AFTER = 600;

const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/** The core's calls for one kind of record. */
export type Calls<Content> = {
  read: (args: { id: Id }) => Promise<Record<Content>>;
  save: (args: { draft: Draft<Content> }) => Promise<Saved>;
  leave: (args: { id: Id }) => Promise<void>;
};

/** What is told of a record around its content. */
export type Around = Pick<Draft<unknown>, "happened" | "share" | "links">;

/** Why a record is not saved, and whether it is tried `again` by itself or the person has to `mend` something. */
export type Unkept = { thrown: unknown; field?: WireError["field"]; helps: "again" | "mend" };

const MENDED_BY_THE_PERSON: readonly Code[] = [
  "bad-input", "entry-empty", "text-too-long", "label-too-long", "too-many", "length-out-of-range", "same-trigger", "not-found", "locked",
];

const ALONE: Around = { happened: null, share: "private", links: [] };

/** A record that is open to be filled in. */
export class Kept<Content extends object> {
  /** What it holds now, saved or not. */
  now: Content = $state.raw() as Content;
  /** When it was and what it is linked to, saved or not. */
  around: Around = $state.raw(ALONE);
  /** The record it is; nothing until the first save was answered. */
  id: Id | null = $state(null);
  /** When the core last said that it is saved, in this sitting. */
  saved: Moment | null = $state.raw(null);
  /** Why it is not saved, if it is not. */
  trouble: Unkept | null = $state.raw(null);
  /** What the core said of a time that is still to come; the time before it was kept. */
  tooSoon: unknown = $state.raw(null);

  #calls: Calls<Content>;
  #stored: Content;
  #storedAround: Around = ALONE;
  #base: number | null = null;
  #changes = $state(0);
  #kept = $state(0);
  #due: ReturnType<typeof setTimeout> | null = null;
  #retryAfter = FIRST_RETRY;
  #wanted = false;
  #running: Promise<void> | null = null;
  #sitting = false;

  private constructor(calls: Calls<Content>, now: Content) {
    this.#calls = calls;
    this.#stored = now;
    this.now = now;
  }

  /** A new record. Nothing is kept before something is changed. */
  static fresh<Content extends object>(calls: Calls<Content>, start: Content): Kept<Content> {
    return new Kept(calls, start);
  }

  /**
   * A record that is stored.
   *
   * @throws WireError `not-found`, `locked`
   */
  static async open<Content extends object>(calls: Calls<Content>, id: Id): Promise<Kept<Content>> {
    const record = await calls.read({ id });
    const kept = new Kept(calls, record.content);
    kept.id = id;
    kept.around = kept.#read(record);
    return kept;
  }

  /** Whether everything in it is stored, or nothing was changed. */
  get isKept(): boolean {
    return this.#kept === this.#changes;
  }

  /** What is wrong with one field, if that is what keeps it from being saved. */
  fault(field: WireError["field"]): unknown {
    return this.trouble !== null && this.trouble.field === field ? this.trouble.thrown : null;
  }

  /**
   * Changes some of what it holds. While letters are being composed (`composing`) nothing is sent,
   * since what is there is not yet what the person means.
   */
  change(part: Partial<Content>, composing = false): void {
    this.now = { ...this.now, ...part };
    this.#changed(composing);
  }

  /** Changes when it was, with whom it is shared or what it is linked to. */
  place(part: Partial<Around>): void {
    this.around = { ...this.around, ...part };
    this.tooSoon = null;
    this.#changed(false);
  }

  /** Saves now what is not saved, and waits until it is, or until it is known why not. */
  save(): Promise<void> {
    this.#stopWaiting();
    this.#wanted = true;
    this.#running ??= this.#saveWhileWanted().finally(() => (this.#running = null));
    return this.#running;
  }

  /**
   * Saves before the journal locks or the window goes.
   *
   * @throws what kept it from being saved
   */
  async flush(): Promise<void> {
    await this.save();
    if (!this.isKept) throw this.trouble?.thrown;
  }

  /** Ends the sitting. Answers whether everything is kept, and the record may be let go. */
  async leave(): Promise<boolean> {
    await this.save();
    if (!this.isKept) return false;
    if (this.#sitting && this.id !== null) {
      this.#sitting = false;
      await this.#calls.leave({ id: this.id });
    }
    return true;
  }

  #changed(composing: boolean): void {
    this.#changes += 1;
    if (this.trouble?.helps === "mend") this.trouble = null;
    if (composing) this.#stopWaiting();
    else this.#due ??= setTimeout(() => void this.save(), SAVE_AFTER);
  }

  #stopWaiting(): void {
    if (this.#due !== null) clearTimeout(this.#due);
    this.#due = null;
  }

  async #saveWhileWanted(): Promise<void> {
    while (this.#wanted) {
      this.#wanted = false;
      if (!this.isKept) await this.#saveOnce();
    }
  }

  async #saveOnce(): Promise<void> {
    const change = this.#changes;
    const [content, around] = [this.now, this.around];
    try {
      const saved = await this.#calls.save({ draft: { id: this.id, base: this.#base, ...around, content } });
      this.id = saved.id;
      this.#base = saved.revision;
      this.#stored = content;
      this.#storedAround = { ...around, happened: saved.happened };
      if (this.around.happened === around.happened) this.around = { ...this.around, happened: saved.happened };
      this.saved = saved.written;
      this.#sitting = true;
      this.#kept = change;
      this.trouble = null;
      this.#retryAfter = FIRST_RETRY;
    } catch (thrown) {
      await this.#failed(thrown, change);
    }
  }

  async #failed(thrown: unknown, change: number): Promise<void> {
    const { code, field } = isWireError(thrown) ? thrown : {};
    // What is new and was emptied again is nothing to keep.
    if (code === "entry-empty" && this.id === null) this.#kept = change;
    else if (code === "stale" && this.id !== null) await this.#layOver(this.id, thrown);
    else if (code === "in-the-future") {
      // The rest is saved with the time from before.
      this.tooSoon = thrown;
      this.around = { ...this.around, happened: this.#storedAround.happened };
      this.#wanted = true;
    } else if (code && MENDED_BY_THE_PERSON.includes(code)) this.trouble = { thrown, field, helps: "mend" };
    else this.#tryAgain(thrown, field);
  }

  /** Reads what is stored now, and lays over it what was changed here. */
  async #layOver(id: Id, stale: unknown): Promise<void> {
    try {
      const record = await this.#calls.read({ id });
      const [own, ownAround] = [changed(this.#stored, this.now), changed(this.#storedAround, this.around)];
      this.around = { ...this.#read(record), ...ownAround };
      this.now = { ...record.content, ...own };
      this.#wanted = true;
    } catch (thrown) {
      this.#tryAgain(isWireError(thrown) ? thrown : stale);
    }
  }

  #read({ revision, happened, share, links, content }: Record<Content>): Around {
    this.#base = revision;
    this.#stored = content;
    this.#storedAround = { happened, share, links };
    return this.#storedAround;
  }

  #tryAgain(thrown: unknown, field?: WireError["field"]): void {
    this.trouble = { thrown, field, helps: "again" };
    this.#stopWaiting();
    this.#due = setTimeout(() => void this.save(), this.#retryAfter);
    this.#retryAfter = Math.min(this.#retryAfter * 2, LONGEST_RETRY);
  }
}

/** The parts of `now` that differ from `before`. */
function changed<Whole extends object>(before: Whole, now: Whole): Partial<Whole> {
  const keys = Object.keys(now) as (keyof Whole)[];
  const differing = keys.filter((key) => JSON.stringify(now[key]) !== JSON.stringify(before[key]));
  return Object.fromEntries(differing.map((key) => [key, now[key]])) as Partial<Whole>;
}
