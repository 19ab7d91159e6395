import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { Preferences } from "../../generated/types";
import { SAID_FOR, Settings } from "./settings.svelte";

const change = vi.fn((part: Partial<Preferences>) => Promise.resolve(void part));
let settings: Settings;

beforeEach(() => {
  vi.useFakeTimers();
  change.mockReset().mockResolvedValue(undefined);
  settings = new Settings(change);
});

afterEach(() => vi.useRealTimers());

it("keeps a change at once, and says so beside it for a while", async () => {
  await settings.set("lock", { lock_after: 10 });
  expect(change).toHaveBeenCalledExactlyOnceWith({ lock_after: 10 });
  expect(settings.saved).toBe("lock");
  await vi.advanceTimersByTimeAsync(SAID_FOR);
  expect(settings.saved).toBeNull();
});

it("does not take the word back early when a second change follows", async () => {
  await settings.set("look", { look: "dark" });
  await vi.advanceTimersByTimeAsync(SAID_FOR - 1);
  await settings.set("look", { look: "light" });
  await vi.advanceTimersByTimeAsync(SAID_FOR - 1);
  expect(settings.saved).toBe("look");
});

it("never says saved when it was not, and gives the next step", async () => {
  change.mockRejectedValueOnce({ code: "disk-full" });
  await settings.set("help", { country: "ireland" });
  expect(settings.saved).toBeNull();
  expect(settings.trouble).toEqual({
    part: "help",
    words: "The disk is full. Make some room on it, then try again.",
  });
  await settings.set("help", { country: "ireland" });
  expect([settings.saved, settings.trouble]).toEqual(["help", null]);
});
