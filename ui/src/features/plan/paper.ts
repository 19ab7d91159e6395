// What of the plan goes on paper, and how it is made to fit. A line is left out as a whole or not at
// all; what is left out stands in the whole plan.

import type { HelpLine, OwnLine, Plan } from "../../generated/types";
import { t } from "../../words/words.svelte";
import { toolName } from "../cravings/tools";
import type { Names } from "./cues";
import { SECTIONS, isEmpty, lines, parts, type SectionKey } from "./sections";

/** What can be printed. */
export const SHEETS = ["page", "card", "whole"] as const;
export type Sheet = (typeof SHEETS)[number];

/** Lines under a heading. */
export type Block = { key: string; heading: string; lines: readonly string[] };

/** Sections that one page has unless the person says otherwise: what is needed in a hard hour. */
const AT_HAND: readonly SectionKey[] = ["reasons", "situations", "if_then", "tools", "people", "levels", "if_used", "safety"];

/** The panels of the wallet card, in the order in which it unfolds. */
export const PANELS = ["reasons", "tools", "people", "help"] as const;
export type Panel = (typeof PANELS)[number];

/** The longest that one line can be on a sheet that has to fit, in characters. */
const LONGEST = 240;

/** The sections that can go on a sheet: those that say something. */
export function printable(plan: Plan): SectionKey[] {
  return SECTIONS.filter((section) => section !== "review" && !isEmpty(plan, section));
}

/** The sections that are ticked before the person says anything. */
export function ticked(plan: Plan, sheet: Sheet): SectionKey[] {
  return sheet === "page" ? printable(plan).filter((section) => AT_HAND.includes(section)) : printable(plan);
}

/** Some sections as blocks, in the order of the plan. */
export function blocks(plan: Plan, sections: readonly SectionKey[], names: Names): Block[] {
  return printable(plan)
    .filter((section) => sections.includes(section))
    .map((section) => ({ key: section, heading: t("plan-section", { section }), lines: lines(plan, section, names) }));
}

/** The panels of the wallet card, as far as there is something to put on them. */
export function panels(plan: Plan, chosen: readonly Panel[], help: readonly string[]): Block[] {
  const on: Record<Panel, readonly string[]> = {
    reasons: plan.reasons,
    tools: plan.tools.map(toolName),
    people: plan.people.map(({ name, role, phone }) => parts(phone, name, role)),
    help,
  };
  return PANELS.filter((panel) => chosen.includes(panel) && on[panel].length > 0).map((panel) => ({
    key: panel,
    heading: t("paper-panel", { panel }),
    lines: on[panel],
  }));
}

/** Help lines as they stand on paper: the person's own first, and none that they hid. */
export function helpOnPaper(own: readonly OwnLine[], lines: readonly HelpLine[]): string[] {
  const listed = lines.filter(({ standing }) => standing !== "hidden");
  return [
    ...own.map(({ name, numbers }) => parts(numbers.call ?? numbers.text ?? "", name)),
    ...listed.map(({ id, call, text, keyword }) =>
      parts(call ?? text ?? "", t(`help-line-${id}`), keyword === null ? "" : t("help-line-keyword", { keyword })),
    ),
  ];
}

/** A line that is too long for a small sheet, ended after a word. */
export function short(line: string): string {
  const flat = line.replace(/\s+/gu, " ").trim();
  if (flat.length <= LONGEST) return flat;
  const start = flat.slice(0, LONGEST);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), LONGEST / 2)).trimEnd()}…`;
}

/** How many lines there are in all. */
export function count(of: readonly Block[]): number {
  return of.reduce((sum, block) => sum + block.lines.length, 0);
}

/** The blocks with at most `most` lines in all: the longest give theirs first, each from its end. */
export function trimmed(of: readonly Block[], most: number): Block[] {
  const lengths = of.map((block) => block.lines.length);
  for (let left = count(of); left > Math.max(most, 0); left -= 1) {
    const longest = lengths.lastIndexOf(Math.max(...lengths));
    lengths[longest] = (lengths[longest] ?? 0) - 1;
  }
  return of
    .map((block, at) => ({ ...block, lines: block.lines.slice(0, lengths[at]).map(short) }))
    .filter((block) => block.lines.length > 0);
}
