// Escape twice locks at once. The first one does what Escape always does; only the second, soon
// after, locks. So it needs no thought, and a dialog that hides the page does not get in the way.

/** The longest time between the two, in milliseconds. */
export const TWICE_WITHIN = 600;

/** Escapes as they come. */
export class Escapes {
  #last = -Infinity;

  /** Hears a key. Answers whether it was the second Escape. `at` is in milliseconds, on any clock that only runs forward. */
  heard(event: KeyboardEvent, at: number = performance.now()): boolean {
    // A key held down is one press, and Escape in the middle of composing only ends that.
    if (event.repeat || event.isComposing) return false;
    const second = event.key === "Escape" && at - this.#last <= TWICE_WITHIN;
    this.#last = event.key === "Escape" && !second ? at : -Infinity;
    return second;
  }
}
