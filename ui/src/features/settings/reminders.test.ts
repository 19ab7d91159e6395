import { beforeEach, expect, it, vi } from "vitest";

import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { ReminderChoices, clockOf, timeOf } from "./reminders.svelte";
import { Settings } from "./settings.svelte";

let desk: Desk;
let settings: Settings;

beforeEach(() => {
  desk = memoryDesk();
  settings = new Settings(vi.fn());
});

async function loaded(): Promise<ReminderChoices> {
  const reminders = new ReminderChoices(desk, settings);
  await reminders.load();
  return reminders;
}

it("keeps a change at once, says so, and shows what others would see then", async () => {
  const reminders = await loaded();
  expect(reminders.preview[0]?.title).toBe("Appointment");
  await reminders.change({ words: "own" });
  expect(reminders.now?.chosen.words).toBe("own");
  expect(reminders.preview[0]?.title).toBe("Skills group");
  expect(settings.saved).toBe("reminders");
});

it("turns a daily reminder on at a usual time, and off", async () => {
  const reminders = await loaded();
  await reminders.turn("write", true);
  expect(reminders.now?.chosen.write).toBe("20:00:00");
  await reminders.turn("write", false);
  expect(reminders.now?.chosen.write).toBeNull();
  await reminders.turnQuiet(false);
  expect(reminders.now?.chosen.quiet).toBeNull();
});

it("shows what is kept when a change is refused", async () => {
  const reminders = await loaded();
  vi.spyOn(desk, "set_reminders").mockRejectedValue({ code: "disk-full" });
  await reminders.change({ on: false });
  expect(reminders.now?.chosen.on).toBe(true);
  expect(settings.trouble?.part).toBe("reminders");
});

it("says that a test was sent only when it was", async () => {
  const reminders = await loaded();
  vi.spyOn(desk, "reminder_test").mockRejectedValueOnce({ code: "storage" });
  await reminders.test();
  expect([reminders.tested, reminders.fault]).toEqual([null, { code: "storage" }]);
  await reminders.test();
  expect(reminders.tested?.of).toBe("test");
});

it("reads a time of day from a field, and nothing from half a time", () => {
  expect([timeOf("18:05"), timeOf(""), timeOf("18:0")]).toEqual(["18:05:00", null, null]);
  expect(clockOf("18:05:00")).toBe("18:05");
});

it("answers a reminder that came, and shows what became of it", async () => {
  const reminders = await loaded();
  const became = () => reminders.past.map((line) => line.became);
  expect(became()).toEqual(["shown", "missed"]);
  expect(await reminders.snooze("2", 10)).toBe(true);
  expect(became()).toEqual(["snoozed", "missed"]);
  expect(await reminders.done("2")).toBe(true);
  expect(became()).toEqual(["done", "missed"]);
  vi.spyOn(desk, "reminder_done").mockRejectedValue({ code: "not-found" });
  expect([await reminders.done("2"), reminders.fault]).toEqual([false, { code: "not-found" }]);
});
