// The kept versions of a page: which are there, which is read, which two are compared.

import type { Desk } from "../../generated/desk";
import type { Comparison, Id, JournalEntry, Saved, Version } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";

/** What is shown beside the list. */
export type Shown =
  | { is: "one"; version: Version; entry: JournalEntry }
  | { is: "two"; from: Version; to: Version; comparison: Comparison };

/** The versions of one record. */
export class Versions extends Attempts {
  /** All of them, newest first; nothing before they are read. */
  all: readonly Version[] | null = $state.raw(null);
  /** What is read or compared. */
  shown: Shown | null = $state.raw(null);

  readonly #desk: Desk;
  readonly #id: Id;

  constructor(desk: Desk, id: Id) {
    super();
    this.#desk = desk;
    this.#id = id;
  }

  /** Reads the list. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      this.all = await this.#desk.versions({ id: this.#id });
    });
  }

  /** Shows one version. */
  async read(version: Version): Promise<void> {
    await this.attempt(async () => {
      const { content } = await this.#desk.version({ id: this.#id, revision: version.revision });
      this.shown = { is: "one", version, entry: content };
    });
  }

  /** Shows what changed between two versions, the older one first whichever way they are given. */
  async compare(one: Version, other: Version): Promise<void> {
    const [from, to] = one.revision <= other.revision ? [one, other] : [other, one];
    await this.attempt(async () => {
      const comparison = await this.#desk.compare({ id: this.#id, from: from.revision, to: to.revision });
      this.shown = { is: "two", from, to, comparison };
    });
  }

  /** Makes a version the current one. Answers nothing when that failed. */
  async bringBack(revision: number, base: number): Promise<Saved | null> {
    let saved: Saved | null = null;
    await this.attempt(async () => {
      saved = await this.#desk.bring_back({ id: this.#id, revision, base });
    });
    return saved;
  }

  /** Back to the list. */
  close(): void {
    this.shown = null;
    this.fault = null;
  }
}
