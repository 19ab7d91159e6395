// What the core tells a window without being asked.

import { listen } from "@tauri-apps/api/event";
import type { Changed } from "../generated/types";
import { withoutCore } from "./wire";

/** Calls back whenever something changed in the core. Answers how to stop. */
export function onChanged(changed: (what: Changed) => void): () => void {
  if (import.meta.env.DEV && withoutCore) {
    const heard = (event: Event) => changed((event as CustomEvent<Changed>).detail);
    window.addEventListener("changed", heard);
    return () => window.removeEventListener("changed", heard);
  }
  const listening = listen<Changed>("changed", (event) => changed(event.payload));
  return () => void listening.then((stop) => stop());
}
