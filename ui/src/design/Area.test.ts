// A field of some lines tells whether its letters are still being put together.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";

import Area from "./Area.svelte";

it("tells when letters are put together, also where no input follows that", async () => {
  const onchange = vi.fn();
  render(Area, { label: "What I did", onchange });
  const field = screen.getByRole<HTMLTextAreaElement>("textbox");
  field.value = "にほ";
  await fireEvent(field, new InputEvent("input", { isComposing: true, bubbles: true }));
  field.value = "日本";
  await fireEvent(field, new CompositionEvent("compositionend", { bubbles: true }));
  expect(onchange.mock.calls).toEqual([["にほ", true], ["日本", false]]);
});
