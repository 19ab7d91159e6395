// The page set to be read stands still while what belongs to it changes.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import { desk } from "../../host/desk";
import Journal from "./Journal.svelte";

it("is neither read again nor scrolled back when the page is marked or saved", async () => {
  const html = vi.spyOn(desk, "render");
  render(Journal, {});
  await fireEvent.click(await screen.findByRole("button", { name: "More for this page" }));
  await fireEvent.click(screen.getByRole("menuitem", { name: "Read" }));
  const words = await vi.waitFor(() => {
    const shown = screen.getByRole("article").firstElementChild;
    if (!shown) throw new Error("not rendered yet");
    return shown;
  });
  await fireEvent.click(screen.getByRole("button", { name: "Bring to my session" }));
  await screen.findByText(/^Saved/u, {}, { timeout: 3_000 });
  expect(screen.getByRole("article").firstElementChild).toBe(words);
  expect(html).toHaveBeenCalledOnce();
});
