// What the lock window shows of the plan, over memory. `keychain` tells whether this computer has a
// place to keep a key.

import type { Desk } from "../../generated/desk";
import type { CardNow } from "../../generated/types";
import type { Answers } from "./desk";
import { fail } from "./desk-shelf";

export function card({ answer }: Answers, keychain: boolean): Pick<Desk, "card_now" | "card_show" | "card_remove"> {
  let shown: CardNow | null = null;

  return {
    card_now: () => answer(() => shown),
    card_show: ({ parts, plain_allowed }) =>
      answer(() => {
        const some = parts.reasons || parts.steps || parts.people;
        if (some && !keychain && !plain_allowed) fail("no-keychain");
        shown = some ? { parts, kept: keychain ? "sealed" : "plain" } : null;
        return shown;
      }),
    card_remove: () => answer(() => void (shown = null)),
  };
}
