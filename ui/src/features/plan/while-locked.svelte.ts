// Which parts of the plan the lock window shows, and who can read them for it.

import type { Desk } from "../../generated/desk";
import type { CardNow, CardParts } from "../../generated/types";
import { Turns } from "../../host/attempt.svelte";
import { isWireError } from "../../host/fault";

const NONE: CardParts = { reasons: false, steps: false, people: false };

/** What is shown while locked, and the choice of it. */
export class WhileLocked extends Turns {
  /** What is shown; nothing when nothing is. */
  now: CardNow | null = $state.raw(null);
  /** What was chosen and is not shown yet: it is on its way, or waits for the person's word. */
  #wanted: CardParts | null = $state.raw(null);

  readonly #desk: Pick<Desk, "card_now" | "card_show" | "card_remove">;

  constructor(desk: Pick<Desk, "card_now" | "card_show" | "card_remove">) {
    super();
    this.#desk = desk;
  }

  /** The parts that are chosen. */
  get parts(): CardParts {
    return this.#wanted ?? this.now?.parts ?? NONE;
  }

  /** Whether what was chosen can only be kept in the open, and the person has not said that it may. */
  get asksPlain(): boolean {
    return this.#wanted !== null && isWireError(this.fault) && this.fault.code === "no-keychain";
  }

  /** Reads what is shown. */
  load(): Promise<boolean> {
    return this.attempt(async () => {
      this.now = await this.#desk.card_now();
    });
  }

  /** Shows these parts, and nothing else. What is chosen while that goes on is shown next. */
  async choose(parts: CardParts): Promise<void> {
    this.#wanted = parts;
    await this.#show(this.now?.kept === "plain");
  }

  /** Lets what was chosen lie in the open. */
  allow(): Promise<void> {
    return this.#show(true);
  }

  /** Does not show what was chosen. */
  leave(): void {
    this.#wanted = null;
    this.fault = null;
  }

  /** Removes everything from the lock window. Answers whether it is gone. */
  remove(): Promise<boolean> {
    return this.attempt(async () => {
      await this.#desk.card_remove();
      this.now = null;
      this.#wanted = null;
    });
  }

  async #show(plainAllowed: boolean): Promise<void> {
    while (this.#wanted !== null && !this.busy) {
      const parts = this.#wanted;
      const isShown = await this.attempt(async () => {
        this.now = await this.#desk.card_show({ parts, plain_allowed: plainAllowed });
      });
      if (this.#wanted !== parts) continue;
      if (isShown || !this.asksPlain) this.#wanted = null;
      if (!isShown) return;
    }
  }
}
