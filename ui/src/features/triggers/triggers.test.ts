import { beforeEach, expect, it } from "vitest";

import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { triggerId } from "../../host/memory/desk-triggers-seed";
import { setLanguage } from "../../words/words.svelte";
import { cameUp } from "./came-up";
import { History } from "./history.svelte";
import { Picker } from "./picker.svelte";
import { STARTERS, starterTrigger } from "./starters";
import { Triggers } from "./triggers.svelte";

const PAYDAY = triggerId("payday");

let desk: Desk;
let triggers: Triggers;

beforeEach(async () => {
  setLanguage("en");
  desk = memoryDesk();
  triggers = new Triggers(desk);
  await triggers.load();
});

const newest = async () => (await desk.event_list({ offset: 0, limit: 1 })).items[0];

it("groups the log by day, newest first", () => {
  const dates = triggers.log.days.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(new Set(dates).size).toBe(dates.length);
  expect(triggers.log.total).toBe(triggers.log.lines.length);
});

it("opens a new line and keeps nothing of it until something is said", async () => {
  const { total } = await desk.event_list({ offset: 0, limit: 1 });
  await triggers.logNew();
  expect(await triggers.close()).toBe(true);
  expect((await desk.event_list({ offset: 0, limit: 1 })).total).toBe(total);
});

it("logs a trigger from its sheet in one step", async () => {
  await triggers.openTrigger(PAYDAY);
  await triggers.logNew(PAYDAY);
  expect(triggers.trigger).toBeNull();
  await triggers.flush();
  expect((await newest())?.content.triggers).toEqual([PAYDAY]);
});

it("loses nothing of a line that names no trigger: it is kept as one without a name", async () => {
  await triggers.logNew();
  triggers.event?.change({ did: "Walked on" });
  await triggers.flush();
  expect((await newest())?.content).toMatchObject({ did: "Walked on", words: "Not named yet" });
  triggers.event?.change({ triggers: [PAYDAY] });
  expect(await triggers.close()).toBe(true);
  expect((await newest())?.content).toMatchObject({ triggers: [PAYDAY], words: "" });
});

it("keeps the name of a trigger while no new one is written", async () => {
  await triggers.openTrigger(PAYDAY);
  triggers.trigger?.change({ name: "  ", avoiding: "Direct deposit" });
  expect(await triggers.close()).toBe(true);
  expect((await desk.trigger_read({ id: PAYDAY })).content).toMatchObject({ name: "Payday", avoiding: "Direct deposit" });
});

it("stays open with a name that is too long", async () => {
  await triggers.openTrigger(PAYDAY);
  triggers.trigger?.change({ name: "x".repeat(500) });
  expect(await triggers.close()).toBe(false);
  expect(triggers.trigger?.fault("name")).toMatchObject({ code: "label-too-long" });
});

it("puts a line in the bin and takes it out again", async () => {
  const id = triggers.log.lines[0]?.id ?? "";
  await triggers.openEvent(id);
  expect(await triggers.putEventInBin()).toBe(id);
  await expect(desk.event_read({ id })).rejects.toMatchObject({ code: "not-found" });
  await triggers.takeOutOfBin(id);
  expect((await desk.event_read({ id })).id).toBe(id);
});

it("says that a trigger from elsewhere is not here now", async () => {
  await triggers.openTrigger("f".repeat(32));
  expect([triggers.trigger, triggers.fault]).toMatchObject([null, { code: "not-found" }]);
});

it("finds every time a trigger was met, cravings and lines of the log, newest first", async () => {
  const craving = await desk.craving_log({ strength: 7 });
  const record = await desk.craving_read({ id: craving.saved.id });
  const content = { ...record.content, triggers: [triggerId("paid")] };
  await desk.craving_save({ draft: { ...record, base: record.revision, content } });
  const charted = (await desk.trigger_chart()).find((one) => one.record.id === PAYDAY);

  const history = new History(desk, PAYDAY);
  do await history.more();
  while (history.hasMore);
  expect(history.met[0]).toMatchObject({ id: craving.saved.id, met: { kind: "craving", strength: 7 } });
  expect(history.met.length).toBe((charted?.cravings ?? 0) + (charted?.events ?? 0));
  const times = history.met.map(({ happened }) => happened.at);
  expect(times).toEqual([...times].sort().reverse());
});

it("offers what starts as typed first, and nothing that is picked, merged or retired", async () => {
  const picker = new Picker(desk);
  await picker.load();
  const offered = (typed: string, picked: string[] = []): string[] =>
    picker.offered(typed, picked).map(({ record }) => record.content.name);
  expect(offered("PAY")).toEqual(["Payday"]);
  expect(offered("pay", [PAYDAY])).toEqual([]);
  expect(offered("pay", [triggerId("paid")])).toEqual([]);
  expect(offered("old")).toEqual(["The street of the old place"]);
  expect(picker.named("the day the money comes")).toBe(PAYDAY);
  expect(picker.named("my old phone")).toBe(triggerId("old-phone"));
});

it("puts a new trigger on the chart from the picker", async () => {
  const picker = new Picker(desk);
  await picker.load();
  const id = await picker.create(" Neon sign ", "inside");
  expect((await desk.trigger_read({ id: id ?? "" })).content).toMatchObject({ name: "Neon sign", nature: { inside: null }, pull: null });
  expect(picker.named("neon sign")).toBe(id);
});

it("has starter lists of which every line can go on the chart", () => {
  const all = [...STARTERS.outside, ...STARTERS.inside].map(starterTrigger);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(STARTERS.inside.map(starterTrigger).every(({ nature }) => "inside" in nature && nature.inside)).toBe(true);
  expect(STARTERS.outside.map(starterTrigger).every(({ nature }) => "outside" in nature && nature.outside)).toBe(true);
});

it("says how long ago in the largest fitting step", () => {
  const now = { at: "2026-11-23T00:10:00", zone: "America/Denver" };
  const [charted] = triggers.chart.column("stay-away");
  if (!charted) throw new Error("the seeded chart is empty");
  const said = (at: string): string => cameUp({ ...charted, cravings: 1, events: 1, last: { ...now, at } }, now).replaceAll("\u00a0", " ");
  expect(said("2026-11-22T23:59:00")).toBe("2 times, yesterday");
  expect(said("2026-11-10T12:00:00")).toBe("2 times, 13 days ago");
  expect(said("2026-11-09T12:00:00")).toBe("2 times, 2 weeks ago");
  expect(said("2026-08-23T12:00:00")).toBe("2 times, 3 months ago");
});
