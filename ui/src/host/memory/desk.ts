// The unlocked window's half of an in-memory host.

import type { Desk } from "../../generated/desk";

/** A desk that answers nothing. */
export function memoryDesk(): Desk {
  return {} as Desk;
}
