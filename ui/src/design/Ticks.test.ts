import { render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";

import Ticks from "./Ticks.svelte";

const OPTIONS = [
  { value: "hungry", label: "Hungry" },
  { value: "tired", label: "Tired" },
  { value: "gone", label: "Gone", disabled: true },
];

it("adds and takes away one at a time", () => {
  const onchange = vi.fn();
  render(Ticks, { label: "HALT", options: OPTIONS, value: ["tired"], onchange });
  screen.getByLabelText("Hungry").click();
  expect(onchange).toHaveBeenLastCalledWith(["tired", "hungry"]);
  screen.getByLabelText("Tired").click();
  expect(onchange).toHaveBeenLastCalledWith(["hungry"]);
});

it("is a group with a name, in which some cannot be ticked", () => {
  render(Ticks, { label: "HALT", options: OPTIONS, value: [] });
  expect(screen.getByRole("group", { name: "HALT" })).toBeTruthy();
  expect(screen.getByLabelText("Gone")).toHaveProperty("disabled", true);
});
