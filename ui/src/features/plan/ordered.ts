// Moving, adding and taking away in a list that has an order.

/** The list with the item at `from` put at `to`. */
export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const [item, rest] = [list.slice(from, from + 1), list.toSpliced(from, 1)];
  return rest.toSpliced(to, 0, ...item);
}

/** Adds by Enter. While letters are being composed, Enter belongs to the input method; Shift and Enter make a new line. */
export function onEnter(add: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    add();
  };
}
