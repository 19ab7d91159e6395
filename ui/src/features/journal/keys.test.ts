// Where the keys are when what had them goes away: always on something, and on what comes next.

import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Id } from "../../generated/types";
import { desk } from "../../host/desk";
import Journal from "./Journal.svelte";
import { journal } from "./journal.svelte";

beforeEach(() => {
  journal.page = null;
  journal.showing = "list";
  journal.search.clear();
});
afterEach(() => vi.restoreAllMocks());

const idAt = async (offset: number): Promise<Id> => (await desk.journal_list({ offset, limit: 1 })).items[0]?.id ?? "";
const here = (): Element | null => document.activeElement;
const press = (name: string | RegExp): Promise<boolean> => screen.findByRole("button", { name }).then((button) => fireEvent.click(button));
const rows = (): HTMLElement[] => within(screen.getByRole("list", { name: "Entries" })).getAllByRole("button");

async function pick(item: string): Promise<void> {
  await press("More for this page");
  await fireEvent.click(screen.getByRole("menuitem", { name: item }));
}

it("go on to the next row when a page goes to the bin", async () => {
  const [binned, next] = [await idAt(2), await idAt(3)];
  render(Journal, {});
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(4));
  await fireEvent.click(rows()[2] as HTMLElement);
  await vi.waitFor(() => expect(journal.page?.id).toBe(binned));
  await pick("Put in the bin");
  await vi.waitFor(() => expect([here(), journal.entries.at(2)?.id]).toEqual([rows()[2], next]));
  await desk.bin_restore({ id: binned });
});

it("go to the view's heading when the last page goes to the bin", async () => {
  render(Journal, { entry: await idAt(0) });
  await screen.findByLabelText("Text");
  vi.spyOn(desk, "bin_put").mockResolvedValue();
  vi.spyOn(desk, "journal_list").mockResolvedValue({ total: 0, offset: 0, items: [] });
  await pick("Put in the bin");
  await vi.waitFor(() => expect(here()).toBe(screen.getByRole("heading", { level: 1 })));
});

it("are on the strip again when the calendar is folded", async () => {
  render(Journal, {});
  await press(/days? with words$/u);
  const day = (await screen.findAllByRole("button", { name: /, \d+ entr/u }))[0] as HTMLElement;
  day.focus();
  await fireEvent.keyDown(day, { key: "Escape" });
  expect(here()).toBe(screen.getByRole("button", { name: /days? with words$/u }));
});

it("go from the page back to what was found, or to the search when nothing was", async () => {
  render(Journal, {});
  journal.search.type("a");
  await journal.search.run();
  const found = await screen.findByRole("list", { name: "What was found" });
  const second = within(found).getAllByRole("button")[1] as HTMLElement;
  await fireEvent.click(second);
  await vi.waitFor(() => expect(journal.showing).toBe("page"));
  (here() as HTMLElement).blur();
  await press("All entries");
  await vi.waitFor(() => expect(here()).toBe(second));

  journal.search.type("zzzz");
  await journal.search.run();
  await press("All entries");
  await vi.waitFor(() => expect(here()).toBe(screen.getByRole("textbox", { name: /^Search/u })));
});

it("are in the search when it is asked for from a page that lies over it", async () => {
  journal.showing = "page";
  render(Journal, { query: "" });
  expect(journal.showing).toBe("list");
  await vi.waitFor(() => expect(here()).toBe(screen.getByRole("textbox", { name: /^Search/u })));
});

it("are in the search when it is asked for and there is no page yet", async () => {
  vi.spyOn(desk, "journal_list").mockResolvedValue({ total: 0, offset: 0, items: [] });
  render(Journal, { query: "" });
  await vi.waitFor(() => expect(journal.entries.total).toBe(0));
  await tick();
  const field = screen.getByRole("textbox", { name: /^Search/u });
  expect([here(), field.closest(".aside")]).toEqual([field, null]);
});

it("follow a version that is opened, compared and left, and the page that comes back", async () => {
  const id = await idAt(1);
  render(Journal, { entry: id });
  const text = await screen.findByLabelText("Text");
  await fireEvent.input(text, { target: { value: "written over" } });
  await press("Earlier versions");
  const dialog = within(await screen.findByRole("dialog"));
  const versions = (): Promise<HTMLElement[]> =>
    vi.waitFor(() => {
      const all = within(dialog.getByRole("list")).getAllByRole("button");
      expect(all).toHaveLength(2);
      return all;
    });
  await fireEvent.click((await versions())[1] as HTMLElement);
  await vi.waitFor(() => expect(here()?.tagName).toBe("H3"));
  expect(here()?.textContent).toMatch(/2026.* · \d+ words?$/u);

  await fireEvent.click(dialog.getByRole("button", { name: "Compare" }));
  await vi.waitFor(() => expect(here()).toBe(dialog.getByRole("combobox", { name: /^From/u })));
  await fireEvent.click(dialog.getByRole("button", { name: "All versions" }));
  await tick();
  expect(here()).toBe((await versions())[0]);

  await fireEvent.click((await versions())[1] as HTMLElement);
  await fireEvent.click(await dialog.findByRole("button", { name: "Bring this back" }));
  await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await vi.waitFor(() => expect(here()).toBe(screen.getByRole("heading", { level: 2, name: /.+/u })));
});
