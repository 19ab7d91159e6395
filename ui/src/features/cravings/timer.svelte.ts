// The urge timer as it stands on screen. The core keeps it; here it is only counted on from the last
// answer, by a clock that no one can set. Locking, sleep and a restart change nothing: it is read again.

import type { Desk } from "../../generated/desk";
import type { Ending, Id, Scale10, TimerLength, TimerNow } from "../../generated/types";
import { Turns } from "../../host/attempt.svelte";

type Calls = Pick<Desk, "timer_now" | "timer_start" | "timer_rate" | "timer_pause" | "timer_resume" | "timer_end">;

/** The shortest and the longest timer, in minutes. */
export const SHORTEST = 3;
export const LONGEST = 20;

const USUALLY = 10;
const ASK_EVERY = 180;
const NEAR_END = 60;
const SECOND = 1_000;

/** How one went: from how strong to how strong, and for how many minutes. */
export type Ridden = { craving: Id; from: Scale10; to: Scale10; minutes: number };

/** The length to offer: how long it usually takes, else ten minutes. */
export function lengthFor(usual: number | undefined): TimerLength {
  return Math.min(Math.max(usual ?? USUALLY, SHORTEST), LONGEST);
}

/** The timer that runs or can go on, if there is one. */
export class UrgeTimer extends Turns {
  /** What the core last said; nothing when there is none. */
  now: TimerNow | null = $state.raw(null);
  /** Seconds it has run. */
  elapsed = $state(0);
  /** How the last one that was ended here went. */
  ridden: Ridden | null = $state.raw(null);

  /** Seconds that are left. */
  readonly left: number = $derived(this.now === null ? 0 : this.now.length * 60 - this.elapsed);
  /** Whether its time is up. */
  readonly isUp: boolean = $derived(this.now !== null && this.left === 0);
  /** Whether it is time to ask how strong it is. */
  readonly asks: boolean = $derived(
    this.now !== null && this.now.running && this.left > NEAR_END && this.elapsed - this.#lastTold() >= ASK_EVERY,
  );

  readonly #desk: Calls;
  readonly #clock: () => number;
  #readAt = 0;
  #asked = 0;
  #skippedAt = $state(0);
  #ticking: ReturnType<typeof setInterval> | null = null;
  #watchers = 0;

  constructor(desk: Calls, clock: () => number = () => performance.now()) {
    super();
    this.#desk = desk;
    this.#clock = clock;
  }

  /** Asks the core how it stands. */
  async load(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const now = await this.#desk.timer_now();
      if (asked === this.#asked) this.#show(now);
    } catch (thrown) {
      if (asked === this.#asked) this.fault = thrown;
    }
  }

  /** Starts it with a craving. */
  start(craving: Id, minutes: TimerLength): Promise<boolean> {
    this.ridden = null;
    this.#skippedAt = 0;
    return this.#step(() => this.#desk.timer_start({ craving, minutes }));
  }

  /** Notes how strong it is now. */
  rate(strength: Scale10): Promise<boolean> {
    return this.#step((craving) => this.#desk.timer_rate({ craving, strength }));
  }

  /** Leaves the question open, until the next one. */
  skip(): void {
    this.#skippedAt = this.elapsed;
  }

  /** Stops it, so that it can go on. */
  pause(): Promise<boolean> {
    return this.#step((craving) => this.#desk.timer_pause({ craving }));
  }

  /** Goes on. */
  resume(): Promise<boolean> {
    return this.#step((craving) => this.#desk.timer_resume({ craving }));
  }

  /** Ends it. What is not said stays open. */
  async end(strength: Scale10 | null, ending: Ending | null): Promise<boolean> {
    const before = this.now;
    if (before === null) return false;
    const minutes = Math.max(1, Math.ceil(this.elapsed / 60));
    const done = await this.#step((craving) => this.#desk.timer_end({ craving, end: { at_end: strength, ending } }));
    const to = strength ?? before.readings.at(-1)?.strength ?? null;
    const from = before.readings[0]?.strength ?? to;
    if (done && from !== null && to !== null) this.ridden = { craving: before.craving, from, to, minutes };
    return done;
  }

  /** Takes away what was said of the last one. */
  forget(): void {
    this.ridden = null;
  }

  /** Counts on, for as long as someone looks. Answers how to stop. */
  watch(): () => void {
    this.#watchers += 1;
    this.#ticking ??= setInterval(() => this.tick(), SECOND);
    return () => {
      this.#watchers -= 1;
      if (this.#watchers > 0 || this.#ticking === null) return;
      clearInterval(this.#ticking);
      this.#ticking = null;
    };
  }

  /** Counts on to this moment. */
  tick(): void {
    if (!this.now) return;
    const since = this.now.running ? (this.#clock() - this.#readAt) / SECOND : 0;
    this.elapsed = Math.min(Math.floor(this.now.elapsed + since), this.now.length * 60);
  }

  #lastTold(): number {
    return Math.max(this.now?.readings.at(-1)?.at ?? 0, this.#skippedAt);
  }

  #step(ask: (craving: Id) => Promise<TimerNow | null>): Promise<boolean> {
    return this.attempt(async () => {
      const asked = ++this.#asked;
      const now = await ask(this.now?.craving ?? "");
      if (asked === this.#asked) this.#show(now);
    });
  }

  #show(now: TimerNow | null): void {
    this.#readAt = this.#clock();
    if (now?.craving !== this.now?.craving) this.#skippedAt = 0;
    this.now = now;
    this.elapsed = now?.elapsed ?? 0;
  }
}
