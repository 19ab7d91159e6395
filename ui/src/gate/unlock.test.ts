import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { Gate } from "../generated/gate";
import { MEMORY_PASSPHRASE, memoryGate } from "../host/memory/gate";
import { Unlock } from "./unlock.svelte";

let gate: Gate;
let unlock: Unlock;
const waited = vi.fn();

async function attempt(passphrase: string): Promise<void> {
  unlock.passphrase = passphrase;
  const done = unlock.open(waited);
  await vi.advanceTimersByTimeAsync(950);
  await done;
}

beforeEach(() => {
  vi.useFakeTimers();
  waited.mockClear();
  gate = memoryGate({ vault: { is: "ready" } });
  unlock = new Unlock(gate);
});

afterEach(() => {
  vi.useRealTimers();
});

describe("opening with the passphrase", () => {
  it("is busy while the key is derived, and takes one try at a time", async () => {
    const call = vi.spyOn(gate, "unlock");
    unlock.passphrase = MEMORY_PASSPHRASE;
    const done = unlock.open(waited);
    expect(unlock.busy).toBe(true);
    await unlock.open(waited);
    await vi.advanceTimersByTimeAsync(950);
    await done;
    expect(call).toHaveBeenCalledOnce();
    expect([unlock.busy, unlock.fault, unlock.passphrase]).toEqual([false, null, ""]);
  });

  it("keeps what was typed when it is wrong, and says so", async () => {
    await attempt("harbor");
    expect(unlock.fault).toMatchObject({ code: "wrong-passphrase" });
    expect(unlock.passphrase).toBe("harbor");
    expect(unlock.busy).toBe(false);
  });

  it("counts down the pause that comes with the fourth wrong try", async () => {
    for (let tries = 0; tries < 3; tries += 1) await attempt("harbor");
    expect(unlock.wait.seconds).toBe(0);
    await attempt("harbor");
    expect(unlock.fault).toMatchObject({ code: "wrong-passphrase" });
    expect(unlock.wait.seconds).toBe(2);
  });

  it("counts a wait down, takes no try meanwhile, and says once that it is over", async () => {
    const call = vi
      .spyOn(gate, "unlock")
      .mockImplementation(() => Promise.reject({ code: "wait", seconds: 3 }));
    unlock.passphrase = "harbor";
    await unlock.open(waited);
    expect(unlock.wait.seconds).toBe(3);
    await vi.advanceTimersByTimeAsync(1000);
    expect(unlock.wait.seconds).toBe(2);
    await unlock.open(waited);
    expect(call).toHaveBeenCalledOnce();
    expect(waited).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect([unlock.wait.seconds, unlock.fault]).toEqual([0, null]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(waited).toHaveBeenCalledOnce();
    await unlock.open(waited);
    expect(call).toHaveBeenCalledTimes(2);
  });
});
