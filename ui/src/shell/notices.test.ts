import { expect, it, vi } from "vitest";

import type { Findings } from "../generated/types";
import { setLanguage, t } from "../words/words.svelte";
import { noticesFor } from "./notices";

const well: Findings = {
  damaged: 0,
  altered: false,
  older: false,
  newer: 0,
  logged_while_locked: 0,
  inbox_unreadable: 0,
  inbox_key_replaced: false,
  card_unreadable: false,
  reminders_unreadable: false,
  lost_passphrase: false,
  lost_recovery_code: false,
  unsaved: 0,
  kept_copy: null,
};
const bad: Findings = {
  ...well,
  damaged: 3,
  altered: true,
  older: true,
  newer: 2,
  inbox_key_replaced: true,
  card_unreadable: true,
  reminders_unreadable: true,
  inbox_unreadable: 1,
  logged_while_locked: 2,
  lost_passphrase: true,
  lost_recovery_code: true,
  unsaved: 1,
  kept_copy: "/home/sam/journal.damaged",
};

it("says nothing when all was well", () => {
  expect(noticesFor(well)).toEqual([]);
});

it("tells of every finding, gravest first, and where the damaged file is", () => {
  const notices = noticesFor(bad);
  expect(notices.map(({ id }) => id)).toEqual([
    "damaged",
    "altered",
    "unsaved",
    "lost-passphrase",
    "lost-recovery-code",
    "inbox-key-replaced",
    "inbox-unreadable",
    "card-unreadable",
    "reminders-unreadable",
    "older",
    "newer",
    "logged-while-locked",
  ]);
  expect(notices[0]).toMatchObject({ count: 3, file: "/home/sam/journal.damaged" });
});

it("names the damaged file wherever one was kept, and once", () => {
  const named = (found: Partial<Findings>): [string, unknown][] =>
    noticesFor({ ...well, kept_copy: "/home/sam/journal.damaged", ...found })
      .filter(({ file }) => typeof file === "string")
      .map(({ id, file, urgent }) => [id, [file, urgent]]);
  const kept = "/home/sam/journal.damaged";
  expect(named({ damaged: 1, altered: true })).toEqual([["damaged", [kept, true]]]);
  expect(named({ altered: true })).toEqual([["altered", [kept, true]]]);
  expect(named({})).toEqual([["mended", [kept, false]]]);
  expect(named({ lost_passphrase: true })).toEqual([["mended", [kept, false]]]);
});

it("has what happened and the next step for each, in both languages", () => {
  const missing = vi.spyOn(console, "error").mockReturnValue();
  for (const language of ["en", "es"] as const) {
    setLanguage(language);
    const all = [...noticesFor(bad), ...noticesFor({ ...well, kept_copy: "/home/sam/journal.damaged" })];
    for (const { id, count = 0 } of all) {
      expect(t(`notice-${id}`, { count })).toMatch(/\.$/u);
      expect(t(`notice-${id}-next`, { count })).toMatch(/\.$/u);
    }
  }
  setLanguage("en");
  expect(missing).not.toHaveBeenCalled();
});
