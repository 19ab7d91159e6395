import { expect, it } from "vitest";

import { layoutFor } from "./layout";

it("follows the width of the window", () => {
  expect([1120, 900, 899, 600, 599, 420].map((width) => layoutFor(width, 16))).toEqual([
    "rail",
    "rail",
    "icons",
    "icons",
    "bar",
    "bar",
  ]);
});

it("makes room when text is large", () => {
  expect(layoutFor(1120, 24)).toBe("icons");
  expect(layoutFor(1120, 32)).toBe("bar");
});
