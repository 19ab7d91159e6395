import { render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

import type { Desk } from "../../generated/desk";
import type { Id } from "../../generated/types";
import { memoryDesk } from "../../host/memory/desk";
import { moment } from "../../host/memory/desk-time";
import After from "./After.svelte";
import LookBack from "./LookBack.svelte";
import { AREAS, EMPTY_REVIEW, Lapses } from "./lapses.svelte";

let desk: Desk;
let lapses: Lapses;

beforeEach(() => {
  desk = memoryDesk();
  lapses = new Lapses(desk);
});

/** A lapse of so many minutes ago. */
async function lapse(minutes: number): Promise<Id> {
  const { at, zone } = moment();
  const then = new Date(Date.parse(`${at}Z`) - minutes * 60_000).toISOString().slice(0, 19);
  const content = { what: "", amount: "", told: null, next_step: "", note: "", review: null };
  const { id } = await desk.lapse_save({
    draft: { id: null, base: null, happened: { at: then, zone }, share: "private", links: [], content },
  });
  return id;
}

async function after(): Promise<{ onhelp: ReturnType<typeof vi.fn>; onkeep: ReturnType<typeof vi.fn> }> {
  await lapses.note();
  const told = { onhelp: vi.fn(), onkeep: vi.fn() };
  const kept = lapses.open?.kept;
  if (!kept) throw new Error("nothing is open");
  const help = { host: desk, country: "united-states" } as const;
  render(After, { help, kept, here: moment(), plan: lapses.plan, onleave: vi.fn(), ...told });
  return told;
}

const press = async (name: string | RegExp): Promise<void> => (await screen.findByRole("button", { name })).click();
const heading = async (name: string): Promise<HTMLElement> => screen.findByRole("heading", { name });

it("says what helps before it asks anything: safe, body, a kind word, one step, and only then the note", async () => {
  await after();
  await heading("Are you safe right now?");
  expect(screen.queryByRole("textbox")).toBeNull();
  await press("Yes");
  await heading("Look after your body");
  expect(screen.getByText(/Do not use alone/u)).toBeTruthy();
  expect(screen.getByText(/naloxone/u)).toBeTruthy();
  expect(screen.getByText(/benzodiazepines/u)).toBeTruthy();
  expect(screen.queryByRole("textbox")).toBeNull();
  await press("Next");
  await heading("Be gentle with yourself");
  expect(screen.queryByRole("textbox")).toBeNull();
  await press("Next");
  await heading("One next step");
  expect(screen.queryByLabelText("What was it?")).toBeNull();
  await press("Write more");
  await heading("If you want to write more");
  expect(screen.getByLabelText("What was it?")).toBeTruthy();
});

it.each(["No", "Not sure"])("puts help first when the answer is “%s”, and requires nothing", async (answer) => {
  const { onhelp } = await after();
  expect(screen.queryByRole("heading", { name: "Emergency" })).toBeNull();
  await press(answer);
  expect((await screen.findByRole("status")).textContent).toContain("emergency number");
  await heading("Emergency");
  expect(screen.getAllByRole("heading", { level: 4 })[0]?.textContent).toBe("Emergency");
  await press("Help now");
  expect(onhelp).toHaveBeenCalledOnce();
  await press("Go on");
  await heading("Look after your body");
});

it("has a way out on every step, and can be left without a trace", async () => {
  await after();
  for (const on of ["Skip this", "Next", "Next", "Write more"]) {
    expect(screen.getByRole("button", { name: "Stop here" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Help now" })).toBeTruthy();
    await press(on);
    await waitFor(() => expect(document.activeElement?.tagName).toBe("H3"));
  }
  expect(screen.getByRole("button", { name: "Stop here" })).toBeTruthy();
  expect(await lapses.close()).toBe(true);
  expect((await desk.lapse_list()).items).toEqual([]);
});

it("keeps that it was, when nothing more is said", async () => {
  await lapses.note();
  expect(await lapses.keep()).toBe(true);
  const { items } = await desk.lapse_list();
  expect(items.map(({ content }) => content.what)).toEqual([""]);
});

it("does not even ask for the notes before the person said so, and lets go of them again", async () => {
  await lapse(60);
  const list = vi.spyOn(desk, "lapse_list");
  await lapses.refresh();
  expect(list).not.toHaveBeenCalled();
  expect(lapses.all).toBeNull();
  await lapses.show();
  expect(lapses.all?.items).toHaveLength(1);
  lapses.hide();
  expect(lapses.all).toBeNull();
});

it("offers to look back after a day and not before", async () => {
  const early = await lapse(24 * 60 - 2);
  const late = await lapse(24 * 60 + 2);
  await lapses.show();
  expect(lapses.isReviewable(early)).toBe(false);
  expect(lapses.isReviewable(late)).toBe(true);
});

it("looks back area by area, each of them optional, and ends in changes of the plan", async () => {
  const chart = await desk.trigger_chart();
  const trigger = chart[0]?.record.id;
  if (!trigger) throw new Error("the chart is empty");
  await lapses.look(await lapse(2 * 24 * 60), "review");
  const kept = lapses.open?.kept;
  if (!kept) throw new Error("nothing is open");
  const told = { onend: () => void lapses.readOffers(), onplan: vi.fn(), onleave: vi.fn(), onhelp: vi.fn() };
  const { rerender } = render(LookBack, { kept, offers: [], ...told });
  await press("Begin");
  for (const area of AREAS) {
    if (area === "triggers") kept.change({ review: { ...EMPTY_REVIEW, triggers: [trigger], change: "No bars." } });
    await press("Next");
  }
  await heading("Your plan");
  await waitFor(() => expect(lapses.offers.map(({ change }) => change)).toMatchObject([{ situation: { trigger } }]));
  await rerender({ offers: lapses.offers });
  expect(screen.getByText("No bars.")).toBeTruthy();
  const list = within(await screen.findByRole("list"));
  expect(list.getAllByRole("listitem")).toHaveLength(1);
  await lapses.close();
  await lapses.show();
  expect(lapses.all?.reviewable).toEqual([]);
});

it("is not offered again when the person does not want to look back", async () => {
  const id = await lapse(2 * 24 * 60);
  expect((await desk.plan_today()).review).toBe(id);
  await lapses.look(id, "review");
  const kept = lapses.open?.kept;
  if (!kept) throw new Error("nothing is open");
  render(LookBack, { kept, offers: [], onend: vi.fn(), onplan: vi.fn(), onhelp: vi.fn(), onleave: () => void lapses.close() });
  await press("Do not offer this again");
  await waitFor(() => expect(lapses.open).toBeNull());
  expect((await desk.plan_today()).review).toBeNull();
});

it("goes to the bin and comes back", async () => {
  await lapses.look(await lapse(60), "details");
  const id = await lapses.putInBin();
  expect((await desk.lapse_list()).items).toEqual([]);
  if (id) await lapses.takeOutOfBin(id);
  expect((await desk.lapse_list()).items).toHaveLength(1);
});
