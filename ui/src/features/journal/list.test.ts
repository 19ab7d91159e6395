// The list and its month as they are said and reached.

import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { JournalSummary } from "../../generated/types";
import { desk } from "../../host/desk";
import EntryRow from "./EntryRow.svelte";
import Journal from "./Journal.svelte";
import MonthStrip from "./MonthStrip.svelte";
import { Days } from "./days.svelte";
import { journal } from "./journal.svelte";

const TODAY = { at: "2026-11-23T18:02:00", zone: "America/Denver" };

beforeEach(() => {
  journal.page = null;
  journal.showing = "list";
});
afterEach(() => vi.restoreAllMocks());

function saidOf(at: string): string | null {
  const entry: JournalSummary = {
    id: "1", revision: 1, happened: { at, zone: TODAY.zone }, title: "", preview: "words", mood: null, tags: [],
    share: "private", template: "blank",
  };
  const { unmount } = render(EntryRow, { entry, sameDay: false, isOpen: false, isStop: true, today: TODAY, onopen: vi.fn(), onfocus: vi.fn() });
  const said = screen.getByRole("button").textContent;
  unmount();
  return said;
}

it("says the year of a page of another year, and no other", () => {
  expect(saidOf("2025-03-04T09:05:00")).toContain("Tuesday, March 4, 2025, 9:05 AM.");
  expect(saidOf("2026-03-04T09:05:00")).toContain("Wednesday, March 4, 9:05 AM.");
});

it("says the year of a month of another year, and of its days", async () => {
  const days = new Days({ ...desk, journal_days: async () => [{ date: "2025-03-04", entries: 1, offset: 7 }] });
  await days.follow("2025-03-01");
  render(MonthStrip, { days, today: TODAY, ongo: vi.fn() });
  expect(screen.getByText("Mar 2025")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button"));
  expect(screen.getByRole("button", { name: "Tuesday, March 4, 2025, 1 entry" })).toBeTruthy();
});

it("has one primary action, with a page and before there is any", async () => {
  const primary = (): (string | null)[] =>
    [...document.querySelectorAll(".primary")].map((button) => button.getAttribute("aria-label") ?? button.textContent);
  const { unmount } = render(Journal, {});
  await screen.findByLabelText("Text");
  expect(primary()).toEqual(["New entry"]);
  unmount();

  journal.page = null;
  vi.spyOn(desk, "journal_list").mockResolvedValue({ total: 0, offset: 0, items: [] });
  render(Journal, {});
  await screen.findByText("Your pages will be here. One line is enough to start.");
  await vi.waitFor(() => expect(primary().map((name) => name?.trim())).toEqual(["Write"]));
  // Where there is room for one pane, it is the one that says so.
  expect(screen.getByText(/^Your pages/u).closest(".aside")).toBeNull();
});

it("is never skipped by the keys: the wheel leaves them a row in sight", async () => {
  const all = (await desk.journal_list({ offset: 0, limit: 100 })).items;
  const items = Array.from({ length: 100 }, (_, at) => ({ ...(all[at % all.length] as JournalSummary), id: String(at) }));
  vi.spyOn(desk, "journal_list").mockResolvedValue({ total: 100, offset: 0, items });
  render(Journal, {});
  const list = await screen.findByRole("list", { name: "Entries" });
  const scroller = list.parentElement as HTMLElement;
  await vi.waitFor(() => expect(within(list).getAllByRole("button").length).toBeGreaterThan(4));
  scroller.scrollTop = 4_000;
  await fireEvent.scroll(scroller);
  const stops = within(list).getAllByRole("button").filter(({ tabIndex }) => tabIndex === 0);
  expect(stops).toHaveLength(1);
});
