import { beforeEach, expect, it, vi } from "vitest";

import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { UrgeTimer, lengthFor } from "./timer.svelte";

const MINUTE = 60_000;

let desk: Desk;
let clock: number;
let timer: UrgeTimer;
let craving: string;

beforeEach(async () => {
  desk = memoryDesk();
  clock = 0;
  timer = new UrgeTimer(desk, () => clock);
  craving = (await desk.craving_log({ strength: 7 })).saved.id;
});

function pass(minutes: number): void {
  clock += minutes * MINUTE;
  timer.tick();
}

it("counts on from the core's answer, and never past the end", async () => {
  await timer.start(craving, 10);
  expect(timer.left).toBe(600);
  pass(4);
  expect([timer.elapsed, timer.left, timer.isUp]).toEqual([240, 360, false]);
  pass(90);
  expect([timer.left, timer.isUp]).toEqual([0, true]);
});

it("takes what the core says over what it counted", async () => {
  await timer.start(craving, 10);
  pass(2);
  const now = timer.now;
  if (!now) throw new Error("no timer");
  vi.spyOn(desk, "timer_now").mockResolvedValue({ ...now, elapsed: 400 });
  await timer.load();
  expect(timer.elapsed).toBe(400);
  pass(1);
  expect(timer.elapsed).toBe(460);
});

it("stands still while it is stopped", async () => {
  await timer.start(craving, 5);
  await timer.pause();
  pass(3);
  expect([timer.now?.running, timer.left]).toEqual([false, 300]);
  await timer.resume();
  pass(1);
  expect(timer.left).toBe(240);
});

it("is found again by a window that knows nothing of it", async () => {
  await timer.start(craving, 12);
  const other = new UrgeTimer(desk, () => clock);
  await other.load();
  expect([other.now?.craving, other.now?.length]).toEqual([craving, 12]);
});

it("asks every three minutes, and leaves it when the question is skipped", async () => {
  await timer.start(craving, 10);
  pass(2);
  expect(timer.asks).toBe(false);
  pass(1);
  expect(timer.asks).toBe(true);
  timer.skip();
  expect(timer.asks).toBe(false);
  pass(3);
  expect(timer.asks).toBe(true);
  pass(3.5);
  expect(timer.asks, "the end is near, and asks itself").toBe(false);
});

it("writes its end to the craving, and says how it went", async () => {
  await timer.start(craving, 10);
  await timer.rate(9);
  pass(6);
  expect(await timer.end(2, "passed")).toBe(true);
  expect(timer.now).toBeNull();
  expect(timer.ridden).toEqual({ craving, from: 7, to: 2, minutes: 6 });
  const { content } = await desk.craving_read({ id: craving });
  expect([content.strongest, content.at_end, content.ending]).toEqual([9, 2, "passed"]);
});

it("keeps the timer when it could not be ended", async () => {
  await timer.start(craving, 10);
  vi.spyOn(desk, "timer_end").mockRejectedValue({ code: "disk-full" });
  expect(await timer.end(2, null)).toBe(false);
  expect([timer.now?.craving, timer.ridden, timer.fault]).toEqual([craving, null, { code: "disk-full" }]);
});

it("counts only while someone looks", () => {
  vi.useFakeTimers();
  const tick = vi.spyOn(timer, "tick");
  const [one, other] = [timer.watch(), timer.watch()];
  vi.advanceTimersByTime(2_000);
  expect(tick).toHaveBeenCalledTimes(2);
  one();
  vi.advanceTimersByTime(1_000);
  other();
  vi.advanceTimersByTime(5_000);
  expect(tick).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});

it("offers what is usual, within what a timer can run", () => {
  expect([undefined, 14, 1, 90].map(lengthFor)).toEqual([10, 14, 3, 20]);
});
