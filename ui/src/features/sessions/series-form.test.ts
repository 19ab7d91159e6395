// A form, and the series it stands for.

import { beforeEach, describe, expect, it } from "vitest";
import type { Series } from "../../generated/types";
import { alteration } from "./change-one";
import { SeriesForm, blankSeries } from "./series-form.svelte";

let form: SeriesForm;
const blank = blankSeries("2026-11-23", "America/Denver", [60]);

beforeEach(() => (form = new SeriesForm(blank, { is: "new" })));

it("stands for what it started from", () => {
  expect(form.series).toEqual(blank);
  const full: Series = {
    ...blank,
    title: "Monday group", neutral: "Class", place: "Room 3", leader: "Ana", counts: false, zone: { is: "computer" }, leads: [1440, 10, 45],
    repeat: { rule: { is: "monthly-on-day", every: 2, day: 31 }, ends: { is: "after", times: 6 } }, program: { begins: "2026-11-01", weeks: 12 },
    changes: [{ of: "2027-01-31T18:00:00", is: { is: "skipped" } }], uid: "a@b",
  };
  expect(new SeriesForm(full, { is: "new" }).series).toEqual(full);
});

it("takes what is typed", () => {
  form.change({ kind: "skills-group", title: "Skills" });
  form.setDay("2026-11-27");
  form.clock = "17:30";
  form.length = " 50 ";
  form.every = "2";
  form.ends = "on";
  form.until = "2027-02-26";
  form.weeks = "16";
  form.ticked = [1440];
  form.ownLeads = "30, 45";
  expect(form.series).toEqual({
    ...blank,
    kind: "skills-group", title: "Skills", start: "2026-11-27T17:30:00", length: 50, leads: [1440, 30, 45],
    repeat: { rule: { is: "weekly", every: 2, on: ["friday"] }, ends: { is: "on", date: "2027-02-26" } },
    program: { begins: "2026-11-23", weeks: 16 },
  });
});

it("has no end and no interval where it is just once", () => {
  form.change({ repeat: { ...blank.repeat, rule: { is: "once" } } });
  form.ends = "after";
  form.times = "nonsense";
  form.every = "0";
  expect(form.series?.repeat).toEqual({ rule: { is: "once" }, ends: { is: "never" } });
});

it.each<[string, () => void]>([
  ["start", () => (form.day = "2026-02-30")],
  ["start", () => (form.clock = "")],
  ["length", () => (form.length = "0")],
  ["length", () => (form.length = "1441")],
  ["length", () => (form.length = "1.5")],
  ["every", () => (form.every = "100")],
  ["on", () => form.change({ repeat: { ...blank.repeat, rule: { is: "weekly", every: 1, on: [] } } })],
  ["times", () => (form.ends = "after")],
  ["until", () => { form.ends = "on"; form.until = "2026-11-22"; }],
  ["weeks", () => (form.weeks = "521")],
  ["weeks", () => { form.weeks = "4"; form.begins = ""; }],
  ["leads", () => (form.ownLeads = "soon")],
  ["leads", () => (form.ownLeads = "1, 2, 3, 4, 5, 6")],
])("says that %s is wrong, once it was tried to save it", (part, mistype) => {
  mistype();
  expect(form.wrong).toEqual([part]);
  expect(form.series).toBeNull();
  expect(form.isWrong(part as never)).toBe(false);
  form.tried = true;
  expect(form.isWrong(part as never)).toBe(true);
});

describe("one session that differs", () => {
  const of = "2026-11-30T18:00:00";
  const usual = { day: "2026-11-30", clock: "18:00", length: "60", title: "", place: "" };

  it("holds only what differs", () => {
    expect(alteration({ ...usual, day: "2026-12-01", clock: "17:00" }, of, blank)).toEqual({
      is: "alter", as: { start: "2026-12-01T17:00:00", length: null, title: null, place: null, leads: null },
    });
    expect(alteration({ ...usual, length: "90", title: " Other ", place: "Room 4" }, of, blank)).toEqual({
      is: "alter", as: { start: null, length: 90, title: "Other", place: "Room 4", leads: null },
    });
  });

  it("is put back when nothing differs any more, and keeps its own reminders", () => {
    expect(alteration(usual, of, blank)).toEqual({ is: "put-back" });
    const as = { start: null, length: null, title: null, place: null, leads: [10] };
    expect(alteration(usual, of, { ...blank, changes: [{ of, is: { is: "altered", as } }] })).toEqual({ is: "alter", as });
  });

  it("says what was typed wrong", () => {
    expect([alteration({ ...usual, clock: "25:00" }, of, blank), alteration({ ...usual, length: "0" }, of, blank)]).toEqual(["start", "length"]);
  });
});
