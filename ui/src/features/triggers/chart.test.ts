import { beforeEach, expect, it } from "vitest";

import type { Desk } from "../../generated/desk";
import type { ChartedTrigger, Standing } from "../../generated/types";
import { memoryDesk } from "../../host/memory/desk";
import { triggerId } from "../../host/memory/desk-triggers-seed";
import { setLanguage } from "../../words/words.svelte";
import { BANDS, bandOf, idsOf, keptOf, nameOf, placeBeside, placeOf, pullIn, triggerNamed } from "./chart";
import { Chart } from "./chart.svelte";

const BORED = triggerId("bored");
const PAYDAY = triggerId("payday");

let desk: Desk;
let chart: Chart;

beforeEach(async () => {
  setLanguage("en");
  desk = memoryDesk();
  chart = new Chart(desk);
  await chart.load();
});

const place = (id: string): string | null | undefined => {
  const found = chart.all?.find(({ record }) => record.id === id);
  return found && placeOf(found.record.content);
};

it("has four columns that meet without gaps", () => {
  const bands = Array.from({ length: 101 }, (_, pull) => bandOf(pull));
  expect([0, 24, 25, 49, 50, 74, 75, 100].map((pull) => bands[pull])).toEqual([
    "safe", "safe", "take-care", "take-care", "high", "high", "stay-away", "stay-away",
  ]);
  expect([...new Set(bands)]).toEqual([...BANDS]);
});

it("puts a trigger in the middle of a column, and leaves the number of one that lies there", () => {
  expect(BANDS.map((band) => pullIn(band, null))).toEqual([12, 37, 62, 87]);
  expect(pullIn("high", 51)).toBe(51);
  expect(pullIn(null, 51)).toBeNull();
});

it("has an end on both sides", () => {
  expect(placeBeside("stay-away", 1)).toBeUndefined();
  expect(placeBeside("safe", -1)).toBeNull();
  expect(placeBeside(null, -1)).toBeUndefined();
  expect(placeBeside(null, 1)).toBe("safe");
});

it("shows each trigger in its column, the strongest first, and none that is merged or retired", () => {
  const names = (band: (typeof BANDS)[number] | null): string[] => chart.column(band).map(({ record }) => record.content.name);
  expect(names("stay-away")).toEqual(["Rico", "Payday"]);
  expect(names(null)).toEqual(["Ashamed", "The dream"]);
  expect(names("high")).not.toContain("The day the money comes");
  expect(chart.retired.map(({ record }) => record.content.name)).toEqual(["My old phone"]);
});

it("moves a trigger and says what it was before", async () => {
  const step = await chart.move(BORED, "stay-away");
  expect([step?.before.pull, step?.after.pull]).toEqual([44, 87]);
  expect(place(BORED)).toBe("stay-away");
  expect((await desk.trigger_read({ id: BORED })).content.pull).toBe(87);
});

it("says nothing of a move to where it lies already", async () => {
  expect(await chart.move(BORED, "take-care")).toBeNull();
  expect((await desk.trigger_read({ id: BORED })).content.pull).toBe(44);
});

it("takes two quick steps one after the other", async () => {
  await Promise.all([chart.step(BORED, 1), chart.step(BORED, 1), chart.step(BORED, 1)]);
  expect(place(BORED)).toBe("stay-away");
  expect(chart.fault).toBeNull();
});

it("adds what is ticked at once, and nothing twice", async () => {
  const [pain, again] = [triggerNamed("Pain", { inside: "body" }), triggerNamed("payday", { outside: null })];
  expect(await chart.add([pain, again])).toBe(1);
  await chart.load();
  expect(chart.column(null).map(({ record }) => record.content.name)).toContain("Pain");
});

it("keeps what it cannot do, and shows the chart as it is", async () => {
  expect(await chart.move("f".repeat(32), "high")).toBeNull();
  expect(chart.fault).toMatchObject({ code: "not-found" });
});

it("counts a merged trigger for the one that is kept, and can part them again", async () => {
  const all = chart.all ?? [];
  const merged = triggerId("paid");
  expect(nameOf(all, merged)).toBe("Payday");
  expect(idsOf(all, PAYDAY).sort()).toEqual([PAYDAY, merged].sort());
  const found = (): ChartedTrigger | undefined => chart.all?.find(({ record }) => record.id === PAYDAY);
  const before = found()?.events;
  await chart.change(merged, (trigger) => ({ ...trigger, standing: "active" }));
  expect(before).toBe(2);
  expect(found()?.events).toBe(1);
});

it("refuses to make a trigger the same as one that is the same as it", async () => {
  await chart.change(PAYDAY, (trigger) => ({ ...trigger, standing: { "same-as": triggerId("paid") } }));
  expect(chart.fault).toMatchObject({ code: "same-trigger" });
});

it("calls a deleted trigger that, and keeps those in a circle apart", () => {
  const one = (id: string, standing: Standing): ChartedTrigger => ({
    record: {
      id, revision: 1, happened: { at: "2026-11-23T18:00:00", zone: "America/Denver" }, written: "", share: "private", links: [],
      content: { ...triggerNamed(id, { outside: null }), standing },
    },
    cravings: 0, events: 0, last: null,
  });
  const circle = [one("a", { "same-as": "b" }), one("b", { "same-as": "a" }), one("c", { "same-as": "gone" })];
  expect(circle.map(({ record }) => keptOf(circle, record.id)?.record.id)).toEqual(["a", "b", "c"]);
  expect(nameOf(circle, "gone")).toBe("A trigger you deleted");
});
