// The memory host's check-ins, own words and insights.

import type { Desk } from "../../generated/desk";
import type { CheckIn, OwnWords } from "../../generated/types";
import type { Answers } from "./desk";
import { Rows } from "./desk-rows";
import { fail } from "./desk-shelf";
import { moment } from "./desk-time";

type Calls = "check_ins_today" | "check_in_read" | "check_in_save" | "own_words" | "set_own_words" | "insights";

/** The calls about days, over memory. */
export function days({ answer, changes }: Answers): Pick<Desk, Calls> & { rows: Rows<CheckIn> } {
  const rows = new Rows<CheckIn>("check-in");
  let words: OwnWords = { craving: "", substance: "" };

  return {
    rows,
    check_ins_today: () =>
      answer(() => {
        const today = rows.inOrder().filter(({ happened }) => happened.at.slice(0, 10) === moment().at.slice(0, 10));
        return {
          morning: today.find(({ content }) => "morning" in content) ?? null,
          evening: today.find(({ content }) => "evening" in content) ?? null,
        };
      }),
    check_in_read: ({ id }) => answer(() => rows.read(id)),
    check_in_save: ({ draft }) => changes(() => rows.save(draft)),
    own_words: () => answer(() => words),
    set_own_words: (args) => changes(() => void (words = args.words)),
    insights: () => answer(() => fail("not-found")),
  };
}
