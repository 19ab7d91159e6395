// The bin: what it holds, and the way back.

import { expect, it } from "vitest";
import { memoryDesk } from "../../host/memory/desk";
import { Bin } from "./bin.svelte";

it("holds what was put there, gives it back, and deletes for good", async () => {
  const desk = memoryDesk({ entries: 5 });
  const ids = (await desk.journal_list({ offset: 0, limit: 3 })).items.map(({ id }) => id);
  for (const id of ids) await desk.bin_put({ id });
  const bin = new Bin(desk);
  await bin.load();
  expect(bin.all?.map(({ days_left }) => days_left)).toEqual([30, 30, 30]);

  expect(await bin.restore(ids[0] ?? "")).toBe(true);
  expect(await bin.erase(ids[1] ?? "")).toBe(true);
  await bin.load();
  expect(bin.all?.map(({ id }) => id)).toEqual([ids[2]]);
  expect(await bin.erase(ids[1] ?? "")).toBe(false);
  expect(bin.fault).toEqual({ code: "not-found" });

  expect(await bin.empty()).toBe(true);
  await bin.load();
  expect([bin.all, bin.fault]).toEqual([[], null]);
  expect((await desk.journal_list({ offset: 0, limit: 9 })).total).toBe(3);
});
