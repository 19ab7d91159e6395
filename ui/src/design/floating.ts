// Where menus, lists and hints appear: in the top layer, beside what opened them, inside the window.

import type { Attachment } from "svelte/attachments";

const GAP = 4;
const MARGIN = 8;

/** What a floating panel belongs to. */
export type Anchored = {
  /** What it appears beside. */
  anchor: HTMLElement | undefined;
  /** Called when a press lands outside the panel and its anchor. */
  away?: () => void;
  /** Which edge of the anchor it shares. */
  align?: "start" | "end";
};

/** Shows a panel beside its anchor for as long as the panel exists. */
export function floating(how: () => Anchored): Attachment<HTMLElement> {
  return (panel) => {
    const { anchor, away, align = "start" } = how();
    if (!anchor) return;
    panel.popover = "manual";
    panel.showPopover();

    const settle = () => place(panel, anchor, align);
    const pressed = ({ target }: Event) => {
      if (target instanceof Node && !panel.contains(target) && !anchor.contains(target)) away?.();
    };
    settle();
    // What grows, with what is picked in it or with the size of text, stays inside the window.
    const sizes = new ResizeObserver(() => requestAnimationFrame(settle));
    sizes.observe(panel);
    addEventListener("resize", settle);
    addEventListener("scroll", settle, true);
    addEventListener("pointerdown", pressed, true);
    return () => {
      sizes.disconnect();
      removeEventListener("resize", settle);
      removeEventListener("scroll", settle, true);
      removeEventListener("pointerdown", pressed, true);
    };
  };
}

/** Brings the line that the keys are on into sight: a list that holds no focus does not by itself. */
export function inSight(active: boolean): Attachment<HTMLElement> {
  return (line) => {
    if (active) line.scrollIntoView({ block: "nearest" });
  };
}

/** Below the anchor where there is room, else above it. */
function place(panel: HTMLElement, anchor: HTMLElement, align: "start" | "end"): void {
  const at = anchor.getBoundingClientRect();
  const below = innerHeight - at.bottom - GAP - MARGIN;
  const above = at.top - GAP - MARGIN;
  panel.style.minInlineSize = `${at.width}px`;
  panel.style.maxBlockSize = `${Math.max(below, above)}px`;

  const { width, height } = panel.getBoundingClientRect();
  const top = height > below && above > below ? at.top - GAP - height : at.bottom + GAP;
  const left = align === "end" ? at.right - width : at.left;
  panel.style.top = `${Math.max(MARGIN, top)}px`;
  panel.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))}px`;
}
