// What is told when something is wrong: once, where it can be seen, and tied to the field that it is about.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Field, WireError } from "../../generated/types";
import { desk } from "../../host/desk";
import Journal from "./Journal.svelte";
import { journal } from "./journal.svelte";

const FULL: WireError = { code: "disk-full" };
const DISK = "The disk is full.";

beforeEach(() => {
  journal.page = null;
  journal.showing = "list";
});
afterEach(() => vi.restoreAllMocks());

const told = (): string[] => screen.queryAllByRole("alert").flatMap(({ textContent }) => textContent?.trim() || []);

async function open(offset: number): Promise<void> {
  const { items } = await desk.journal_list({ offset, limit: 1 });
  render(Journal, { entry: items[0]?.id });
  await screen.findByLabelText("Text");
}

describe("a page that is not saved", () => {
  it("tells why once, however often it is tried again, and again when there is another reason", async () => {
    await open(0);
    const save = vi.spyOn(desk, "journal_save").mockRejectedValue(FULL);
    journal.page?.change({ body: "words" });
    await journal.page?.save();
    const alert = await screen.findByRole("alert");
    await new Promise((later) => setTimeout(later, 150));
    expect(told()).toEqual([expect.stringContaining(DISK)]);

    let times = 0;
    const observer = new MutationObserver((changes) => (times += changes.length));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    await journal.page?.save();
    await journal.page?.save();
    await new Promise((later) => setTimeout(later, 150));
    expect([save.mock.calls.length >= 3, screen.getByRole("alert") === alert, times]).toEqual([true, true, 0]);

    save.mockRejectedValue({ code: "read-only" } satisfies WireError);
    await journal.page?.save();
    await vi.waitFor(() => expect(told()).toEqual([expect.not.stringContaining(DISK)]));
    expect(times).toBeGreaterThan(0);
    observer.disconnect();
  });

  it("goes on telling what has to be mended while it is being mended, and stops when it is kept", async () => {
    await open(1);
    journal.page?.change({ title: "a".repeat(500) });
    await journal.page?.save();
    const alert = await screen.findByRole("alert");
    journal.page?.change({ title: "a".repeat(450) });
    await Promise.resolve();
    expect(screen.getByRole("alert")).toBe(alert);
    await journal.page?.save();
    expect(screen.getByRole("alert")).toBe(alert);
    journal.page?.change({ title: "a" });
    await journal.page?.save();
    await vi.waitFor(() => expect(told()).toEqual([]));
  });

  it.each<[Field, () => Promise<HTMLElement>]>([
    ["title", () => screen.findByRole("textbox", { name: "Title" })],
    ["body", () => screen.findByRole("textbox", { name: "Text" })],
    ["tags", () => fieldIn(/^Tags/u, "Tags")],
    ["feelings", () => fieldIn(/Mood|^[a-z]/u, "In your own words")],
  ])("ties what is wrong with the %s to it, and to nothing else", async (field, find) => {
    await open(2);
    vi.spyOn(desk, "journal_save").mockRejectedValue({ code: "too-many", field } satisfies WireError);
    journal.page?.change({ body: "words" });
    await journal.page?.save();
    const wrong = await find();
    const id = wrong.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
    expect(document.getElementById(id)?.textContent).toContain("There are too many of these.");
    const [invalid, ...others] = document.querySelectorAll("[aria-invalid=true]");
    expect([invalid, others]).toEqual([wrong, []]);
  });

  async function fieldIn(panel: RegExp, label: string): Promise<HTMLElement> {
    const button = screen.getAllByRole("button", { name: panel }).find((one) => one.getAttribute("aria-haspopup") === "dialog" && one.getAttribute("aria-describedby"));
    if (!button) throw new Error("the button says nothing of what is wrong");
    await fireEvent.click(button);
    return screen.findByRole("combobox", { name: label });
  }
});

it("tells in the pane that is shown why a page does not open, and once", async () => {
  await open(0);
  journal.showing = "list";
  await vi.waitFor(() => expect(document.querySelector(".paper")?.classList.contains("aside")).toBe(true));
  vi.spyOn(desk, "journal_read").mockRejectedValue({ code: "storage" } satisfies WireError);
  await fireEvent.click(screen.getAllByRole("listitem").flatMap((row) => row.querySelector("button") ?? [])[3] as HTMLElement);
  const alert = await screen.findByRole("alert");
  await new Promise((later) => setTimeout(later, 150));
  expect([alert.closest(".aside"), told().length]).toEqual([null, 1]);
});
