import { render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";

import Segmented from "./Segmented.svelte";

const OPTIONS = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

it("takes an answer away again, where that is offered", async () => {
  const onclear = vi.fn();
  render(Segmented, { label: "Sure?", options: OPTIONS, value: "yes", onclear });
  const clear = screen.getByRole("button", { name: /Clear/u });
  clear.click();
  await Promise.resolve();
  expect(onclear).toHaveBeenCalledOnce();
  expect(screen.getAllByRole("radio").some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
  expect(document.activeElement).toBe(screen.getByLabelText("Yes"));
});

it("offers no way to take an answer away where there is none, or none was asked for", () => {
  render(Segmented, { label: "Sure?", options: OPTIONS, value: null, onclear: vi.fn() });
  expect(screen.queryByRole("button")).toBeNull();
});
