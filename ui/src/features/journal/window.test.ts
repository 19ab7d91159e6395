// Which rows exist, and where the keys lead.

import { describe, expect, it } from "vitest";
import { rowForKey, rowsInSight, scrollToShow, stopRow, topRow, type Sight } from "./window";

const sight = (more: Partial<Sight> = {}): Sight => ({ scrolled: 0, height: 600, row: 80, total: 10_000, ...more });

describe("rows in sight", () => {
  it("are the same few, wherever one is among ten thousand", () => {
    for (const scrolled of [0, 1, 79, 80, 12_345, 400_000, 10_000 * 80 - 600]) {
      const { first, end } = rowsInSight(sight({ scrolled }));
      expect(first * 80).toBeLessThanOrEqual(scrolled);
      expect(end * 80).toBeGreaterThanOrEqual(scrolled + 600);
      expect(end - first).toBeLessThanOrEqual(26);
    }
  });

  it("end where the list ends", () => {
    expect(rowsInSight(sight({ total: 3 }))).toEqual({ first: 0, end: 3 });
    expect(rowsInSight(sight({ total: 0 }))).toEqual({ first: 0, end: 0 });
    expect(rowsInSight(sight({ total: 5, scrolled: 99_999 }))).toEqual({ first: 5, end: 5 });
  });

  it("are none before the height of a row is known", () => {
    expect(rowsInSight(sight({ row: 0 }))).toEqual({ first: 0, end: 0 });
    expect(topRow(sight({ row: 0 }))).toBe(0);
  });
});

describe("keys", () => {
  it("come to a row that exists, wherever the wheel went: the one they were on, or the nearest in sight", () => {
    expect([stopRow(3, sight()), stopRow(3, sight({ scrolled: 800 }))]).toEqual([3, 3]);
    expect(stopRow(3, sight({ scrolled: 8_010 }))).toBe(101);
    expect(stopRow(500, sight({ scrolled: 8_010 }))).toBe(106);
    expect([stopRow(9, sight({ total: 3 })), stopRow(0, sight({ total: 0 })), stopRow(7, sight({ row: 0 }))]).toEqual([2, 0, 7]);
    expect(stopRow(500, sight({ scrolled: 8_010, height: 50 }))).toBe(101);
  });

  it("lead up, down, by screens and to the ends, never beyond", () => {
    const from = (at: number, key: string): number | null => rowForKey(key, at, sight());
    expect([from(5, "ArrowDown"), from(5, "ArrowUp"), from(0, "ArrowUp")]).toEqual([6, 4, 0]);
    expect([from(5, "PageDown"), from(5, "PageUp"), from(5, "Home"), from(5, "End")]).toEqual([11, 0, 0, 9_999]);
    expect(from(9_999, "ArrowDown")).toBe(9_999);
    expect(from(5, "x")).toBeNull();
  });

  it("scroll no further than needed", () => {
    expect(scrollToShow(3, sight())).toBe(0);
    expect(scrollToShow(7, sight())).toBe(40);
    expect(scrollToShow(2, sight({ scrolled: 500 }))).toBe(160);
  });
});
