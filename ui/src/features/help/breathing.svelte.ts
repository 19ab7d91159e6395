// A minute of slow breathing. The rhythm is kept here, so that the moving circle, the still one and
// the spoken cues never disagree.

const MINUTE = 60;
const IN = 4;
const OUT = 6;
/** The cues of so many breaths are spoken; after that the rhythm is known, and quiet is kinder. */
const SPOKEN_BREATHS = 2;

/** Breathing in, breathing out. */
export type Phase = "in" | "out";

/** What is worth saying aloud. */
export type Cue = Phase | "begun" | "half" | "done";

export class Breathing {
  /** Seconds left; nothing when it is not running. */
  left: number | null = $state(null);
  /** Whether a minute was finished since it was last started. */
  done = $state(false);
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #say: (cue: Cue) => void;

  /** What to do now; nothing when it is not running. */
  readonly phase: Phase | null = $derived(this.left === null ? null : phaseAt(MINUTE - this.left));

  constructor(say: (cue: Cue) => void) {
    this.#say = say;
  }

  start(): void {
    this.stop();
    this.done = false;
    this.left = MINUTE;
    this.#say("begun");
    this.#timer = setInterval(() => this.#tick(), 1000);
  }

  /** Stops, at any time. */
  stop(): void {
    clearInterval(this.#timer);
    this.left = null;
  }

  #tick(): void {
    const left = (this.left ?? 0) - 1;
    if (left <= 0) {
      this.stop();
      this.done = true;
      this.#say("done");
      return;
    }
    this.left = left;
    const passed = MINUTE - left;
    if (left === MINUTE / 2) this.#say("half");
    else if (passed < SPOKEN_BREATHS * (IN + OUT) && phaseAt(passed) !== phaseAt(passed - 1)) {
      this.#say(phaseAt(passed));
    }
  }
}

function phaseAt(passed: number): Phase {
  return passed % (IN + OUT) < IN ? "in" : "out";
}
