import { render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

import type { Id } from "../../generated/types";
import { desk } from "../../host/desk";
import { moment } from "../../host/memory/desk-time";
import { Routes } from "../../shell/routes.svelte";
import { Shell } from "../../shell/shell.svelte";
import Lapses from "./Lapses.svelte";

let shell: Shell;
let lapse: Id;

beforeEach(async () => {
  shell = new Shell(desk, new Routes(), () => Promise.resolve());
  await shell.load();
  for (const { id } of (await desk.lapse_list()).items) await desk.bin_put({ id });
  const content = { what: "the old thing", amount: "", told: null, next_step: "", note: "", review: null };
  const happened = { ...moment(), at: "2026-11-20T22:00:00" };
  lapse = (await desk.lapse_save({ draft: { id: null, base: null, happened, share: "private", links: [], content } })).id;
});

const press = async (name: string): Promise<void> => (await screen.findByRole("button", { name })).click();

it("shows nothing before it was asked twice, and nothing again at the next visit", async () => {
  const list = vi.spyOn(desk, "lapse_list");
  const { unmount } = render(Lapses, { shell });
  await press("What you noted");
  expect(await screen.findByText("These notes can be hard to read. Show them?")).toBeTruthy();
  expect(screen.queryByText("the old thing")).toBeNull();
  expect(list).not.toHaveBeenCalled();
  await press("Show them");
  expect(await screen.findByText("the old thing")).toBeTruthy();
  await press("Hide them");
  await waitFor(() => expect(screen.queryByText("the old thing")).toBeNull());
  await press("What you noted");
  await press("Show them");
  await screen.findByText("the old thing");
  unmount();
  render(Lapses, { shell });
  expect(await screen.findByRole("button", { name: "What you noted" })).toBeTruthy();
  expect(screen.queryByText("the old thing")).toBeNull();
});

it("asks also where a look back was offered, and then opens it", async () => {
  render(Lapses, { shell, lapse });
  await screen.findByText("These notes can be hard to read. Show them?");
  expect(screen.queryByRole("dialog")).toBeNull();
  await press("Show them");
  expect(await screen.findByRole("heading", { name: "Looking back" })).toBeTruthy();
});

it("takes a note to the bin, with a way back", async () => {
  render(Lapses, { shell });
  await press("What you noted");
  await press("Show them");
  (await screen.findByText("the old thing")).click();
  const sheet = within(await screen.findByRole("dialog"));
  (await sheet.findByRole("button", { name: "Put in the bin" })).click();
  await waitFor(() => expect(screen.queryByText("the old thing")).toBeNull());
  expect((await desk.lapse_list()).items).toEqual([]);
});
