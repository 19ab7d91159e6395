import { beforeEach, expect, it, vi } from "vitest";

import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { Cravings } from "./cravings.svelte";
import { glanceOf } from "./glance";
import { Lately } from "./lately.svelte";
import { outcome, when } from "./says";
import { TOOLS, listedByUse, withListed, withOwn } from "./tools";

const NOW = { at: "2026-11-23T18:02:00", zone: "America/Denver" };

let desk: Desk;
let cravings: Cravings;

beforeEach(() => {
  desk = memoryDesk();
  cravings = new Cravings(desk);
});

async function newest(): Promise<string> {
  const [first] = (await desk.craving_list({ offset: 0, limit: 1 })).items;
  if (!first) throw new Error("no cravings");
  return first.id;
}

it("logs the number that is picked, once, and shows what may help", async () => {
  const { quick } = cravings;
  quick.strength = 7;
  const { total } = await desk.craving_list({ offset: 0, limit: 1 });
  await Promise.all([quick.log(), quick.log()]);
  expect((await desk.craving_list({ offset: 0, limit: 1 })).total).toBe(total + 1);
  expect([quick.strength, quick.logged?.next.tool !== null]).toEqual([null, true]);
  expect(await quick.undo()).toBe(true);
  expect([(await desk.craving_list({ offset: 0, limit: 1 })).total, quick.logged]).toEqual([total, null]);
});

it("lets the answer go an hour later", async () => {
  const { quick } = cravings;
  quick.strength = 5;
  await quick.log();
  quick.closeIfPast({ ...NOW, at: "2026-11-23T18:40:00" });
  expect(quick.logged).not.toBeNull();
  quick.closeIfPast({ ...NOW, at: "2026-11-23T19:20:00" });
  expect(quick.logged).toBeNull();
});

it("keeps the number when it could not be logged", async () => {
  vi.spyOn(desk, "craving_log").mockRejectedValue({ code: "disk-full" });
  cravings.quick.strength = 4;
  expect(await cravings.quick.log()).toBe(false);
  expect([cravings.quick.strength, cravings.quick.fault]).toEqual([4, { code: "disk-full" }]);
});

it("saves what was typed when the details close", async () => {
  const id = await newest();
  await cravings.show(id);
  cravings.open?.change({ situation: "the heron again" });
  expect(await cravings.close()).toBe(true);
  expect((await desk.craving_read({ id })).content.situation).toBe("the heron again");
});

it("loses nothing when the timer wrote underneath", async () => {
  const { saved } = await desk.craving_log({ strength: 8 });
  await cravings.show(saved.id);
  cravings.open?.change({ situation: "typed before" });
  await desk.timer_start({ craving: saved.id, minutes: 5 });
  await desk.timer_end({ craving: saved.id, end: { at_end: 1, ending: "passed" } });
  await cravings.flush();
  const { content } = await desk.craving_read({ id: saved.id });
  expect([content.situation, content.at_end, content.ending]).toEqual(["typed before", 1, "passed"]);
  expect(content.timer?.state).toBe("ended");
});

it("keeps the words beside a length that cannot be", async () => {
  const id = await newest();
  const before = (await desk.craving_read({ id })).content.lasted;
  await cravings.show(id);
  cravings.open?.change({ lasted: 2_400, note: "forty hours" });
  await cravings.flush();
  const { content } = await desk.craving_read({ id });
  expect([content.note, content.lasted]).toEqual(["forty hours", before]);
  expect(cravings.wrongLength).toMatchObject({ code: "length-out-of-range" });
  cravings.open?.change({ lasted: 40 });
  await cravings.flush();
  expect([(await desk.craving_read({ id })).content.lasted, cravings.wrongLength]).toEqual([40, null]);
});

it("refuses a time to come, and keeps the one before", async () => {
  const id = await newest();
  await cravings.show(id);
  const { happened } = await desk.craving_read({ id });
  cravings.open?.place({ happened: { ...happened, at: "2027-01-01T10:00:00" } });
  await cravings.flush();
  expect(cravings.open?.tooSoon).toMatchObject({ code: "in-the-future" });
  expect((await desk.craving_read({ id })).happened).toEqual(happened);
});

it("keeps the details open when they could not be saved", async () => {
  await cravings.show(await newest());
  vi.spyOn(desk, "craving_save").mockRejectedValue({ code: "label-too-long", field: "place" });
  cravings.open?.change({ place: "x" });
  expect(await cravings.close()).toBe(false);
  expect(cravings.open?.fault("place")).toMatchObject({ code: "label-too-long" });
});

it("puts a craving in the bin, and its answer with it", async () => {
  cravings.quick.strength = 5;
  await cravings.quick.log();
  const id = cravings.quick.logged?.saved.id ?? "";
  await cravings.show(id);
  expect(await cravings.putInBin()).toBe(id);
  expect([cravings.open, cravings.quick.logged]).toEqual([null, null]);
  await cravings.takeOutOfBin(id);
  expect((await desk.craving_read({ id })).id).toBe(id);
});

it("reads a day of ten thousand no further than it is asked to", async () => {
  const [item] = (await desk.craving_list({ offset: 0, limit: 1 })).items;
  if (!item) throw new Error("no cravings");
  const list = vi.fn((args: { offset: number; limit: number }) =>
    Promise.resolve({ total: 10_000, offset: args.offset, items: Array.from({ length: args.limit }, () => item) }),
  );
  const lately = new Lately({ craving_list: list });
  await lately.load();
  expect([lately.read.length, lately.lines.length, lately.hasMore]).toEqual([300, 30, true]);
  expect(glanceOf(lately, NOW).isWhole).toBe(false);
  for (let times = 0; times < 5; times += 1) await lately.more();
  expect([lately.read.length, lately.lines.length, list.mock.calls.length]).toEqual([330, 330, 2]);
});

it("sees the last four weeks at a glance, today among them", async () => {
  await cravings.lately.load();
  const { from, to, cravings: seen, isWhole } = glanceOf(cravings.lately, NOW);
  expect([from, to, isWhole]).toEqual(["2026-10-27", "2026-11-23", true]);
  expect(seen.length).toBe(17);
  expect(seen[0]?.happened.at.slice(0, 10)).toBe("2026-10-28");
  expect(seen.at(-1)?.happened.at.slice(0, 10)).toBe("2026-11-23");
});

it("says when it was and how it went in a few words", async () => {
  await cravings.lately.load();
  const said = cravings.lately.read.map(({ happened, content }) => [when(happened, NOW), outcome(content)]);
  expect(said.slice(0, 4)).toEqual([
    ["Today, 5:40 PM", "passed in 12 min · The detour helped 4 of 4"],
    ["Sat, 9:15 PM", "passed in 8 min · Calling someone helped 3 of 4"],
    ["Fri, 6:05 PM", "still here after 20 min · A walk helped 2 of 4"],
    ["Thu, 4:20 PM", ""],
  ]);
});

it("keeps ratings when tools are added or taken away", async () => {
  const tried = [{ tool: { listed: "walk" as const }, helped: 3 }, { tool: { own: "The detour" }, helped: 4 }];
  expect(withListed(tried, ["walk", "music"])).toEqual([
    { tool: { listed: "walk" }, helped: 3 },
    { tool: { listed: "music" }, helped: null },
    { tool: { own: "The detour" }, helped: 4 },
  ]);
  expect(withOwn(tried, []).map(({ tool }) => tool)).toEqual([{ listed: "walk" }]);
  const offered = listedByUse(await desk.tools());
  expect([...offered].sort()).toEqual([...TOOLS].sort());
  expect(offered[0]).not.toBe(TOOLS[0]);
});
