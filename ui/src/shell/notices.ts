// What was noticed when the journal was opened, as notices: one for each finding, gravest first.

import type { Findings } from "../generated/types";

/** A finding to tell of. Its words are `notice-<id>` and `notice-<id>-next`. */
export type FindingNotice = {
  id:
    | "damaged"
    | "altered"
    | "unsaved"
    | "mended"
    | "lost-passphrase"
    | "lost-recovery-code"
    | "inbox-key-replaced"
    | "inbox-unreadable"
    | "card-unreadable"
    | "reminders-unreadable"
    | "older"
    | "newer"
    | "logged-while-locked";
  /** How many records, where it is about some. */
  count?: number;
  /** A file to name. */
  file?: string | null;
  /** The view that has the next step. */
  goes?: "settings" | "cravings";
  /** Whether it asks for attention. */
  urgent: boolean;
};

/** The notices for what was found; none when all was well. */
export function noticesFor(found: Findings): FindingNotice[] {
  const file = found.kept_copy;
  const notices: (FindingNotice | false)[] = [
    found.damaged > 0 && { id: "damaged", count: found.damaged, file, urgent: true },
    // The file is named once: it is the same one.
    found.altered && { id: "altered", file: found.damaged > 0 ? null : file, urgent: true },
    found.unsaved > 0 && { id: "unsaved", urgent: true },
    found.lost_passphrase && { id: "lost-passphrase", goes: "settings", urgent: true },
    found.lost_recovery_code && { id: "lost-recovery-code", goes: "settings", urgent: true },
    found.inbox_key_replaced && { id: "inbox-key-replaced", goes: "settings", urgent: true },
    found.inbox_unreadable > 0 && { id: "inbox-unreadable", count: found.inbox_unreadable, urgent: false },
    found.card_unreadable && { id: "card-unreadable", urgent: false },
    found.reminders_unreadable && { id: "reminders-unreadable", goes: "settings", urgent: false },
    file !== null && found.damaged === 0 && !found.altered && { id: "mended", file, urgent: false },
    found.older && { id: "older", urgent: false },
    found.newer > 0 && { id: "newer", count: found.newer, urgent: false },
    found.logged_while_locked > 0 && {
      id: "logged-while-locked",
      count: found.logged_while_locked,
      goes: "cravings",
      urgent: false,
    },
  ];
  return notices.filter((notice) => notice !== false);
}
