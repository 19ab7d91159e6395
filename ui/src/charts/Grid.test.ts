import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import Grid from "./Grid.svelte";

const columns = ["Mon", "Tue", "Wed"];
const rows = [
  { label: "Morning", counts: [0, 1, 0] },
  { label: "Evening", counts: [4, 0, 16] },
];
const props = {
  topic: "Days and times",
  title: "16 of 21 came on Wednesdays.",
  note: "From 21.",
  columns,
  rows,
  words: (at: number) => `${columns[at % 3]}, ${rows[Math.floor(at / 3)]?.label}`,
  tables: () => [],
};

it("goes from row to row with the arrows up and down, and not out of it", async () => {
  render(Grid, props);
  const grid = screen.getByRole("slider");
  await fireEvent.focus(grid);
  expect(grid.getAttribute("aria-valuetext")).toBe("Wed, Evening");
  await fireEvent.keyDown(grid, { key: "ArrowUp" });
  expect(grid.getAttribute("aria-valuetext")).toBe("Wed, Morning");
  await fireEvent.keyDown(grid, { key: "ArrowUp" });
  expect(grid.getAttribute("aria-valuetext")).toBe("Wed, Morning");
});

it("draws nothing for none, and says each number in the drawing", () => {
  const { container } = render(Grid, props);
  expect([...container.querySelectorAll(".count")].map(({ textContent }) => textContent)).toEqual(["1", "4", "16"]);
  const radii = [...container.querySelectorAll("circle")].map((disc) => Number(disc.getAttribute("r")));
  expect(radii[2]).toBeCloseTo((radii[1] ?? 0) * 2);
});
