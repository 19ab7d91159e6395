// The one list of everything that can be done from anywhere. The rail, the palette, the keys and
// their dialog, and the native menu are all made from it, so that none can know what another does not.

import type { Component } from "svelte";
import ArrowLeft from "@lucide/svelte/icons/arrow-left";
import ArrowRight from "@lucide/svelte/icons/arrow-right";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import ChartSpline from "@lucide/svelte/icons/chart-spline";
import Command from "@lucide/svelte/icons/command";
import Footprints from "@lucide/svelte/icons/footprints";
import Keyboard from "@lucide/svelte/icons/keyboard";
import LifeBuoy from "@lucide/svelte/icons/life-buoy";
import Lock from "@lucide/svelte/icons/lock";
import MapIcon from "@lucide/svelte/icons/map";
import NotebookPen from "@lucide/svelte/icons/notebook-pen";
import Plus from "@lucide/svelte/icons/plus";
import Power from "@lucide/svelte/icons/power";
import Search from "@lucide/svelte/icons/search";
import Settings from "@lucide/svelte/icons/settings";
import Split from "@lucide/svelte/icons/split";
import Sun from "@lucide/svelte/icons/sun";
import Trash from "@lucide/svelte/icons/trash-2";
import Waves from "@lucide/svelte/icons/waves";

import type { Route, View } from "./routes.svelte";
import type { Overlay, Shell } from "./shell.svelte";
import { LOG_CRAVING, QUIT, isPressed, isTyping, type Shortcut } from "./shortcuts";

/** Names an action for ever. Going to a view is named as the view is. */
export type ActionId = View | "new-entry" | "log-craving" | "after-lapse" | "search" | "palette" | "help" | "keys" | "back" | "forward" | "lock" | "quit";

/** Something that can be done from anywhere. */
export type Action = {
  id: ActionId;
  /** The id of its words. */
  words: string;
  icon: Component;
  shortcut?: Shortcut;
  /** Whether it can be done now; always, when not said. */
  when?: () => boolean;
  run: () => void;
};

/** The views of the rail, in its order. */
export const RAIL = ["today", "journal", "cravings", "triggers", "plan", "sessions", "insights"] as const;

/** Every action, in the order they are offered. */
export function actionsOf(shell: Shell): readonly Action[] {
  const { routes } = shell;

  const to = (route: Route): void => {
    shell.over = null;
    routes.go(route);
  };
  const view = (id: Exclude<View, "journal">, icon: Component): Action => ({
    id,
    words: `view-${id}`,
    icon,
    run: () => to({ view: id }),
  });
  const overlay = (id: Overlay, words: string, icon: Component, shortcut: Shortcut): Action => ({
    id,
    words,
    icon,
    shortcut,
    run: () => (shell.over = shell.over === id ? null : id),
  });

  return [
    {
      id: "new-entry",
      words: "action-new-entry",
      icon: Plus,
      shortcut: { key: "n", mod: true },
      run: () => to({ view: "journal", fresh: true }),
    },
    {
      id: "log-craving",
      words: "craving-log",
      icon: Waves,
      shortcut: LOG_CRAVING,
      run: () => to({ view: "cravings", log: true }),
    },
    {
      id: "after-lapse",
      words: "lapse-title",
      icon: Footprints,
      run: () => to({ view: "plan", note: true }),
    },
    {
      id: "search",
      words: "action-search",
      icon: Search,
      shortcut: { key: "f", mod: true },
      run: () => to({ view: "journal", query: "" }),
    },
    view("today", Sun),
    { id: "journal", words: "view-journal", icon: NotebookPen, run: () => to({ view: "journal" }) },
    view("cravings", Waves),
    view("triggers", Split),
    view("plan", MapIcon),
    view("sessions", CalendarDays),
    view("insights", ChartSpline),
    view("settings", Settings),
    view("bin", Trash),
    overlay("help", "help-now", LifeBuoy, { key: "F1" }),
    overlay("palette", "action-palette", Command, { key: "k", mod: true }),
    overlay("keys", "action-keys", Keyboard, { key: "?" }),
    {
      id: "back",
      words: "action-back",
      icon: ArrowLeft,
      shortcut: { key: "ArrowLeft", alt: true, mac: { key: "[", mod: true } },
      when: () => routes.canGoBack,
      run: () => routes.back(),
    },
    {
      id: "forward",
      words: "action-forward",
      icon: ArrowRight,
      shortcut: { key: "ArrowRight", alt: true, mac: { key: "]", mod: true } },
      when: () => routes.canGoForward,
      run: () => routes.forward(),
    },
    {
      id: "lock",
      words: "action-lock",
      icon: Lock,
      shortcut: { key: "l", mod: true },
      run: () => void shell.lock(),
    },
    { id: "quit", words: "action-quit", icon: Power, shortcut: QUIT, run: () => void shell.quit() },
  ];
}

/** The action whose keys are being pressed, if there is one that can be done now. */
export function actionFor(actions: readonly Action[], event: KeyboardEvent, mac: boolean): Action | undefined {
  return actions.find(({ shortcut, when }) => {
    if (!shortcut || !isPressed(shortcut, event, mac)) return false;
    // A single sign is a letter while someone writes, and belongs to a dialog while one is open.
    const plain = shortcut.key.length === 1 && !shortcut.mod && !shortcut.alt;
    if (plain && (isTyping(event.target) || document.querySelector("dialog[open]") !== null)) return false;
    return when?.() ?? true;
  });
}
