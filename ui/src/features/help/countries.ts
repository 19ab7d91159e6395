// The countries in the order they are offered. Their names are words: `country-<name>` in help.ftl.

import type { Country } from "../../generated/types";

// Keys of a record over the type, so that a country added to the core cannot be left out here.
const OFFERED: Record<Country, true> = {
  "united-states": true,
  canada: true,
  "united-kingdom": true,
  ireland: true,
  australia: true,
  "new-zealand": true,
  "european-union": true,
  elsewhere: true,
};

/** Every country. */
export const COUNTRIES = Object.keys(OFFERED) as Country[];
