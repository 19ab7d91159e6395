// One page of the journal while it is written: what is on it, and what becomes of it when the stored
// page went on without it.

import type { Desk } from "../../generated/desk";
import type { Code, Draft, Id, JournalEntry, Record, Saved, Template } from "../../generated/types";
import { isWireError } from "../../host/fault";
import { Saving, type Refused } from "../../host/saving.svelte";

/** What can be written on a page and around it. */
export type Written = Pick<Draft<JournalEntry>, "happened" | "share" | "links"> & JournalEntry;

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
export class Page extends Saving {
  /** Tells this page from every other that was open in this window. */
  readonly key = ++pages;
  /** What is on it now, saved or not. */
  now: Written = $state.raw(EMPTY);
  /** How many words it has, as of the last save. */
  words = $state(0);

  #desk: Desk;

  private constructor(desk: Desk, now: Written) {
    super(desk);
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

  /**
   * Writes on the page. Letters that are still being composed (`composing`) are not sent for their own
   * sake, since what is there is not yet what the person means.
   */
  change(part: Partial<Written>, composing = false): void {
    this.now = { ...this.now, ...part };
    this.changed(composing);
  }

  /** Keeps what is here as a page of its own, when the stored one went on without it. */
  async keepAsNew(): Promise<void> {
    this.id = null;
    this.base = null;
    this.trouble = null;
    this.told = null;
    this.changed(false);
    await this.save();
  }

  protected override async send(): Promise<Saved> {
    const { happened, share, links, ...content } = this.now;
    const saved = await this.#desk.journal_save({
      draft: { id: this.id, base: this.base, happened, share, links, content },
    });
    this.words = saved.words;
    this.now = { ...this.now, happened: this.now.happened ?? saved.happened };
    return saved;
  }

  protected override refused(thrown: unknown): Refused {
    const { code, field } = isWireError(thrown) ? thrown : {};
    if (code === "entry-empty") return "nothing";
    if (code && PARTED.includes(code)) return { thrown, field, helps: "parted" };
    return { thrown, field, helps: code && MENDED_BY_THE_PERSON.includes(code) ? "mend" : "again" };
  }
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}
