// Short messages that come and go, most of them with a way to undo what was just done. Time stands
// still for a message while it is pointed at or focused.

import type { Attachment } from "svelte/attachments";
import { SvelteMap } from "svelte/reactivity";

const SHORT = 5_000;
const WITH_UNDO = 12_000;

/** A message on screen. */
export type Toast = { readonly id: number; readonly message: string; readonly undo?: () => void };

type Clock = { left: number; since: number; timer: ReturnType<typeof setTimeout> | null };

/** The messages on screen, oldest first. */
export class Toasts {
  /** What is shown. */
  shown = $state<readonly Toast[]>([]);
  // Nothing on screen depends on the clocks.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #clocks = new Map<number, Clock>();
  #last = 0;
  readonly #below = new SvelteMap<HTMLElement, number>();

  /** How much of the bottom of the window is not to be covered; in pixels. */
  readonly floor = $derived([...this.#below.values()].reduce((sum, height) => sum + height, 0));

  /** Keeps messages above one of the lines at the bottom of the window, for as long as it is there. */
  readonly above: Attachment<HTMLElement> = (line) => {
    const observer = new ResizeObserver(() => this.#below.set(line, line.offsetHeight));
    observer.observe(line, { box: "border-box" });
    return () => {
      observer.disconnect();
      this.#below.delete(line);
    };
  };

  /** Shows a message for a while. With `undo` it stays longer, and offers it. */
  show(toast: { message: string; undo?: () => void }): void {
    const id = ++this.#last;
    this.shown = [...this.shown, { id, ...toast }];
    this.#clocks.set(id, { left: toast.undo ? WITH_UNDO : SHORT, since: 0, timer: null });
    this.resume(id);
  }

  /** Takes a message away. */
  dismiss(id: number): void {
    this.hold(id);
    this.#clocks.delete(id);
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }

  /** Undoes what a message told of, and takes it away. */
  undo(id: number): void {
    const undo = this.shown.find((toast) => toast.id === id)?.undo;
    this.dismiss(id);
    undo?.();
  }

  /** Stops the time of a message. */
  hold(id: number): void {
    const clock = this.#clocks.get(id);
    if (!clock?.timer) return;
    clearTimeout(clock.timer);
    clock.timer = null;
    clock.left -= performance.now() - clock.since;
  }

  /** Lets the time of a message run on. */
  resume(id: number): void {
    const clock = this.#clocks.get(id);
    if (!clock || clock.timer) return;
    clock.since = performance.now();
    clock.timer = setTimeout(() => this.dismiss(id), clock.left);
  }
}

/** The messages of this window. */
export const toasts = new Toasts();
