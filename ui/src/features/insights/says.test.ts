// Every case that the core can say has its words, in both languages, with its numbers in them.

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EndsSays, HaltSays, HelpsSays, LastsSays, Place, SleepSays, TriggersSays } from "../../generated/types";
import type { WeeklySays, WhenSays, WritingSays } from "../../generated/types";
import { setLanguage } from "../../words/words.svelte";
import * as says from "./says";

const PLACES: Place[] = [
  { kind: "cell", weekday: "friday", stretch: "evening" },
  { kind: "weekday", weekday: "monday" },
  { kind: "stretch", stretch: "early" },
];

const WEEKS: WeeklySays[] = [
  { case: "too-few", n: 3 },
  { case: "more", weeks: 4, earlier: 12, later: 31 },
  { case: "fewer", weeks: 4, earlier: 31, later: 12 },
  { case: "same", weeks: 4, earlier: 12, later: 11 },
  { case: "plain", n: 23, mean: 5.3 },
];
const TIMES: WhenSays[] = [
  { case: "too-few", n: 3 },
  ...PLACES.map((place) => ({ case: "most", place, count: 9, n: 23 }) as const),
  { case: "tied", places: PLACES, each: 7, n: 23 },
  { case: "spread", n: 23 },
];
const TRIGGERS: TriggersSays[] = [
  { case: "too-few", n: 3 },
  { case: "most", name: "Payday", count: 9, n: 23 },
  { case: "tied", names: ["Payday", "The bus"], each: 7, n: 23 },
  { case: "spread", n: 23 },
];
const TOOLS: HelpsSays[] = [
  { case: "too-few", n: 3 },
  { case: "most", tool: { listed: "walk" }, count: 4, n: 5 },
  { case: "most", tool: { own: "Guitar" }, count: 4, n: 5 },
  { case: "tied", tools: [{ listed: "walk" }, { own: "Guitar" }], mean: 2.5 },
  { case: "spread", n: 23 },
];
const LENGTHS: LastsSays[] = [
  { case: "too-few", n: 3 },
  { case: "usual", minutes: 1, n: 11 },
  { case: "usual", minutes: 14, n: 11 },
];
const ENDINGS: EndsSays[] = [
  { case: "too-few", n: 3 },
  { case: "passed", count: 8, n: 11 },
  { case: "noted", n: 11 },
];
const NEEDS: HaltSays[] = [
  { case: "too-few", n: 3 },
  { case: "most", need: "tired", count: 9, n: 23 },
  { case: "tied", needs: ["hungry", "angry", "lonely"], each: 7, n: 23 },
  { case: "spread", n: 23 },
];
const SLEEP: SleepSays[] = [
  { case: "too-few", n: 3 },
  { case: "both", short_nights: 6, short_mean: 1.8, longer_nights: 34, longer_mean: 1 },
];
const PAGES: WritingSays[] = [
  { case: "too-few", n: 3 },
  { case: "pages", n: 9 },
  { case: "mood", n: 32, moods: 20, mean: 5.6 },
];

const ALL: [what: string, cases: readonly { case: string }[], say: (its: never) => string][] = [
  ["weeks", WEEKS, says.ofWeeks],
  ["times", TIMES, says.ofTimes],
  ["triggers", TRIGGERS, says.ofTriggers],
  ["tools", TOOLS, says.ofTools],
  ["lengths", LENGTHS, says.ofLengths],
  ["endings", ENDINGS, says.ofEndings],
  ["needs", NEEDS, says.ofNeeds],
  ["sleep", SLEEP, says.ofSleep],
  ["pages", PAGES, says.ofPages],
];

const faults = vi.spyOn(console, "error").mockImplementation(() => undefined);

beforeEach(() => void faults.mockClear());
afterEach(() => setLanguage("en"));

describe.each(["en", "es"] as const)("in %s", (language) => {
  it.each(ALL)("says each case of %s, with each of its numbers", (_, cases, say) => {
    setLanguage(language);
    for (const its of cases) {
      const sentence = say(its as never);
      expect(sentence, its.case).toMatch(/^[\p{Lu}\d“«].*\.$/u);
      expect(sentence).not.toMatch(/[{}]|insight-|undefined|object/u);
      for (const value of Object.values(its)) {
        if (typeof value === "number") expect(sentence, its.case).toContain(String(value));
      }
    }
    expect(faults.mock.calls).toEqual([]);
  });
});

it("says no two cases alike", () => {
  for (const [, cases, say] of ALL) {
    const sentences = cases.map((its) => say(its as never));
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

it("says ties as ties, each by its own name", () => {
  expect(says.ofTriggers({ case: "tied", names: ["Payday", "The bus"], each: 7, n: 23 })).toContain("“Payday” and “The bus”");
  setLanguage("es");
  expect(says.ofNeeds({ case: "tied", needs: ["hungry", "angry", "lonely"], each: 7, n: 23 })).toContain("«hambre», «enojo» y «soledad»");
});

it("counts one as one", () => {
  expect(says.ofSleep({ case: "both", short_nights: 6, short_mean: 1.8, longer_nights: 34, longer_mean: 1 })).toContain("1 time a day");
  expect(says.ofWeeks({ case: "fewer", weeks: 2, earlier: 9, later: 1 })).toContain("1 time in");
});
