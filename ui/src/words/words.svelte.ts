// The UI's side of the one catalogue in ui/locales: what is on screen is looked up here, by id, in
// the language the person chose.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language, OwnWords, WireError } from "../generated/types";
import { isWireError } from "../host/fault";

/** Values for the variables of a message. */
export type Args = Record<string, string | number>;

// native.ftl is left out: only the core says those words.
const files = import.meta.glob<string>(["../../locales/*/*.ftl", "!../../locales/*/native.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundles: Record<Language, FluentBundle> = { en: bundle("en"), es: bundle("es") };

let spoken = $state<Language>("en");
let own: Args = $state.raw(ownArgs({ craving: "", substance: "" }));

/** The language that words are shown in. */
export function language(): Language {
  return spoken;
}

/** Shows all words in a language from now on. */
export function setLanguage(next: Language): void {
  spoken = next;
}

/**
 * Says the person's own words from now on wherever a message has a place for them. They are asked
 * for like any value, by `$craving` and `$substance`, once `$craving-own` and `$substance-own` say
 * "yes"; "no" means that the program's word is fine.
 */
export function setOwnWords(words: OwnWords): void {
  own = ownArgs(words);
}

/** The words of a message, in the language of the moment; in English where a translation lacks. */
export function t(id: string, args?: Args): string {
  const values = { ...own, ...args };
  return format(spoken, id, values) ?? format("en", id, values) ?? id;
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

function ownArgs({ craving, substance }: OwnWords): Args {
  return {
    craving,
    "craving-own": craving === "" ? "no" : "yes",
    substance,
    "substance-own": substance === "" ? "no" : "yes",
  };
}

function bundle(of: Language): FluentBundle {
  // Without isolation marks: both languages run the same way, and the marks would be read out.
  const filled = new FluentBundle(of === "es" ? "es-US" : "en-US", { useIsolating: false });
  for (const [path, source] of Object.entries(files)) {
    if (path.includes(`/${of}/`)) report(filled.addResource(new FluentResource(source)));
  }
  return filled;
}

function format(into: Language, id: string, args?: Args): string | null {
  const message = bundles[into].getMessage(id);
  if (!message?.value) {
    report([new Error(`no words for "${id}" in ${into}`)]);
    return null;
  }
  const faults: Error[] = [];
  const words = bundles[into].formatPattern(message.value, args, faults);
  report(faults.map((fault) => new Error(`"${id}" in ${into}: ${fault.message}`)));
  return words;
}

function report(faults: Error[]): void {
  // eslint-disable-next-line no-console -- for whoever writes the words; never in the program
  if (import.meta.env.DEV) faults.forEach((fault) => console.error(fault));
}
