// What is typed is saved a moment later. Before the journal locks, or the window may go away, that
// moment must not be lost: whoever holds unsaved words registers here how to save them now.

/** Saves what is not saved yet. */
export type Flush = () => Promise<void>;

const registered = new Set<Flush>();

/** Has `flush` called whenever unsaved words could be lost. Answers how to stop. */
export function registerFlush(flush: Flush): () => void {
  registered.add(flush);
  return () => void registered.delete(flush);
}

/** Saves everything now. Ends when all are done; one that goes wrong does not hold up the rest. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...registered].map(async (flush) => flush()));
}
