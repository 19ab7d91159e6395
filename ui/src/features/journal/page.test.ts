// The way of a page to the core: when it is saved, what is sent, and what happens when that fails.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Desk } from "../../generated/desk";
import type { Draft, JournalEntry, Saved, WireError } from "../../generated/types";
import { memoryDesk } from "../../host/memory/desk";
import { SAVE_AFTER } from "../../host/saving.svelte";
import { Page } from "./page.svelte";

type Pending = { draft: Draft<JournalEntry>; answer: () => Promise<void>; refuse: (error: unknown) => void };

/** A desk whose saves wait until the test answers them. */
function slowDesk(): { desk: Desk; saves: Pending[]; left: string[] } {
  const real = memoryDesk({ entries: 3 });
  const saves: Pending[] = [];
  const left: string[] = [];
  const journal_save: Desk["journal_save"] = ({ draft }) =>
    new Promise<Saved>((resolve, refuse) => {
      const answer = (): Promise<void> => real.journal_save({ draft }).then(resolve, refuse);
      saves.push({ draft, answer, refuse });
    });
  const leave: Desk["leave"] = async ({ id }) => void left.push(id);
  return { desk: { ...real, journal_save, leave }, saves, left };
}

const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);
const error = (code: WireError["code"]): WireError => ({ code });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("saving", () => {
  it("waits 600 ms after the first change, however long the typing goes on", async () => {
    const { desk, saves } = slowDesk();
    const page = Page.fresh(desk);
    for (const body of ["a", "ab", "abc", "abcd"]) {
      page.change({ body });
      await vi.advanceTimersByTimeAsync(SAVE_AFTER / 4 - 1);
    }
    expect(saves).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(4);
    expect(saves.map(({ draft }) => draft.content.body)).toEqual(["abcd"]);
  });

  it("has no record before the first answer, and says Saved only then", async () => {
    const { desk, saves } = slowDesk();
    const page = Page.fresh(desk);
    page.change({ body: "hello there" });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect([page.id, page.saved, page.isKept]).toEqual([null, null, false]);
    await saves[0]?.answer();
    await settle();
    expect(page.id).not.toBeNull();
    expect(page.saved?.at).toMatch(/^2026-11-23T18:/u);
    expect([page.isKept, page.words]).toEqual([true, 2]);
  });

  it("sends one at a time, and the next with the newest words and revision", async () => {
    const { desk, saves } = slowDesk();
    const page = Page.fresh(desk);
    page.change({ body: "one" });
    void page.save();
    page.change({ body: "one two" });
    void page.save();
    page.change({ body: "one two three" });
    void page.save();
    await settle();
    expect(saves).toHaveLength(1);
    await saves[0]?.answer();
    await settle();
    expect(saves).toHaveLength(2);
    expect(saves[1]?.draft).toMatchObject({ id: page.id, base: 1, content: { body: "one two three" } });
    await saves[1]?.answer();
    await settle();
    expect([page.base, page.isKept, saves.length]).toEqual([2, true, 2]);
  });

  it("sends nothing when nothing changed, and keeps a page with nothing on it to itself", async () => {
    const desk = memoryDesk({ entries: 0 });
    const save = vi.spyOn(desk, "journal_save");
    const page = Page.fresh(desk, "what-set-it-off", { title: "T", body: "### H\n" });
    await page.save();
    expect(save).not.toHaveBeenCalled();
    page.change({ title: "", body: " " });
    await page.flush();
    expect([page.id, page.trouble, page.isKept]).toEqual([null, null, true]);
    expect((await desk.journal_list({ offset: 0, limit: 10 })).total).toBe(0);
  });

  it("sends nothing while letters are composed, then what they became", async () => {
    const { desk, saves } = slowDesk();
    const page = Page.fresh(desk);
    page.change({ body: "n" }, true);
    page.change({ body: "ni" }, true);
    await vi.advanceTimersByTimeAsync(SAVE_AFTER * 10);
    expect(saves).toHaveLength(0);
    page.change({ body: "你" });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect(saves.map(({ draft }) => draft.content.body)).toEqual(["你"]);
  });

  it("keeps finished words within 600 ms, however much is composed after them", async () => {
    const { desk, saves } = slowDesk();
    const page = Page.fresh(desk);
    page.change({ body: "mañana " });
    for (let letters = 1; letters <= 5; letters += 1) {
      await vi.advanceTimersByTimeAsync(SAVE_AFTER / 6);
      page.change({ body: `mañana ${"´".repeat(letters)}` }, true);
    }
    expect(saves).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(SAVE_AFTER / 6);
    expect(saves.map(({ draft }) => draft.content.body.slice(0, 7))).toEqual(["mañana "]);
  });

  it("tries again what was refused while letters are composed", async () => {
    const { desk, saves } = slowDesk();
    const page = Page.fresh(desk);
    page.change({ body: "words" });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    saves[0]?.refuse(error("disk-full"));
    await settle();
    page.change({ body: "words n" }, true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saves).toHaveLength(2);
  });

  it("sends even composed letters when the journal locks", async () => {
    const { desk, saves } = slowDesk();
    const page = Page.fresh(desk);
    page.change({ body: "ni" }, true);
    const flushed = page.flush();
    await settle();
    await saves[0]?.answer();
    await flushed;
    expect(page.isKept).toBe(true);
  });
});

