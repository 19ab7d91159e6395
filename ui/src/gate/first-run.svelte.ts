// The first run: five steps that can be gone back through without losing what was typed. Making
// the vault, after the third, is the one thing that cannot be undone from here.

import { NewPassphrase } from "../features/keys/new-passphrase.svelte";
import { ShownCode } from "../features/keys/shown-code.svelte";
import type { Gate } from "../generated/gate";
import { Turns } from "../host/attempt.svelte";
import { RecoveryCheck, type Pick } from "./recovery-check.svelte";

/** The steps, in order. */
export const STEPS = ["about", "place", "passphrase", "code", "settle"] as const;

/** One of the steps. */
export type Step = (typeof STEPS)[number];

export class FirstRun extends Turns {
  step: Step = $state("about");
  /** Whether the vault is made, so that its folder and passphrase are settled. */
  created = $state(false);
  /** The recovery code and whether it was copied; nothing before it is made or after a reload. */
  check: RecoveryCheck | null = $state.raw(null);
  readonly passphrase: NewPassphrase;
  readonly #gate: Gate;
  readonly #pick: Pick;

  /** Counts the steps from 1. */
  readonly number = $derived(STEPS.indexOf(this.step) + 1);
  /** Whether there is a step to go back to. */
  readonly hasBack = $derived(this.step !== "about" && !(this.created && this.check === null));

  /** `pick` chooses which groups of the recovery code are asked back. */
  constructor(gate: Gate, pick: Pick) {
    super();
    this.#gate = gate;
    this.#pick = pick;
    this.passphrase = new NewPassphrase(gate);
  }

  /** Goes on after the window was loaded anew with the vault already made. */
  resume(): void {
    this.created = true;
    this.step = "settle";
  }

  /** To the step before; from the questions about the code back to the code itself. */
  back(): void {
    this.fault = null;
    if (this.step === "code" && this.check?.asking === true) {
      this.check.show();
      return;
    }
    this.#go(-1);
  }

  /** To the next step, which for the third means making the vault first. */
  async next(): Promise<void> {
    this.fault = null;
    if (this.step === "passphrase" && !this.created) {
      await this.#create();
    } else if (this.step === "code" && this.check !== null) {
      if (!this.check.asking) this.check.ask();
      else if (this.check.verify()) this.#go(1);
    } else if (this.step === "settle") {
      await this.attempt(() => this.#gate.enter());
    } else {
      this.#go(1);
    }
  }

  async #create(): Promise<void> {
    await this.attempt(async () => {
      const made = await this.#gate.create({ passphrase: this.passphrase.text });
      this.check = new RecoveryCheck(new ShownCode(made.recovery_code, this.#gate), this.#pick);
      this.created = true;
      this.passphrase.text = "";
      this.#go(1);
    });
  }

  #go(by: 1 | -1): void {
    this.step = STEPS[this.number - 1 + by] ?? this.step;
  }
}
