// A made-up program in its fifth week, for pages seen in a plain browser and for unit tests.

import { NO_NOTES } from "../../features/sessions/notes";
import type { Homework, Meeting, Series, Weekday } from "../../generated/types";
import type { Rows } from "./desk-rows";
import { ZONE, addDays, moment } from "./desk-time";

/** Ids that pages and tests can name. */
export const SERIES = { group: "5e".padEnd(32, "1"), individual: "5e".padEnd(32, "2"), mutual: "5e".padEnd(32, "3"), family: "5e".padEnd(32, "4") };

const WEEKS_SO_FAR = 4;

/** Puts a program, some notes and some homework there. */
export function seedSessions(series: Rows<Series>, notes: Rows<Meeting>, homework: Rows<Homework>): void {
  const today = moment().at.slice(0, 10);
  const begins = addDays(today, -7 * WEEKS_SO_FAR);
  const put = (id: string, start: string, on: Weekday[], more: Partial<Series>): void => {
    const content: Series = {
      kind: "process-group", title: "", neutral: "", start, length: 180, zone: { is: "of", zone: ZONE }, place: "", leader: "",
      repeat: { rule: { is: "weekly", every: 1, on }, ends: { is: "never" } },
      program: null, counts: false, leads: [60], changes: [], uid: null, ...more,
    };
    series.add({ at: start, zone: ZONE }, content, id);
  };
  put(SERIES.group, `${begins}T18:00:00`, ["monday", "wednesday", "thursday"], {
    place: "412 Pearl Street, room 3",
    leader: "Ana",
    counts: true,
    program: { begins, weeks: 12 },
    repeat: { rule: { is: "weekly", every: 1, on: ["monday", "wednesday", "thursday"] }, ends: { is: "on", date: addDays(begins, 12 * 7 - 1) } },
    changes: [
      { of: `${addDays(today, 3)}T18:00:00`, is: { is: "skipped" } },
      { of: `${addDays(today, 9)}T18:00:00`, is: { is: "altered", as: { start: `${addDays(today, 10)}T17:00:00`, length: null, title: null, place: null, leads: null } } },
    ],
  });
  put(SERIES.individual, `${addDays(begins, 2)}T12:30:00`, ["wednesday"], { kind: "individual", length: 50, leader: "Ruth" });
  put(SERIES.family, `${addDays(begins, 5)}T11:00:00`, ["saturday"], { kind: "family", length: 90, zone: { is: "of", zone: "America/Chicago" }, place: "By video" });
  put(SERIES.mutual, `${addDays(begins, 6)}T17:00:00`, ["sunday"], { kind: "mutual-help", title: "Sunday five o’clock", length: 60 });

  const of = `${addDays(today, -4)}T18:00:00`;
  const written: Meeting = {
    ...NO_NOTES, series: SERIES.group, of, attended: "yes", topic: "What a slip is, and what it is not.",
    keep: "The urge is a visitor. I do not have to make it coffee.", mood_before: 4, mood_after: 6, craving_before: 5, craving_after: 2,
  };
  const group = notes.add({ at: of, zone: ZONE }, written);
  const add = (text: string, due: number | null, more: Partial<Homework> = {}): void => {
    const id = homework.add({ at: of, zone: ZONE }, { text, due: due === null ? null : addDays(today, due), link: "", done: null, ...more });
    const record = homework.read(id);
    homework.save({ ...record, base: record.revision, links: [group] });
  };
  add("Write down three early signs and who could see them.", 2);
  add("Read pages 12 to 18 of the workbook.", null, { link: "Workbook, part 2" });
  add("Ask Mom if she can come on Saturday.", -1, { done: addDays(today, -1) });
}
