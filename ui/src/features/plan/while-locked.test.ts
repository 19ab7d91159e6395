import { expect, it, vi } from "vitest";

import type { CardNow } from "../../generated/types";
import { memoryDesk } from "../../host/memory/desk";
import { WhileLocked } from "./while-locked.svelte";

const reasons = { reasons: true, steps: false, people: false };
const both = { reasons: true, steps: false, people: true };
const none = { reasons: false, steps: false, people: false };

it("shows what is chosen, and nothing when nothing is", async () => {
  const desk = memoryDesk();
  const locked = new WhileLocked(desk);
  await locked.load();
  expect([locked.now, locked.parts]).toEqual([null, none]);
  await locked.choose(reasons);
  expect(locked.now).toEqual({ parts: reasons, kept: "sealed" });
  expect(await desk.card_now()).toEqual(locked.now);
  await locked.choose(none);
  expect([locked.now, await desk.card_now()]).toEqual([null, null]);
});

it("asks before anything lies in the open, and takes no for an answer", async () => {
  const desk = memoryDesk({ keychain: false });
  const locked = new WhileLocked(desk);
  await locked.choose(reasons);
  expect([locked.asksPlain, locked.now, locked.parts]).toEqual([true, null, reasons]);
  locked.leave();
  expect([locked.asksPlain, locked.parts, await desk.card_now()]).toEqual([false, none, null]);
  await locked.choose(reasons);
  await locked.allow();
  expect([locked.asksPlain, locked.now?.kept]).toEqual([false, "plain"]);
  await locked.choose(both);
  expect([locked.asksPlain, locked.now]).toEqual([false, { parts: both, kept: "plain" }]);
});

it("shows the last that was chosen when two come at once", async () => {
  const desk = memoryDesk();
  const locked = new WhileLocked(desk);
  await Promise.all([locked.choose(reasons), locked.choose(both)]);
  expect([locked.now?.parts, locked.parts]).toEqual([both, both]);
});

it("goes back to what is shown when the core refuses", async () => {
  const desk = memoryDesk();
  const locked = new WhileLocked(desk);
  await locked.choose(reasons);
  vi.spyOn(desk, "card_show").mockRejectedValueOnce({ code: "disk-full" });
  await locked.choose(both);
  expect([locked.parts, locked.fault, locked.asksPlain]).toEqual([reasons, { code: "disk-full" }, false]);
});

it("is gone at one press", async () => {
  const desk = memoryDesk();
  const locked = new WhileLocked(desk);
  await locked.choose(both);
  expect(await locked.remove()).toBe(true);
  const gone: CardNow | null = await desk.card_now();
  expect([locked.now, locked.parts, gone]).toEqual([null, none, null]);
});
