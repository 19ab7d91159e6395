// A record that is filled in while it is shown, and saved as it is typed. Where the record was written
// meanwhile by something else, what was changed here is laid over it, so that nothing typed is ever
// dropped.

import type { Code, Draft, Id, Record, Saved, WireError } from "../generated/types";
import { isWireError } from "./fault";
import { Saving, type Refused } from "./saving.svelte";

/** The core's calls for one kind of record. */
export type Calls<Content> = {
  read: (args: { id: Id }) => Promise<Record<Content>>;
  save: (args: { draft: Draft<Content> }) => Promise<Saved>;
  leave: (args: { id: Id }) => Promise<void>;
};

/** What is told of a record around its content. */
export type Around = Pick<Draft<unknown>, "happened" | "share" | "links">;

const MENDED_BY_THE_PERSON: readonly Code[] = [
  "bad-input", "entry-empty", "text-too-long", "label-too-long", "too-many", "length-out-of-range", "same-trigger", "not-found", "locked",
];

const ALONE: Around = { happened: null, share: "private", links: [] };

/** A record that is open to be filled in. */
export class Kept<Content extends object> extends Saving {
  /** What it holds now, saved or not. */
  now: Content = $state.raw() as Content;
  /** When it was and what it is linked to, saved or not. */
  around: Around = $state.raw(ALONE);
  /** What the core said of a time that is still to come; the time before it was kept. */
  tooSoon: unknown = $state.raw(null);

  #calls: Calls<Content>;
  #stored: Content;
  #storedAround: Around = ALONE;

  private constructor(calls: Calls<Content>, now: Content) {
    super(calls);
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

  /** What is wrong with one field, if that is what keeps it from being saved. */
  fault(field: WireError["field"]): unknown {
    return this.trouble !== null && this.trouble.field === field ? this.trouble.thrown : null;
  }

  /**
   * Changes some of what it holds. Letters that are still being composed (`composing`) are not sent for
   * their own sake, since what is there is not yet what the person means.
   */
  change(part: Partial<Content>, composing = false): void {
    this.now = { ...this.now, ...part };
    this.changed(composing);
  }

  /** Changes when it was, with whom it is shared or what it is linked to. */
  place(part: Partial<Around>): void {
    this.around = { ...this.around, ...part };
    this.tooSoon = null;
    this.changed(false);
  }

  /** Takes over what something else stored. What is not saved here yet is laid over it when it is. */
  follow(record: Record<Content>): void {
    if (!this.isKept || (this.base !== null && record.revision <= this.base)) return;
    this.id = record.id;
    this.around = this.#read(record);
    this.now = record.content;
  }

  protected override async send(): Promise<Saved> {
    const [content, around] = [this.now, this.around];
    const saved = await this.#calls.save({ draft: { id: this.id, base: this.base, ...around, content } });
    this.#stored = content;
    this.#storedAround = { ...around, happened: saved.happened };
    if (this.around.happened === around.happened) this.around = { ...this.around, happened: saved.happened };
    return saved;
  }

  protected override refused(thrown: unknown): Refused | Promise<Refused> {
    const { code, field } = isWireError(thrown) ? thrown : {};
    // What is new and was emptied again is nothing to keep.
    if (code === "entry-empty" && this.id === null) return "nothing";
    if (code === "stale" && this.id !== null) return this.#layOver(this.id, thrown);
    if (code === "in-the-future") {
      // The rest is saved with the time from before.
      this.tooSoon = thrown;
      this.around = { ...this.around, happened: this.#storedAround.happened };
      return "anew";
    }
    return { thrown, field, helps: code && MENDED_BY_THE_PERSON.includes(code) ? "mend" : "again" };
  }

  /** Reads what is stored now, and lays over it what was changed here. */
  async #layOver(id: Id, stale: unknown): Promise<Refused> {
    try {
      const record = await this.#calls.read({ id });
      const [own, ownAround] = [differing(this.#stored, this.now), differing(this.#storedAround, this.around)];
      this.around = { ...this.#read(record), ...ownAround };
      this.now = { ...record.content, ...own };
      return "anew";
    } catch (thrown) {
      return { thrown: isWireError(thrown) ? thrown : stale, helps: "again" };
    }
  }

  #read({ revision, happened, share, links, content }: Record<Content>): Around {
    this.base = revision;
    this.#stored = content;
    this.#storedAround = { happened, share, links };
    return this.#storedAround;
  }
}

/** The parts of `now` that differ from `before`. */
function differing<Whole extends object>(before: Whole, now: Whole): Partial<Whole> {
  const keys = Object.keys(now) as (keyof Whole)[];
  const other = keys.filter((key) => JSON.stringify(now[key]) !== JSON.stringify(before[key]));
  return Object.fromEntries(other.map((key) => [key, now[key]])) as Partial<Whole>;
}
