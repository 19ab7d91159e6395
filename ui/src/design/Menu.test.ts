import Ellipsis from "@lucide/svelte/icons/ellipsis";
import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import Menu from "./Menu.svelte";

function show() {
  const first = vi.fn();
  const last = vi.fn();
  const items = [
    { label: "Earlier versions", onselect: first },
    { label: "Move to the bin", onselect: last },
  ];
  render(Menu, { label: "More", icon: Ellipsis, items });
  const button = screen.getByRole("button", { name: "More" });
  return { button, first, last, press: (key: string) => fireEvent.keyDown(document.activeElement ?? button, { key }) };
}

it("opens with the focus on its first line and closes with the focus back on its button", async () => {
  const { button, press } = show();
  await fireEvent.click(button);
  expect(button.getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(screen.getByRole("menuitem", { name: "Earlier versions" }));
  await press("Escape");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(document.activeElement).toBe(button);
});

it("moves the focus by arrows and letters", async () => {
  const { button, press } = show();
  button.focus();
  await press("ArrowUp");
  expect(document.activeElement?.textContent).toContain("Move to the bin");
  await press("ArrowDown");
  expect(document.activeElement?.textContent).toContain("Earlier versions");
  await press("m");
  expect(document.activeElement?.textContent).toContain("Move to the bin");
});

it("does what was picked, once, and gives the focus back first", async () => {
  const { button, first, last } = show();
  await fireEvent.click(button);
  last.mockImplementation(() => expect(document.activeElement).toBe(button));
  await fireEvent.click(screen.getByRole("menuitem", { name: "Move to the bin" }));
  expect(last).toHaveBeenCalledOnce();
  expect(first).not.toHaveBeenCalled();
  expect(screen.queryByRole("menu")).toBeNull();
});

it("closes when pressed elsewhere", async () => {
  const { button } = show();
  await fireEvent.click(button);
  await fireEvent.pointerDown(document.body);
  expect(screen.queryByRole("menu")).toBeNull();
});
