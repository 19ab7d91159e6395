// What to bring, and the way back after it was brought.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import { toasts } from "../../design/toasts.svelte";
import { desk } from "../../host/desk";
import { Routes } from "../../shell/routes.svelte";
import { Shell } from "../../shell/shell.svelte";
import { setLanguage } from "../../words/words.svelte";
import ToBring from "./ToBring.svelte";

it("takes the marks off, and undo puts them back", async () => {
  setLanguage("en");
  const page = (await desk.journal_list({ offset: 0, limit: 1 })).items[0]?.id ?? "";
  await desk.mark({ ids: [page] });
  const before = (await desk.marked()).map(({ id }) => id);
  expect(before).toContain(page);

  render(ToBring, { shell: new Shell(desk, new Routes(), () => Promise.resolve()), onclose: vi.fn() });
  await fireEvent.click(await screen.findByRole("button", { name: "These were brought" }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })));
  expect([await desk.marked(), screen.queryAllByRole("listitem")]).toEqual([[], []]);

  toasts.undo(toasts.shown.at(-1)?.id ?? 0);
  await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(before.length));
  expect((await desk.marked()).map(({ id }) => id)).toEqual(before);
});
