// The feelings to pick from, and what they are called.

import type { Feeling, FeelingWord } from "../../generated/types";
import { t } from "../../words/words.svelte";

/** The list, pleasant and hard in turn so that neither comes first. */
export const FEELINGS: readonly FeelingWord[] = [
  "calm", "anxious", "hopeful", "sad", "grateful", "angry", "proud", "ashamed",
  "content", "lonely", "loved", "guilty", "rested", "tired", "curious", "bored",
  "strong", "overwhelmed", "relieved", "restless", "connected", "numb", "joyful", "afraid",
];

/** What a feeling is called, in the language of the moment or in the person's own word. */
export function feelingName(feeling: Feeling): string {
  return "own" in feeling ? feeling.own : t("feeling", { word: feeling.word });
}

/** Those picked from the list. */
export function listed(picked: readonly Feeling[]): FeelingWord[] {
  return picked.flatMap((feeling) => ("word" in feeling ? [feeling.word] : []));
}

/** Those picked, with others from the list. */
export function withListed(picked: readonly Feeling[], words: readonly FeelingWord[]): Feeling[] {
  return [...words.map((word) => ({ word })), ...picked.filter((feeling) => "own" in feeling)];
}

/** The person's own words among those picked. */
export function ownWords(picked: readonly Feeling[]): string[] {
  return picked.flatMap((feeling) => ("own" in feeling ? [feeling.own] : []));
}

/** Those picked, with other own words. */
export function withOwnWords(picked: readonly Feeling[], words: readonly string[]): Feeling[] {
  return [...picked.filter((feeling) => "word" in feeling), ...words.map((own) => ({ own }))];
}
