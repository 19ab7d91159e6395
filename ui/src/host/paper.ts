// Which paper people have.

import type { Country, Paper } from "../generated/types";

/** The sheet that is usual where a country's help lines are. */
export function usualPaper(country: Country | null): Paper {
  return country === "united-states" || country === "canada" ? "letter" : "a4";
}
