// Carrying a card to a column with the mouse or a pen. Pointer events rather than the browser's own
// drag and drop, which webviews keep for files. A finger scrolls instead: it moves cards in the sheet.

import type { Id } from "../../generated/types";
import { BANDS, type Band } from "./chart";

/** How far a press has to wander before it carries, in pixels. */
const SLACK = 6;

/** A card on its way. */
export class Drag {
  /** The card that is carried. */
  id: Id | null = $state(null);
  /** How far it was carried, in pixels. */
  by = $state.raw({ x: 0, y: 0 });
  /** The place that it hangs over; nothing over none. */
  over: Band | null | undefined = $state();

  readonly #drop: (id: Id, to: Band | null) => void;
  #pressed: { id: Id; x: number; y: number } | null = null;
  #hasCarried = false;

  /** Calls back when a card is let go over a place. */
  constructor(drop: (id: Id, to: Band | null) => void) {
    this.#drop = drop;
  }

  /** A card was pressed. */
  press(event: PointerEvent, id: Id): void {
    this.#hasCarried = false;
    if (event.button !== 0 || event.pointerType === "touch") return;
    this.#pressed = { id, x: event.clientX, y: event.clientY };
  }

  /** The pointer moved. */
  move(event: PointerEvent & { currentTarget: HTMLElement }): void {
    if (!this.#pressed) return;
    const by = { x: event.clientX - this.#pressed.x, y: event.clientY - this.#pressed.y };
    if (this.id === null && Math.hypot(by.x, by.y) < SLACK) return;
    if (this.id === null) event.currentTarget.setPointerCapture(event.pointerId);
    this.id = this.#pressed.id;
    this.by = by;
    this.over = placeAt(event.clientX, event.clientY);
    this.#hasCarried = true;
  }

  /** The pointer was let go. */
  release(): void {
    const [id, over] = [this.id, this.over];
    this.cancel();
    if (id !== null && over !== undefined) this.#drop(id, over);
  }

  /** Leaves the card where it was. */
  cancel(): void {
    this.#pressed = null;
    this.id = null;
    this.by = { x: 0, y: 0 };
    this.over = undefined;
  }

  /** Whether a click is only the end of carrying, and so no click. */
  get isOver(): boolean {
    return this.#hasCarried;
  }
}

function placeAt(x: number, y: number): Band | null | undefined {
  const place = document.elementsFromPoint(x, y).map((element) => element.closest<HTMLElement>("[data-place]")).find(Boolean)?.dataset.place;
  return place === "none" ? null : BANDS.find((band) => band === place);
}
