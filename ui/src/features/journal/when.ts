// A civil time from what was typed. Where a browser has no fields for dates and times, what comes
// is free text, so it is looked at before it is believed.

/** The civil time of a day and a clock time, or nothing when they are not such. */
export function civil(day: string, clock: string): string | null {
  const at = `${day.trim()}T${clock.trim().padStart(5, "0").slice(0, 5)}:00`;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00$/u.test(at)) return null;
  const utc = new Date(`${at}Z`);
  // February 30 would become March 2.
  return !Number.isNaN(utc.getTime()) && utc.toISOString().startsWith(at) ? at : null;
}
