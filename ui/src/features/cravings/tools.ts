// What a person can do against a craving: the list to pick from, and what each is called.

import type { ListedTool, Tool, ToolRank, Tried } from "../../generated/types";
import { t } from "../../words/words.svelte";

/** The list, what can be done at once first. */
export const TOOLS: readonly ListedTool[] = [
  "breathe", "cold-water", "leave", "walk", "ground", "ride-it-out", "wait", "call-someone", "be-with-someone", "eat", "drink-water",
  "rest", "shower", "move", "music", "write", "think-it-through", "reasons", "plan", "hands", "meeting", "pray",
];

/** What a tool is called: by the list, or by the person. */
export function toolName(tool: Tool): string {
  return "own" in tool ? tool.own : t("tool", { tool: tool.listed });
}

/** The list, with the tools that were tried before in front, as they are ranked. */
export function listedByUse(ranks: readonly ToolRank[]): ListedTool[] {
  const used = ranks.flatMap(({ tool }) => ("listed" in tool ? [tool.listed] : []));
  return [...used, ...TOOLS.filter((tool) => !used.includes(tool))];
}

/** The person's own names for tools, as they are ranked. */
export function ownNames(ranks: readonly ToolRank[]): string[] {
  return ranks.flatMap(({ tool }) => ("own" in tool ? [tool.own] : []));
}

/** Those tried, with other tools of the list. What stays keeps its rating. */
export function withListed(tried: readonly Tried[], listed: readonly ListedTool[]): Tried[] {
  return [...picked(tried, listed.map((tool) => ({ listed: tool }))), ...tried.filter(({ tool }) => "own" in tool)];
}

/** Those tried, with other own names. What stays keeps its rating. */
export function withOwn(tried: readonly Tried[], names: readonly string[]): Tried[] {
  return [...tried.filter(({ tool }) => "listed" in tool), ...picked(tried, names.map((own) => ({ own })))];
}

function picked(tried: readonly Tried[], tools: readonly Tool[]): Tried[] {
  return tools.map((tool) => tried.find((one) => toolName(one.tool) === toolName(tool)) ?? { tool, helped: null });
}
