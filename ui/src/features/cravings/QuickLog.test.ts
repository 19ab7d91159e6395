// Logging in two actions, by keys alone.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";

import { desk } from "../../host/desk";
import { triggerId } from "../../host/memory/desk-triggers-seed";
import { Routes } from "../../shell/routes.svelte";
import { Shell } from "../../shell/shell.svelte";
import { EMPTY_PLAN } from "../plan/sections";
import QuickLog from "./QuickLog.svelte";
import { cravings } from "./cravings.svelte";

let shell: Shell;

beforeEach(async () => {
  cravings.quick.close();
  cravings.quick.strength = null;
  shell = new Shell(desk, new Routes(), () => Promise.resolve());
  await shell.load();
});

const total = async (): Promise<number> => (await desk.craving_list({ offset: 0, limit: 1 })).total;

it("has the keys on the row at once, and takes a digit", async () => {
  const before = await total();
  render(QuickLog, { shell, focus: true });
  const row = screen.getByRole("radiogroup");
  await waitFor(() => expect(row.contains(document.activeElement)).toBe(true));
  await fireEvent.keyDown(row, { key: "7" });
  await fireEvent.click(screen.getByRole("button", { name: "Log it" }));
  await waitFor(() => expect(screen.getByText(/^Logged 6:\d\d PM$/u)).toBeTruthy());
  expect(await total()).toBe(before + 1);
  expect((await desk.craving_list({ offset: 0, limit: 1 })).items[0]?.content.strength).toBe(7);
  expect(screen.getByText("This helped you before")).toBeTruthy();
});

it("logs nothing while no number is picked", async () => {
  const before = await total();
  render(QuickLog, { shell });
  await fireEvent.click(screen.getByRole("button", { name: "Log it" }));
  await waitFor(() => expect(document.activeElement?.getAttribute("type")).toBe("radio"));
  expect(await total()).toBe(before);
});

it("takes it back", async () => {
  const before = await total();
  render(QuickLog, { shell });
  await fireEvent.keyDown(screen.getByRole("radiogroup"), { key: "3" });
  await fireEvent.click(screen.getByRole("button", { name: "Log it" }));
  await fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(screen.queryByText(/^Logged/u)).toBeNull());
  expect(await total()).toBe(before);
});

it("starts the timer with what was logged, and goes to where it is shown", async () => {
  render(QuickLog, { shell });
  await fireEvent.keyDown(screen.getByRole("radiogroup"), { key: "8" });
  await fireEvent.click(screen.getByRole("button", { name: "Log it" }));
  await fireEvent.click(await screen.findByRole("button", { name: /^Stay with it/u }));
  await waitFor(() => expect(shell.routes.current).toEqual({ view: "cravings" }));
  const now = await desk.timer_now();
  expect([now?.readings[0]?.strength, now?.running]).toEqual([8, true]);
  await waitFor(() => expect(screen.getByText(/The timer is running/u)).toBeTruthy());
});

it("shows what the plan says to do for what it is about, and links the craving to it", async () => {
  const cue = { trigger: triggerId("rico"), words: "Rico" };
  const if_then = [{ cue, then: { own: "Keep walking" }, backup: { listed: "call-someone" as const } }];
  await desk.plan_save({ draft: { id: null, base: null, happened: null, share: "private", links: [], content: { ...EMPTY_PLAN, if_then } } });
  render(QuickLog, { shell });
  await fireEvent.keyDown(screen.getByRole("radiogroup"), { key: "6" });
  await fireEvent.click(screen.getByRole("button", { name: "Log it" }));
  const chip = await screen.findByRole("button", { name: "Rico" });
  expect(screen.queryByText("Keep walking")).toBeNull();
  await fireEvent.click(chip);
  await waitFor(() => expect(screen.getByText("Keep walking")).toBeTruthy());
  expect(chip.getAttribute("aria-pressed")).toBe("true");
  await waitFor(async () => {
    const { content } = await desk.craving_read({ id: cravings.quick.logged?.saved.id ?? "" });
    expect(content.triggers).toEqual([cue.trigger]);
  });
});
