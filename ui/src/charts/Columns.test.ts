// The frame of every chart, seen through the columns.

import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import Columns from "./Columns.svelte";

const spans = ["Nov 2", "Nov 9", "Nov 16", "Nov 23"];
const values = [3, null, 0, 2];
const tables = vi.fn(() => [{ caption: "By week", columns: ["Week", "Times"], rows: spans.map((span, at) => [span, String(values[at])]) }]);
const props = {
  topic: "Week by week",
  title: "Noted 5 times.",
  note: "From 5 times.",
  spans,
  columns: { label: "Times", values },
  words: (at: number) => `${spans[at]}: ${values[at] ?? "nothing noted"}`,
  tables,
};

const chart = () => screen.getByRole("slider", { name: "Noted 5 times." });
const press = (key: string) => fireEvent.keyDown(chart(), { key });
const readout = () => screen.queryByText(/^Nov \d+: /)?.textContent;

it("is named by its sentence, which is a heading, and says from how many", () => {
  render(Columns, props);
  expect(screen.getByRole("heading", { name: "Noted 5 times." })).toBeTruthy();
  expect(screen.getByRole("figure", { name: "Noted 5 times." })).toBeTruthy();
  expect(document.getElementById(chart().getAttribute("aria-describedby") ?? "")?.textContent).toBe("From 5 times.");
});

it("is one stop of the Tab key, and the arrows read its points, which are to be seen too", async () => {
  const { container } = render(Columns, props);
  expect(container.querySelectorAll("[tabindex='0']")).toHaveLength(1);
  expect(readout()).toBeUndefined();
  await fireEvent.focus(chart());
  expect(readout()).toBe("Nov 23: 2");
  await press("ArrowLeft");
  expect([readout(), chart().getAttribute("aria-valuetext")]).toEqual(["Nov 16: 0", "Nov 16: 0"]);
  await press("Home");
  await press("ArrowLeft");
  expect(readout()).toBe("Nov 2: 3");
  await press("ArrowRight");
  expect(readout()).toBe("Nov 9: nothing noted");
  await press("End");
  expect(chart().getAttribute("aria-valuenow")).toBe("4");
  await fireEvent.blur(chart());
  expect(readout()).toBeUndefined();
});

it("leaves the keys of the program alone", async () => {
  render(Columns, props);
  await fireEvent.focus(chart());
  const event = new KeyboardEvent("keydown", { key: "ArrowLeft", altKey: true, cancelable: true, bubbles: true });
  chart().dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

it("draws nothing for a blank, and a line on the ground for a zero", () => {
  const { container } = render(Columns, props);
  const columns = container.querySelector("path.mark")?.getAttribute("d") ?? "";
  expect(columns.match(/M/gu)).toHaveLength(3);
  expect(columns).toContain("v-1.5");
});

it("parts the line below where there is nothing between", () => {
  const { container } = render(Columns, { ...props, line: { label: "Strength", values: [5, null, 6, 7], top: 10 } });
  const line = container.querySelector("path.trend")?.getAttribute("d") ?? "";
  expect([line.match(/M/gu)?.length, line.match(/L/gu)?.length]).toEqual([2, 1]);
});

it("stripes what is not whole", () => {
  const { container } = render(Columns, { ...props, partial: [true, false, false, false] });
  const striped = [...container.querySelectorAll("path")].filter((path) => path.getAttribute("fill")?.includes("stripes"));
  expect(striped.map((path) => path.getAttribute("d")?.match(/M/gu)?.length)).toContain(1);
});

it("has a table twin, put together only when it is asked for", async () => {
  tables.mockClear();
  render(Columns, props);
  expect(tables).not.toHaveBeenCalled();
  const button = screen.getByRole("button", { expanded: false });
  await fireEvent.click(button);
  const table = screen.getByRole("table", { name: "By week" });
  expect(within(table).getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["Week", "Times"]);
  expect(within(table).getAllByRole("rowheader")).toHaveLength(4);
  expect(button.getAttribute("aria-expanded")).toBe("true");
  await fireEvent.click(button);
  expect(screen.queryByRole("table")).toBeNull();
});
