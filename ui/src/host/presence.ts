// Tells the core that the person is here, so that the journal does not lock while they read or
// write. Only what a person does counts: a page that scrolls by itself is nobody.

/** The shortest time between two messages, in milliseconds. */
export const AT_MOST_EVERY = 10_000;

const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel", "touchmove"] as const;

/** Whether the person is here, as the core is told of it. */
export class Presence {
  readonly #touch: () => Promise<void>;
  #last = -Infinity;

  /** Tells of the person through `touch`. */
  constructor(touch: () => Promise<void>) {
    this.#touch = touch;
  }

  /** The person did something. `at` is in milliseconds, on any clock that only runs forward. */
  here(at: number = performance.now()): void {
    if (at - this.#last < AT_MOST_EVERY) return;
    this.#last = at;
    // Not being heard means that the core is about to lock, or gone; either shows by itself.
    this.#touch().catch(() => undefined);
  }

  /** Watches a window. Answers how to stop. */
  watch(window: Window): () => void {
    const seen = (event: Event) => {
      if (event.isTrusted && !isStill(event)) this.here();
    };
    for (const sign of SIGNS) window.addEventListener(sign, seen, { capture: true, passive: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, seen, { capture: true });
    };
  }
}

/** Browsers send a move when the page moves under a pointer that lies still. */
function isStill(event: Event): boolean {
  return event.type === "pointermove" && event instanceof MouseEvent && event.movementX === 0 && event.movementY === 0;
}
