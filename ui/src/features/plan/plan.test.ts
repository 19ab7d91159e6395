// The plan as it is read and written: one section at a time, saved by itself, one version a sitting.

import { beforeEach, expect, it, vi } from "vitest";

import type { Desk } from "../../generated/desk";
import { planSeed } from "../../host/memory/desk-plan-seed";
import { memoryDesk } from "../../host/memory/desk";
import { daysAfter, isDay } from "./days";
import { PlanPage, QUESTIONS } from "./plan.svelte";
import { EMPTY_PLAN, SECTIONS } from "./sections";

let desk: Desk;
let page: PlanPage;

beforeEach(async () => {
  desk = memoryDesk();
  page = new PlanPage(desk);
  await page.load();
});

const stored = async () => (await desk.plan_now()).record;

async function written(): Promise<void> {
  await desk.plan_save({ draft: { id: null, base: null, happened: null, share: "private", links: [], content: planSeed() } });
  await page.load();
  await desk.leave({ id: page.kept?.id ?? "" });
}

it("shows what says something, in order, and offers the rest", async () => {
  expect([page.shown, page.missing]).toEqual([[], SECTIONS]);
  await written();
  expect(page.shown).toEqual(SECTIONS.filter((key) => key !== "medication"));
  expect(page.missing).toEqual(["medication"]);
  page.edit("medication");
  expect(page.shown).toEqual(SECTIONS);
  await page.done();
  expect(page.missing).toEqual(["medication"]);
});

it("keeps nothing of a plan that was only looked at", async () => {
  page.edit("reasons");
  await page.done();
  expect(await stored()).toBeNull();
});

it("saves what was written when a section is closed, and keeps one version for the sitting", async () => {
  await written();
  const before = (await desk.versions({ id: page.kept?.id ?? "" })).length;
  page.edit("reasons");
  page.kept?.change({ reasons: ["Mia"] });
  page.edit("places");
  page.kept?.change({ places: ["The library"] });
  expect(await page.done()).toBe(true);
  expect((await stored())?.content).toMatchObject({ reasons: ["Mia"], places: ["The library"] });
  page.edit("places");
  page.kept?.change({ places: ["The bench"] });
  await page.done();
  expect(await desk.versions({ id: page.kept?.id ?? "" })).toHaveLength(before + 2);
});

it("follows what was changed elsewhere, but drops nothing typed here", async () => {
  await written();
  await desk.plan_answer({ answer: { do: "take", change: { tool: { own: "Detour" } } } });
  page.kept?.change({ reasons: ["Typed here"] });
  await page.load();
  expect(page.plan.reasons).toEqual(["Typed here"]);
  await page.flush();
  expect((await stored())?.content.reasons).toEqual(["Typed here"]);
  expect((await stored())?.content.tools).toContainEqual({ own: "Detour" });
  await desk.plan_answer({ answer: { do: "take", change: { tool: { own: "River" } } } });
  await page.load();
  expect(page.plan.tools).toContainEqual({ own: "River" });
});

it("says why it could not be read, and keeps what is there", async () => {
  await written();
  vi.spyOn(desk, "plan_now").mockRejectedValueOnce({ code: "storage" });
  expect(await page.load()).toBe(false);
  expect(page.fault).toEqual({ code: "storage" });
  expect(page.plan.copies).toBe(planSeed().copies);
});

it("asks the first draft question by question, and ends in the letter", async () => {
  for (const at of QUESTIONS.keys()) {
    await page.ask(at);
    expect(page.question).toBe(at);
  }
  page.kept?.change({ review: "2026-12-07" });
  await page.ask(QUESTIONS.length);
  expect(page.question).toBeNull();
  expect((await stored())?.content).toEqual({ ...EMPTY_PLAN, review: "2026-12-07" });
});

it("counts days across months, and believes only days", () => {
  expect(daysAfter("2026-12-28", 7)).toBe("2027-01-04");
  expect(["2026-02-28", "2026-02-30", "soon", ""].map(isDay)).toEqual([true, false, false, false]);
});
