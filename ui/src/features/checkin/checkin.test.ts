import { describe, expect, it } from "vitest";

import { EMPTY_EVENING, EMPTY_MORNING, halfAt, isBlank, nightOf, parts } from "./checkin";

const at = (clock: string) => ({ at: `2026-11-23T${clock}:00`, zone: "America/Denver" });

it("offers the morning until two, and the evening from then on", () => {
  expect(["00:10", "07:00", "13:59"].map((clock) => halfAt(at(clock)))).toEqual(["morning", "morning", "morning"]);
  expect(["14:00", "23:59"].map((clock) => halfAt(at(clock)))).toEqual(["evening", "evening"]);
});

describe("a night", () => {
  it.each([
    ["6", "30", 390],
    ["6.5", "", 390],
    ["6,5", "", 390],
    [" 7 ", "", 420],
    ["", "45", 45],
    ["0", "", 0],
    ["24", "0", 1440],
    ["", "", null],
  ])("of %j hours and %j minutes is %j minutes", (hours, minutes, night) => {
    expect(nightOf(hours, minutes)).toBe(night);
  });

  it.each([
    ["24", "1"],
    ["25", ""],
    ["6", "60"],
    ["-1", ""],
    ["6", "-5"],
    ["six", ""],
    ["40", ""],
    ["1e1", ""],
    [".", ""],
  ])("cannot be of %j hours and %j minutes", (hours, minutes) => {
    expect(nightOf(hours, minutes)).toBe("unclear");
  });

  it("is shown in the parts it was written in", () => {
    expect([parts(390), parts(45), parts(480)]).toEqual([
      { hours: 6, minutes: 30 },
      { hours: 0, minutes: 45 },
      { hours: 8, minutes: 0 },
    ]);
  });
});

it("knows a check-in of which every part was skipped", () => {
  expect([isBlank({ ...EMPTY_MORNING }), isBlank({ ...EMPTY_EVENING })]).toEqual([true, true]);
  expect(isBlank({ ...EMPTY_EVENING, contact: false })).toBe(false);
  expect(isBlank({ ...EMPTY_MORNING, slept: 0 })).toBe(false);
  expect(isBlank({ ...EMPTY_MORNING, halt: { ...EMPTY_MORNING.halt, tired: true } })).toBe(false);
});