describe("trouble", () => {
  it("keeps the words and tries again, waiting longer each time", async () => {
    const { desk, saves } = slowDesk();
    const page = Page.fresh(desk);
    page.change({ body: "words" });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    saves[0]?.refuse(error("disk-full"));
    await settle();
    expect(page.trouble).toMatchObject({ helps: "again", thrown: { code: "disk-full" } });
    expect(page.now.body).toBe("words");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saves).toHaveLength(2);
    saves[1]?.refuse(error("disk-full"));
    await vi.advanceTimersByTimeAsync(1_999);
    expect(saves).toHaveLength(2);
    page.change({ body: "words and more" });
    await vi.advanceTimersByTimeAsync(1);
    await saves[2]?.answer();
    await settle();
    expect([page.trouble, page.isKept]).toEqual([null, true]);
    expect(saves[2]?.draft.content.body).toBe("words and more");
  });

  it("does not try again what only the person can mend, until they change it", async () => {
    const desk = memoryDesk({ entries: 0 });
    const save = vi.spyOn(desk, "journal_save");
    const page = Page.fresh(desk);
    const long = "é".repeat(500_001);
    page.change({ body: long });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect(page.trouble).toMatchObject({ helps: "mend", field: "body", thrown: { code: "text-too-long" } });
    await vi.advanceTimersByTimeAsync(120_000);
    expect([save.mock.calls.length, page.now.body === long]).toEqual([1, true]);
    page.change({ body: "shorter" });
    expect(page.trouble).toBeNull();
    await vi.advanceTimersByTimeAsync(SAVE_AFTER);
    expect(page.isKept).toBe(true);
  });

  it("keeps both texts when the stored page went on without this one", async () => {
    const desk = memoryDesk({ entries: 3 });
    const { id } = (await desk.journal_list({ offset: 0, limit: 1 })).items[0] ?? { id: "" };
    const page = await Page.open(desk, id);
    const other = await Page.open(desk, id);
    other.change({ body: "theirs" });
    await other.flush();
    page.change({ body: "mine" });
    await page.save();
    expect(page.trouble).toMatchObject({ helps: "parted", thrown: { code: "stale" } });
    page.change({ body: "mine, and more" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await desk.journal_read({ id })).content.body).toBe("theirs");
    expect(await page.leave()).toBe(false);

    await page.keepAsNew();
    expect([page.trouble, page.isKept, page.id === id]).toEqual([null, true, false]);
    expect((await desk.journal_read({ id: page.id ?? "" })).content.body).toBe("mine, and more");
    expect((await desk.journal_read({ id })).content.body).toBe("theirs");
  });

  it("tells whoever locks that words are not saved", async () => {
    const { desk, saves } = slowDesk();
    const page = Page.fresh(desk);
    page.change({ body: "words" });
    const flushed = page.flush();
    await settle();
    saves[0]?.refuse(error("storage"));
    await expect(flushed).rejects.toEqual({ code: "storage" });
  });
});

describe("leaving", () => {
  it("saves first, then ends the sitting, once", async () => {
    const { desk, saves, left } = slowDesk();
    const page = Page.fresh(desk);
    page.change({ body: "last words" });
    const leaving = page.leave();
    await settle();
    expect(left).toEqual([]);
    await saves[0]?.answer();
    expect(await leaving).toBe(true);
    expect(await page.leave()).toBe(true);
    expect(left).toEqual([page.id]);
  });

  it("leaves a page alone that was only read", async () => {
    const { desk, left } = slowDesk();
    const { id } = (await desk.journal_list({ offset: 0, limit: 1 })).items[0] ?? { id: "" };
    const page = await Page.open(desk, id);
    expect(await page.leave()).toBe(true);
    expect(left).toEqual([]);
  });
});
