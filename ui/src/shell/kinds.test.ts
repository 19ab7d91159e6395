import { expect, it } from "vitest";

import { setLanguage, t } from "../words/words.svelte";
import { KIND_ICONS, routeTo } from "./kinds";

it("has words for every kind, and the way to a record of it", () => {
  const kinds = Object.keys(KIND_ICONS) as (keyof typeof KIND_ICONS)[];
  for (const language of ["en", "es"] as const) {
    setLanguage(language);
    for (const kind of kinds) expect(t(`kind-${kind}`)).not.toBe(`kind-${kind}`);
  }
  setLanguage("en");
  expect(kinds.map((kind) => routeTo({ kind, id: "a1" }))).toEqual([
    { view: "journal", entry: "a1" },
    { view: "cravings", craving: "a1" },
    { view: "triggers", trigger: "a1" },
    { view: "triggers", event: "a1" },
    { view: "today", checkIn: "a1" },
    { view: "plan" },
    { view: "plan", lapse: "a1" },
    { view: "sessions", series: "a1" },
    { view: "sessions", meeting: "a1" },
    { view: "sessions", homework: "a1" },
  ]);
});
