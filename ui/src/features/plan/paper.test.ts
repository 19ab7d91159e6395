import { expect, it } from "vitest";

import { blocks, count, helpOnPaper, panels, short, ticked, trimmed, type Block } from "./paper";
import { usualPaper } from "../../host/paper";
import { EMPTY_PLAN } from "./sections";

const block = (key: string, lines: number): Block => ({
  key,
  heading: key,
  lines: Array.from({ length: lines }, (_, at) => `${key} ${at}`),
});

it("takes lines from the longest block first, from its end, and drops a block that is empty", () => {
  const all = [block("a", 6), block("b", 2), block("c", 3)];
  const left = trimmed(all, 6);
  expect(left.map(({ key, lines }) => [key, lines.length])).toEqual([["a", 2], ["b", 2], ["c", 2]]);
  expect(left[0]?.lines).toEqual(["a 0", "a 1"]);
  expect(trimmed(all, 2).map(({ key }) => key)).toEqual(["a", "b"]);
  expect(trimmed(all, Infinity).map(({ lines }) => lines.length)).toEqual([6, 2, 3]);
  expect(count(trimmed(all, 0))).toBe(0);
});

it("ends a line that is too long after a word, also one without any space", () => {
  const long = short("word ".repeat(10_000));
  expect([long.endsWith("word…"), long.length <= 241]).toEqual([true, true]);
  expect(short("x".repeat(50_000)).length).toBeLessThanOrEqual(241);
  expect(short("My daughter")).toBe("My daughter");
});

it("ticks for one page what a hard hour needs, and all there is for the whole plan", () => {
  const plan = { ...EMPTY_PLAN, reasons: ["Mia"], copies: "Sam", places: ["The library"] };
  expect(ticked(plan, "page")).toEqual(["reasons"]);
  expect(ticked(plan, "whole")).toEqual(["reasons", "places", "copies"]);
  expect(blocks(plan, ["copies", "reasons"], () => null).map(({ key }) => key)).toEqual(["reasons", "copies"]);
});

it("puts on the card what was chosen and is there, numbers first", () => {
  const person = { name: "Sam", role: "sponsor", phone: "555 010 0199", when: "", first_words: "", at_night: null };
  const plan = { ...EMPTY_PLAN, people: [person], reasons: ["Mia"] };
  const card = panels(plan, ["tools", "people", "help"], []);
  expect(card.map(({ key, lines }) => [key, lines])).toEqual([["people", ["555 010 0199 · Sam · sponsor"]]]);
});

it("puts the person's own numbers first, and none that they hid", () => {
  const line = { call: "911", text: null, keyword: null, source: "911.gov", checked: null };
  const lines = helpOnPaper(
    [{ name: "The program", numbers: { call: "555 010 0142", text: null } }],
    [{ ...line, id: "emergency", standing: "listed" }, { ...line, id: "988", standing: "hidden" }],
  );
  expect(lines.map((text) => text.split(" · ")[0])).toEqual(["555 010 0142", "911"]);
});

it("starts with the sheet that is usual there", () => {
  expect([usualPaper("united-states"), usualPaper("ireland"), usualPaper(null)]).toEqual(["letter", "a4", "a4"]);
});
