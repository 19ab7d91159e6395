import { render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";

import { desk } from "../../host/desk";
import { triggerId } from "../../host/memory/desk-triggers-seed";
import Met from "./Met.svelte";

it("asks once for when a trigger was met, and for more only when told to", async () => {
  const asked = vi.spyOn(desk, "trigger_history");
  render(Met, { id: triggerId("payday"), merged: 0, oncraving: () => undefined, onevent: () => undefined });
  await vi.waitFor(() => expect(screen.getAllByRole("listitem").length).toBeGreaterThan(0));
  await new Promise((passed) => setTimeout(passed, 50));
  expect(asked).toHaveBeenCalledTimes(1);
});
