import { expect, it, vi } from "vitest";

import { memoryGate } from "../host/memory/gate";
import { QuickLog } from "./quick-log.svelte";

it("hands over the number that is picked, and keeps nothing of it", async () => {
  const gate = memoryGate({ vault: { is: "ready" } });
  const logged = vi.spyOn(gate, "log_craving");
  const quick = new QuickLog(gate);
  expect(await quick.log()).toBe(false);
  quick.strength = 6;
  expect(await quick.log()).toBe(true);
  expect([logged.mock.calls, quick.strength, quick.isKept]).toEqual([[[{ strength: 6 }]], null, true]);
});

it("says why it was not taken, and keeps the number picked", async () => {
  const gate = memoryGate({ vault: { is: "ready" }, preferences: { log_while_locked: false } });
  const quick = new QuickLog(gate);
  quick.strength = 6;
  expect(await quick.log()).toBe(false);
  expect([quick.fault, quick.strength, quick.isKept]).toEqual([{ code: "log-while-locked-off" }, 6, false]);
});
