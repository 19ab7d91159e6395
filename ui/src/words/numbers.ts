// Numbers and lists as people write them, in the language of the moment.

import type { Language } from "../generated/types";
import { language } from "./words.svelte";

const LOCALES: Record<Language, string> = { en: "en-US", es: "es-US" };

const formats: Record<Language, { one: Intl.NumberFormat; list: Intl.ListFormat }> = {
  en: formatsOf("en"),
  es: formatsOf("es"),
};

/** A number, to at most one decimal: "5.3", "14". */
export function number(value: number): string {
  return formats[language()].one.format(value);
}

/** Several names in one text: "a, b, and c", "a, b y c". */
export function list(names: readonly string[]): string {
  return formats[language()].list.format(names);
}

function formatsOf(of: Language): { one: Intl.NumberFormat; list: Intl.ListFormat } {
  return {
    one: new Intl.NumberFormat(LOCALES[of], { maximumFractionDigits: 1 }),
    list: new Intl.ListFormat(LOCALES[of], { type: "conjunction" }),
  };
}
