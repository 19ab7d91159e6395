// A list in an order, used by keyboard alone.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { beforeEach, expect, it } from "vitest";

import { toasts } from "../../design/toasts.svelte";
import { setLanguage } from "../../words/words.svelte";
import TextRows from "./TextRows.svelte";

let items: string[];

beforeEach(() => {
  setLanguage("en");
  document.body.replaceChildren();
});

function show(start: string[]): void {
  items = start;
  const props = { label: "Reasons", one: "A reason", add: "Add a reason", error: null };
  const { rerender } = render(TextRows, {
    ...props,
    items,
    onchange: (next: string[]) => {
      items = next;
      void rerender({ items });
    },
  });
}

const rows = () => screen.getAllByRole<HTMLTextAreaElement>("textbox", { name: "A reason" });
const row = (at: number): HTMLTextAreaElement => rows()[at] ?? expect.fail(`no row ${at}`);
const focused = () => rows().indexOf(document.activeElement as HTMLTextAreaElement);

async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  await fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
  await tick();
  await tick();
}

async function pick(menu: string, line: string): Promise<void> {
  await fireEvent.click(screen.getByRole("button", { name: menu }));
  await fireEvent.click(screen.getByRole("menuitem", { name: line }));
  await tick();
  await tick();
}

it("moves a row by Alt and the arrows, says where it is, and the focus goes along", async () => {
  show(["one", "two", "three"]);
  row(2).focus();
  await press("ArrowUp", { altKey: true });
  expect(items).toEqual(["one", "three", "two"]);
  expect(focused()).toBe(1);
  await expect.poll(() => screen.getByRole("status").textContent).toBe("three is now 2 of 3.");
  await press("ArrowUp", { altKey: true });
  await press("ArrowUp", { altKey: true });
  expect(items).toEqual(["three", "one", "two"]);
  await press("ArrowDown");
  expect(items).toEqual(["three", "one", "two"]);
});

it("adds a row after this one by Enter, but a new line by Shift and Enter or while composing", async () => {
  show(["one", "two"]);
  row(0).focus();
  await press("Enter", { shiftKey: true });
  await press("Enter", { isComposing: true });
  expect(items).toEqual(["one", "two"]);
  await press("Enter");
  expect(items).toEqual(["one", "", "two"]);
  expect(focused()).toBe(1);
  await fireEvent.click(screen.getByRole("button", { name: "Add a reason" }));
  await tick();
  expect(items).toEqual(["one", "", "two", ""]);
  expect(focused()).toBe(3);
});

it("starts with one empty row, so that writing needs no press", async () => {
  show([]);
  await fireEvent.input(row(0), { target: { value: "Mia" } });
  expect(items).toEqual(["Mia"]);
});

it("moves by its menu too, and only where there is somewhere to go", async () => {
  show(["one", "two"]);
  await fireEvent.click(screen.getByRole("button", { name: "More for one" }));
  expect(screen.getAllByRole("menuitem").map((line) => line.textContent?.trim())).toEqual(["Move down", "Take away"]);
  await fireEvent.click(screen.getByRole("menuitem", { name: "Move down" }));
  expect(items).toEqual(["two", "one"]);
});

it("takes a row away with a way back to where it was, and the focus stays near", async () => {
  show(["one", "two", "three"]);
  await pick("More for two", "Take away");
  expect(items).toEqual(["one", "three"]);
  expect(focused()).toBe(1);
  const toast = toasts.shown.at(-1);
  expect(toast?.message).toBe("“two” is off the list.");
  toasts.undo(toast?.id ?? 0);
  expect(items).toEqual(["one", "two", "three"]);
});

it("takes an empty row away without a word", async () => {
  toasts.shown.forEach(({ id }) => toasts.dismiss(id));
  show(["one", ""]);
  await pick("More for Line 2", "Take away");
  expect(items).toEqual(["one"]);
  expect(toasts.shown).toEqual([]);
});
