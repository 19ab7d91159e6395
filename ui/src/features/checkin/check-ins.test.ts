import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { Desk } from "../../generated/desk";
import { SAVE_AFTER } from "../../host/saving.svelte";
import { memoryDesk } from "../../host/memory/desk";
import { CheckIns } from "./check-ins.svelte";
import { summary } from "./summary";

let desk: Desk;
let checkIns: CheckIns;

// The made-up day has a morning and no evening yet.
beforeEach(async () => {
  vi.useFakeTimers();
  desk = memoryDesk();
  checkIns = new CheckIns(desk);
  await checkIns.load();
});

afterEach(() => vi.useRealTimers());

async function evening(): Promise<NonNullable<Extract<CheckIns["open"], { half: "evening" }>>> {
  await checkIns.start("evening");
  if (checkIns.open?.half !== "evening") throw new Error("no evening is open");
  return checkIns.open;
}

describe("a check-in", () => {
  it("is saved a moment after it was filled in, once for the half of the day", async () => {
    const { kept } = await evening();
    kept.change({ hard: 2 });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    kept.change({ contact: true });
    expect(await checkIns.close()).toBe(true);
    await checkIns.load();
    expect(checkIns.today?.evening?.content).toMatchObject({ evening: { hard: 2, contact: true } });

    const first = checkIns.today?.evening?.id;
    (await evening()).kept.change({ mood: 7 });
    await checkIns.close();
    await checkIns.load();
    expect(checkIns.today?.evening).toMatchObject({ id: first, content: { evening: { hard: 2, mood: 7 } } });
  });

  it("is not kept when nothing was filled in", async () => {
    const save = vi.spyOn(desk, "check_in_save");
    await evening();
    expect(await checkIns.close()).toBe(true);
    expect(save).not.toHaveBeenCalled();
  });

  it("that was emptied again goes to the bin", async () => {
    const { kept } = await evening();
    kept.change({ hard: 2 });
    await kept.save();
    kept.change({ hard: null });
    expect(await checkIns.close()).toBe(true);
    await checkIns.load();
    expect([checkIns.open, checkIns.today?.evening]).toEqual([null, null]);
    expect((await desk.bin_list()).map(({ kind }) => kind)).toContain("check-in");
  });

  it("stays open when it could not be saved, and is saved before the journal locks", async () => {
    const { kept } = await evening();
    vi.spyOn(desk, "check_in_save").mockRejectedValueOnce({ code: "disk-full" });
    kept.change({ hard: 4 });
    expect(await checkIns.close()).toBe(false);
    expect(checkIns.open?.kept).toBe(kept);
    await checkIns.flush();
    expect(kept.isKept).toBe(true);
  });

  it("opens the other half once the first is kept", async () => {
    const { kept } = await evening();
    kept.change({ conflict: 1 });
    await checkIns.start("morning");
    expect([kept.isKept, checkIns.open?.half]).toEqual([true, "morning"]);
    expect(checkIns.open?.kept.id).toBe(checkIns.today?.morning?.id);
  });

  it("that is opened while the one before is closing stays open", async () => {
    const { kept } = await evening();
    kept.change({ hard: 1 });
    vi.spyOn(desk, "leave").mockImplementationOnce(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const closed = checkIns.close();
    await checkIns.show(checkIns.today?.morning?.id ?? "");
    await vi.advanceTimersByTimeAsync(100);
    await closed;
    expect(checkIns.open?.half).toBe("morning");
  });

  it("of another day opens as that day's", async () => {
    const past = await desk.check_in_save({
      draft: {
        id: null,
        base: null,
        happened: { at: "2026-11-01T21:00:00", zone: "America/Denver" },
        share: "private",
        links: [],
        content: { evening: { ...(await evening()).kept.now, hard: 1 } },
      },
    });
    await checkIns.show(past.id);
    expect(checkIns.open).toMatchObject({ half: "evening", of: { at: "2026-11-01T21:00:00" } });
  });

  it("comes back out of the bin", async () => {
    const id = checkIns.today?.morning?.id ?? "";
    await checkIns.start("morning");
    expect(await checkIns.putInBin()).toBe(id);
    await checkIns.load();
    expect([checkIns.today?.morning, checkIns.step]).toEqual([null, ""]);
    await checkIns.takeOutOfBin(id);
    await checkIns.load();
    expect(checkIns.step).toBe("Walk by the river after work");
  });
});

describe("the line on Today", () => {
  it("says how the night and the mood were", () => {
    const morning = checkIns.today?.morning;
    expect(morning && summary(morning)).toBe("slept 6 h 30 min · mood 6");
  });

  it("says nothing of cravings or of use", async () => {
    const { kept } = await evening();
    kept.change({ strongest_craving: 9, without_use: "no" });
    await checkIns.close();
    await checkIns.load();
    const noted = checkIns.today?.evening;
    expect(noted && summary(noted)).toBe("noted");
  });
});
