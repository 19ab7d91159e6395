// State that asks the core for something and shows what came of it. It stands here, beside the calls
// themselves, so that every feature means the same by a fault, and by being busy.

/** State whose calls may run side by side. */
export class Attempts {
  /** What the last call threw, if it did. */
  fault: unknown = $state.raw(null);

  /** Does some work, and keeps what it throws. Answers whether it was done. */
  protected async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.fault = null;
      return true;
    } catch (fault) {
      this.fault = fault;
      return false;
    }
  }
}

/** State that does one thing at a time: what is asked meanwhile is left alone. */
export class Turns extends Attempts {
  /** Whether something is being done. */
  busy = $state(false);

  protected override async attempt(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.fault = null;
    const done = await super.attempt(work);
    this.busy = false;
    return done;
  }
}
