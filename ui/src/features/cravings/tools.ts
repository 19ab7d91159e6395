// What a person can do against a craving: the list to pick from, and what each is called.

import { folded } from "../../design/choices.svelte";
import type { ListedTool, Tool, ToolRank, Tried } from "../../generated/types";
import { t } from "../../words/words.svelte";

const OWN = "own:";

/** The list, what can be done at once first. */
export const TOOLS: readonly ListedTool[] = [
  "breathe", "cold-water", "leave", "walk", "ground", "ride-it-out", "wait", "call-someone", "be-with-someone", "eat", "drink-water",
  "rest", "shower", "move", "music", "write", "think-it-through", "reasons", "plan", "hands", "meeting", "pray",
];

/** What a tool is called: by the list, or by the person. */
export function toolName(tool: Tool): string {
  return "own" in tool ? tool.own : t("tool", { tool: tool.listed });
}

/** Names a tool among others: an own one can never be taken for one of the list. */
export function toolKey(tool: Tool): string {
  return "own" in tool ? `${OWN}${tool.own}` : tool.listed;
}

/** The tool of a key. */
export function toolOf(key: string): Tool {
  const listed = TOOLS.find((tool) => tool === key);
  return listed ? { listed } : { own: key.startsWith(OWN) ? key.slice(OWN.length) : key };
}

/** The tool that some words name: one of the list, else the person's own; nothing when there are none. */
export function toolNamed(words: string): Tool | null {
  const own = words.trim();
  const listed = TOOLS.find((tool) => folded(toolName({ listed: tool })) === folded(own));
  return listed ? { listed } : own === "" ? null : { own };
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
