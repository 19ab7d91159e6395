import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { Strength } from "../../generated/types";
import { NewPassphrase } from "./new-passphrase.svelte";

const strength = (score: number): Strength => ({ score, enough: score >= 3, reason: null });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a new passphrase", () => {
  it("is judged a moment after the last key, not at each", async () => {
    const judge = vi.fn(() => Promise.resolve(strength(3)));
    const passphrase = new NewPassphrase({ strength: judge });
    for (const text of ["b", "bo", "boat"]) {
      passphrase.text = text;
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(judge).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(400);
    expect(judge.mock.calls).toEqual([[{ passphrase: "boat" }]]);
    expect(passphrase.strength?.score).toBe(3);
  });

  it("drops a late answer about an older text", async () => {
    const slow = (args: { passphrase: string }): Promise<Strength> =>
      new Promise((resolve) =>
        setTimeout(() => resolve(strength(args.passphrase.length)), args.passphrase === "b" ? 900 : 1),
      );
    const passphrase = new NewPassphrase({ strength: slow });
    passphrase.text = "b";
    await vi.advanceTimersByTimeAsync(300);
    passphrase.text = "boat";
    await vi.advanceTimersByTimeAsync(2000);
    expect(passphrase.strength?.score).toBe(4);
  });

  it("has no strength when it is empty", async () => {
    const passphrase = new NewPassphrase({ strength: () => Promise.resolve(strength(2)) });
    passphrase.text = "boat";
    await vi.advanceTimersByTimeAsync(300);
    passphrase.text = "";
    expect(passphrase.strength).toBeNull();
  });
});
