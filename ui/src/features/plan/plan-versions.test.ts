import { expect, it } from "vitest";

import { Kept } from "../../host/kept.svelte";
import { memoryDesk } from "../../host/memory/desk";
import { PlanVersions, bringBack } from "./plan-versions.svelte";
import { EMPTY_PLAN } from "./sections";

async function written() {
  const desk = memoryDesk();
  const calls = {
    read: (args: { id: string }) => desk.plan_read(args),
    save: (args: Parameters<typeof desk.plan_save>[0]) => desk.plan_save(args),
    leave: (args: { id: string }) => desk.leave(args),
  };
  const kept = Kept.fresh(calls, EMPTY_PLAN);
  kept.change({ reasons: ["My hands are quiet"], copies: "Sam" });
  await kept.leave();
  kept.change({ reasons: ["My hands are calm"], if_used: "I call Sam." });
  await kept.leave();
  const versions = new PlanVersions(desk, kept.id ?? "", () => null);
  await versions.load();
  return { desk, kept, versions };
}

it("compares the plan with the version before it, and shows the sections that differ", async () => {
  const { versions } = await written();
  const { pair } = versions;
  expect(pair?.changed.map(({ section }) => section)).toEqual(["reasons", "if_used"]);
  const [reasons] = pair?.changed ?? [];
  expect(reasons?.spans.filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "removed", text: "quiet" },
    { kind: "added", text: "calm" },
  ]);
});

it("puts the older version first whichever way they are given", async () => {
  const { versions } = await written();
  const [now, before] = versions.all ?? [];
  if (!now || !before) throw new Error("two versions");
  await versions.compare(now, before);
  expect(versions.pair?.from.revision).toBeLessThan(versions.pair?.to.revision ?? 0);
});

it("brings back one section and leaves the others, and what stood there is a version", async () => {
  const { desk, kept, versions } = await written();
  const { before } = versions.pair ?? {};
  if (!before) throw new Error("two versions");
  const stood = await bringBack(kept, "reasons", before);
  expect([kept.now.reasons, kept.now.if_used]).toEqual([["My hands are quiet"], "I call Sam."]);
  expect(await desk.versions({ id: kept.id ?? "" })).toHaveLength(3);
  if (!stood) throw new Error("kept");
  await bringBack(kept, "reasons", stood);
  expect((await desk.plan_now()).record?.content.reasons).toEqual(["My hands are calm"]);
});
