// The memory host's reminders: what was chosen is kept, and nothing ever rings. /desk.html?keychain=0
// shows a computer that keeps no keys.

import type { Desk } from "../../generated/desk";
import type { AutostartState, Became, OthersSee, PastReminder, ReminderOf, Reminders } from "../../generated/types";
import type { Answers } from "./desk";
import { moment } from "./desk-time";

type Calls =
  | "reminders_now" | "set_reminders" | "reminder_test" | "reminder_preview" | "reminder_list" | "reminder_snooze" | "reminder_done"
  | "set_autostart" | "opened_from";

/** The calls about reminders, over memory. */
export function reminders({ answer, changes }: Answers, keychain: boolean): Pick<Desk, Calls> {
  let autostart: AutostartState = "off";
  let chosen: Reminders = {
    on: true, words: "neutral", quiet: { from: "22:00:00", to: "07:00:00" }, leads: [60], write: null, morning: null,
    evening: null, plan_review: null, most: 3, plain_allowed: false, start_answered: false,
  };
  let came: PastReminder[] = [
    { id: "2", of: "session", session: { series: "group", of: "2026-11-23T18:00:00" }, title: "Skills group", due: moment(), became: "shown" },
    { id: "1", of: "write", session: null, title: "", due: moment(), became: "missed" },
  ];
  const became = (id: string, became: Became) => void (came = came.map((line) => (line.id === id ? { ...line, became } : line)));
  const seen = (of: ReminderOf, title: string, body: string): OthersSee => ({ of, title, body });

  return {
    reminders_now: () =>
      answer(() => ({
        chosen,
        looked: moment(),
        next: moment(),
        last: null,
        kept: keychain ? "sealed" : chosen.plain_allowed ? "plain" : "memory",
        autostart,
      })),
    set_reminders: (args) => changes(() => void (chosen = args.reminders)),
    reminder_test: () => answer(() => seen("test", "Appointment", "You have something at 6:00 PM.")),
    reminder_preview: (args) =>
      answer(() => [
        seen("session", args.reminders.words === "own" ? "Skills group" : "Appointment", "You have something at 6:00 PM."),
        ...(args.reminders.write === null ? [] : [seen("write", "Reminder", "")]),
      ]),
    reminder_list: () => answer(() => came),
    reminder_snooze: ({ id }) => changes(() => became(id, "snoozed")),
    reminder_done: ({ id }) => changes(() => became(id, "done")),
    set_autostart: ({ on }) =>
      answer(() => {
        chosen = { ...chosen, start_answered: true };
        return (autostart = on ? "on" : "off");
      }),
    opened_from: () => answer(() => null),
  };
}
