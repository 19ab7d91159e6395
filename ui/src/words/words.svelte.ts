// The UI's side of the one catalogue in ui/locales: what is on screen is looked up here, by id, in
// the language the person chose.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language, OwnWords, WireError } from "../generated/types";
import { isWireError } from "../host/fault";

/** Values for the variables of a message. */
export type Args = Record<string, string | number>;

/** Where the words of each language are read from. */
export type Catalogues = Record<Language, () => Promise<{ default: string[] }>>;

let catalogues: Catalogues = {
  en: () => import("./en"),
  es: () => import("./es"),
};

const bundles: Partial<Record<Language, FluentBundle>> = {};

let spoken = $state<Language>("en");
/** No own word: the program's are fine. */
export const NO_OWN_WORDS: OwnWords = { craving: "", substance: "", lapse: "", program: "" };

let own: Args = $state.raw(ownArgs(NO_OWN_WORDS));

/** The language that words are shown in. */
export function language(): Language {
  return spoken;
}

/** Has the window read its words elsewhere from now on: one that can say less need not read them all. */
export function sayFrom(these: Catalogues): void {
  catalogues = these;
}

/** Reads the words of a language. Nothing can be said before one was read. */
export async function readWords(of: Language): Promise<void> {
  if (bundles[of]) return;
  const { default: sources } = await catalogues[of]();
  bundles[of] = bundle(of, sources);
}

/** Shows all words in a language from now on, or from when they are read. */
export function setLanguage(next: Language): void {
  if (bundles[next]) spoken = next;
  else void readWords(next).then(() => (spoken = next));
}

/**
 * Says the person's own words from now on wherever a message has a place for them. They are asked
 * for like any value, by `$craving`, `$substance`, `$lapse` and `$program`, once `$craving-own` and so
 * on say "yes"; "no" means that the program's word is fine.
 */
export function setOwnWords(words: OwnWords): void {
  own = ownArgs(words);
}

/** The words of a message, in the language of the moment. */
export function t(id: string, args?: Args): string {
  return format(spoken, id, { ...own, ...args }) ?? id;
}

/** What an error says: what happened, and one thing to do now. */
export type ErrorWords = { sentence: string; next: string };

/** The words for anything thrown by a call. What is not an error of the core counts as our mistake. */
export function errorWords(thrown: unknown): ErrorWords {
  const error: WireError = isWireError(thrown) ? thrown : { code: "bad-input" };
  const args = { seconds: error.seconds ?? 0 };
  return { sentence: t(`error-${error.code}`, args), next: t(`error-${error.code}-next`, args) };
}

/** The same in one line. */
export function errorLine(thrown: unknown): string {
  const { sentence, next } = errorWords(thrown);
  return `${sentence} ${next}`;
}

/** The same where there may be nothing that was thrown. */
export function faultLine(thrown: unknown): string | null {
  return thrown === null ? null : errorLine(thrown);
}

function ownArgs(words: OwnWords): Args {
  const args = Object.entries(words).flatMap(([name, word]) => [
    [name, word],
    [`${name}-own`, word === "" ? "no" : "yes"],
  ]);
  return Object.fromEntries(args) as Args;
}

function bundle(of: Language, sources: readonly string[]): FluentBundle {
  // Without isolation marks: both languages run the same way, and the marks would be read out.
  const filled = new FluentBundle(of === "es" ? "es-US" : "en-US", { useIsolating: false });
  for (const source of sources) report(filled.addResource(new FluentResource(source)));
  return filled;
}

function format(into: Language, id: string, args?: Args): string | null {
  const words = bundles[into];
  const message = words?.getMessage(id);
  if (!words || !message?.value) {
    report([new Error(`no words for "${id}" in ${into}`)]);
    return null;
  }
  const faults: Error[] = [];
  const said = words.formatPattern(message.value, args, faults);
  report(faults.map((fault) => new Error(`"${id}" in ${into}: ${fault.message}`)));
  return said;
}

function report(faults: Error[]): void {
  // eslint-disable-next-line no-console -- for whoever writes the words; never in the program
  if (import.meta.env.DEV) faults.forEach((fault) => console.error(fault));
}
