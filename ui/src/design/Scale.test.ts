import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import Scale from "./Scale.svelte";

const props = { label: "How strong?", low: "none", high: "the strongest" };

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

const chosen = () => screen.queryAllByRole<HTMLInputElement>("radio").find((step) => step.checked)?.value ?? null;
const press = (key: string) => fireEvent.keyDown(document.activeElement?.closest("[role=radiogroup]") ?? screen.getByRole("radiogroup"), { key });

it("is a named group of eleven, and nothing is chosen at first", () => {
  render(Scale, props);
  expect(screen.getByRole("radiogroup", { name: "How strong?" }).getAttribute("aria-describedby")).toBeTruthy();
  expect(screen.getAllByRole("radio")).toHaveLength(11);
  expect(chosen()).toBeNull();
});

it("takes digits, and moves the focus along", async () => {
  const onchange = vi.fn();
  render(Scale, { ...props, onchange });
  await press("7");
  expect(chosen()).toBe("7");
  expect(document.activeElement).toBe(screen.getByRole("radio", { name: "7" }));
  expect(onchange).toHaveBeenLastCalledWith(7);
});

it("takes 1 and then 0 as 10", async () => {
  render(Scale, props);
  await press("1");
  expect(chosen()).toBe("1");
  await press("0");
  expect(chosen()).toBe("10");
  await press("0");
  expect(chosen()).toBe("0");
});

it("takes 1 and, after a while, 0 as 0", async () => {
  render(Scale, props);
  await press("1");
  vi.advanceTimersByTime(1000);
  await press("0");
  expect(chosen()).toBe("0");
});

it("moves by arrows and stops at the ends", async () => {
  render(Scale, { ...props, value: 9 });
  await press("ArrowRight");
  await press("ArrowUp");
  expect(chosen()).toBe("10");
  await press("ArrowLeft");
  expect(chosen()).toBe("9");
  await press("Home");
  await press("ArrowDown");
  expect(chosen()).toBe("0");
  await press("End");
  expect(chosen()).toBe("10");
});

it("leaves shortcuts alone", async () => {
  render(Scale, props);
  const shortcut = new KeyboardEvent("keydown", { key: "1", ctrlKey: true, bubbles: true, cancelable: true });
  await fireEvent(screen.getByRole("radiogroup"), shortcut);
  expect(shortcut.defaultPrevented).toBe(false);
  expect(chosen()).toBeNull();
});

it("can be cleared again, by button and by key", async () => {
  const onchange = vi.fn();
  render(Scale, { ...props, value: 4, onchange });
  await fireEvent.click(screen.getByRole("button", { name: "Clear" }));
  expect(chosen()).toBeNull();
  expect(onchange).toHaveBeenLastCalledWith(null);
  expect(screen.queryByRole("button", { name: "Clear" })).toBeNull();
  await press("3");
  await press("Backspace");
  expect(chosen()).toBeNull();
});
