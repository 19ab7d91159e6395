// Notes of a session in which nothing was written yet.

import type { Meeting } from "../../generated/types";

/** All of them but which session they are of. */
export const NO_NOTES: Omit<Meeting, "series" | "of"> = {
  bring: "", mood_before: null, craving_before: null, attended: null, topic: "", keep: "", mood_after: null, craving_after: null,
};
