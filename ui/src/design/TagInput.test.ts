import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import TagInput from "./TagInput.svelte";
import { cleaned, suggested } from "./tags";

const onchange = vi.fn();
beforeEach(() => void onchange.mockReset());

function show(value: string[], suggestions: string[] = []) {
  render(TagInput, { label: "Tags", value, suggestions, onchange });
  const field = screen.getByRole<HTMLInputElement>("combobox", { name: "Tags" });
  return {
    field,
    type: (words: string) => fireEvent.input(field, { target: { value: words } }),
    press: (key: string) => fireEvent.keyDown(field, { key }),
  };
}

it.each(["Enter", ","])("adds what was typed on %s", async (key) => {
  const { field, type, press } = show(["bus"]);
  await type("#long  walk ");
  await press(key);
  expect(onchange).toHaveBeenLastCalledWith(["bus", "long walk"]);
  expect(field.value).toBe("");
  expect(screen.getByRole("button", { name: "Remove long walk" })).toBeTruthy();
});

it("adds what was typed when the field is left, so that nothing is lost", async () => {
  const { field, type } = show([]);
  await type("family");
  await fireEvent.blur(field);
  expect(onchange).toHaveBeenLastCalledWith(["family"]);
});

it("does not add a tag twice, whatever its case and accents", async () => {
  const { type, press } = show(["Mamá"]);
  await type("mama");
  await press("Enter");
  expect(onchange).not.toHaveBeenCalled();
});

it("takes away the last tag on Backspace in an empty field, and any by its button", async () => {
  const { type, press } = show(["bus", "walk", "work"]);
  await type("x");
  await press("Backspace");
  expect(onchange).not.toHaveBeenCalled();
  await type("");
  await press("Backspace");
  expect(onchange).toHaveBeenLastCalledWith(["bus", "walk"]);
  await fireEvent.click(screen.getByRole("button", { name: "Remove bus" }));
  expect(onchange).toHaveBeenLastCalledWith(["walk"]);
});

it("offers earlier tags, and takes the one that the keys are on", async () => {
  const { field, type, press } = show([], ["walk", "work", "bus"]);
  await type("w");
  expect(screen.getAllByRole("option").map((option) => option.textContent.trim())).toEqual(["walk", "work"]);
  expect(field.getAttribute("aria-expanded")).toBe("true");
  await press("ArrowDown");
  await press("ArrowDown");
  expect(document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent).toContain("work");
  await press("Enter");
  expect(onchange).toHaveBeenLastCalledWith(["work"]);
});

it("leaves Enter to the input method while letters are composed", async () => {
  const { field, type } = show([]);
  await type("にほ");
  await fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  expect(onchange).not.toHaveBeenCalled();
});

it("offers those that start with the typed letters before those that hold them", () => {
  expect(suggested(["homework", "work", "Wörter", "bus"], ["bus"], "wo")).toEqual(["work", "Wörter", "homework"]);
  expect(cleaned("  ## ")).toBeNull();
});
