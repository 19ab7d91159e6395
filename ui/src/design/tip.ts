// The name of a button that shows only a picture, for those who see: on hover and on keyboard focus.
// Screen readers have the button's own label, so the hint is hidden from them.

import type { Attachment } from "svelte/attachments";
import { mount, unmount } from "svelte";
import Tip from "./Tip.svelte";

const HOVER = 400;

/** Shows words beside an element while it is pointed at or focused by key. Escape hides them. */
export function tip(words: string, shortcut?: string): Attachment<HTMLElement> {
  return (anchor) => {
    let shown: ReturnType<typeof mount> | null = null;
    let waiting: ReturnType<typeof setTimeout> | undefined;

    const show = () => {
      // An open dialog makes the rest of the page inert; what belongs to it appears inside it.
      const target = anchor.closest("dialog") ?? document.body;
      shown ??= mount(Tip, { target, props: { anchor, words, shortcut } });
    };
    const hide = () => {
      clearTimeout(waiting);
      if (shown) void unmount(shown);
      shown = null;
    };
    const listeners: [string, (event: Event) => void][] = [
      ["pointerenter", () => (waiting = setTimeout(show, HOVER))],
      ["focus", () => anchor.matches(":focus-visible") && show()],
      ["pointerleave", hide],
      ["pointerdown", hide],
      ["blur", hide],
      ["keydown", (event) => (event as KeyboardEvent).key === "Escape" && hide()],
    ];
    for (const [name, heard] of listeners) anchor.addEventListener(name, heard);
    return () => {
      for (const [name, heard] of listeners) anchor.removeEventListener(name, heard);
      hide();
    };
  };
}
