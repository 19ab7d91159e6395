// One page of the journal while it is written: what is on it, and its way to the core. Nothing
// typed is ever dropped. A save is sent at most 600 ms after the first change it holds; one is on
// its way at a time, and the next takes the newest words and the newest revision with it.

import type { Desk } from "../../generated/desk";
import type { Code, Draft, Field, Id, JournalEntry, Moment, Record, Template } from "../../generated/types";
import { isWireError } from "../../host/fault";

/** Longest time that a change waits to be saved, in milliseconds. */
export const SAVE_AFTER = 600;

const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/** What can be written on a page and around it. */
export type Written = Pick<Draft<JournalEntry>, "happened" | "share" | "links"> & JournalEntry;

/** Why the page is not saved, and what can help. */
export type Trouble = {
  /** What was thrown. */
  thrown: unknown;
  /** What to mend, where there is one thing. */
  field?: Field;
  /**
   * `again`: it is tried again by itself. `mend`: the person has to change something first.
   * `parted`: the stored page went on without this one, so this can only be kept as a new page.
   */
  helps: "again" | "mend" | "parted";
};

const MENDED_BY_THE_PERSON: readonly Code[] = ["bad-input", "text-too-long", "label-too-long", "too-many", "locked"];
const PARTED: readonly Code[] = ["stale", "not-found"];

const EMPTY: Written = {
  happened: null,
  share: "private",
  links: [],
  title: "",
  body: "",
  mood: null,
  feelings: [],
  tags: [],
  template: "blank",
};

let pages = 0;

/** A page that is open. */
export class Page {
  /** Tells this page from every other that was open in this window. */
  readonly key = ++pages;
  /** What is on it now, saved or not. */
  now: Written = $state.raw(EMPTY);
  /** The record it is; nothing until the first save was answered. */
  id: Id | null = $state(null);
  /** When the core last said that it is saved, in this sitting. */
  saved: Moment | null = $state(null);
  /** How many words it has, as of the last save. */
  words = $state(0);
  /** Why it is not saved, if it is not. */
  trouble: Trouble | null = $state.raw(null);
  /** The revision that the next save starts from. */
  base: number | null = null;

  #desk: Desk;
  #changes = $state(0);
  #kept = $state(0);
  #due: ReturnType<typeof setTimeout> | null = null;
  #retryAfter = FIRST_RETRY;
  #wanted = false;
  #running: Promise<void> | null = null;
  #sitting = false;

  private constructor(desk: Desk, now: Written) {
    this.#desk = desk;
    this.now = now;
  }

  /** A new page, started from a template's words. Nothing is kept before something is written. */
  static fresh(desk: Desk, template: Template = "blank", start: { title: string; body: string } = EMPTY): Page {
    return new Page(desk, { ...EMPTY, template, title: start.title, body: start.body });
  }

  /**
   * A page that is stored.
   *
   * @throws WireError `not-found`, `locked`
   */
  static async open(desk: Desk, id: Id): Promise<Page> {
    const { revision, happened, share, links, content }: Record<JournalEntry> = await desk.journal_read({ id });
    const page = new Page(desk, { happened, share, links, ...content });
    page.id = id;
    page.base = revision;
    page.words = countWords(content.title) + countWords(content.body);
    return page;
  }

  /** Whether everything on it is stored, or nothing is on it that could be. */
  get isKept(): boolean {
    return this.#kept === this.#changes;
  }

  /** Whether it is new and nothing was written on it. */
  get isUntouched(): boolean {
    return this.id === null && this.#changes === 0;
  }

  /**
   * Writes on the page. While letters are being composed (`composing`) nothing is sent, since what
   * is there is not yet what the person means.
   */
  change(part: Partial<Written>, composing = false): void {
    this.now = { ...this.now, ...part };
    this.#changes += 1;
    if (this.trouble?.helps === "mend") this.trouble = null;
    if (composing) this.#stopWaiting();
    else if (this.trouble?.helps !== "parted") this.#due ??= setTimeout(() => void this.save(), SAVE_AFTER);
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

  /** Ends the sitting. Answers whether everything is kept, and the page may be let go. */
  async leave(): Promise<boolean> {
    await this.save();
    if (!this.isKept) return false;
    if (this.#sitting && this.id !== null) {
      this.#sitting = false;
      await this.#desk.leave({ id: this.id });
    }
    return true;
  }

  /** Keeps what is here as a page of its own, when the stored one went on without it. */
  async keepAsNew(): Promise<void> {
    this.id = null;
    this.base = null;
    this.trouble = null;
    this.#changes += 1;
    await this.save();
  }

  #stopWaiting(): void {
    if (this.#due !== null) clearTimeout(this.#due);
    this.#due = null;
  }

  async #saveWhileWanted(): Promise<void> {
    while (this.#wanted) {
      this.#wanted = false;
      if (this.isKept || this.trouble?.helps === "parted") return;
      await this.#saveOnce();
    }
  }

  async #saveOnce(): Promise<void> {
    const change = this.#changes;
    const { happened, share, links, ...content } = this.now;
    try {
      const saved = await this.#desk.journal_save({
        draft: { id: this.id, base: this.base, happened, share, links, content },
      });
      this.id = saved.id;
      this.base = saved.revision;
      this.saved = saved.written;
      this.words = saved.words;
      this.#sitting = true;
      this.now = { ...this.now, happened: this.now.happened ?? saved.happened };
      this.#settled(change);
    } catch (thrown) {
      if (isWireError(thrown) && thrown.code === "entry-empty") this.#settled(change);
      else this.#failed(thrown);
    }
  }

  #settled(change: number): void {
    this.#kept = change;
    this.trouble = null;
    this.#retryAfter = FIRST_RETRY;
  }

  #failed(thrown: unknown): void {
    const { code, field } = isWireError(thrown) ? thrown : {};
    if (code && PARTED.includes(code)) this.trouble = { thrown, field, helps: "parted" };
    else if (code && MENDED_BY_THE_PERSON.includes(code)) this.trouble = { thrown, field, helps: "mend" };
    else {
      this.trouble = { thrown, field, helps: "again" };
      this.#stopWaiting();
      this.#due = setTimeout(() => void this.save(), this.#retryAfter);
      this.#retryAfter = Math.min(this.#retryAfter * 2, LONGEST_RETRY);
    }
  }
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}
