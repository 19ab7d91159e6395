import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

import { desk } from "../../host/desk";
import { triggerId } from "../../host/memory/desk-triggers-seed";
import { setLanguage } from "../../words/words.svelte";
import TriggerPicker from "./TriggerPicker.svelte";

const onchange = vi.fn();

beforeEach(async () => {
  setLanguage("en");
  onchange.mockReset();
});

async function show(value: string[] = []): Promise<HTMLInputElement> {
  render(TriggerPicker, { value, onchange });
  const field = screen.getByRole<HTMLInputElement>("combobox", { name: "Triggers" });
  await fireEvent.input(field, { target: { value: "rico" } });
  await vi.waitFor(() => expect(screen.getAllByRole("option").length).toBeGreaterThan(0));
  return field;
}

it("picks by name with Enter", async () => {
  const field = await show();
  await fireEvent.keyDown(field, { key: "Enter" });
  expect(onchange).toHaveBeenCalledWith([triggerId("rico")]);
  expect(field.value).toBe("");
});

it("does not make a second trigger of a name that is there", async () => {
  await show();
  expect(screen.getAllByRole("option").map((option) => option.textContent?.trim())).toEqual(["Rico"]);
});

it("puts a new one on the chart, as outside or inside", async () => {
  const field = await show();
  await fireEvent.input(field, { target: { value: "Sirens" } });
  await vi.waitFor(() => expect(screen.getAllByRole("option").length).toBe(2));
  await fireEvent.keyDown(field, { key: "ArrowDown" });
  await fireEvent.keyDown(field, { key: "ArrowDown" });
  await fireEvent.keyDown(field, { key: "Enter" });
  await vi.waitFor(() => expect(onchange).toHaveBeenCalledOnce());
  const [id] = onchange.mock.calls[0]?.[0] as string[];
  expect((await desk.trigger_read({ id: id ?? "" })).content).toMatchObject({ name: "Sirens", nature: { inside: null } });
});

it("shows a trigger that is gone as one that was deleted, and lets go of it", async () => {
  await show(["f".repeat(32)]);
  (await screen.findByRole("button", { name: "Remove A trigger you deleted" })).click();
  expect(onchange).toHaveBeenCalledWith([]);
});
