// What a page is linked to, both ways.

import type { Desk } from "../../generated/desk";
import type { Id, JournalSummary } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import type { Page } from "./page.svelte";

/** The links of one page. */
export class Links extends Attempts {
  /** The pages that point at it. */
  from: readonly JournalSummary[] = $state.raw([]);

  readonly #desk: Desk;
  readonly #page: Page;
  #read: readonly JournalSummary[] = $state.raw([]);
  #asked = 0;

  /** The pages it points at, without those that are gone. */
  readonly to: readonly JournalSummary[] = $derived(this.#read.filter(({ id }) => this.#page.now.links.includes(id)));

  constructor(desk: Desk, page: Page) {
    super();
    this.#desk = desk;
    this.#page = page;
  }

  /** Reads the pages that it points at, and those that point at it, which is `id`. */
  async load(to: readonly Id[], id: Id | null): Promise<void> {
    const asked = ++this.#asked;
    await this.attempt(async () => {
      const read = await this.#desk.summaries({ ids: [...to] });
      const from = id ? await this.#desk.linked_from({ id }) : [];
      if (asked !== this.#asked) return;
      this.#read = read;
      this.from = from;
    });
  }

  /** Points at a page. */
  add(id: Id): void {
    this.#page.change({ links: [...this.#page.now.links, id] });
  }

  /** Points at a page no more. */
  remove(id: Id): void {
    this.#page.change({ links: this.#page.now.links.filter((other) => other !== id) });
  }
}
