// The journal as it stands on screen. It outlives the view, so that a page that could not be saved
// is still here, and still tried, when the person comes back to it.

import type { Desk } from "../../generated/desk";
import type { Id, Moment, Template } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { desk as theDesk } from "../../host/desk";
import { isWireError } from "../../host/fault";
import { Search } from "../search/search.svelte";
import { Days } from "./days.svelte";
import { Entries } from "./entries.svelte";
import { Page, type Written } from "./page.svelte";
import { templateWords } from "./templates";

/** What the view is asked to show. */
export type Asked = { entry?: Id; fresh?: boolean | Template; query?: string };

/** A page that was put in the bin, and what was on it if that could not be kept. */
export type PutAway = { id: Id; unkept: Written | null };

/** The list, the search and the open page. */
export class Journal extends Attempts {
  /** The open page. */
  page: Page | null = $state.raw(null);
  /** Which pane is shown where there is room for one. */
  showing: "list" | "page" = $state("list");
  /** The time, as of the last page that was opened. */
  today: Moment | null = $state.raw(null);

  readonly entries: Entries;
  readonly days: Days;
  readonly search: Search;

  #desk: Desk;
  #asked = 0;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    this.entries = new Entries(desk);
    this.days = new Days(desk);
    this.search = new Search(desk);
  }

  /** Shows what is asked for; when nothing is, the page of last time, or the newest. */
  async show({ entry, fresh, query }: Asked): Promise<void> {
    this.#turnList();
    if (query !== undefined) {
      this.search.type(query);
      this.showing = "list";
    }
    if (fresh) await this.write(fresh === true ? "blank" : fresh);
    else if (entry) await this.open(entry);
    else await this.#openLast();
  }

  /** Opens an entry, once the page before it is kept. */
  async open(id: Id): Promise<void> {
    if (await this.#turnTo(() => Page.open(this.#desk, id))) this.showing = "page";
  }

  /** Opens a new page. */
  async write(template: Template): Promise<void> {
    const start = templateWords(template);
    if (await this.#turnTo(async () => Page.fresh(this.#desk, template, start))) this.showing = "page";
  }

  /** Reads the open page again, after it was changed otherwise than by typing. Where it has gone, or none is open, the newest. */
  async reopen(): Promise<void> {
    const id = this.page?.id;
    await this.#turnTo(async () => (id && (await this.#ifThere(id))) || this.#newest());
  }

  /**
   * Puts the open page in the bin: as it was last kept, when what is on it now has to be mended first.
   * Answers what to take out again, or nothing when it was not put there.
   */
  async putInBin(): Promise<PutAway | null> {
    const page = this.page;
    if (!page?.id) return null;
    const { id } = page;
    await page.save();
    // The stored page went on without this one, and is not what the person sees and means.
    if (page.trouble?.helps === "parted") return null;
    if (!(await this.attempt(() => this.#desk.bin_put({ id })))) return null;
    this.page = null;
    this.showing = "list";
    return { id, unkept: page.isKept ? null : page.now };
  }

  /** Takes a page out of the bin and opens it, with what was on it. */
  async takeOutOfBin({ id, unkept }: PutAway): Promise<void> {
    if (!(await this.attempt(() => this.#desk.bin_restore({ id })))) return;
    const restored = async (): Promise<Page> => {
      const page = await Page.open(this.#desk, id);
      if (unkept) page.change(unkept);
      return page;
    };
    if (await this.#turnTo(restored)) this.showing = "page";
  }

  /** Reads again what is shown, without touching the page that is written on. */
  async changed(): Promise<void> {
    await Promise.all([this.entries.reload(), this.days.reload(), this.search.run()]);
  }

  /** Saves before the journal locks. */
  async flush(): Promise<void> {
    await this.page?.flush();
  }

  /** The view goes: saves, and ends the sitting. */
  async close(): Promise<void> {
    if (this.page) await this.#left(this.page);
  }

  #turnList(): void {
    void this.entries.reload();
    void this.days.reload();
  }

  async #openLast(): Promise<void> {
    if (!this.page || this.page.isKept) await this.reopen();
  }

  /** A page, unless it has gone: one that was emptied goes to the bin as it is left. */
  async #ifThere(id: Id): Promise<Page | null> {
    try {
      return await Page.open(this.#desk, id);
    } catch (thrown) {
      if (isWireError(thrown) && thrown.code === "not-found") return null;
      throw thrown;
    }
  }

  async #newest(): Promise<Page | null> {
    const { items } = await this.#desk.journal_list({ offset: 0, limit: 1 });
    return items[0] ? Page.open(this.#desk, items[0].id) : null;
  }

  async #turnTo(next: () => Promise<Page | null>): Promise<boolean> {
    const asked = ++this.#asked;
    // Or the same fault would not be said a second time.
    this.fault = null;
    if (this.page && !(await this.#left(this.page))) {
      this.showing = "page";
      return false;
    }
    return this.attempt(async () => {
      const [{ moment }, page] = [await this.#desk.now(), await next()];
      if (asked !== this.#asked) return;
      this.today = moment;
      this.page = page;
    });
  }

  async #left(page: Page): Promise<boolean> {
    let kept = false;
    const ended = await this.attempt(async () => {
      kept = await page.leave();
    });
    return ended && kept;
  }
}

/** The journal of this window. */
export const journal = new Journal(theDesk);
