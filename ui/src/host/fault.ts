// The boundary where an unknown thrown value becomes the core's error, or is known not to be one.

import type { WireError } from "../generated/types";

/** Whether something thrown is an error that the core answered. */
export function isWireError(thrown: unknown): thrown is WireError {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string";
}
