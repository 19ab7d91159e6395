// Linking pages: what is offered can be shown and taken off again, and the keys are never left nowhere.

import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, expect, it, vi } from "vitest";

import type { Hit, JournalSummary } from "../../generated/types";
import { desk } from "../../host/desk";
import Footer from "./Footer.svelte";
import Sheet from "./Links.svelte";
import { Links } from "./links.svelte";
import { Page } from "./page.svelte";

afterEach(() => vi.restoreAllMocks());

async function pages(): Promise<[JournalSummary, JournalSummary, JournalSummary]> {
  const [one, two, three] = (await desk.journal_list({ offset: 0, limit: 3 })).items;
  if (!one || !two || !three) throw new Error("the memory host has too few pages");
  return [one, two, three];
}

const nameOf = ({ title, preview }: JournalSummary): string => title || preview;
const hit = ({ id, happened }: JournalSummary, kind: Hit["kind"] = "journal"): Hit => ({ id, kind, happened, title: [], snippet: [] });
const focused = (): string | null => document.activeElement?.getAttribute("aria-label") ?? null;

function show(page: Page): void {
  render(Sheet, { open: true, page, links: new Links(desk, page), onopen: vi.fn() });
}

async function search(hits: Hit[]): Promise<void> {
  vi.spyOn(desk, "search").mockResolvedValue({ total: hits.length, hits, ignored: [] });
  await fireEvent.input(screen.getByRole("textbox"), { target: { value: "words" } });
  await screen.findAllByRole("button", { name: /^Link the page of/u });
}

it("offers to read the linked pages again, and then shows them with the focus kept", async () => {
  const [one, other] = await pages();
  const page = await Page.open(desk, one.id);
  page.change({ links: [other.id] });
  vi.spyOn(desk, "summaries").mockRejectedValueOnce({ code: "storage" });
  show(page);

  await fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText(nameOf(other))).toBeTruthy();
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole("textbox")));
  expect(screen.queryByRole("alert")).toBeNull();
});

it("offers pages alone: nothing else could be shown among the links", async () => {
  const [one, two, three] = await pages();
  show(await Page.open(desk, one.id));
  await search([hit(two, "craving"), hit(three)]);
  const found = within(screen.getByRole("list", { name: "What was found" }));
  expect(found.getAllByRole("button")).toHaveLength(1);
  expect(screen.getByText("1 found")).toBeTruthy();
});

it("leads the keys on to the next line when one is linked or taken off, and at last to the field", async () => {
  const [one, two, three] = await pages();
  const page = await Page.open(desk, one.id);
  show(page);
  await search([hit(two), hit(three)]);
  const add = screen.getAllByRole("button", { name: /^Link the page of/u });
  add[0]?.focus();
  await fireEvent.click(add[0] as HTMLElement);
  expect(document.activeElement).toBe(add[1]);
  await fireEvent.click(add[1] as HTMLElement);
  expect(document.activeElement).toBe(screen.getByRole("textbox"));

  const names = [two, three].map((entry) => `Take away the link to ${nameOf(entry)}`);
  const remove = await screen.findByRole("button", { name: names[1] });
  remove.focus();
  await fireEvent.click(remove);
  expect(focused()).toBe(names[0]);
  await fireEvent.click(screen.getByRole("button", { name: names[0] }));
  expect(document.activeElement).toBe(screen.getByRole("textbox"));
  expect(page.now.links).toEqual([]);
});

it("counts under the page the links that are shown, not those to pages that are gone", async () => {
  const [one, two, three] = await pages();
  const page = await Page.open(desk, one.id);
  page.change({ links: [two.id, three.id] });
  await desk.bin_put({ id: three.id });
  render(Footer, { page, isReading: false, wrong: () => undefined, onread: vi.fn(), onbin: vi.fn(), onopen: vi.fn(), onreopen: vi.fn() });
  expect(await screen.findByRole("button", { name: "1 link" })).toBeTruthy();
  await desk.bin_restore({ id: three.id });
});
