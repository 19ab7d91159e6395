import { render, screen, within } from "@testing-library/svelte";
import { expect, it } from "vitest";

import type { OwnLine, OwnSupport, Person } from "../../generated/types";
import { memoryGate } from "../../host/memory/gate";
import HelpNow from "./HelpNow.svelte";

const host = memoryGate({ vault: { is: "none" } });

function person(name: string): Person {
  return { name, role: "", phone: "303-555-0142", when: "", first_words: "", at_night: null };
}

const night: OwnLine = { name: "Clinic at night", numbers: { call: "303-555-0100", text: null } };
const support: OwnSupport = { steps: [{ own: "Detour" }, { listed: "walk" }], people: [person("Dana")] };

function show(given: () => Promise<OwnSupport | null>): void {
  render(HelpNow, { host, country: "united-states", lines: [night], support: given, onClose: () => undefined });
}

it("goes from what asks least to the crisis lines", async () => {
  show(() => Promise.resolve(support));
  await screen.findByText("988 Lifeline");
  const named = ["Breathe for a minute", "Come back to the room", "Detour", "Dana", "Clinic at night", "988 Lifeline"];
  const text = document.body.textContent;
  const places = named.map((name) => text.indexOf(name));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

it("is all there but the plan when that cannot be read", async () => {
  show(() => Promise.reject(new Error("locked")));
  await screen.findByText("988 Lifeline");
  expect(screen.getByText("Clinic at night")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("folds many people away, and not the number for the night", async () => {
  const people = Array.from({ length: 9 }, (_, n) => person(`Person ${String(n)}`));
  show(() => Promise.resolve({ steps: [], people }));
  const folded = (await screen.findByText("3 more")).closest("details");
  expect(folded?.open).toBe(false);
  expect(within(folded as HTMLElement).queryByText("Person 5")).toBeNull();
  expect(within(folded as HTMLElement).getByText("Person 6")).toBeTruthy();
  expect(within(folded as HTMLElement).queryByText("Clinic at night")).toBeNull();
});
