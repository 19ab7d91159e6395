// What the notes speak for: said, taken, left, and taken back.

import { beforeEach, expect, it } from "vitest";

import type { Desk } from "../../generated/desk";
import type { Change } from "../../generated/types";
import { memoryDesk } from "../../host/memory/desk";
import { setLanguage } from "../../words/words.svelte";
import { PlanBeside } from "./beside.svelte";
import { offerWords, sectionOf, witnessWords } from "./offers";
import { OfferAnswers } from "./offers.svelte";

let desk: Desk;
const names = (): string | null => null;
const SITUATION: Change = { situation: { trigger: null, words: "Friday payday" } };
const TOOL: Change = { tool: { own: "Detour" } };

beforeEach(() => {
  setLanguage("en");
  desk = memoryDesk();
});

async function plan() {
  return (await desk.plan_now()).record?.content;
}

it("says what would be added, where, and how often it came up", () => {
  const answer: Change = { "if-then": { cue: { trigger: null, words: "Friday" }, then: { listed: "walk" }, backup: null } };
  expect([SITUATION, TOOL, answer].map(sectionOf)).toEqual(["situations", "tools", "if_then"]);
  expect(offerWords(SITUATION, names)).toBe("Add “Friday payday” to your hard situations");
  expect(offerWords(answer, names)).toBe("Plan for it: if “Friday”, then “A walk”");
  expect(witnessWords({ change: SITUATION, count: 3 })).toBe("It came up 3 times in four weeks.");
});

it("takes a change in, and takes that back", async () => {
  const answers = new OfferAnswers(desk);
  expect(await answers.answer({ do: "take", change: SITUATION })).toBe(true);
  expect(await answers.answer({ do: "take", change: TOOL })).toBe(true);
  expect(await plan()).toMatchObject({ situations: [SITUATION.situation], tools: [TOOL.tool] });
  await answers.takeBack(SITUATION);
  expect(await plan()).toMatchObject({ situations: [], tools: [TOOL.tool] });
});

it("leaves a change for good, until that is taken back", async () => {
  const answers = new OfferAnswers(desk);
  await answers.answer({ do: "leave", change: TOOL });
  expect(await plan()).toMatchObject({ tools: [], left: [TOOL] });
  await answers.takeBack(TOOL);
  expect(await plan()).toMatchObject({ tools: [], left: [] });
});

it("keeps each answer as a version of its own", async () => {
  const answers = new OfferAnswers(desk);
  await answers.answer({ do: "take", change: SITUATION });
  await answers.answer({ do: "take", change: TOOL });
  const id = (await desk.plan_now()).record?.id ?? "";
  expect(await desk.versions({ id })).toHaveLength(2);
});

it("has what a craving speaks for beside it, and no more once it is in the plan", async () => {
  const beside = new PlanBeside(desk);
  const [craving] = (await desk.craving_list({ offset: 0, limit: 100 })).items.filter(({ content }) => content.triggers.length > 0);
  const id = craving?.id ?? "";
  await beside.load(id);
  const offers = beside.offers.length;
  const [first] = beside.offers;
  if (!first) throw new Error("the seeded craving speaks for nothing");
  await new OfferAnswers(desk).answer({ do: "take", change: first.change });
  await beside.load(id);
  expect(beside.offers).toHaveLength(offers - 1);
  expect(beside.offers).not.toContainEqual(first);
});
