// The journal as a whole: moving between pages loses nothing.

import { afterEach, describe, expect, it, vi } from "vitest";
import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { Entries } from "./entries.svelte";
import { feelingName, ownWords, withListed, withOwnWords } from "../feelings/feelings";
import { Journal } from "./journal.svelte";
import { Versions } from "./versions.svelte";
import { civil } from "./when";

const idAt = async (desk: Desk, offset: number): Promise<string> =>
  (await desk.journal_list({ offset, limit: 1 })).items[0]?.id ?? "";

/** Has the next reading of the list wait. Answers how to let it go. */
function holdNextReading(desk: Desk): () => void {
  const list = desk.journal_list.bind(desk);
  let letGo = (): void => undefined;
  const held = new Promise<void>((go) => (letGo = go));
  vi.spyOn(desk, "journal_list").mockImplementationOnce((args) => held.then(() => list(args)));
  return letGo;
}

afterEach(() => vi.restoreAllMocks());

describe("pages", () => {
  it("opens the newest, and saves it before it opens another", async () => {
    const desk = memoryDesk({ entries: 10 });
    const journal = new Journal(desk);
    await journal.show({});
    const first = await idAt(desk, 0);
    expect([journal.page?.id, journal.showing]).toEqual([first, "list"]);
    journal.page?.change({ body: "typed and left at once" });
    await journal.open(await idAt(desk, 3));
    expect((await desk.journal_read({ id: first })).content.body).toBe("typed and left at once");
    expect(journal.showing).toBe("page");
  });

  it("stays on a page that cannot be saved", async () => {
    const desk = memoryDesk({ entries: 10 });
    const journal = new Journal(desk);
    await journal.show({ entry: await idAt(desk, 0) });
    const page = journal.page;
    vi.spyOn(desk, "journal_save").mockRejectedValue({ code: "read-only" });
    page?.change({ body: "must not be lost" });
    await journal.open(await idAt(desk, 1));
    expect(journal.page).toBe(page);
    await journal.close();
    await journal.show({});
    expect([journal.page, journal.page?.now.body]).toEqual([page, "must not be lost"]);
  });

  it("shows the last asked of two pages that open slowly", async () => {
    const desk = memoryDesk({ entries: 10 });
    const journal = new Journal(desk);
    const [slow, quick] = [await idAt(desk, 1), await idAt(desk, 2)];
    const read = desk.journal_read.bind(desk);
    vi.spyOn(desk, "journal_read").mockImplementation(async (args) => {
      if (args.id === slow) await new Promise((later) => setTimeout(later, 20));
      return read(args);
    });
    await Promise.all([journal.open(slow), journal.open(quick)]);
    expect(journal.page?.id).toBe(quick);
  });

  it("puts a page in the bin and takes it out again", async () => {
    const desk = memoryDesk({ entries: 10 });
    const journal = new Journal(desk);
    await journal.show({});
    const away = await journal.putInBin();
    if (!away) throw new Error("not in the bin");
    expect([journal.page, await idAt(desk, 0) === away.id]).toEqual([null, false]);
    await journal.takeOutOfBin(away);
    expect([journal.page?.id, await idAt(desk, 0)]).toEqual([away.id, away.id]);
  });

  it("puts a page that must be mended first in the bin as it was kept, and gives back what was on it", async () => {
    const desk = memoryDesk({ entries: 10 });
    const journal = new Journal(desk);
    await journal.show({});
    const kept = journal.page?.now;
    const title = "a".repeat(500);
    journal.page?.change({ title });
    const away = await journal.putInBin();
    if (!away) throw new Error("not in the bin");
    expect([journal.page, journal.showing, (await desk.bin_list()).some(({ id }) => id === away.id)]).toEqual([null, "list", true]);

    await journal.takeOutOfBin(away);
    expect([journal.page?.id, journal.page?.now.title, journal.page?.isKept]).toEqual([away.id, title, false]);
    expect((await desk.journal_read({ id: away.id })).content.title).toBe(kept?.title);
    journal.page?.change({ title: "shorter" });
    await journal.close();
    expect((await desk.journal_read({ id: away.id })).content.title).toBe("shorter");
  });

  it("puts no page in the bin that the stored one went on without: what is seen is not what would go", async () => {
    const desk = memoryDesk({ entries: 10 });
    const journal = new Journal(desk);
    await journal.show({});
    const { id, now } = journal.page ?? {};
    if (!id || !now) throw new Error("no page");
    const { happened, share, links, ...content } = now;
    await desk.journal_save({ draft: { id, base: 1, happened, share, links, content: { ...content, body: "theirs" } } });
    journal.page?.change({ body: "mine" });
    expect(await journal.putInBin()).toBeNull();
    expect([journal.page?.trouble?.helps, await idAt(desk, 0)]).toEqual(["parted", id]);
  });

  it("puts a page that was emptied in the bin like any other", async () => {
    const desk = memoryDesk({ entries: 10 });
    const journal = new Journal(desk);
    await journal.show({});
    journal.page?.change({ title: "", body: "", mood: null, feelings: [], tags: [] });
    expect([await journal.putInBin(), journal.fault]).toEqual([{ id: expect.any(String), unkept: null }, null]);
  });

  it("opens the newest when the page of last time was emptied and so has gone", async () => {
    const desk = memoryDesk({ entries: 10 });
    const journal = new Journal(desk);
    const [emptied, newest] = [await idAt(desk, 3), await idAt(desk, 0)];
    await journal.show({ entry: emptied });
    journal.page?.change({ title: "", body: "", mood: null, feelings: [], tags: [] });
    await journal.close();
    await journal.show({});
    expect([journal.page?.id, journal.fault]).toEqual([newest, null]);
  });

  it("starts a template without keeping it before a word is written", async () => {
    const desk = memoryDesk({ entries: 2 });
    const journal = new Journal(desk);
    await journal.show({ fresh: "after-a-session" });
    expect(journal.page?.now.body).toContain("###");
    await journal.open(await idAt(desk, 0));
    expect((await desk.journal_list({ offset: 0, limit: 1 })).total).toBe(2);
  });
});

