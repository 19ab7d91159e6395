import { beforeEach, expect, it, vi } from "vitest";

import type { Desk } from "../generated/desk";
import { memoryDesk } from "../host/memory/desk";
import { Chosen } from "./preferences.svelte";

let desk: Desk;
let chosen: Chosen;

beforeEach(async () => {
  desk = memoryDesk();
  chosen = new Chosen(desk);
  await chosen.load();
});

it("makes the page follow what the core says", async () => {
  await chosen.change({ look: "dark", language: "es", text_size: 150 });
  const page = document.documentElement;
  expect([page.dataset.look, page.lang, page.style.fontSize]).toEqual(["dark", "es", "150%"]);
  await chosen.change({ look: "light", language: "en", text_size: 100 });
  expect([page.dataset.look, page.lang, page.style.fontSize]).toEqual(["light", "en", "100%"]);
});

it("does not lose one of two changes made at the same time", async () => {
  await Promise.all([chosen.change({ look: "dark" }), chosen.change({ lock_after: null })]);
  expect(await desk.preferences()).toMatchObject({ look: "dark", lock_after: null });
  expect(chosen.current).toMatchObject({ look: "dark", lock_after: null });
});

it("shows a change only when the core has it, and goes on after one that went wrong", async () => {
  vi.spyOn(desk, "set_preferences").mockRejectedValueOnce({ code: "disk-full" });
  await expect(chosen.change({ look: "dark" })).rejects.toEqual({ code: "disk-full" });
  expect(chosen.current?.look).toBe("system");
  await chosen.change({ motion: "still" });
  expect(chosen.current?.motion).toBe("still");
});
