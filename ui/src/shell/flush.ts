// What is typed is saved a moment later. Before the journal locks, or the window may go away, that
// moment must not be lost: whoever holds unsaved words registers here how to save them now.

/** Saves what is not saved yet. */
export type Flush = () => Promise<void>;

/** Everything in the window that may hold unsaved words. */
export class Flushes {
  readonly #registered = new Set<Flush>();

  /** Has `flush` called whenever unsaved words could be lost. Answers how to stop. */
  register(flush: Flush): () => void {
    this.#registered.add(flush);
    return () => void this.#registered.delete(flush);
  }

  /** Saves everything at once. Ends when all are done; one that goes wrong does not hold up the rest. */
  async run(): Promise<void> {
    await Promise.allSettled([...this.#registered].map(async (flush) => flush()));
  }
}

/** The unsaved words of this window. */
export const flushes = new Flushes();
