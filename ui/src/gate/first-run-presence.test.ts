// The journal is open while the recovery code is written down, and must not lock under the pen.

import { render } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import { gate } from "../host/gate";
import { setLanguage } from "../words/words.svelte";
import View from "./FirstRun.svelte";
import { FirstRun } from "./first-run.svelte";
import { LockWindow } from "./lock-window.svelte";
import { pickTwo } from "./recovery-check.svelte";

it("tells the core of whoever types in the first run, and of nobody after it", async () => {
  setLanguage("en");
  const touch = vi.spyOn(gate, "touch");
  const typed = () => window.dispatchEvent(Object.defineProperty(new KeyboardEvent("keydown"), "isTrusted", { value: true }));
  const status = await gate.status();
  const { unmount } = render(View, { lock: new LockWindow(gate, status), run: new FirstRun(gate, pickTwo), status });
  typed();
  expect(touch).toHaveBeenCalledOnce();

  unmount();
  const later = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 60_000);
  typed();
  expect(touch).toHaveBeenCalledOnce();
  later.mockRestore();
});
