// What the tray asks a window for, in the fragment of its address: it can say so to a page that is not
// there yet.

const LOG = "#log";

/** Calls back when something is to be logged at once, now or later. Answers how to stop. */
export function onLog(log: () => void): () => void {
  const look = (): void => {
    if (location.hash !== LOG) return;
    // Asked the same again, the address has to change again.
    history.replaceState(null, "", location.pathname + location.search);
    log();
  };
  look();
  window.addEventListener("hashchange", look);
  return () => window.removeEventListener("hashchange", look);
}
