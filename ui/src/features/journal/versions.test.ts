// Earlier versions of a page: reached also when it was emptied, and shown with all that would come back.

import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import type { Id, JournalEntry } from "../../generated/types";
import { desk } from "../../host/desk";
import Journal from "./Journal.svelte";
import { journal } from "./journal.svelte";

const FULL: JournalEntry = {
  title: "A walk",
  body: "by the river",
  mood: 6,
  feelings: [{ word: "calm" }, { own: "like rain" }],
  tags: ["outside", "evening"],
  template: "blank",
};

beforeEach(() => {
  journal.page = null;
});

async function kept(): Promise<Id> {
  const draft = { id: null, base: null, happened: null, share: "private" as const, links: [], content: FULL };
  const { id } = await desk.journal_save({ draft });
  await desk.leave({ id });
  return id;
}

async function versions(): Promise<ReturnType<typeof within>> {
  await fireEvent.click(await screen.findByRole("button", { name: "Earlier versions" }));
  return within(await screen.findByRole("dialog"));
}

const empty = async (): Promise<void> => {
  for (const label of ["Title", "Text"]) await fireEvent.input(await screen.findByLabelText(label), { target: { value: "" } });
  journal.page?.change({ mood: null, feelings: [], tags: [] });
};

it("bring back a page that was emptied by mistake", async () => {
  const id = await kept();
  render(Journal, { entry: id });
  await empty();
  const dialog = await versions();
  const rows = await vi.waitFor(() => {
    const all = within(dialog.getByRole("list")).getAllByRole("button");
    expect(all).toHaveLength(2);
    return all;
  });
  await fireEvent.click(rows[1] as HTMLElement);
  await fireEvent.click(await dialog.findByRole("button", { name: "Bring this back" }));
  await vi.waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>("Text").value).toBe(FULL.body));
  expect((await desk.journal_read({ id })).content).toEqual(FULL);
});

it("are read with their mood, feelings and tags, which come back with them", async () => {
  render(Journal, { entry: await kept() });
  const dialog = await versions();
  await fireEvent.click(within(await dialog.findByRole("list")).getByRole("button"));
  expect(await dialog.findByText("Mood 6, calm, like rain")).toBeTruthy();
  expect(dialog.getByText(/^Tags:/u).textContent).toBe("Tags: outside, evening");
});
