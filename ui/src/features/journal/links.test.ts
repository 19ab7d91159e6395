import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";

import { desk } from "../../host/desk";
import Links from "./Links.svelte";
import { Page } from "./page.svelte";

it("offers to read the linked pages again, and then shows them with the focus kept", async () => {
  const [one, other] = (await desk.journal_list({ offset: 0, limit: 2 })).items;
  if (!one || !other) throw new Error("the memory host has too few pages");
  const page = await Page.open(desk, one.id);
  page.change({ links: [other.id] });
  vi.spyOn(desk, "summaries").mockRejectedValueOnce({ code: "storage" });
  render(Links, { open: true, page, onopen: vi.fn() });

  await fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText(other.title || other.preview)).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("textbox"));
});
