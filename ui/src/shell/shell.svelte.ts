// The unlocked window as a whole: what lies over the view, what the core said about itself, and the
// way out. The window keeps no lock of its own: locking is the core's, which then takes it away.

import { toasts } from "../design/toasts.svelte";
import type { Desk } from "../generated/desk";
import type { About, Changed, Findings, Now } from "../generated/types";
import { errorWords, setOwnWords, t } from "../words/words.svelte";
import { Chosen } from "./preferences.svelte";
import type { Routes } from "./routes.svelte";

/** The longest that locking waits for unsaved words, in milliseconds. The core waits as long. */
export const GRACE = 700;

/** What can lie over the view. */
export type Overlay = "palette" | "keys" | "help";

/** The unlocked window. */
export class Shell {
  /** What lies over the view. */
  over: Overlay | null = $state(null);
  /** Whether the journal is about to lock, and the page is already covered. */
  locking = $state(false);
  /** What the core says of itself; nothing before its answer. */
  about: About | null = $state.raw(null);
  /** What was noticed on opening; nothing before the answer. */
  findings: Findings | null = $state.raw(null);
  /** The time, as of the last look; nothing before the answer. */
  now: Now | null = $state.raw(null);
  /** Why the window could not be set up. */
  fault: unknown = $state.raw(null);

  readonly routes: Routes;
  readonly chosen: Chosen;
  readonly #desk: Desk;
  readonly #flushAll: () => Promise<void>;

  constructor(desk: Desk, routes: Routes, flushAll: () => Promise<void>) {
    this.#desk = desk;
    this.routes = routes;
    this.#flushAll = flushAll;
    this.chosen = new Chosen(desk);
  }

  /** Whether shortcuts use the command key. */
  get mac(): boolean {
    return this.about?.platform.mac ?? false;
  }

  /** Whether the core has said all that a view may ask of the frame. */
  get isReady(): boolean {
    return this.now !== null && this.about !== null && this.chosen.current !== null;
  }

  /** Asks the core for all that the frame needs. */
  async load(): Promise<void> {
    try {
      const asked = [
        this.#desk.now(),
        this.#desk.about(),
        this.#desk.findings(),
        this.chosen.load(),
        this.#learnOwnWords(),
        this.#openFromReminder(),
      ] as const;
      [this.now, this.about, this.findings] = await Promise.all(asked);
      this.fault = null;
    } catch (fault) {
      this.fault = fault;
    }
  }

  /** Looks at the time again. */
  async look(): Promise<void> {
    // The time of a minute ago does until the next look.
    this.now = await this.#desk.now().catch(() => this.now);
  }

  /** Follows what changed in the core. */
  async changed(what: Changed): Promise<void> {
    if (what === "locking") {
      this.locking = true;
      await this.#flushAll();
      await this.#desk.flushed();
    } else if (what === "preferences") {
      await this.chosen.load();
    } else {
      // The words of before do until the next change.
      await this.#learnOwnWords().catch(() => undefined);
      await this.#openFromReminder().catch(() => undefined);
    }
  }

  /** Goes to the session whose reminder was clicked, if one was. */
  async #openFromReminder(): Promise<void> {
    const name = await this.#desk.opened_from();
    if (name !== null) this.routes.go({ view: "sessions", name });
  }

  /** Saves what is not saved, now that it might be lost. */
  flush(): void {
    void this.#flushAll();
  }

  /** Covers the page, saves what is not saved, and locks. A save that hangs does not hold it up. */
  lock(): Promise<void> {
    return this.#leave(() => this.#desk.lock());
  }

  /** Does what locking does, and ends the program. */
  quit(): Promise<void> {
    return this.#leave(() => this.#desk.quit());
  }

  async #learnOwnWords(): Promise<void> {
    setOwnWords(await this.#desk.own_words());
  }

  async #leave(go: () => Promise<void>): Promise<void> {
    if (this.locking) return;
    this.locking = true;
    await Promise.race([this.#flushAll(), new Promise((passed) => setTimeout(passed, GRACE))]);
    try {
      await go();
    } catch (fault) {
      this.locking = false;
      toasts.show({ message: t("frame-not-locked", { sentence: errorWords(fault).sentence }) });
    }
  }
}
