import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import ToastsView from "./Toasts.svelte";
import { Toasts, toasts } from "./toasts.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  toasts.shown.forEach((toast) => toasts.dismiss(toast.id));
  vi.useRealTimers();
});

const messages = (of: Toasts) => of.shown.map((toast) => toast.message);

it("goes by itself, later when there is something to undo", () => {
  const some = new Toasts();
  some.show({ message: "Copied" });
  some.show({ message: "Moved to the bin", undo: () => undefined });
  vi.advanceTimersByTime(5_000);
  expect(messages(some)).toEqual(["Moved to the bin"]);
  vi.advanceTimersByTime(7_000);
  expect(messages(some)).toEqual([]);
});

it("undoes once, and goes", () => {
  const some = new Toasts();
  const undo = vi.fn();
  some.show({ message: "Moved to the bin", undo });
  const id = some.shown[0]?.id ?? 0;
  some.undo(id);
  some.undo(id);
  expect(undo).toHaveBeenCalledOnce();
  expect(messages(some)).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(undo).toHaveBeenCalledOnce();
});

it("keeps the rest of its time while it is held", () => {
  const some = new Toasts();
  some.show({ message: "Copied" });
  const id = some.shown[0]?.id ?? 0;
  vi.advanceTimersByTime(4_000);
  some.hold(id);
  vi.advanceTimersByTime(60_000);
  expect(messages(some)).toEqual(["Copied"]);
  some.resume(id);
  vi.advanceTimersByTime(999);
  expect(messages(some)).toEqual(["Copied"]);
  vi.advanceTimersByTime(1);
  expect(messages(some)).toEqual([]);
});

it.each([
  ["pointed at", "pointerEnter", "pointerLeave"],
  ["focused", "focusIn", "focusOut"],
] as const)("stands still while it is %s", async (_, enter, leave) => {
  render(ToastsView);
  toasts.show({ message: "Copied" });
  await tick();
  const toast = screen.getByText("Copied");
  await fireEvent[enter](toast.closest(".toast") ?? toast);
  vi.advanceTimersByTime(60_000);
  await tick();
  expect(screen.queryByText("Copied")).toBeTruthy();
  await fireEvent[leave](toast.closest(".toast") ?? toast);
  vi.advanceTimersByTime(5_000);
  await tick();
  expect(screen.queryByText("Copied")).toBeNull();
});

it("offers to undo, in a place that is read out", async () => {
  render(ToastsView);
  const undo = vi.fn();
  toasts.show({ message: "Moved to the bin", undo });
  await tick();
  expect(screen.getByRole("status").textContent).toContain("Moved to the bin");
  await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Moved to the bin")).toBeNull();
});

it("stands above every line at the bottom of the window, for as long as each is there", () => {
  const sized: (() => void)[] = [];
  class Sizes {
    constructor(settle: () => void) {
      sized.push(settle);
    }
    observe = vi.fn();
    disconnect = vi.fn();
  }
  vi.stubGlobal("ResizeObserver", Sizes);
  const some = new Toasts();
  const line = (height: number) => {
    const element = document.createElement("div");
    vi.spyOn(element, "offsetHeight", "get").mockReturnValue(height);
    return some.above(element);
  };
  const [leaveFoot] = [line(53), line(64)];
  expect(some.floor).toBe(0);
  sized.forEach((settle) => settle());
  expect(some.floor).toBe(117);
  if (leaveFoot) leaveFoot();
  expect(some.floor).toBe(64);
  vi.unstubAllGlobals();
});

it("leaves the keys where they were, or on the page when that is gone", async () => {
  const page = document.createElement("main");
  page.tabIndex = -1;
  const button = document.createElement("button");
  page.append(button);
  document.body.append(page);
  render(ToastsView);
  const undo = async () => {
    toasts.show({ message: "Moved to the bin", undo: vi.fn() });
    await tick();
    button.focus();
    const press = screen.getByRole("button", { name: "Undo" });
    press.focus();
    return press;
  };
  await fireEvent.click(await undo());
  await tick();
  expect(document.activeElement).toBe(button);

  const press = await undo();
  button.remove();
  await fireEvent.click(press);
  await tick();
  expect(document.activeElement).toBe(page);
  page.remove();
});
