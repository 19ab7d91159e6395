// What the unlocked window may ask of the core.

import type { Desk } from "../generated/desk";
import { wire, withoutCore } from "./wire";

export const desk: Desk =
  import.meta.env.DEV && withoutCore ? (await import("./memory/desk")).memoryDesk() : wire<Desk>("desk");
