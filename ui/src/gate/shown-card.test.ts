import { expect, it, vi } from "vitest";

import type { Card } from "../generated/types";
import { memoryGate } from "../host/memory/gate";
import { ShownCard } from "./shown-card.svelte";

const card: Card = { reasons: ["My daughter."], steps: [], people: [] };

it("is there until it is removed", async () => {
  const gate = memoryGate({ vault: { is: "ready" }, card });
  const shown = new ShownCard(gate);
  await shown.look();
  expect(shown.card).toEqual(card);
  expect(await shown.remove()).toBe(true);
  expect(shown.card).toBeNull();
  await shown.look();
  expect(shown.card).toBeNull();
});

it("is asked for again while there is none, and no more once it is there", async () => {
  const gate = memoryGate({ vault: { is: "ready" }, card });
  const ask = vi.spyOn(gate, "card").mockResolvedValueOnce(null);
  const shown = new ShownCard(gate);
  for (let look = 0; look < 4; look += 1) await shown.look();
  expect(shown.card).toEqual(card);
  expect(ask).toHaveBeenCalledTimes(2);
});

it("stays, and says why, when it cannot be removed", async () => {
  const gate = memoryGate({ vault: { is: "ready" }, card });
  vi.spyOn(gate, "card_remove").mockRejectedValueOnce({ code: "read-only" });
  const shown = new ShownCard(gate);
  await shown.look();
  expect(await shown.remove()).toBe(false);
  expect([shown.card, shown.fault]).toEqual([card, { code: "read-only" }]);
});
