import { expect, it } from "vitest";

import { Escapes, TWICE_WITHIN } from "./escape";

const press = (key: string, how: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...how });

it("hears the second of two Escapes, and no third", () => {
  const escapes = new Escapes();
  expect(escapes.heard(press("Escape"), 0)).toBe(false);
  expect(escapes.heard(press("Escape"), TWICE_WITHIN)).toBe(true);
  expect(escapes.heard(press("Escape"), TWICE_WITHIN + 1)).toBe(false);
});

it("takes two that are far apart for two first ones", () => {
  const escapes = new Escapes();
  escapes.heard(press("Escape"), 0);
  expect(escapes.heard(press("Escape"), TWICE_WITHIN + 1)).toBe(false);
  expect(escapes.heard(press("Escape"), TWICE_WITHIN + 2)).toBe(true);
});

it("starts over when another key comes between", () => {
  const escapes = new Escapes();
  escapes.heard(press("Escape"), 0);
  escapes.heard(press("a"), 10);
  expect(escapes.heard(press("Escape"), 20)).toBe(false);
});

it("counts neither a key held down nor the end of composing", () => {
  const escapes = new Escapes();
  escapes.heard(press("Escape"), 0);
  expect(escapes.heard(press("Escape", { repeat: true }), 30)).toBe(false);
  const composing = new Escapes();
  composing.heard(press("Escape", { isComposing: true }), 0);
  expect(composing.heard(press("Escape"), 30)).toBe(false);
});
