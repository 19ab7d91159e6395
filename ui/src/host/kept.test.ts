import { beforeEach, expect, it, vi } from "vitest";

import type { Draft, Id, Record, Saved, WireError } from "../generated/types";
import { Kept, type Calls } from "./kept.svelte";
import { SAVE_AFTER } from "./saving.svelte";

type Note = { title: string; body: string };

const ID: Id = "a".repeat(32);
const NOW = { at: "2026-11-23T18:02:00", zone: "America/Denver" };

let stored: Record<Note> | null;
let left: Id[];
let refuse: WireError | null;

const calls: Calls<Note> = {
  read: async () => {
    if (!stored) throw { code: "not-found" } satisfies WireError;
    return structuredClone(stored);
  },
  save: async ({ draft }: { draft: Draft<Note> }): Promise<Saved> => {
    await Promise.resolve();
    if (refuse) throw refuse;
    if (draft.content.title === "" && draft.content.body === "" && draft.id === null) throw { code: "entry-empty" } satisfies WireError;
    if (draft.happened && draft.happened.at > NOW.at) throw { code: "in-the-future", field: "happened" } satisfies WireError;
    if (stored && draft.base !== stored.revision) throw { code: "stale" } satisfies WireError;
    const revision = (stored?.revision ?? 0) + 1;
    const { share, links, content } = structuredClone(draft);
    stored = { id: ID, revision, happened: draft.happened ?? NOW, written: `${NOW.at}Z`, share, links, content };
    return { id: ID, revision, happened: stored.happened, written: NOW, words: 0 };
  },
  leave: async ({ id }) => void left.push(id),
};

beforeEach(() => {
  stored = null;
  refuse = null;
  left = [];
  vi.useRealTimers();
});

const fresh = (): Kept<Note> => Kept.fresh(calls, { title: "", body: "" });

it("keeps nothing before something is changed", async () => {
  const kept = fresh();
  expect(await kept.leave()).toBe(true);
  expect([stored, left]).toEqual([null, []]);
});

it("saves a change by itself, at most so much later", async () => {
  vi.useFakeTimers();
  const kept = fresh();
  kept.change({ title: "One" });
  await vi.advanceTimersByTimeAsync(SAVE_AFTER - 1);
  expect(stored).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(stored?.content.title).toBe("One");
  expect([kept.isKept, kept.saved]).toEqual([true, NOW]);
});

it("saves nothing while letters are being put together", async () => {
  vi.useFakeTimers();
  const kept = fresh();
  kept.change({ title: "k" }, true);
  await vi.advanceTimersByTimeAsync(SAVE_AFTER * 3);
  expect(stored).toBeNull();
});

it("sends what was typed while a save was on its way", async () => {
  const kept = fresh();
  kept.change({ title: "One" });
  const saving = kept.save();
  kept.change({ body: "Two" });
  await saving;
  await kept.save();
  expect(stored?.content).toEqual({ title: "One", body: "Two" });
  expect(stored?.revision).toBe(2);
});

it("lays its own changes over what was written meanwhile", async () => {
  const kept = fresh();
  kept.change({ title: "One" });
  await kept.save();
  stored = { ...(stored as unknown as Record<Note>), revision: 7, content: { title: "One", body: "by the timer" } };
  kept.change({ title: "Mine" });
  await kept.flush();
  expect(stored?.content).toEqual({ title: "Mine", body: "by the timer" });
  expect(kept.now.body).toBe("by the timer");
});

it("keeps the time from before when the one that was set is still to come, and saves the rest", async () => {
  const kept = fresh();
  kept.change({ title: "One" });
  await kept.save();
  kept.place({ happened: { ...NOW, at: "2026-11-30T08:00:00" } });
  kept.change({ body: "Two" });
  await kept.flush();
  expect(stored?.content.body).toBe("Two");
  expect([stored?.happened, kept.around.happened]).toEqual([NOW, NOW]);
  expect(kept.tooSoon).toMatchObject({ code: "in-the-future" });
  kept.place({ happened: { ...NOW, at: "2026-11-22T08:00:00" } });
  await kept.flush();
  expect([kept.tooSoon, stored?.happened.at]).toEqual([null, "2026-11-22T08:00:00"]);
});

it("stays open with what the person has to mend, and says at which field", async () => {
  const kept = fresh();
  refuse = { code: "label-too-long", field: "title" };
  kept.change({ title: "long" });
  expect(await kept.leave()).toBe(false);
  expect(kept.fault("title")).toBe(refuse);
  expect(kept.fault("body")).toBeNull();
  await expect(kept.flush()).rejects.toBe(refuse);
  refuse = null;
  kept.change({ title: "short" });
  expect(kept.trouble).toBeNull();
  expect(await kept.leave()).toBe(true);
});

it("tries again by itself what the computer could not do", async () => {
  vi.useFakeTimers();
  const kept = fresh();
  refuse = { code: "disk-full" };
  kept.change({ title: "One" });
  await vi.advanceTimersByTimeAsync(SAVE_AFTER);
  expect(kept.trouble?.helps).toBe("again");
  refuse = null;
  await vi.advanceTimersByTimeAsync(5_000);
  expect([stored?.content.title, kept.trouble]).toEqual(["One", null]);
});

it("lets go of something new that was emptied again", async () => {
  const kept = fresh();
  kept.change({ title: "x" }, true);
  kept.change({ title: "" });
  expect(await kept.leave()).toBe(true);
  expect(stored).toBeNull();
});

it("ends its sitting once, and only when it had one", async () => {
  const kept = fresh();
  kept.change({ title: "One" });
  await kept.leave();
  await kept.leave();
  expect(left).toEqual([ID]);
});
