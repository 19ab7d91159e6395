// How long before a session to remind, as it is offered.

/** Lead times to tick, in minutes. */
export const LEADS = [24 * 60, 60, 10] as const;
