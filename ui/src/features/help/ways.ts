// How someone is reached, as the windows show it, and what the windows ask of the core for that.

import type { Gate } from "../../generated/gate";
import type { Numbers, PhoneWay } from "../../generated/types";
import { t } from "../../words/words.svelte";

/** What Help now asks of the core: the same from the lock window and from the desk. */
export type HelpHost = Pick<Gate, "help_lines" | "qr" | "copy_number">;

/** One number, and what it is for. */
export type Way = { label: string; number: string; by: PhoneWay };

/** Someone to reach. */
export type Contact = {
  name: string;
  /** Whether the name is the person's own word. */
  own: boolean;
  /** What to know before. */
  about: string;
  /** What the person wants to say first. */
  first: string;
  ways: Way[];
  /** Where the number is from. */
  source: string;
};

/** The ways of a line. One number for both is one way. */
export function waysOf({ call, text }: Numbers, keyword: string | null = null): Way[] {
  if (call !== null && call === text) return [{ label: t("help-line-both"), number: call, by: "call" }];
  const ways: Way[] = [];
  if (call !== null) ways.push({ label: t("help-line-call"), number: call, by: "call" });
  if (text !== null) {
    const label = keyword === null ? t("help-line-text") : t("help-line-keyword", { keyword });
    ways.push({ label, number: text, by: "text" });
  }
  return ways;
}
