// The cravings of late: enough of them for the last weeks at a glance, and as many lines of the list
// as were asked for.

import type { Desk } from "../../generated/desk";
import type { Craving, Record } from "../../generated/types";
import { Newest } from "../../host/newest.svelte";

/** The cravings of late. */
export class Lately extends Newest<Record<Craving>> {
  constructor(desk: Pick<Desk, "craving_list">) {
    super((args) => desk.craving_list(args), { shown: 30, more: 60, read: 300 });
  }
}