describe("the list", () => {
  it("reads what comes in sight, once, and reads again when something changed", async () => {
    const desk = memoryDesk({ entries: 1_000 });
    const list = vi.spyOn(desk, "journal_list");
    const entries = new Entries(desk);
    await entries.show(0, 20);
    await entries.show(5, 30);
    expect(list).toHaveBeenCalledTimes(1);
    await entries.show(495, 520);
    expect(list).toHaveBeenCalledTimes(3);
    expect([entries.total, entries.at(510)?.title === undefined, entries.at(250)]).toEqual([999, false, undefined]);

    const newest = await idAt(desk, 0);
    await entries.show(0, 20);
    await desk.bin_put({ id: newest });
    await entries.reload();
    expect([entries.total, entries.at(0)?.id === newest]).toEqual([998, false]);
  });

  it("keeps what was scrolled to while it was read again", async () => {
    const desk = memoryDesk({ entries: 1_000 });
    const entries = new Entries(desk);
    await entries.show(0, 20);
    const letGo = holdNextReading(desk);
    const again = entries.reload();
    await entries.show(500, 520);
    expect(entries.at(510)).toBeDefined();
    letGo();
    await again;
    expect([entries.at(510), entries.at(0)]).toEqual([expect.anything(), expect.anything()]);
  });

  it("reads anew also what is scrolled back to while it was read again", async () => {
    const desk = memoryDesk({ entries: 1_000 });
    const entries = new Entries(desk);
    await entries.show(500, 520);
    await entries.show(0, 20);
    const before = entries.at(510);
    await desk.bin_put({ id: await idAt(desk, 0) });
    const letGo = holdNextReading(desk);
    const again = entries.reload();
    await entries.show(500, 520);
    letGo();
    await again;
    expect([entries.at(510)?.id === before?.id, entries.at(509)?.id]).toEqual([false, before?.id]);
  });

  it("keeps what it shows when reading fails, and says so", async () => {
    const desk = memoryDesk({ entries: 5 });
    const entries = new Entries(desk);
    await entries.show(0, 5);
    vi.spyOn(desk, "journal_list").mockRejectedValueOnce({ code: "storage" });
    await entries.reload();
    expect([entries.at(0) === undefined, entries.thrown]).toEqual([false, { code: "storage" }]);
    await entries.reload();
    expect(entries.thrown).toBeNull();
  });
});

it("compares two versions oldest first, and brings one back", async () => {
  const desk = memoryDesk({ entries: 3 });
  const id = await idAt(desk, 0);
  const { content, share, links } = await desk.journal_read({ id });
  await desk.journal_save({ draft: { id, base: 1, happened: null, share, links, content: { ...content, body: "second" } } });
  const versions = new Versions(desk, id);
  await versions.load();
  const [now, before] = versions.all ?? [];
  if (!now || !before) throw new Error("two versions");
  await versions.compare(now, before);
  expect(versions.shown).toMatchObject({ is: "two", from: { revision: 1 }, to: { revision: 2 } });
  expect(await versions.bringBack(1, 1)).toBeNull();
  expect(versions.fault).toEqual({ code: "stale" });
  expect((await versions.bringBack(1, 2))?.revision).toBe(3);
  expect((await desk.journal_read({ id })).content.body).toBe(content.body);
});

it("asks again for versions that could not be read", async () => {
  const desk = memoryDesk({ entries: 1 });
  vi.spyOn(desk, "versions").mockRejectedValueOnce({ code: "storage" });
  const versions = new Versions(desk, await idAt(desk, 0));
  await versions.load();
  expect([versions.all, versions.fault]).toEqual([null, { code: "storage" }]);
  await versions.load();
  expect([versions.all?.length, versions.fault]).toEqual([1, null]);
});

it("picks feelings from the list and in own words, side by side", () => {
  const picked = withOwnWords(withListed([], ["calm"]), ["like rain"]);
  expect(picked.map(feelingName)).toEqual(["calm", "like rain"]);
  expect(withListed(picked, [])).toEqual([{ own: "like rain" }]);
  expect(ownWords(picked)).toEqual(["like rain"]);
});

it("believes only real days and times", () => {
  expect(civil("2026-11-23", "18:05")).toBe("2026-11-23T18:05:00");
  expect(civil(" 2026-11-23 ", "8:05")).toBe("2026-11-23T08:05:00");
  for (const [day, clock] of [["2026-02-30", "10:00"], ["yesterday", "10:00"], ["2026-11-23", "24:00"], ["2026-11-23", ""]]) {
    expect(civil(day ?? "", clock ?? "")).toBeNull();
  }
});
