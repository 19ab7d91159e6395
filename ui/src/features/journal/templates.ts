// What a new page can start from. The words are in ui/locales, in the language of the moment; from
// then on they are the person's own and stay as they are.

import type { Template } from "../../generated/types";
import { t } from "../../words/words.svelte";

/** The templates, in the order they are offered. */
export const TEMPLATES: readonly Template[] = [
  "blank",
  "yesterday-and-tomorrow",
  "what-set-it-off",
  "after-a-session",
  "letter-to-myself",
];

/** The title and the text a template puts on a new page. */
export function templateWords(template: Template): { title: string; body: string } {
  if (template === "blank") return { title: "", body: "" };
  return { title: t(`template-${template}`), body: `${t(`template-${template}-body`)}\n` };
}

/** Where to start writing: in the first gap that a template leaves. */
export function firstGap(body: string): number {
  return body.indexOf("\n\n\n") + 1;
}
