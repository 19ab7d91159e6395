// The sections of the plan: their order, and each as plain lines, for whatever shows all of them alike:
// the letter, a comparison of two versions, a sheet of paper.

import type { Goal, IfThen, Person, Plan, Sign, SpecialDate } from "../../generated/types";
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

/** One thing that a section says. */
export type Line = {
  /** What it says. */
  text: string;
  /** What that is, where the section does not say it. */
  label?: string;
  /** A little more on it. */
  about?: string;
};

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
  return said(plan, key, () => null).length === 0;
}

/** A section as plain lines, in the language of the moment. */
export function lines(plan: Plan, key: SectionKey, names: Names): string[] {
  return said(plan, key, names).map(({ text, label, about }) => parts(label ? t("plan-labelled", { label, text }) : text, about));
}

/** What a section says, in the language of the moment. */
export function said(plan: Plan, key: SectionKey, names: Names): Line[] {
  return SAID[key](plan, names).filter(({ text }) => text.trim() !== "");
}

const SAID: Record<SectionKey, (plan: Plan, names: Names) => Line[]> = {
  reasons: ({ reasons }) => reasons.map(plain),
  signs: ({ signs }) => [...signs.list.map(sign), labelled("plan-noticed-by", signs.noticed_by)],
  situations: ({ situations }, names) => situations.map((cue) => plain(cueName(cue, names))),
  if_then: ({ if_then }, names) => if_then.map((one) => ifThen(one, names)),
  tools: ({ tools }) => tools.map((tool) => plain(toolName(tool))),
  lines: (plan) => plan.lines.map(({ text, rhythm }) => plain(text.trim() === "" ? "" : t("plan-habit-line", { text, rhythm }))),
  people: ({ people }) => people.map(person),
  places: ({ places }) => places.map(plain),
  home: ({ home }) => [
    labelled("plan-removed", home.removed.filter((thing) => thing.trim() !== "").join(", ")),
    labelled("plan-money", home.money),
    labelled("plan-naloxone", home.naloxone),
    labelled("plan-knows", home.knows),
  ],
  medication: ({ medication }) => medication.map(({ name, time, prescriber }) => plain(parts(name, time, prescriber))),
  levels: ({ levels }) => [labelled("plan-green", levels.green), labelled("plan-yellow", levels.yellow), labelled("plan-red", levels.red)],
  if_used: ({ if_used }) => [plain(if_used)],
  dates: ({ dates }) => dates.map(specialDate),
  goals: ({ goals }) => goals.flatMap(goal),
  safety: ({ safety }) => safety.map(plain),
  copies: ({ copies }) => [plain(copies)],
  review: ({ review }) => (review === null ? [] : [plain(date(review))]),
};

/** Those of some short texts that say something, on one line. */
export function parts(...texts: (string | undefined)[]): string {
  return texts.filter((text) => text?.trim()).join(" · ");
}

function plain(text: string): Line {
  return { text };
}

function labelled(label: string, text: string): Line {
  return { label: t(label), text };
}

function sign({ text, shows, stage }: Sign): Line {
  return { text, about: parts(shows ? t("plan-sign-shows", { shows }) : "", stage ? t("plan-sign-stage", { stage }) : "") };
}

function ifThen({ cue, then, backup }: IfThen, names: Names): Line {
  const [name, does] = [cueName(cue, names), toolName(then)];
  if (name.trim() === "" || does.trim() === "") return plain("");
  return plain(t("plan-if-then-line", { cue: name, then: does, has: backup ? "backup" : "none", backup: backup ? toolName(backup) : "" }));
}

function person({ name, role, phone, when, first_words, at_night }: Person): Line {
  const night = at_night === null ? "" : t("plan-at-night", { fine: at_night ? "yes" : "no" });
  const words = first_words.trim() === "" ? "" : t("plan-first-words", { words: first_words });
  return { text: parts(name, role, phone, when, words), about: night };
}

function specialDate({ day, name, yearly, plan }: SpecialDate): Line {
  return { label: yearly ? shortDate(day) : date(day), text: parts(name, plan) };
}

function goal({ text, span, steps }: Goal): Line[] {
  const left = steps.filter((step) => step.text.trim() !== "");
  return [
    plain(text.trim() === "" ? "" : t("plan-goal-line", { text, span })),
    ...left.map(({ text: step, done }) => plain(t("plan-step-line", { step, done: done ? "yes" : "no", date: done ? date(done) : "" }))),
  ];
}
