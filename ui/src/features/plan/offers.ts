// Changes of the plan that the person's own notes speak for, in words: what would be added, and what
// speaks for it.

import type { Change, Offer, Plan } from "../../generated/types";
import { t } from "../../words/words.svelte";
import { toolName } from "../cravings/tools";
import { cueName, type Names } from "./cues";

/** The section of the plan that a change is about. */
export function sectionOf(change: Change): "situations" | "if_then" | "tools" {
  return "situation" in change ? "situations" : "tool" in change ? "tools" : "if_then";
}

/** What taking it would do. */
export function offerWords(change: Change, names: Names): string {
  if ("situation" in change) return t("plan-offer-situation", { cue: cueName(change.situation, names) });
  if ("tool" in change) return t("plan-offer-tool", { tool: toolName(change.tool) });
  const { cue, then } = change["if-then"];
  return t("plan-offer-if-then", { cue: cueName(cue, names), tool: toolName(then) });
}

/** What speaks for it, counted over the last four weeks. */
export function witnessWords({ change, count }: Offer): string {
  return t("plan-offer-count", { change: sectionOf(change), count });
}

/** The plan without a change that was taken, or was left for good. */
export function without(plan: Plan, change: Change): Plan {
  const others = <One>(list: readonly One[], gone: One): One[] => list.filter((one) => JSON.stringify(one) !== JSON.stringify(gone));
  const left = others(plan.left, change);
  if ("situation" in change) return { ...plan, left, situations: others(plan.situations, change.situation) };
  if ("tool" in change) return { ...plan, left, tools: others(plan.tools, change.tool) };
  return { ...plan, left, if_then: others(plan.if_then, change["if-then"]) };
}
