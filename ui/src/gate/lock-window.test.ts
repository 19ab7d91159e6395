import { describe, expect, it, vi } from "vitest";

import type { Gate } from "../generated/gate";
import { memoryGate } from "../host/memory/gate";
import { LockWindow } from "./lock-window.svelte";

async function opened(gate: Gate): Promise<LockWindow> {
  return new LockWindow(gate, await gate.status());
}

describe("the lock window", () => {
  it.each([
    [{ is: "none" }, "first-run"],
    [{ is: "open" }, "first-run"],
    [{ is: "ready" }, "unlock"],
    [{ is: "missing" }, "missing"],
    [{ is: "problem", code: "vault-damaged" }, "problem"],
  ] as const)("shows the view that fits a vault that %o", async (vault, view) => {
    const lock = await opened(memoryGate({ vault }));
    expect(lock.view).toBe(view);
  });

  it("says whether the vault's state changed", async () => {
    const gate = memoryGate({ vault: { is: "problem", code: "vault-in-use" } });
    const ready = await memoryGate({ vault: { is: "ready" } }).status();
    const lock = await opened(gate);
    expect(await lock.look()).toBe(false);
    gate.status = () => Promise.resolve(ready);
    expect(await lock.look()).toBe(true);
    expect(lock.view).toBe("unlock");
  });

  it("takes a missing journal for found, or for a first run, only when it is told to", async () => {
    const found = await opened(memoryGate({ vault: { is: "missing" } }));
    await found.lookAgain();
    expect(found.view).toBe("missing");
    await found.chooseFolder();
    expect(found.view).toBe("unlock");
    const lost = await opened(memoryGate({ vault: { is: "missing" } }));
    await lost.startNew();
    expect(lost.view).toBe("first-run");
  });

  it("forgets what was wrong with a folder when the person looks again", async () => {
    const gate = memoryGate({ vault: { is: "missing" } });
    vi.spyOn(gate, "choose_folder").mockRejectedValueOnce({ code: "vault-missing", field: "folder" });
    const lock = await opened(gate);
    await lock.chooseFolder();
    await lock.look();
    expect(lock.fault).toMatchObject({ code: "vault-missing" });
    await lock.lookAgain();
    expect(lock.fault).toBeNull();
  });

  it("changes one preference and keeps the others", async () => {
    const preferences = { text_size: 150, country: "ireland" } as const;
    const lock = await opened(memoryGate({ vault: { is: "ready" }, preferences }));
    await lock.prefer({ language: "es" });
    expect(lock.status.preferences).toMatchObject({ ...preferences, language: "es" });
    expect(document.documentElement.lang).toBe("es");
  });

  it("shows what went wrong with a call, until one goes well", async () => {
    const gate = memoryGate({ vault: { is: "none" } });
    vi.spyOn(gate, "choose_folder").mockRejectedValueOnce({ code: "read-only" });
    const lock = await opened(gate);
    await lock.chooseFolder();
    await lock.look();
    expect(lock.fault).toEqual({ code: "read-only" });
    await lock.chooseFolder();
    expect(lock.fault).toBeNull();
    expect(lock.status.place.folder).toContain("STICK");
  });

  it("stays as it is when no folder was chosen", async () => {
    const gate = memoryGate({ vault: { is: "none" } });
    const lock = await opened(gate);
    const status = vi.spyOn(gate, "status");
    vi.spyOn(gate, "choose_folder").mockResolvedValueOnce(false);
    await lock.chooseFolder();
    expect(status).not.toHaveBeenCalled();
  });

  it("asks again when the clock turns", async () => {
    const gate = memoryGate({ vault: { is: "ready" } });
    const status = await gate.status();
    status.now.moment.at = "2026-11-23T18:42:47";
    gate.status = () => Promise.resolve(status);
    const lock = await opened(gate);
    expect(lock.untilNextMinute).toBe(13_000);
  });
});
