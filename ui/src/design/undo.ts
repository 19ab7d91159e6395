// The keys of undo and redo, for every field of a window. WebKitGTK keeps the history of a text field but leaves the keys to the
// program around it, which has no menu to hold them; elsewhere this does what the browser would.

import { pressedKey } from "./keys";

/** Undoes or redoes in the field that has the focus, when these are the keys for it. */
export function undoByKeys(event: KeyboardEvent): void {
  if (event.altKey || event.isComposing || event.ctrlKey === event.metaKey) return;
  const key = pressedKey(event);
  const command = key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" && !event.shiftKey ? "redo" : null;
  if (command === null) return;
  event.preventDefault();
  // Deprecated and without a successor: the only way to a field's own history.
  document.execCommand(command);
}
