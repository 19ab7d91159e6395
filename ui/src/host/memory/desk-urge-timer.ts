// The memory host's urge timer, as the core has it (crates/app/src/urge_timer.rs).

import type { Desk } from "../../generated/desk";
import type { Craving, Id, Timer, TimerNow, Usual } from "../../generated/types";
import type { Answers } from "./desk";
import type { Rows } from "./desk-rows";
import { fail } from "./desk-shelf";

type Calls = "timer_now" | "timer_start" | "timer_rate" | "timer_pause" | "timer_resume" | "timer_end";

const READINGS = 250;

/** The calls about the timer, over memory. */
export function urgeTimer({ answer, changes }: Answers, rows: Rows<Craving>, usual: () => Usual | null): Pick<Desk, Calls> {
  const isOpen = (timer: Timer | null): timer is Timer => timer !== null && timer.state !== "ended";

  function elapsed({ state, ran, length }: Timer): number {
    const since = typeof state === "object" ? (Date.now() - Date.parse(state.running)) / 1000 : 0;
    return Math.min(Math.floor(ran + Math.max(since, 0)), length * 60);
  }

  function now(): TimerNow | null {
    const record = rows.inOrder().find(({ content }) => isOpen(content.timer));
    if (!record?.content.timer) return null;
    const { length, state, readings } = record.content.timer;
    const running = typeof state === "object";
    return { craving: record.id, revision: record.revision, length, elapsed: elapsed(record.content.timer), running, readings, usual: usual() };
  }

  function step(id: Id, change: (timer: Timer, craving: Craving) => void): Promise<TimerNow | null> {
    return changes(() => {
      rows.change(id, (craving) => (isOpen(craving.timer) ? change(craving.timer, craving) : fail("no-timer")));
      return now();
    });
  }

  function stop(timer: Timer, state: "paused" | "ended"): void {
    timer.ran = elapsed(timer);
    timer.state = state;
  }

  function rate(timer: Timer, strength: number): boolean {
    if (timer.readings.length >= READINGS) return false;
    timer.readings.push({ at: elapsed(timer), strength });
    return true;
  }

  return {
    timer_now: () => answer(now),
    timer_start: ({ craving, minutes }) =>
      changes(() => {
        if (minutes < 3 || minutes > 20) fail("bad-input");
        rows.inOrder().forEach(({ id, content }) => {
          if (id !== craving && isOpen(content.timer)) rows.change(id, ({ timer }) => timer && stop(timer, "ended"));
        });
        rows.change(craving, (content) => {
          const state = { running: new Date().toISOString() };
          content.timer = { length: minutes, ran: 0, state, readings: [{ at: 0, strength: content.strength }] };
        });
        return now();
      }),
    timer_rate: ({ craving, strength }) => step(craving, (timer) => void (rate(timer, strength) || fail("too-many", "readings"))),
    timer_pause: ({ craving }) => step(craving, (timer) => void (timer.state !== "paused" && stop(timer, "paused"))),
    timer_resume: ({ craving }) => step(craving, (timer) => (timer.state = { running: new Date().toISOString() })),
    timer_end: ({ craving, end }) =>
      step(craving, (timer, content) => {
        if (end.at_end !== null) rate(timer, end.at_end);
        stop(timer, "ended");
        const seen = timer.readings.map(({ strength }) => strength);
        content.lasted ??= Math.max(1, Math.ceil(timer.ran / 60));
        content.at_end = end.at_end ?? content.at_end ?? seen.at(-1) ?? null;
        content.strongest = Math.max(content.strength, content.strongest ?? 0, ...seen);
        content.ending = end.ending ?? content.ending;
      }),
  };
}
