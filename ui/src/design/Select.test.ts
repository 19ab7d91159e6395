import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import Select from "./Select.svelte";

const options = [
  { value: "au", label: "Australia" },
  { value: "ca", label: "Canada" },
  { value: "other", label: "Elsewhere" },
  { value: "eu", label: "European Union" },
];

function show(value: string) {
  const onchange = vi.fn();
  render(Select, { label: "Country", options, value, onchange });
  const field = screen.getByRole("combobox");
  const active = () => document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent.trim();
  return { field, onchange, active, press: (key: string) => fireEvent.keyDown(field, { key }) };
}

it("says its name and what is chosen, and folds its list away", () => {
  const { field } = show("ca");
  const named = (field.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
  expect(named).toEqual(["Country", "Canada"]);
  expect(field.getAttribute("aria-expanded")).toBe("false");
  expect(screen.queryByRole("listbox")).toBeNull();
});

it("opens on what is chosen, moves by arrows round the end, and picks on Enter", async () => {
  const { field, active, press, onchange } = show("ca");
  await press("ArrowDown");
  expect(active()).toBe("Canada");
  await press("End");
  await press("ArrowDown");
  expect(active()).toBe("Australia");
  await press("Enter");
  expect(onchange).toHaveBeenCalledWith("au");
  expect(field.textContent).toContain("Australia");
  expect(screen.queryByRole("listbox")).toBeNull();
});

it("changes nothing on Escape and Tab", async () => {
  const { press, onchange } = show("ca");
  for (const key of ["Escape", "Tab"]) {
    await press("Enter");
    await press("Home");
    await press(key);
    expect(screen.queryByRole("listbox")).toBeNull();
  }
  expect(onchange).not.toHaveBeenCalled();
});

it("finds a line by its first letters", async () => {
  const { active, press } = show("au");
  await press("e");
  expect(active()).toBe("Elsewhere");
  await press("u");
  expect(active()).toBe("European Union");
});

it("picks by a press", async () => {
  const { field, onchange } = show("au");
  await fireEvent.click(field);
  await fireEvent.click(screen.getByRole("option", { name: "Elsewhere" }));
  expect(onchange).toHaveBeenCalledWith("other");
});
