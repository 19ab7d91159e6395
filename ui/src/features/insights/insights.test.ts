import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import type { Desk } from "../../generated/desk";
import type { Insights } from "../../generated/types";
import { memoryDesk } from "../../host/memory/desk";
import { Routes } from "../../shell/routes.svelte";
import { Shell } from "../../shell/shell.svelte";
import View from "./Insights.svelte";
import { Shown, shown } from "./insights.svelte";

let desk: Desk;

beforeEach(() => (desk = memoryDesk()));

it("looks eight weeks back at first, and as far as it is asked", async () => {
  const insights = new Shown(desk);
  await insights.read();
  expect(insights.now?.range).toEqual({ from: "2026-09-29", to: "2026-11-23" });
  await insights.look("two-weeks");
  expect(insights.now?.range.from).toBe("2026-11-10");
});

it("lets the newest question win, whichever answer comes last, and whether it went well", async () => {
  const insights = new Shown(desk);
  let refuse = (): void => undefined;
  const held = new Promise<Insights>((_, reject) => (refuse = () => reject({ code: "storage" })));
  vi.spyOn(desk, "insights").mockReturnValueOnce(held);
  const first = insights.look("all");
  await insights.look("two-weeks");
  refuse();
  await first;
  expect([insights.now?.range.from, insights.fault]).toEqual(["2026-11-10", null]);
});

it("keeps what is shown when reading goes wrong", async () => {
  const insights = new Shown(desk);
  await insights.read();
  vi.spyOn(desk, "insights").mockRejectedValueOnce({ code: "storage" });
  await insights.read();
  expect(insights.fault).toEqual({ code: "storage" });
  expect(insights.now).not.toBeNull();
});

it("knows when there is nothing to say yet", async () => {
  const insights = new Shown(memoryDesk({ entries: 0 }));
  expect(insights.isTooFew).toBe(false);
  await insights.read();
  expect(insights.isTooFew).toBe(true);
  const some = new Shown(desk);
  await some.look("two-weeks");
  expect(some.isTooFew).toBe(false);
});

const shell = () => new Shell(desk, new Routes(), () => Promise.resolve());

it("shows a sentence with its chart for what can be said, and a line for the rest", async () => {
  await shown.look("two-weeks");
  render(View, { shell: shell() });
  expect(await screen.findByRole("heading", { name: "3 of 5 times, it came on Fridays." })).toBeTruthy();
  expect(screen.getAllByRole("slider")).toHaveLength(4);
  expect(screen.getByText(/Times you named a trigger: 3\./u)).toBeTruthy();
  await fireEvent.click(screen.getByRole("radio", { name: "8 weeks" }));
  await vi.waitFor(() => expect(screen.getAllByRole("slider")).toHaveLength(9));
});

it("offers one thing to do where there is nothing yet", async () => {
  const empty = await memoryDesk({ entries: 0 }).insights({ range: "all" });
  shown.now = empty;
  vi.spyOn(shown, "read").mockResolvedValue();
  const its = shell();
  render(View, { shell: its });
  expect(screen.queryAllByRole("slider")).toEqual([]);
  await fireEvent.click(screen.getByRole("button", { name: "Log a craving" }));
  expect(its.routes.current.view).toBe("cravings");
});
