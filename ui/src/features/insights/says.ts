// What the core says, in words. The core picks the case and counts; here a case only finds its
// message, so that no sentence can say more than its table.

import type { EndsSays, HaltSays, HelpsSays, LastsSays, Place, SleepSays, TriggersSays } from "../../generated/types";
import type { WeeklySays, WhenSays, WritingSays } from "../../generated/types";
import { list } from "../../words/numbers";
import { t } from "../../words/words.svelte";
import { toolName } from "../cravings/tools";

/** The sentence on how often and how strong. */
export function ofWeeks({ case: its, ...numbers }: WeeklySays): string {
  return t(`insight-weekly-${its}`, numbers);
}

/** The sentence on days and times. */
export function ofTimes(says: WhenSays): string {
  const { case: its, n } = says;
  if (its === "most") return t("insight-when-most", { count: says.count, n, place: placeName(says.place) });
  if (its === "tied") return t("insight-when-tied", { each: says.each, n, places: list(says.places.map(placeName)) });
  return t(`insight-when-${its}`, { n });
}

/** The sentence on what sets it off. */
export function ofTriggers(says: TriggersSays): string {
  const { case: its, n } = says;
  if (its === "most") return t("insight-triggers-most", { count: says.count, n, name: says.name });
  if (its === "tied") return t("insight-triggers-tied", { each: says.each, n, names: list(says.names.map(quoted)) });
  return t(`insight-triggers-${its}`, { n });
}

/** The sentence on what helps. */
export function ofTools(says: HelpsSays): string {
  if (says.case === "most") return t("insight-helps-most", { count: says.count, n: says.n, tool: toolName(says.tool) });
  if (says.case === "tied") {
    return t("insight-helps-tied", { mean: says.mean, tools: list(says.tools.map((tool) => quoted(toolName(tool)))) });
  }
  return t(`insight-helps-${says.case}`, { n: says.n });
}

/** The sentence on how long it lasts. */
export function ofLengths({ case: its, ...numbers }: LastsSays): string {
  return t(`insight-lasts-${its}`, numbers);
}

/** The sentence on how it ends. */
export function ofEndings({ case: its, ...numbers }: EndsSays): string {
  return t(`insight-ends-${its}`, numbers);
}

/** The sentence on hunger, anger, being alone and being tired. */
export function ofNeeds(says: HaltSays): string {
  const { case: its, n } = says;
  if (its === "most") return t("insight-halt-most", { count: says.count, n, need: says.need });
  if (its === "tied") {
    const needs = list(says.needs.map((need) => quoted(t("insight-need", { need }))));
    return t("insight-halt-tied", { each: says.each, n, needs });
  }
  return t(`insight-halt-${its}`, { n });
}

/** The sentence on sleep. */
export function ofSleep({ case: its, ...numbers }: SleepSays): string {
  return t(`insight-sleep-${its}`, numbers);
}

/** The sentence on pages and mood. */
export function ofPages({ case: its, ...numbers }: WritingSays): string {
  return t(`insight-writing-${its}`, numbers);
}

function placeName({ kind, ...place }: Place): string {
  return t(`insight-place-${kind}`, place);
}

function quoted(name: string): string {
  return t("insight-quoted", { name });
}
