// The way to the core of a record that is being written. Nothing typed is ever dropped: a save is
// sent at most 600 ms after the first change it holds; one is on its way at a time, and the next
// takes the newest words and the newest revision with it. What a refused save means, each kind of
// record says for itself.

import type { Field, Id, Moment, Saved } from "../generated/types";

/** Longest time that a change waits to be saved, in milliseconds. */
export const SAVE_AFTER = 600;

const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/** Why a record is not saved, and what can help. */
export type Trouble = {
  /** What was thrown. */
  thrown: unknown;
  /** What to mend, where there is one thing. */
  field?: Field;
  /**
   * `again`: it is tried again by itself. `mend`: the person has to change something first.
   * `parted`: the stored record went on without this one, so this can only be kept as a new one.
   */
  helps: "again" | "mend" | "parted";
};

/** What follows a refused save: there was `nothing` to keep, it is sent `anew` at once, or it is trouble. */
export type Refused = "nothing" | "anew" | Trouble;

/** A record that is open to be written. */
export abstract class Saving {
  /** The record it is; nothing until the first save was answered. */
  id: Id | null = $state(null);
  /** The revision that the next save starts from. */
  base: number | null = null;
  /** When the core last said that it is saved, in this sitting. */
  saved: Moment | null = $state.raw(null);
  /** Why it is not saved, if it is not. */
  trouble: Trouble | null = $state.raw(null);
  /** What is told of that: the same, and on while a change that may mend it waits, so that it is told once. */
  told: Trouble | null = $state.raw(null);

  readonly #calls: { leave: (args: { id: Id }) => Promise<void> };
  #changes = $state(0);
  #kept = $state(0);
  #due: ReturnType<typeof setTimeout> | null = null;
  #retryAfter = FIRST_RETRY;
  #wanted = false;
  #running: Promise<void> | null = null;
  #sitting = false;

  protected constructor(calls: { leave: (args: { id: Id }) => Promise<void> }) {
    this.#calls = calls;
  }

  /** Sends what is there now. */
  protected abstract send(): Promise<Saved>;

  /** Says what follows a save that was refused. */
  protected abstract refused(thrown: unknown): Refused | Promise<Refused>;

  /** Whether everything in it is stored, or nothing is in it that could be. */
  get isKept(): boolean {
    return this.#kept === this.#changes;
  }

  /** Whether it is new and nothing was changed in it. */
  get isUntouched(): boolean {
    return this.id === null && this.#changes === 0;
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

  /**
   * Has a change saved. Letters that are still being composed (`composing`) have nothing sent by
   * themselves; what waits already goes at its time, with them in it.
   */
  protected changed(composing: boolean): void {
    this.#changes += 1;
    if (this.trouble?.helps === "mend") this.trouble = null;
    // With dead keys or an input method there are nearly always some, so that they must not hold up
    // what was finished before. A half-made letter that goes with it is replaced by the next save.
    if (!composing && this.trouble?.helps !== "parted") this.#due ??= setTimeout(() => void this.save(), SAVE_AFTER);
  }

  #stopWaiting(): void {
    if (this.#due !== null) clearTimeout(this.#due);
    this.#due = null;
  }

  async #saveWhileWanted(): Promise<void> {
    while (this.#wanted) {
      this.#wanted = false;
      if (!this.isKept && this.trouble?.helps !== "parted") await this.#saveOnce();
    }
  }

  async #saveOnce(): Promise<void> {
    const change = this.#changes;
    try {
      const saved = await this.send();
      this.id = saved.id;
      this.base = saved.revision;
      this.saved = saved.written;
      this.#sitting = true;
      this.#settled(change);
    } catch (thrown) {
      const refused = await this.refused(thrown);
      if (refused === "nothing") this.#settled(change);
      else if (refused === "anew") this.#wanted = true;
      else this.#stopped(refused);
    }
  }

  #settled(change: number): void {
    this.#kept = change;
    this.trouble = null;
    this.told = null;
    this.#retryAfter = FIRST_RETRY;
  }

  #stopped(trouble: Trouble): void {
    this.trouble = trouble;
    this.told = trouble;
    if (trouble.helps !== "again") return;
    this.#stopWaiting();
    this.#due = setTimeout(() => void this.save(), this.#retryAfter);
    this.#retryAfter = Math.min(this.#retryAfter * 2, LONGEST_RETRY);
  }
}
