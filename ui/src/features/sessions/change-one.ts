// What is filled in about one session, as the core takes it: only what differs from its series.

import type { Series, SessionEdit } from "../../generated/types";
import { civil } from "../journal/when";

/** What can differ, as it is typed. */
export type OneDraft = { day: string; clock: string; length: string; title: string; place: string };

const LONGEST = 24 * 60;

/** What to do with the session `of` a series; or what was typed wrong. */
export function alteration(draft: OneDraft, of: string, series: Series): SessionEdit | "start" | "length" {
  const start = civil(draft.day, draft.clock);
  const length = /^\d{1,4}$/u.test(draft.length.trim()) ? Number(draft.length) : 0;
  if (start === null) return "start";
  if (length < 1 || length > LONGEST) return "length";
  const before = series.changes.find((change) => change.of === of)?.is;
  const leads = before?.is === "altered" ? before.as.leads : null;
  const other = <T>(now: T, usual: T): T | null => (now === usual ? null : now);
  const as = {
    start: other(start, of),
    length: other(length, series.length),
    title: other(draft.title.trim(), series.title),
    place: other(draft.place.trim(), series.place),
    leads,
  };
  return Object.values(as).every((part) => part === null) ? { is: "put-back" } : { is: "alter", as };
}
