// The ways a craving can end, in the order they are offered. None is a success, and none a failure.

import type { Ending } from "../../generated/types";

/** Every ending. */
export const ENDINGS = ["passed", "still-here", "used", "not-sure", "rather-not-say"] as const satisfies readonly Ending[];
