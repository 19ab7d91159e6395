// The plan's sections as plain lines: complete, without what is blank, in both languages.

import { beforeEach, expect, it } from "vitest";

import type { Plan } from "../../generated/types";
import { planSeed } from "../../host/memory/desk-plan-seed";
import { setLanguage } from "../../words/words.svelte";
import { EMPTY_PLAN, SECTIONS, isEmpty, lines } from "./sections";

const names = (): string | null => null;

beforeEach(() => setLanguage("en"));

it("knows every section of a plan, and each once", () => {
  const fields = Object.keys(EMPTY_PLAN).filter((field) => field !== "left");
  expect([...SECTIONS].sort()).toEqual(fields.sort());
});

it("says nothing of a plan in which nothing or only blanks were written", () => {
  const blank: Plan = {
    ...EMPTY_PLAN,
    reasons: [" "],
    signs: { list: [{ text: " ", shows: "body", stage: "late" }], noticed_by: "" },
    if_then: [{ cue: { trigger: null, words: "Friday" }, then: { own: " " }, backup: null }],
    lines: [{ id: "a", text: "", rhythm: "daily" }],
    people: [{ name: "", role: "", phone: "", when: "", first_words: " ", at_night: true }],
    home: { removed: ["", " "], money: "", naloxone: "", knows: "" },
    dates: [{ day: "2026-11-26", name: "", yearly: true, plan: "", counted: false }],
    goals: [{ text: "", span: "year", steps: [{ id: "b", text: " ", done: null }] }],
  };
  for (const plan of [EMPTY_PLAN, blank]) expect(SECTIONS.filter((key) => !isEmpty(plan, key))).toEqual([]);
});

it("says what was written, by the names that triggers have now", () => {
  const plan: Plan = { ...planSeed(), dates: [{ day: "2026-11-26", name: "Thanksgiving", yearly: true, plan: "At my aunt’s", counted: false }] };
  expect(lines(plan, "signs", names)).toEqual([
    "I stop answering Sam. · What I do · Early",
    "“I have earned something.” · Thoughts · In the middle",
    "I sleep three hours. · Body · Late",
    "Who else would notice: Sam, and Dana from group.",
  ]);
  expect(lines(plan, "if_then", () => "Friday payday")[0]).toBe(
    "If: Friday payday. Then: Straight home by the river. Or else: Calling someone.",
  );
  expect(lines(plan, "if_then", names)[1]).toBe("If: Alone at home in the evening. Then: Calling someone. Or else: A walk.");
  expect(lines(plan, "people", names)[0]).toBe("Sam · sponsor · 555 010 0199 · Any time it gets loud · “It is loud right now.” · At night too");
  expect(lines(plan, "levels", names)[0]).toBe("Green: Group, breakfast, river.");
  expect(lines(plan, "dates", names)).toEqual(["Nov 26: Thanksgiving · At my aunt’s"]);
  expect(lines(plan, "goals", names)).toEqual([
    "Find steady work by spring · in one to three months",
    "– Write the letter to the yard",
    "– Ask Dana to read it",
  ]);
  expect(lines(plan, "review", names)).toEqual(["Dec 1, 2026"]);
});

it("says it in the language of the moment", () => {
  setLanguage("es");
  expect(lines(planSeed(), "signs", names)[0]).toBe("I stop answering Sam. · Lo que hago · Al principio");
  expect(lines(planSeed(), "review", names)).toEqual(["1 dic 2026"]);
});
