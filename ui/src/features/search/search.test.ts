// Searching while typing, and what is marked.

import { render } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Found, Hit } from "../../generated/types";
import { memoryDesk } from "../../host/memory/desk";
import Marked from "./Marked.svelte";
import Results from "./Results.svelte";
import { SEARCH_AFTER, Search } from "./search.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("asks once for what was typed in one go", async () => {
  const desk = memoryDesk();
  const asked = vi.spyOn(desk, "search");
  const search = new Search(desk);
  for (const query of ["b", "bu", "bus"]) search.type(query);
  await vi.advanceTimersByTimeAsync(SEARCH_AFTER);
  expect(asked.mock.calls).toEqual([[{ query: "bus" }]]);
  expect(search.found?.total).toBe(3);
});

it("drops an answer that comes after the next question", async () => {
  const desk = memoryDesk();
  const late: ((found: Found) => void)[] = [];
  vi.spyOn(desk, "search").mockImplementation(() => new Promise((resolve) => late.push(resolve)));
  const search = new Search(desk);
  search.type("one");
  await vi.advanceTimersByTimeAsync(SEARCH_AFTER);
  search.type("two");
  await vi.advanceTimersByTimeAsync(SEARCH_AFTER);
  late[1]?.({ total: 2, hits: [], ignored: [] });
  late[0]?.({ total: 1, hits: [], ignored: [] });
  await vi.advanceTimersByTimeAsync(0);
  expect(search.found?.total).toBe(2);
  search.clear();
  expect([search.isOn, search.found]).toEqual([false, null]);
});

it("marks what was found, case and accents aside, and nothing else", () => {
  const { container } = render(Marked, {
    spans: [{ text: "en el auto", hit: false }, { text: "bús", hit: true }, { text: " <b>", hit: false }],
  });
  expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["bús"]);
  expect(container.textContent).toBe("en el autobús <b>");
  expect(container.querySelector("b")).toBeNull();
});

it("says how many were found and what was left out", async () => {
  const desk = memoryDesk();
  const search = new Search(desk);
  search.type("AUTOBUS mood:blue tag:familia");
  await vi.advanceTimersByTimeAsync(SEARCH_AFTER);
  const { container, getByRole } = render(Results, { search, open: null, onopen: () => undefined });
  expect(getByRole("status").textContent).toContain("1 found");
  expect(container.querySelector("mark")?.textContent).toBe("autobús");
  expect(container.querySelector(".ignored")?.textContent).toContain("mood:blue");
});

it("shows what has no words of its own by its kind and date, and hands on which it is", async () => {
  const desk = memoryDesk();
  const hit: Hit = {
    id: "c".repeat(32),
    kind: "craving",
    happened: { at: "2026-11-20T17:40:00", zone: "America/Denver" },
    title: [],
    snippet: [],
  };
  vi.spyOn(desk, "search").mockResolvedValue({ total: 1, hits: [hit], ignored: [] });
  const search = new Search(desk);
  search.type("seven");
  await vi.advanceTimersByTimeAsync(SEARCH_AFTER);
  const onopen = vi.fn();
  const { getByRole } = render(Results, { search, open: null, onopen });
  getByRole("button", { name: "Nov 20, 2026 · Craving" }).click();
  expect(onopen).toHaveBeenCalledExactlyOnceWith(hit);
});
