// The memory host's check-ins and own words. The rules are the core's (crates/domain/src/checkin.rs).
// /desk.html?checkins=0 shows the first visit, and ?craving=wave&substance=it own words.

import { EMPTY_EVENING, EMPTY_MORNING, isBlank } from "../../features/checkin/checkin";
import type { Desk } from "../../generated/desk";
import type { CheckIn, Draft, Evening, Morning, OwnWords, Saved } from "../../generated/types";
import type { Answers } from "./desk";
import { Rows, ago } from "./desk-rows";
import { fail } from "./desk-shelf";
import { moment } from "./desk-time";

type Calls = "check_ins_today" | "check_in_read" | "check_in_save" | "own_words" | "set_own_words";

const LONGEST_SLEEP = 24 * 60;
const LABEL_LIMIT = 400;
const DAYS_BACK = 40;

const STEPS = [
  "Walk by the river after work",
  "Call Dana before noon",
  "Eat before the bus home",
  "Worksheet for Thursday",
];

/** The calls about days, over memory. */
export function days({ answer, changes }: Answers): Pick<Desk, Calls> & { rows: Rows<CheckIn> } {
  const asked = new URLSearchParams(location.search);
  const rows = new Rows<CheckIn>("check-in");
  let words: OwnWords = {
    craving: asked.get("craving") ?? "",
    substance: asked.get("substance") ?? "",
    lapse: asked.get("lapse") ?? "",
    program: asked.get("program") ?? "",
  };
  if (asked.get("checkins") !== "0") seed(rows);

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
    check_in_save: ({ draft }) => changes(() => save(rows, draft)),
    own_words: () => answer(() => words),
    set_own_words: (args) =>
      changes(() => {
        const { craving, substance, lapse, program } = args.words;
        if ([craving, substance, lapse, program].some((word) => word.trim().length > LABEL_LIMIT)) fail("label-too-long", "own-words");
        words = { craving: craving.trim(), substance: substance.trim(), lapse: lapse.trim(), program: program.trim() };
      }),
  };
}

function save(rows: Rows<CheckIn>, draft: Draft<CheckIn>): Saved {
  const { content } = draft;
  const half = "morning" in content ? content.morning : content.evening;
  if (isBlank(half)) fail("entry-empty", "body");
  if ("slept" in half && half.slept !== null && half.slept > LONGEST_SLEEP) fail("length-out-of-range", "sleep");
  return rows.save(draft);
}

/** Some weeks with gaps; today has a morning and no evening yet. */
function seed(rows: Rows<CheckIn>): void {
  for (let day = 0; day < DAYS_BACK; day += 1) {
    if (day % 5 !== 3) rows.add(ago(day, "07:20"), { morning: morning(day) });
    if (day > 0 && day % 4 !== 2) rows.add(ago(day, "21:40"), { evening: evening(day) });
  }
}

function morning(day: number): Morning {
  return {
    ...EMPTY_MORNING,
    slept: 390 - (day % 6) * 25,
    sleep_quality: 3 - (day % 3),
    mood: 6 - (day % 4),
    craving: day % 3 === 0 ? 2 + (day % 5) : null,
    halt: { hungry: day % 7 === 0, angry: false, lonely: day % 4 === 1, tired: day % 3 === 2 },
    risks: day % 4 === 0 ? "Payday. The way home past the old place." : "",
    step: STEPS[day % STEPS.length] ?? "",
  };
}

function evening(day: number): Evening {
  return {
    ...EMPTY_EVENING,
    hard: (day + 1) % 5,
    strongest_craving: day % 3 === 1 ? null : 3 + (day % 6),
    contact: day % 3 !== 0,
    ate: "yes",
    moved: day % 2 === 0 ? "yes" : "no",
    medication: "does-not-apply",
    conflict: day % 6 === 0 ? 3 : 0,
    without_use: day % 9 === 4 ? "rather-not-say" : "yes",
    confidence: 5 + (day % 4),
    mood: 7 - (day % 5),
  };
}
