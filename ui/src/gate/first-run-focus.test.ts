// Where the keys are in the first run: on the heading of each page that is turned to, and else where the person put them.

import { render, screen } from "@testing-library/svelte";
import { afterEach, expect, it, vi } from "vitest";
import { tick } from "svelte";
import { gate } from "../host/gate";
import { setLanguage } from "../words/words.svelte";
import View from "./FirstRun.svelte";
import { FirstRun } from "./first-run.svelte";
import { LockWindow } from "./lock-window.svelte";
import { pickTwo } from "./recovery-check.svelte";

afterEach(() => setLanguage("en"));

it("leaves them on the language that is chosen, and puts them on the next page's heading", async () => {
  vi.stubGlobal("scrollTo", () => undefined);
  const status = await gate.status();
  const run = new FirstRun(gate, pickTwo);
  render(View, { lock: new LockWindow(gate, status), run, status });
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));

  const spanish = screen.getByRole("radio", { name: "Español" });
  spanish.focus();
  setLanguage("es");
  await tick();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Un lugar privado para escribir");
  expect(document.activeElement).toBe(spanish);

  await run.next();
  await tick();
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
});
