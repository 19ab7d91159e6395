// The sections of the plan: their order, and each as plain lines, for whatever shows all of them alike:
// the letter, a comparison of two versions, a sheet of paper.

import type { Goal, Person, Plan, Sign, SpecialDate } from "../../generated/types";
import { date, shortDate } from "../../words/dates";
import { t } from "../../words/words.svelte";
import { toolName } from "../cravings/tools";
import { cueName, type Names } from "./cues";

/** A section, by the field of the plan that holds it. */
export type SectionKey = Exclude<keyof Plan, "left">;

/** The sections, in their order. */
export const SECTIONS: readonly SectionKey[] = [
  "reasons", "signs", "situations", "if_then", "tools", "lines", "people", "places", "home", "medication", "levels", "if_used", "dates",
  "goals", "safety", "copies", "review",
];

/** A plan in which nothing was written yet. */
export const EMPTY_PLAN: Plan = {
  reasons: [], signs: { list: [], noticed_by: "" }, situations: [], if_then: [], tools: [], lines: [], people: [], places: [],
  home: { removed: [], money: "", naloxone: "", knows: "" }, medication: [], levels: { green: "", yellow: "", red: "" },
  if_used: "", dates: [], goals: [], safety: [], copies: "", review: null, left: [],
};

/** What a section is called. */
export function sectionName(section: SectionKey): string {
  return t("plan-section", { section });
}

/** What errors call a section. */
export function fieldOf(section: SectionKey): string {
  return section.replace("_", "-");
}

/** Whether there is nothing to read in a section. */
export function isEmpty(plan: Plan, key: SectionKey): boolean {
  return lines(plan, key, () => null).length === 0;
}

/** A section as plain lines, in the language of the moment. */
export function lines(plan: Plan, key: SectionKey, names: Names): string[] {
  return LINES[key](plan, names).filter((line) => line.trim() !== "");
}

const LINES: Record<SectionKey, (plan: Plan, names: Names) => string[]> = {
  reasons: ({ reasons }) => reasons,
  signs: ({ signs }) => [...signs.list.map(sign), labelled("plan-noticed-by", signs.noticed_by)],
  situations: ({ situations }, names) => situations.map((cue) => cueName(cue, names)),
  if_then: ({ if_then }, names) =>
    if_then.map(({ cue, then, backup }) =>
      t("plan-if-then-line", {
        cue: cueName(cue, names),
        then: toolName(then),
        has: backup ? "backup" : "none",
        backup: backup ? toolName(backup) : "",
      }),
    ),
  tools: ({ tools }) => tools.map(toolName),
  lines: (plan) => plan.lines.map(({ text, rhythm }) => (text.trim() === "" ? "" : t("plan-habit-line", { text, rhythm }))),
  people: ({ people }) => people.map(person),
  places: ({ places }) => places,
  home: ({ home }) => [
    labelled("plan-removed", listed(home.removed)),
    labelled("plan-money", home.money),
    labelled("plan-naloxone", home.naloxone),
    labelled("plan-knows", home.knows),
  ],
  medication: ({ medication }) => medication.map(({ name, time, prescriber }) => parts(name, time, prescriber)),
  levels: ({ levels }) => [
    labelled("plan-green", levels.green),
    labelled("plan-yellow", levels.yellow),
    labelled("plan-red", levels.red),
  ],
  if_used: ({ if_used }) => [if_used],
  dates: ({ dates }) => dates.map(specialDate),
  goals: ({ goals }) => goals.flatMap(goal),
  safety: ({ safety }) => safety,
  copies: ({ copies }) => [copies],
  review: ({ review }) => (review === null ? [] : [date(review)]),
};

/** The day of a special date as it is read: without its year where it comes every year. */
export function dayOf({ day, yearly }: SpecialDate): string {
  return yearly ? shortDate(day) : date(day);
}

/** Where a warning sign shows and how early, in a few words; nothing where neither is said. */
export function signAbout({ shows, stage }: Sign): string {
  return parts(shows ? t("plan-sign-shows", { shows }) : "", stage ? t("plan-sign-stage", { stage }) : "");
}

/** Those of some short texts that say something, on one line. */
export function parts(...texts: string[]): string {
  return texts.filter((text) => text.trim() !== "").join(" · ");
}

function labelled(label: string, text: string): string {
  return text.trim() === "" ? "" : t("plan-labelled", { label: t(label), text });
}

function listed(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== "").join(", ");
}

function sign(one: Sign): string {
  return one.text.trim() === "" ? "" : parts(one.text, signAbout(one));
}

function person({ name, role, phone, when, first_words, at_night }: Person): string {
  const night = at_night === null ? "" : t("plan-at-night", { fine: at_night ? "yes" : "no" });
  const said = parts(name, role, phone, when, first_words.trim() === "" ? "" : t("plan-first-words", { words: first_words }));
  return said === "" ? "" : parts(said, night);
}

function specialDate(one: SpecialDate): string {
  const said = parts(one.name, one.plan);
  return said === "" ? "" : t("plan-labelled", { label: dayOf(one), text: said });
}

function goal({ text, span, steps }: Goal): string[] {
  const said = steps.filter((step) => step.text.trim() !== "");
  return [
    text.trim() === "" ? "" : t("plan-goal-line", { text, span }),
    ...said.map(({ text: step, done }) => t("plan-step-line", { step, done: done ? "yes" : "no", date: done ? date(done) : "" })),
  ];
}
