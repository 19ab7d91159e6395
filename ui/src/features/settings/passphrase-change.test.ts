import { beforeEach, expect, it, vi } from "vitest";

import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { MEMORY_PASSPHRASE } from "../../host/memory/gate";
import { NewPassphrase } from "../keys/new-passphrase.svelte";
import { PassphraseChange } from "./passphrase-change.svelte";

const STRONG = "seven quiet herons over slate";
let desk: Desk;
let change: PassphraseChange;

beforeEach(() => {
  desk = memoryDesk();
  change = new PassphraseChange(desk, new NewPassphrase(desk));
});

it("changes it, and holds neither of the two afterwards", async () => {
  change.old = MEMORY_PASSPHRASE;
  change.next.text = STRONG;
  expect(await change.send()).toBe(true);
  expect([change.old, change.next.text, change.fault, change.busy]).toEqual(["", "", null, false]);
});

it("puts what is wrong with the old one at the old one, and keeps what was typed", async () => {
  change.old = "harbor";
  change.next.text = STRONG;
  expect(await change.send()).toBe(false);
  expect(change.field).toBe("passphrase");
  expect([change.old, change.next.text]).toEqual(["harbor", STRONG]);
});

it("puts what is wrong with the new one at the new one", async () => {
  change.old = MEMORY_PASSPHRASE;
  change.next.text = "a";
  await change.send();
  expect(change.field).toBe("new-passphrase");
});

it("leaves what no field can mend to the form", async () => {
  vi.spyOn(desk, "change_passphrase").mockRejectedValue({ code: "disk-full" });
  await change.send();
  expect([change.fault, change.field]).toEqual([{ code: "disk-full" }, null]);
});

it("takes one try at a time", async () => {
  const call = vi.spyOn(desk, "change_passphrase");
  change.old = MEMORY_PASSPHRASE;
  change.next.text = STRONG;
  expect(await Promise.all([change.send(), change.send()])).toEqual([true, false]);
  expect(call).toHaveBeenCalledOnce();
});
