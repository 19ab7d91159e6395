import { beforeEach, expect, it, vi } from "vitest";

import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { NextReminder } from "./next-reminder.svelte";

let desk: Desk;
let reminder: NextReminder;

beforeEach(async () => {
  desk = memoryDesk();
  reminder = new NextReminder(desk);
  await reminder.load();
});

it("shows what others see of a session, and of nothing else", async () => {
  const { chosen } = await desk.reminders_now();
  await desk.set_reminders({ reminders: { ...chosen, write: "20:00:00" } });
  await reminder.load();
  expect(reminder.seen.map(({ of }) => of)).toEqual(["session"]);
});

it("offers to start with the computer once there is something to remind of, and only then", async () => {
  expect(reminder.offersStart).toBe(true);
  const now = await desk.reminders_now();
  const standing = vi.spyOn(desk, "reminders_now");
  for (const other of [{ next: null }, { autostart: "on" as const }, { chosen: { ...now.chosen, on: false } }]) {
    standing.mockResolvedValueOnce({ ...now, ...other });
    await reminder.load();
    expect(reminder.offersStart).toBe(false);
  }
});

it("does not offer it again after either answer", async () => {
  expect(await reminder.answer(false)).toBe(true);
  expect([reminder.offersStart, reminder.now?.autostart, reminder.now?.chosen.start_answered]).toEqual([false, "off", true]);
});

it("starts with the computer when that is wanted, and offers it still when that failed", async () => {
  vi.spyOn(desk, "set_autostart").mockRejectedValueOnce({ code: "storage" });
  expect(await reminder.answer(true)).toBe(false);
  expect([reminder.offersStart, reminder.fault]).toEqual([true, { code: "storage" }]);
  expect(await reminder.answer(true)).toBe(true);
  expect([reminder.offersStart, reminder.now?.autostart]).toEqual([false, "on"]);
});

it("turns reminders on where they are off", async () => {
  const { chosen } = await desk.reminders_now();
  await desk.set_reminders({ reminders: { ...chosen, on: false } });
  await reminder.load();
  await reminder.turnOn();
  expect(reminder.now?.chosen.on).toBe(true);
});
