import { expect, it, vi } from "vitest";

import { ShownCode } from "./shown-code.svelte";

const GROUPS = ["7KQ2", "M4ZX", "6MV3"];

it("saves the whole code as one line, and says so only when a file was picked", async () => {
  const save = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  const code = new ShownCode(GROUPS, { save_recovery_code: save, print: vi.fn() });
  await code.save();
  expect(code.saved).toBe(false);
  await code.save();
  expect(code.saved).toBe(true);
  expect(save).toHaveBeenLastCalledWith({ recovery_code: "7KQ2-M4ZX-6MV3" });
});

it("stays saved when a second file is not picked", async () => {
  const save = vi.fn().mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  const code = new ShownCode(GROUPS, { save_recovery_code: save, print: vi.fn() });
  await code.save();
  await code.save();
  expect(code.saved).toBe(true);
});

it("says why it could not be saved, and asks for one file at a time", async () => {
  const save = vi.fn().mockRejectedValue({ code: "disk-full" });
  const code = new ShownCode(GROUPS, { save_recovery_code: save, print: vi.fn() });
  await Promise.all([code.save(), code.save()]);
  expect(save).toHaveBeenCalledOnce();
  expect([code.saved, code.busy, code.fault]).toEqual([false, false, { code: "disk-full" }]);
});

it("prints by way of the system's dialog", async () => {
  const print = vi.fn().mockResolvedValue(undefined);
  await new ShownCode(GROUPS, { save_recovery_code: vi.fn(), print }).print();
  expect(print).toHaveBeenCalledWith({ paper: "a4" });
});
