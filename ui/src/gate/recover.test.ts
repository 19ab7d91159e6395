import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { Code } from "../generated/types";
import { MEMORY_CODE, memoryGate } from "../host/memory/gate";
import { Recover, type Part } from "./recover.svelte";

const CODE = MEMORY_CODE.join("-");
const GOOD = "four quiet boats drift";

let recover: Recover;

async function attempt(code: string, passphrase = GOOD): Promise<void> {
  recover.code = code;
  recover.passphrase.text = passphrase;
  const done = recover.open(() => undefined);
  await vi.advanceTimersByTimeAsync(950);
  await done;
}

beforeEach(() => {
  vi.useFakeTimers();
  recover = new Recover(memoryGate({ vault: { is: "ready" } }));
});

afterEach(() => {
  vi.useRealTimers();
});

describe("opening with the recovery code", () => {
  const mistyped = `${CODE.slice(0, -1)}9`;
  const another = `7${CODE.slice(1)}`;
  it.each<[string, string, string, Code, Part]>([
    ["too short", "60RK-4CSM", GOOD, "recovery-code-length", "code"],
    ["a strange mark", `${CODE.slice(0, -1)}!`, GOOD, "recovery-code-character", "code"],
    ["a slip", mistyped, GOOD, "recovery-code-mistyped", "code"],
    ["another vault's", another, GOOD, "wrong-recovery-code", "code"],
    ["a weak passphrase", CODE, "boat", "passphrase-too-weak", "passphrase"],
    ["no passphrase", CODE, "", "passphrase-empty", "passphrase"],
  ])("ties what is wrong to its field: %s", async (_, code, passphrase, expected, part) => {
    await attempt(code, passphrase);
    expect(recover.fault).toMatchObject({ code: expected });
    expect(recover.part).toBe(part);
    expect([recover.code, recover.passphrase.text]).toEqual([code, passphrase]);
  });

  it("shows what no field can mend beside the form", () => {
    recover.fault = { code: "disk-full" };
    expect(recover.part).toBe("form");
  });

  it("is forgiving, and keeps neither secret afterwards", async () => {
    await attempt(CODE.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"));
    expect(recover.fault).toBeNull();
    expect([recover.code, recover.passphrase.text]).toEqual(["", ""]);
  });
});
