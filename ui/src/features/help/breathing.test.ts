import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { Breathing, type Cue } from "./breathing.svelte";

let said: Cue[];
let breathing: Breathing;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  breathing = new Breathing((cue) => said.push(cue));
});

afterEach(() => {
  vi.useRealTimers();
});

it("breathes in for four seconds and out for six", () => {
  breathing.start();
  const phases: string[] = [];
  for (let second = 0; second < 12; second += 1) {
    phases.push(breathing.phase ?? "none");
    vi.advanceTimersByTime(1000);
  }
  expect(phases.join(" ")).toBe("in in in in out out out out out out in in");
});

it("ends after a minute, and speaks only until the rhythm is known", () => {
  breathing.start();
  vi.advanceTimersByTime(59_000);
  expect([breathing.left, breathing.done]).toEqual([1, false]);
  vi.advanceTimersByTime(1000);
  expect([breathing.left, breathing.phase, breathing.done]).toEqual([null, null, true]);
  expect(said).toEqual(["begun", "out", "in", "out", "half", "done"]);
});

it("stops at once and stays quiet", () => {
  breathing.start();
  vi.advanceTimersByTime(2000);
  breathing.stop();
  vi.advanceTimersByTime(90_000);
  expect([breathing.left, breathing.done]).toEqual([null, false]);
  expect(said).toEqual(["begun"]);
});

it("starts over with a whole minute", () => {
  breathing.start();
  vi.advanceTimersByTime(30_000);
  breathing.start();
  expect(breathing.left).toBe(60);
  vi.advanceTimersByTime(1000);
  expect(breathing.left).toBe(59);
});
