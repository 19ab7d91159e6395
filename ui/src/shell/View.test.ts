import { render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";

import { memoryDesk } from "../host/memory/desk";
import { Routes, type Route } from "./routes.svelte";
import { Shell } from "./shell.svelte";
import View from "./View.svelte";

async function visit(route: Route): Promise<() => void> {
  const shell = new Shell(memoryDesk(), new Routes(), async () => undefined);
  await shell.load();
  return render(View, { shell, route }).unmount;
}

it.each(["today", "settings", "insights"] as const)("starts %s at its heading, read with the window or later", async (view) => {
  await visit({ view });
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })), { timeout: 10_000 });
}, 20_000);

it("minds nothing when it is left before it is read", async () => {
  const leave = await visit({ view: "settings" });
  leave();
  await import("../features/settings/Settings.svelte");
  expect(document.body.textContent).toBe("");
});
