// What the plan points at: picked, called by its name of now, counted, and put in order.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

import type { IfThen, Plan, PlanNow, Tool, ToolRank } from "../../generated/types";
import { desk } from "../../host/desk";
import { Kept } from "../../host/kept.svelte";
import { triggerId } from "../../host/memory/desk-triggers-seed";
import { setLanguage } from "../../words/words.svelte";
import { toolKey, toolNamed, toolOf } from "../cravings/tools";
import { answerTo, answering, cueName, withAnswerTo } from "./cues";
import { newId } from "./ids";
import { links } from "./links.svelte";
import IfThenEdit from "./sections/IfThenEdit.svelte";
import ToolsEdit from "./sections/ToolsEdit.svelte";
import { EMPTY_PLAN } from "./sections";
import { byWhatHelped, rankOf, useOf, useWords } from "./uses";

const PAYDAY = triggerId("payday");
const WALK: Tool = { listed: "walk" };
const DETOUR: Tool = { own: "Detour" };

beforeEach(async () => {
  setLanguage("en");
  await links.load();
});

function kept(plan: Partial<Plan> = {}): Kept<Plan> {
  const calls = { read: (args: { id: string }) => desk.plan_read(args), save: vi.fn(() => new Promise<never>(() => undefined)), leave: () => Promise.resolve() };
  return Kept.fresh(calls, { ...EMPTY_PLAN, ...plan });
}

const rank = (tool: Tool, rated: number, helped: number): ToolRank => ({ tool, tried: rated, rated, helped, mean: null });

it("calls a trigger by its name of now, and a deleted one as it was called", () => {
  expect(cueName({ trigger: PAYDAY, words: "Pay" }, links.name)).toBe("Payday");
  expect(cueName({ trigger: triggerId("paid"), words: "Pay" }, links.name)).toBe("Payday");
  expect(cueName({ trigger: "f".repeat(32), words: "Pay" }, links.name)).toBe("Pay");
  expect(cueName({ trigger: null, words: "The first frost" }, links.name)).toBe("The first frost");
});

it("has one answer for one cue", () => {
  const cue = { trigger: PAYDAY, words: "Payday" };
  const once = withAnswerTo([], cue);
  expect(once).toEqual([answerTo(cue)]);
  expect(withAnswerTo(once, { ...cue, words: "Renamed" })).toEqual(once);
});

it("finds the plans for a craving's triggers, also where they are the same as another", () => {
  const plans = [answerTo({ trigger: PAYDAY, words: "" }), answerTo({ trigger: null, words: "Payday" })];
  expect(answering(plans, [triggerId("paid")], links.picker.all ?? [])).toEqual([plans[0]]);
  expect(answering(plans, [triggerId("rico")], links.picker.all ?? [])).toEqual([]);
});

it("tells a tool of the list from one that is called like it", () => {
  for (const tool of [WALK, DETOUR, { own: "walk" }, { own: "own:walk" }]) expect(toolOf(toolKey(tool))).toEqual(tool);
  expect([toolNamed(" a WALK"), toolNamed("Detour "), toolNamed("  ")]).toEqual([WALK, DETOUR, null]);
});

it("counts a plan that is stored, and says only what there is to say", () => {
  const plan: IfThen = { cue: { trigger: PAYDAY, words: "Payday" }, then: WALK, backup: null };
  const use = { came_up: 6, used: 4, rated: 3, helped: 2 };
  const now = { record: { content: { ...EMPTY_PLAN, if_then: [plan] } }, uses: [use] } as PlanNow;
  expect(useOf(plan, now)).toEqual(use);
  expect(useOf({ ...plan, then: DETOUR }, now)).toBeNull();
  expect(useWords(use)).toBe("came up 6 times · used 4 · helped 2 of 3");
  expect(useWords({ ...use, came_up: 1, used: 0, rated: 0 })).toBe("came up 1 time");
});

it("orders tools as they are ranked, the unrated last and as they were", () => {
  const ranks = [rank(DETOUR, 4, 4), rank(WALK, 3, 1), rank({ listed: "rest" }, 0, 0)];
  const tools: Tool[] = [{ own: "New" }, WALK, { listed: "rest" }, { own: "detour" }];
  expect(byWhatHelped(tools, ranks)).toEqual([{ own: "detour" }, WALK, { own: "New" }, { listed: "rest" }]);
  expect(rankOf({ listed: "rest" }, ranks)).toBeNull();
});

it("makes ids as the core writes them, another each time", () => {
  const ids = [newId(), newId()];
  expect(ids.every((id) => /^[0-9a-f]{32}$/u.test(id))).toBe(true);
  expect(ids[0]).not.toBe(ids[1]);
});

it("picks IF from the chart and THEN from the list, by keys alone", async () => {
  const plan = kept();
  render(IfThenEdit, { kept: plan });
  const cue = screen.getByRole("combobox", { name: "If this comes up" });
  await fireEvent.input(cue, { target: { value: "payday" } });
  await fireEvent.keyDown(cue, { key: "Enter" });
  const then = screen.getByRole("combobox", { name: "then I do this" });
  await fireEvent.input(then, { target: { value: "a walk" } });
  await fireEvent.keyDown(then, { key: "ArrowDown" });
  await fireEvent.keyDown(then, { key: "Enter" });
  expect(plan.now.if_then).toEqual([{ cue: { trigger: PAYDAY, words: "Payday" }, then: WALK, backup: null }]);
  const backup = screen.getByRole("combobox", { name: "and if that is not enough" });
  await fireEvent.input(backup, { target: { value: "Detour" } });
  await fireEvent.keyDown(backup, { key: "Enter" });
  // Another takes its place.
  await fireEvent.input(then, { target: { value: "Rest" } });
  await fireEvent.keyDown(then, { key: "Enter" });
  expect(plan.now.if_then[0]).toMatchObject({ then: { listed: "rest" }, backup: DETOUR });
});

it("moves a plan by the keys, also from within a field that has a list of its own", async () => {
  const [one, other] = [answerTo({ trigger: null, words: "Rain" }), answerTo({ trigger: null, words: "Snow" })];
  const plan = kept({ if_then: [one, other] });
  render(IfThenEdit, { kept: plan });
  const second = screen.getAllByRole("combobox", { name: "If this comes up" })[1];
  if (second) await fireEvent.keyDown(second, { key: "ArrowUp", altKey: true });
  expect(plan.now.if_then).toEqual([other, one]);
  const [menu] = screen.getAllByRole("button", { name: /^More for/u });
  if (menu) await fireEvent.keyDown(menu, { key: "ArrowDown", altKey: true });
  expect(plan.now.if_then).toEqual([one, other]);
});

it("adds a tool once, and puts the order back when asked", async () => {
  const plan = kept({ tools: [{ own: "New" }, { listed: "call-someone" }] });
  render(ToolsEdit, { kept: plan });
  const field = screen.getByRole("combobox", { name: "Add something that helps" });
  for (const words of ["calling someone", "new", "Detour"]) {
    await fireEvent.input(field, { target: { value: words } });
    await fireEvent.keyDown(field, { key: "Enter" });
  }
  expect(plan.now.tools).toEqual([{ own: "New" }, { listed: "call-someone" }, DETOUR]);
  await fireEvent.click(screen.getByRole("button", { name: "Order by what helped" }));
  await waitFor(() => expect(plan.now.tools[0]).toEqual({ listed: "call-someone" }));
});
