// The keys of actions: how they are heard, and how they are written on this computer.

import { pressedKey } from "../design/keys";

/** Keys pressed together. */
export type Shortcut = {
  /** The key as the browser names it: "n", "ArrowLeft", "?". */
  key: string;
  /** With Control; on a Mac, with Command. */
  mod?: boolean;
  /** With Alt. */
  alt?: boolean;
  /** With Shift, where the key alone means something else. */
  shift?: boolean;
  /** Other keys on a Mac, where these already mean something. */
  mac?: Shortcut;
};

/** Ends the program, from the journal and from the lock window. */
export const QUIT: Shortcut = { key: "q", mod: true };

/** Logs a craving, in the journal and from the lock window. */
export const LOG_CRAVING: Shortcut = { key: "c", mod: true, shift: true };

const SHOWN: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→" };

/** The keys as they are on this computer. */
function here(shortcut: Shortcut, mac: boolean): Shortcut {
  return (mac && shortcut.mac) || shortcut;
}

/** Whether these keys are being pressed. With a sign such as "?", Shift is part of the sign. */
export function isPressed(shortcut: Shortcut, event: KeyboardEvent, mac: boolean): boolean {
  const { key, mod = false, alt = false, shift = false } = here(shortcut, mac);
  const [modifier, other] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  const isLetter = /^[a-z]$/u.test(key);
  const fits = !isLetter || event.shiftKey === shift;
  return pressedKey(event) === key.toLowerCase() && modifier === mod && event.altKey === alt && !other && fits;
}

/** The keys in print: "Ctrl L", "⌘ L". */
export function written(shortcut: Shortcut, mac: boolean): string {
  const { key, mod, alt, shift } = here(shortcut, mac);
  const sign = SHOWN[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [mod && (mac ? "⌘" : "Ctrl"), alt && (mac ? "⌥" : "Alt"), shift && (mac ? "⇧" : "Shift"), sign].filter(Boolean).join(" ");
}

/** The keys as assistive technology is told them: "Control+L". */
export function spoken(shortcut: Shortcut, mac: boolean): string {
  const { key, mod, alt, shift } = here(shortcut, mac);
  const sign = key.length === 1 ? key.toUpperCase() : key;
  return [mod && (mac ? "Meta" : "Control"), alt && "Alt", shift && "Shift", sign].filter(Boolean).join("+");
}

/** Whether keys go into a text right now, so that a single key is a letter and nothing else. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("textarea, input:not([type=radio], [type=checkbox], [type=range])");
}
