import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { announce } from "./announce.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const heard = (role: string, within: ParentNode = document) => within.querySelector(`[role=${role}]`)?.textContent;

it("fills a region that was empty before, also for the same words again", () => {
  announce("Saved 6:02 PM");
  expect(heard("status")).toBe("");
  vi.runAllTimers();
  expect(heard("status")).toBe("Saved 6:02 PM");
  announce("Saved 6:02 PM");
  expect(heard("status")).toBe("");
  vi.runAllTimers();
  expect(heard("status")).toBe("Saved 6:02 PM");
  expect(document.querySelectorAll("[role=status]")).toHaveLength(1);
});

it("says urgent things in a region of their own", () => {
  announce("Not saved", true);
  vi.runAllTimers();
  expect(heard("alert")).toBe("Not saved");
  expect(heard("status")).toBeUndefined();
});

it("takes back what is true no more, said or not, and nothing else", () => {
  announce("Opening")();
  vi.runAllTimers();
  expect(heard("status")).toBe("");
  const takeBack = announce("Opening");
  vi.runAllTimers();
  takeBack();
  expect(heard("status")).toBe("");
  announce("Try again now");
  vi.runAllTimers();
  takeBack();
  expect(heard("status")).toBe("Try again now");
});

it("speaks inside an open dialog, since the rest of the page is inert", () => {
  const dialog = document.body.appendChild(document.createElement("dialog"));
  dialog.showModal();
  announce("Copied");
  vi.runAllTimers();
  expect(heard("status", dialog)).toBe("Copied");
});
