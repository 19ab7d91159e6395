import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { Gate } from "../generated/gate";
import { MEMORY_CODE, memoryGate } from "../host/memory/gate";
import { FirstRun } from "./first-run.svelte";
import { pickTwo, type Pick, type RecoveryCheck } from "./recovery-check.svelte";

const GOOD = "four quiet boats drift";
const thirdAndSixth: Pick = () => [2, 5];

let gate: Gate;
let run: FirstRun;

function check(): RecoveryCheck {
  if (run.check === null) throw new Error("there is no recovery code yet");
  return run.check;
}

async function next(): Promise<void> {
  const done = run.next();
  await vi.advanceTimersByTimeAsync(2000);
  await done;
}

async function to(step: "passphrase" | "code" | "settle"): Promise<void> {
  await next();
  await next();
  if (step === "passphrase") return;
  run.passphrase.text = GOOD;
  await next();
  if (step === "code") return;
  await next();
  check().questions[0].answer = MEMORY_CODE[2];
  check().questions[1].answer = MEMORY_CODE[5];
  await next();
}

beforeEach(() => {
  vi.useFakeTimers();
  gate = memoryGate({ vault: { is: "none" } });
  run = new FirstRun(gate, thirdAndSixth);
});

afterEach(() => {
  vi.useRealTimers();
});

describe("the first run", () => {
  it("goes through five steps and opens the desk at the end", async () => {
    const enter = vi.spyOn(gate, "enter");
    expect([run.number, run.step, run.hasBack]).toEqual([1, "about", false]);
    await to("settle");
    expect([run.number, run.step]).toEqual([5, "settle"]);
    expect(enter).not.toHaveBeenCalled();
    await next();
    expect(enter).toHaveBeenCalledOnce();
  });

  it("keeps the passphrase that was typed when going back", async () => {
    await to("passphrase");
    run.passphrase.text = GOOD;
    run.back();
    expect(run.step).toBe("place");
    await next();
    expect(run.passphrase.text).toBe(GOOD);
  });

  it("stays where it is when the passphrase is refused, and says why", async () => {
    await to("passphrase");
    run.passphrase.text = "boat";
    await next();
    expect(run.step).toBe("passphrase");
    expect(run.fault).toMatchObject({ code: "passphrase-too-weak" });
    expect(run.passphrase.text).toBe("boat");
    expect(run.busy).toBe(false);
  });

  it("makes the vault once, however often it is gone through", async () => {
    const create = vi.spyOn(gate, "create");
    await to("code");
    expect(run.passphrase.text).toBe("");
    run.back();
    expect(run.step).toBe("passphrase");
    await next();
    expect(run.step).toBe("code");
    expect(create).toHaveBeenCalledOnce();
  });

  it("does not pass before the two groups fit", async () => {
    await to("code");
    await next();
    expect(check().asking).toBe(true);
    expect(check().questions.map((asked) => asked.position)).toEqual([3, 6]);
    check().questions[0].answer = MEMORY_CODE[2];
    check().questions[1].answer = "2RV5";
    await next();
    expect(run.step).toBe("code");
    expect(check().questions.map((asked) => asked.differs)).toEqual([false, true]);
  });

  it("goes from the questions back to the code, and keeps the answers", async () => {
    await to("code");
    await next();
    check().questions[0].answer = "6mv";
    run.back();
    expect([run.step, check().asking]).toEqual(["code", false]);
    await next();
    expect(check().questions[0].answer).toBe("6mv");
  });

  it("goes on at the last step when the window was loaded anew", () => {
    run.resume();
    expect([run.step, run.hasBack, run.check]).toEqual(["settle", false, null]);
  });
});

describe("the groups that are asked back", () => {
  it.each(["6mv3", " 6-MV 3 ", "6MV3"])("are read with good will: %s", async (answer) => {
    await to("code");
    await next();
    check().questions[0].answer = answer;
    check().questions[1].answer = "2rv4";
    expect(check().verify()).toBe(true);
  });

  it("are two different ones, in order", () => {
    for (let i = 0; i < 500; i += 1) {
      const [first, second] = pickTwo(7);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(second).toBeGreaterThan(first);
      expect(second).toBeLessThan(7);
    }
  });
});
