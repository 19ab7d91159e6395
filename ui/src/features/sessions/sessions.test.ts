// The calendar and what is open beside it, over the memory host.

import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { SERIES } from "../../host/memory/desk-sessions-seed";
import { Programs } from "./programs.svelte";
import { SeriesForm } from "./series-form.svelte";
import { Sessions } from "./sessions.svelte";

const TODAY = "2026-11-23";
const group = (date: string) => ({ series: SERIES.group, of: `${date}T18:00:00` });

let desk: Desk;
let sessions: Sessions;

beforeEach(async () => {
  desk = memoryDesk();
  sessions = new Sessions(desk);
  await sessions.start(TODAY);
});

const opened = () => (sessions.open?.is === "session" ? sessions.open.page.session : null);

it("shows the week of today, and those around it", async () => {
  expect([sessions.week?.monday, sessions.isAt(TODAY)]).toEqual(["2026-11-23", true]);
  await sessions.turn(1);
  expect([sessions.week?.monday, sessions.isAt(TODAY)]).toEqual(["2026-11-30", false]);
  await sessions.turn(-1);
  await sessions.turn(-1);
  expect(sessions.week?.monday).toBe("2026-11-16");
  await sessions.toToday();
  expect(sessions.week?.monday).toBe("2026-11-23");
});

it("shows months by their weeks", async () => {
  await sessions.show("month");
  expect([sessions.gridStart, sessions.isAt("2026-11-01")]).toEqual(["2026-10-26", true]);
  await sessions.turn(1);
  expect([sessions.date, sessions.gridStart]).toEqual(["2026-12-01", "2026-11-30"]);
  expect(sessions.month.every(({ starts }) => starts.at >= "2026-11-30")).toBe(true);
});

it("lists what is ahead, and what was when it is asked for", async () => {
  await sessions.show("list");
  expect(sessions.ahead.every(({ phase }) => phase !== "over")).toBe(true);
  expect(sessions.past).toBeNull();
  const before = sessions.ahead.length;
  await sessions.more();
  expect(sessions.ahead.length).toBeGreaterThan(before);
  await sessions.showPast();
  expect(sessions.past?.at(-1)?.starts.at.slice(0, 10)).toBe("2026-11-22");
});

describe("one session", () => {
  beforeEach(() => sessions.openSession(group("2026-11-25")));

  it("is skipped, and back by undo", async () => {
    const undo = await sessions.edit({ is: "skip" });
    expect(opened()?.skipped).toBe(true);
    expect(await undo?.()).toBe(true);
    expect(opened()?.skipped).toBe(false);
  });

  it("is moved and put back; the undo of that moves it again", async () => {
    const start = "2026-11-26T17:00:00";
    await sessions.edit({ is: "alter", as: { start, length: null, title: null, place: null, leads: null } });
    expect([opened()?.starts.at, opened()?.altered, opened()?.name]).toEqual([start, true, group("2026-11-25")]);
    const undo = await sessions.edit({ is: "put-back" });
    expect([opened()?.starts.at, opened()?.altered]).toEqual(["2026-11-25T18:00:00", false]);
    await undo?.();
    expect(opened()?.starts.at).toBe(start);
  });

  it("can be the last one, until that is undone", async () => {
    const later = () => desk.sessions_between({ from: "2026-11-26", to: "2026-12-10" }).then((all) => all.filter(({ name }) => name.series === SERIES.group).length);
    const before = await later();
    const undo = await sessions.endHere();
    expect([before > 0, await later()]).toEqual([true, 0]);
    await undo?.();
    expect(await later()).toBe(before);
  });

  it("keeps what is noted of it, and opens from its notes", async () => {
    if (sessions.open?.is !== "session") throw new Error("no session is open");
    const { kept } = sessions.open;
    expect(kept.id).toBeNull();
    kept.change({ keep: "Breathe first.", attended: "yes" });
    expect(await sessions.close()).toBe(true);
    const { notes } = await desk.session_page({ name: group("2026-11-25") });
    expect(notes?.content).toMatchObject({ keep: "Breathe first.", attended: "yes" });
    await sessions.openNotes(notes?.id ?? "");
    expect(opened()?.name).toEqual(group("2026-11-25"));
  });

  it("stays open while its notes cannot be kept", async () => {
    if (sessions.open?.is !== "session") throw new Error("no session is open");
    vi.spyOn(desk, "meeting_save").mockRejectedValue({ code: "text-too-long", field: "keep" });
    sessions.open.kept.change({ keep: "Too long." });
    expect(await sessions.close()).toBe(false);
    expect(opened()).not.toBeNull();
  });

  it("changes itself and those after it", async () => {
    await sessions.openLater();
    if (sessions.open?.is !== "series") throw new Error("no form is open");
    const { form } = sessions.open;
    expect([form.day, form.clock, form.of.is]).toEqual(["2026-11-25", "18:00", "later"]);
    form.clock = "17:00";
    expect(await sessions.saveSeries(form)).toBe("2026-11-25");
    expect(sessions.open).toBeNull();
    const week = await desk.sessions_week({ date: TODAY });
    const starts = week.sessions.filter(({ kind }) => kind === "process-group").map(({ starts }) => starts.at.slice(8, 13));
    expect(starts).toEqual(["23T18", "25T17", "26T17"]);
  });

  it("shows what of its series is still to do, and adds to it", async () => {
    await sessions.homework.add([SERIES.group]);
    sessions.homework.open?.change({ text: "Bring the worksheet." });
    await sessions.homework.close();
    await sessions.homework.load();
    const [line] = sessions.homework.of(SERIES.group, null);
    expect(line?.homework.content.text).toBe("Bring the worksheet.");
    await sessions.homework.tick(line?.homework.id ?? "", true);
    await sessions.homework.load();
    expect(sessions.homework.of(SERIES.group, null)).toEqual([]);
  });
});

