// How an if–then plan and a tool did, in the person's own counts. Counts, and no verdict on them.

import type { IfThen, IfThenUse, PlanNow, Tool, ToolRank } from "../../generated/types";
import { t } from "../../words/words.svelte";
import { toolKey } from "../cravings/tools";

/** How an if–then plan did; nothing when that is not counted, or it is not stored yet. */
export function useOf(plan: IfThen, now: PlanNow | null): IfThenUse | null {
  if (plan.cue.trigger === null) return null;
  const stored = now?.record?.content.if_then ?? [];
  const at = stored.findIndex((known) => JSON.stringify(known) === JSON.stringify(plan));
  return now?.uses[at] ?? null;
}

/** That in words: "came up 6 times · used 4 · helped 3 of 4". */
export function useWords({ came_up: count, used, helped, rated }: IfThenUse): string {
  const parts = [
    t("plan-came-up", { count }),
    used > 0 && t("plan-used", { used }),
    rated > 0 && t("plan-helped", { helped, rated }),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** How a tool did; nothing before it was rated. */
export function rankOf(tool: Tool, ranks: readonly ToolRank[]): ToolRank | null {
  const key = toolKey(tool).toLowerCase();
  return ranks.find((rank) => rank.rated > 0 && toolKey(rank.tool).toLowerCase() === key) ?? null;
}

/** The tools with those that helped most in front, as the core ranks them. The rest stay in their order. */
export function byWhatHelped(tools: readonly Tool[], ranks: readonly ToolRank[]): Tool[] {
  const place = (tool: Tool): number => {
    const rank = rankOf(tool, ranks);
    return rank ? ranks.indexOf(rank) : ranks.length;
  };
  return [...tools].sort((one, other) => place(one) - place(other));
}
