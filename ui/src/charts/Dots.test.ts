import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import Dots from "./Dots.svelte";

const props = {
  topic: "Lately",
  title: "Two in a week.",
  note: "A larger dot is stronger.",
  from: "2026-11-17",
  to: "2026-11-23",
  points: [
    { at: "2026-11-17T06:00:00", strength: 2, words: "Tuesday, 6:00 AM: 2" },
    { at: "2026-11-23T18:00:00", strength: 8, words: "Monday, 6:00 PM: 8" },
  ],
  tables: () => [],
};

it("puts days across and hours down, in civil time, the stronger the larger", () => {
  const { container } = render(Dots, props);
  const [first, last] = [...container.querySelectorAll("circle")].map((dot) => ["cx", "cy", "r"].map((its) => Number(dot.getAttribute(its))));
  expect(first?.[0]).toBeLessThan(last?.[0] ?? 0);
  expect((last?.[1] ?? 0) - (first?.[1] ?? 0)).toBe(94);
  expect(first?.[2]).toBeLessThan(last?.[2] ?? 0);
});

it("reads the newest first, and goes back in time", async () => {
  render(Dots, props);
  const dots = screen.getByRole("slider", { name: "Two in a week." });
  await fireEvent.focus(dots);
  expect(screen.getByText("Monday, 6:00 PM: 8")).toBeTruthy();
  await fireEvent.keyDown(dots, { key: "ArrowLeft" });
  expect(screen.getByText("Tuesday, 6:00 AM: 2")).toBeTruthy();
});
