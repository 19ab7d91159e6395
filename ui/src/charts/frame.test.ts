import { expect, it } from "vitest";
import { fieldAt, fitting, roundTop } from "./frame";

const box = { left: 30, top: 10, width: 70, height: 40 };

it("finds the field of a place, row by row", () => {
  expect(fieldAt(box, 7, 4, 31, 11)).toBe(0);
  expect(fieldAt(box, 7, 4, 65, 11)).toBe(3);
  expect(fieldAt(box, 7, 4, 31, 21)).toBe(7);
  expect(fieldAt(box, 7, 4, 99, 49)).toBe(27);
});

it("takes the nearest field for a place outside", () => {
  expect(fieldAt(box, 7, 4, 0, 0)).toBe(0);
  expect(fieldAt(box, 7, 4, 500, 500)).toBe(27);
});

it("ends an axis at a round number that nothing is above", () => {
  expect([1, 2, 3, 5, 9, 10, 11, 23, 61, 100, 101].map(roundTop)).toEqual([2, 2, 4, 6, 10, 10, 20, 40, 80, 100, 200]);
});

it("cuts only what does not fit, between letters and never in one", () => {
  expect(fitting("Payday", 100)).toBe("Payday");
  expect(fitting("Alone in the evening", 70)).toBe("Alone in…");
  expect(fitting("👩‍👧 at the door with them", 21).endsWith("…")).toBe(true);
});