it("puts a series in the bin, and takes it out by undo", async () => {
  const undo = await sessions.putInBin(SERIES.family);
  await sessions.load();
  expect(sessions.series?.some(({ series }) => series.id === SERIES.family)).toBe(false);
  await undo?.();
  await sessions.load();
  expect(sessions.series?.some(({ series }) => series.id === SERIES.family)).toBe(true);
});

it("says in the form what the core refuses", async () => {
  await sessions.openSeries(SERIES.individual);
  if (sessions.open?.is !== "series") throw new Error("no form is open");
  const { form } = sessions.open;
  vi.spyOn(desk, "series_save").mockRejectedValue({ code: "label-too-long", field: "place" });
  expect(await sessions.saveSeries(form)).toBeNull();
  expect([form.faultOf("place") !== null, form.faultOf("title")]).toEqual([true, null]);
  expect(sessions.open).not.toBeNull();
});

it("adds what was chosen last, also when that is not shown yet", async () => {
  const programs = new Programs(desk, TODAY);
  const shown = programs.load();
  expect((await programs.settled()).length).toBe(1);
  await shown;
  void programs.choose("stepping-down");
  expect(await programs.settled()).toEqual(programs.preview);
  expect(programs.preview.length).toBeGreaterThan(1);
  await programs.choose("own");
  void programs.choose("three-evenings");
  expect((await programs.settled()).length).toBe(1);
});

it("shows what a program adds before it adds it, from the day that is picked", async () => {
  const programs = new Programs(desk, TODAY);
  await programs.load();
  expect(programs.preview.map(({ start }) => start)).toEqual(["2026-11-23T18:00:00"]);
  await programs.choose("stepping-down");
  expect(programs.preview).toHaveLength(3);
  await programs.setFirst("2026-11-26");
  expect(programs.preview[0]?.start).toBe("2026-11-26T18:00:00");
  expect([await programs.setFirst("soon"), programs.isWrong, programs.preview.length]).toEqual([false, true, 3]);
  const before = sessions.series?.length ?? 0;
  expect(await sessions.add([...programs.preview])).toBe(true);
  expect(sessions.series).toHaveLength(before + 3);
});

it("starts a form of one's own with the lead times that were chosen", async () => {
  const programs = new Programs(desk, TODAY);
  await programs.load();
  await programs.choose("own");
  expect(programs.form?.series).toMatchObject({ start: "2026-11-23T18:00:00", leads: [60], zone: { is: "of", zone: "America/Denver" } });
  expect(await sessions.saveSeries(programs.form as SeriesForm)).toBe(TODAY);
});

it("adds nothing from a calendar file before it is asked to", async () => {
  const before = sessions.series?.length ?? 0;
  await sessions.openFile();
  expect((await desk.series_list()).length).toBe(before);
  if (sessions.open?.is !== "import") throw new Error("no file is shown");
  await sessions.add(sessions.open.preview.found.map(({ series }) => series));
  expect([sessions.series?.length, sessions.open]).toEqual([before + 1, null]);
  await sessions.openFile();
  expect(sessions.open).toMatchObject({ preview: { found: [{ does: "nothing" }] } });
});
