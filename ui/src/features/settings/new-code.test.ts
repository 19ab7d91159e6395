import { beforeEach, expect, it } from "vitest";

import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { MEMORY_PASSPHRASE } from "../../host/memory/gate";
import { NewCode } from "./new-code.svelte";

let desk: Desk;
let code: NewCode;

beforeEach(() => {
  desk = memoryDesk();
  code = new NewCode(desk);
});

it("shows nothing before the passphrase is right", async () => {
  code.passphrase = "harbor";
  await code.make();
  expect(code.fault).toMatchObject({ code: "wrong-passphrase" });
  expect([code.made, code.passphrase]).toEqual([null, "harbor"]);
});

it("shows the code, and holds the passphrase no longer", async () => {
  code.passphrase = MEMORY_PASSPHRASE;
  await code.make();
  expect(code.made?.groups.length).toBeGreaterThan(1);
  expect([code.passphrase, code.fault]).toEqual(["", null]);
});
