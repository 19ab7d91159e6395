// The plan on Today: what is ticked is kept at once, and nothing is shown as kept that is not.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

import type { TodayPlan as Says } from "../../generated/types";
import { desk } from "../../host/desk";
import { Routes } from "../../shell/routes.svelte";
import { setLanguage } from "../../words/words.svelte";
import TodayPlan from "./TodayPlan.svelte";

const STEP = { id: "5".repeat(32), text: "Write the letter", done: null };
const QUIET: Says = { plan: { reason: null, steps: [], review_due: false, dates: [], counted: [] }, review: null };

let routes: Routes;

beforeEach(() => {
  setLanguage("en");
  routes = new Routes();
});

function show(plan: Partial<Says["plan"]>, more: { review?: string; step?: string } = {}): HTMLElement {
  const today = { plan: { ...QUIET.plan, ...plan }, review: more.review ?? null };
  return render(TodayPlan, { routes, today, step: more.step ?? null }).container;
}

it("is nothing at all while the plan says nothing", () => {
  expect(show({}).textContent.trim()).toBe("");
});

it("ticks a step, and takes the tick away when it was not kept", async () => {
  const tick = vi.spyOn(desk, "step_tick").mockResolvedValueOnce().mockRejectedValueOnce({ code: "storage" });
  show({ steps: [STEP] });
  const box = screen.getByRole<HTMLInputElement>("checkbox", { name: "Write the letter" });
  await fireEvent.click(box);
  await waitFor(() => expect(tick).toHaveBeenCalledWith({ step: STEP.id, done: true }));
  expect(box.checked).toBe(true);
  await fireEvent.click(box);
  await screen.findByRole("alert");
  expect(box.checked).toBe(true);
});

it("counts days only where it is told to, and says when a date comes", () => {
  const { textContent } = show({ dates: [{ name: "Dinner", plan: "Dana drives.", days: 1 }], counted: [{ name: "Since I began", days: 34 }] });
  for (const words of ["Tomorrow: Dinner", "Dana drives.", "Since I began: 34 days"]) expect(textContent).toContain(words);
});

it("goes to the plan when it is due, and to looking back without naming what", async () => {
  show({ review_due: true }, { review: "a".repeat(32) });
  await fireEvent.click(screen.getByRole("button", { name: "It is time to look at your plan again" }));
  expect(routes.current).toEqual({ view: "plan" });
  await fireEvent.click(screen.getByRole("button", { name: /look back on a hard day$/u }));
  expect(routes.current).toEqual({ view: "plan", lapse: "a".repeat(32) });
});
