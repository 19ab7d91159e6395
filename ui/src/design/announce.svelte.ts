// What a screen reader is told in passing: "Saved 6:02 PM", "Moved to the bin".

const QUIET_FIRST = 100;

/**
 * Says something aloud, after what is being said, or at once when assertive. Answers how to take it
 * back when it is true no more: it is not said then if it was not yet, and not found there later.
 */
export function announce(words: string, assertive = false): () => void {
  const region = regionFor(assertive);
  region.textContent = "";
  // A region that is filled in the moment it appears, or twice with the same words, stays silent.
  const filling = setTimeout(() => (region.textContent = words), QUIET_FIRST);
  return () => {
    clearTimeout(filling);
    if (region.textContent === words) region.textContent = "";
  };
}

function regionFor(assertive: boolean): HTMLElement {
  // Everything outside an open dialog is inert, and inert regions are not heard.
  const place = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  const role = assertive ? "alert" : "status";
  const found = place.querySelector<HTMLElement>(`:scope > .unseen[role=${role}]`);
  if (found) return found;
  const region = document.createElement("div");
  region.className = "unseen";
  region.setAttribute("role", role);
  place.append(region);
  return region;
}
