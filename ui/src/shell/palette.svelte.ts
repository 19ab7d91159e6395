// What the palette offers for what was typed: actions by their words, and pages by what is in them.

import { folded } from "../design/choices.svelte";
import { Search } from "../features/search/search.svelte";
import type { Desk } from "../generated/desk";
import type { Hit } from "../generated/types";
import { t } from "../words/words.svelte";
import type { Action } from "./actions";

const MOST_PAGES = 20;

/** One line of the palette. */
export type Line = { kind: "action"; action: Action } | { kind: "page"; hit: Hit };

/** The palette. */
export class Palette {
  /** The line that Enter takes. */
  active = $state(0);

  readonly #actions: readonly Action[];
  readonly #search: Search;

  constructor(actions: readonly Action[], desk: Desk) {
    this.#actions = actions.filter(({ id, when }) => id !== "palette" && (when?.() ?? true));
    this.#search = new Search(desk);
  }

  /** What was typed. */
  get query(): string {
    return this.#search.query;
  }

  /** Looks for other words. */
  type(query: string): void {
    this.#search.type(query);
    this.active = 0;
  }

  /** Ends the search when the palette goes away. */
  close(): void {
    this.#search.clear();
  }

  /** The actions whose words fit, best first: all of them as typed, then a start, then a word's start. */
  readonly actions: readonly Action[] = $derived.by(() => {
    const looked = folded(this.query.trim());
    const ways = [
      (words: string) => words === looked,
      (words: string) => words.startsWith(looked),
      (words: string) => words.split(/\s+/u).some((word) => word.startsWith(looked)),
      (words: string) => words.includes(looked),
    ];
    const wayOf = ({ words }: Action) => ways.findIndex((fits) => fits(folded(t(words))));
    return this.#actions.filter((action) => wayOf(action) >= 0).sort((one, other) => wayOf(one) - wayOf(other));
  });

  /** The pages with these words, newest first. */
  get pages(): readonly Hit[] {
    return this.#search.found?.hits.slice(0, MOST_PAGES) ?? [];
  }

  /** Whether an answer for the pages is still on its way. */
  get isWaiting(): boolean {
    return this.#search.isOn && this.#search.found === null && this.#search.thrown === null;
  }

  /** Why the pages could not be searched, if they could not. */
  get thrown(): unknown {
    return this.#search.thrown;
  }

  /** All lines, in their order. */
  get lines(): readonly Line[] {
    return [
      ...this.actions.map((action): Line => ({ kind: "action", action })),
      ...this.pages.map((hit): Line => ({ kind: "page", hit })),
    ];
  }

  /** Moves by an arrow key, round the ends, or by Page Up and Page Down to one of them. Answers whether it was one. */
  move(key: string): boolean {
    const count = this.lines.length;
    if (count === 0) return false;
    if (key === "ArrowDown") this.active = (this.active + 1) % count;
    else if (key === "ArrowUp") this.active = (this.active + count - 1) % count;
    else if (key === "PageDown") this.active = count - 1;
    else if (key === "PageUp") this.active = 0;
    else return false;
    return true;
  }
}
