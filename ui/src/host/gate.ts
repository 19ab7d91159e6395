// What the lock window may ask of the core.

import type { Gate } from "../generated/gate";
import { wire, withoutCore } from "./wire";

export const gate: Gate =
  import.meta.env.DEV && withoutCore ? (await import("./memory/gate")).memoryGate() : wire<Gate>("gate");
