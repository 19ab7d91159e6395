// The memory host's cravings, the timer that runs with them, and the tools that were tried.

import type { Desk } from "../../generated/desk";
import type { Craving, NextStep, TimerNow } from "../../generated/types";
import { Rows } from "./desk-rows";
import { fail } from "./desk-shelf";
import type { Answers } from "./desk";

type Calls =
  | "craving_log" | "craving_list" | "craving_read" | "craving_save" | "tools"
  | "timer_now" | "timer_start" | "timer_rate" | "timer_pause" | "timer_resume" | "timer_end";

const NOTHING_KNOWN: NextStep = { tool: null, usual: null };

/** A craving of which only the strength is known. */
export function cravingOf(strength: number): Craving {
  return {
    strength,
    strongest: null,
    at_end: null,
    lasted: null,
    what_for: "",
    triggers: [],
    situation: "",
    thoughts: "",
    just_once: "",
    feelings: [],
    place: "",
    company: "",
    halt: { hungry: false, angry: false, lonely: false, tired: false },
    tried: [],
    used_plan: null,
    ending: null,
    timer: null,
    note: "",
    while_locked: false,
  };
}

/** The calls about cravings, over memory. */
export function cravings({ answer, changes }: Answers): Pick<Desk, Calls> & { rows: Rows<Craving> } {
  const rows = new Rows<Craving>("craving");
  const timer = (): TimerNow | null => null;

  return {
    rows,
    craving_log: ({ strength }) =>
      changes(() => ({
        saved: rows.save({ id: null, base: null, happened: null, share: "private", links: [], content: cravingOf(strength) }),
        next: NOTHING_KNOWN,
      })),
    craving_list: ({ offset, limit }) => answer(() => rows.stretch(offset, limit)),
    craving_read: ({ id }) => answer(() => rows.read(id)),
    craving_save: ({ draft }) => changes(() => rows.save(draft)),
    tools: () => answer(() => []),
    timer_now: () => answer(timer),
    timer_start: () => answer(() => fail("no-timer")),
    timer_rate: () => answer(() => fail("no-timer")),
    timer_pause: () => answer(() => fail("no-timer")),
    timer_resume: () => answer(() => fail("no-timer")),
    timer_end: () => answer(() => fail("no-timer")),
  };
}
