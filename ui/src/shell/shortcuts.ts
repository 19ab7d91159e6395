// The keys of actions: how they are heard, and how they are written on this computer.

/** Keys pressed together. */
export type Shortcut = {
  /** The key as the browser names it: "n", "ArrowLeft", "?". */
  key: string;
  /** With Control; on a Mac, with Command. */
  mod?: boolean;
  /** With Alt. */
  alt?: boolean;
  /** Other keys on a Mac, where these already mean something. */
  mac?: Shortcut;
};

/** Ends the program, from the journal and from the lock window. */
export const QUIT: Shortcut = { key: "q", mod: true };

const SHOWN: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→" };

/** The keys as they are on this computer. */
function here(shortcut: Shortcut, mac: boolean): Shortcut {
  return (mac && shortcut.mac) || shortcut;
}

/** Whether these keys are being pressed. Shift counts only where it makes another sign, as in "?". */
export function isPressed(shortcut: Shortcut, event: KeyboardEvent, mac: boolean): boolean {
  const { key, mod = false, alt = false } = here(shortcut, mac);
  const [modifier, other] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  const shifted = event.shiftKey && key.length === 1 && /[a-z]/u.test(key);
  return event.key.toLowerCase() === key.toLowerCase() && modifier === mod && event.altKey === alt && !other && !shifted;
}

/** The keys in print: "Ctrl L", "⌘ L". */
export function written(shortcut: Shortcut, mac: boolean): string {
  const { key, mod, alt } = here(shortcut, mac);
  const sign = SHOWN[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [mod && (mac ? "⌘" : "Ctrl"), alt && (mac ? "⌥" : "Alt"), sign].filter(Boolean).join(" ");
}

/** The keys as assistive technology is told them: "Control+L". */
export function spoken(shortcut: Shortcut, mac: boolean): string {
  const { key, mod, alt } = here(shortcut, mac);
  const sign = key.length === 1 ? key.toUpperCase() : key;
  return [mod && (mac ? "Meta" : "Control"), alt && "Alt", sign].filter(Boolean).join("+");
}

/** Whether keys go into a text right now, so that a single key is a letter and nothing else. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("textarea, input:not([type=radio], [type=checkbox], [type=range])");
}
