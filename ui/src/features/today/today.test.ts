import { beforeEach, expect, it, vi } from "vitest";

import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { EMPTY_PLAN } from "../plan/sections";
import { Today } from "./today.svelte";

const TODAY = "2026-11-23";
let desk: Desk;

beforeEach(() => (desk = memoryDesk()));

it("has the last page of today, and pages from some time ago", async () => {
  const today = new Today(desk);
  await today.load(TODAY);
  expect(today.last?.happened.at.slice(0, 10)).toBe(TODAY);
  expect(today.lookBack.map(({ ago }) => ago)).toContain("month");
  expect(today.total).toBeGreaterThan(0);
});

it("has no page to go on with when the day has changed", async () => {
  const today = new Today(desk);
  await today.load(TODAY);
  await today.load("2026-11-24");
  expect(today.last).toBeNull();
});

it("finds today's page behind pages that are dated ahead", async () => {
  const list = await desk.journal_list({ offset: 0, limit: 2 });
  const [newest] = list.items;
  if (!newest) throw new Error("the seeded journal is empty");
  const ahead = { ...newest, id: "f".repeat(32), happened: { ...newest.happened, at: "2026-12-01T09:00:00" } };
  vi.spyOn(desk, "journal_list").mockResolvedValue({ ...list, items: [ahead, newest] });
  const today = new Today(desk);
  await today.load(TODAY);
  expect(today.last?.id).toBe(newest.id);
});

it("knows an empty journal from one that was not read", async () => {
  const today = new Today(memoryDesk({ entries: 0 }));
  expect(today.total).toBeNull();
  await today.load(TODAY);
  expect([today.total, today.last, today.lookBack]).toEqual([0, null, []]);
});

it("lets the newest question win, whichever answer comes last", async () => {
  const list = await desk.journal_list({ offset: 0, limit: 50 });
  let answer = (): void => undefined;
  const held = new Promise<typeof list>((resolve) => (answer = () => resolve(list)));
  vi.spyOn(desk, "journal_list").mockReturnValueOnce(held);
  const today = new Today(desk);
  const first = today.load("2026-11-24");
  await today.load(TODAY);
  answer();
  await first;
  expect(today.last?.happened.at.slice(0, 10)).toBe(TODAY);
});

it("keeps what is shown when a reading goes wrong", async () => {
  const today = new Today(desk);
  await today.load(TODAY);
  vi.spyOn(desk, "look_back").mockRejectedValue({ code: "storage" });
  await today.load(TODAY);
  expect(today.thrown).toEqual({ code: "storage" });
  expect(today.last).not.toBeNull();
});

it("has what the plan says", async () => {
  const content = { ...EMPTY_PLAN, reasons: ["My hands do not shake."] };
  await desk.plan_save({ draft: { id: null, base: null, happened: null, share: "private", links: [], content } });
  const today = new Today(desk);
  expect(today.plan).toBeNull();
  await today.load(TODAY);
  expect(today.plan?.plan.reason).toBe("My hands do not shake.");
});

it("has the next session, and what is to do for it", async () => {
  const today = new Today(desk);
  await today.load(TODAY);
  const next = await desk.session_next();
  expect(today.next?.session.name).toEqual(next?.session.name);
  expect(today.homework).toEqual(await desk.homework_list());
});
