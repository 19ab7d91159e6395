// Which key is pressed.

/**
 * The key of a shortcut: its sign in lower case. A keyboard of other letters has no sign that a shortcut
 * names, so there the place of the key counts, as it is printed on most: where "l" is, whatever is on it.
 */
export function pressedKey({ key, code }: KeyboardEvent): string {
  const place = /^[!-~]$/u.test(key) ? null : /^Key([A-Z])$/u.exec(code);
  return (place?.[1] ?? key).toLowerCase();
}
