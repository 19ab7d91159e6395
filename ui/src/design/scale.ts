// Typing a number from 0 to 10 with single keys, where 1 may turn out to be the start of 10.

/** The highest step of a scale. */
export const HIGHEST = 10;

/** How long a 1 waits for a 0, in milliseconds. */
export const WAIT = 900;

/** Digits as they are typed, read as steps of the scale. */
export class TypedDigits {
  #oneAt = -Infinity;

  /** The step meant by one more digit. `at` is the time in milliseconds, on any clock that only runs forward. */
  next(digit: number, at: number = performance.now()): number {
    const ten = digit === 0 && at - this.#oneAt <= WAIT;
    this.#oneAt = digit === 1 ? at : -Infinity;
    return ten ? HIGHEST : digit;
  }
}
