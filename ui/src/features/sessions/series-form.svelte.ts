// A series as it is filled in. What can be typed wrong is kept as it was typed until the form is saved;
// the rest is as it would be kept.

import type { Ends, Moment, Program, Record, Series, SessionName, WireError, Zone } from "../../generated/types";
import { isWireError } from "../../host/fault";
import { civil } from "../journal/when";
import { isDay } from "../plan/days";
import { LEADS } from "./leads";
import { movedRule, rulesFor, weekdayOf } from "./repeat";

const LONGEST = 24 * 60;
const MOST_EVERY = 99;
const MOST_LEADS = 5;

/** A part of the form that can be typed wrong. */
export type Part = "start" | "length" | "every" | "on" | "times" | "until" | "weeks" | "leads";

/** Which series a form is of: a new one, one that is there, or what goes on from one of its sessions. */
export type Of = { is: "new" } | { is: "series"; record: Record<Series> } | { is: "later"; name: SessionName; record: Record<Series> };

/** A series to start a form from. */
export function blankSeries(day: string, zone: Zone, leads: number[]): Series {
  return {
    kind: "individual", title: "", neutral: "", start: `${day}T18:00:00`, length: 60,
    repeat: { rule: { is: "weekly", every: 1, on: [weekdayOf(day)] }, ends: { is: "never" } },
    zone: { is: "of", zone }, place: "", leader: "", program: null, counts: true, leads, changes: [], uid: null,
  };
}

/** The form. */
export class SeriesForm {
  /** What cannot be typed wrong. */
  now: Series = $state.raw() as Series;
  day = $state("");
  clock = $state("");
  length = $state("");
  every = $state("1");
  ends: Ends["is"] = $state("never");
  times = $state("");
  until = $state("");
  /** How many weeks its program has; empty when it belongs to none. */
  weeks = $state("");
  begins = $state("");
  /** Those of [`LEADS`] that are ticked. */
  ticked: readonly number[] = $state.raw([]);
  /** Lead times of the person's own, in minutes. */
  ownLeads = $state("");
  /** Whether it was tried to save it: what is wrong is said from then on. */
  tried = $state(false);
  /** What the core said. */
  fault: unknown = $state.raw(null);

  readonly of: Of;

  constructor(series: Series, of: Of) {
    this.of = of;
    this.now = series;
    this.day = series.start.slice(0, 10);
    this.clock = series.start.slice(11, 16);
    this.length = String(series.length);
    const { rule, ends } = series.repeat;
    this.every = "every" in rule ? String(rule.every) : "1";
    this.ends = ends.is;
    this.times = ends.is === "after" ? String(ends.times) : "";
    this.until = ends.is === "on" ? ends.date : "";
    this.weeks = series.program ? String(series.program.weeks) : "";
    this.begins = series.program?.begins ?? this.day;
    this.ticked = LEADS.filter((lead) => series.leads.includes(lead));
    this.ownLeads = series.leads.filter((lead) => !LEADS.some((one) => one === lead)).join(", ");
  }

  /** A form of what goes on from one session: it starts as that one does. */
  static later(record: Record<Series>, name: SessionName, starts: Pick<Moment, "at">): SeriesForm {
    return new SeriesForm({ ...record.content, start: starts.at }, { is: "later", name, record });
  }

  /** Changes what cannot be typed wrong. */
  change(part: Partial<Series>): void {
    this.now = { ...this.now, ...part };
  }

  /** Moves the start to another day; a repeat that went with the day goes with the new one. */
  setDay(day: string): void {
    if (isDay(day) && isDay(this.day)) {
      const { repeat } = this.now;
      this.change({ repeat: { ...repeat, rule: movedRule(repeat.rule, this.day, day) } });
    }
    this.day = day;
  }

  /** The repeats to choose from. */
  get rules(): ReturnType<typeof rulesFor> {
    return rulesFor(isDay(this.day) ? this.day : this.now.start.slice(0, 10), this.now.repeat.rule);
  }

  /** What is typed wrong. */
  get wrong(): readonly Part[] {
    const { rule } = this.now.repeat;
    const repeats = rule.is !== "once";
    const faults: { [part in Part]: boolean } = {
      start: civil(this.day, this.clock) === null,
      length: number(this.length, LONGEST) === null,
      every: repeats && number(this.every, MOST_EVERY) === null,
      on: rule.is === "weekly" && rule.on.length === 0,
      times: repeats && this.ends === "after" && number(this.times, 9999) === null,
      until: repeats && this.ends === "on" && (!isDay(this.until) || this.until < this.day),
      weeks: this.weeks.trim() !== "" && (number(this.weeks, 520) === null || !isDay(this.begins)),
      leads: this.#leads === null,
    };
    return (Object.keys(faults) as Part[]).filter((part) => faults[part]);
  }

  /** Whether a part is to be mended, once it was tried to save the form. */
  isWrong(part: Part): boolean {
    return this.tried && this.wrong.includes(part);
  }

  /** What the core said of one field. */
  faultOf(field: WireError["field"]): unknown {
    return isWireError(this.fault) && this.fault.field === field ? this.fault : null;
  }

  /** The series as it is filled in; nothing while something in it is wrong. */
  get series(): Series | null {
    const start = civil(this.day, this.clock);
    const leads = this.#leads;
    if (start === null || leads === null || this.wrong.length > 0) return null;
    const { rule } = this.now.repeat;
    return {
      ...this.now,
      start,
      length: Number(this.length),
      repeat: {
        rule: "every" in rule ? { ...rule, every: Number(this.every) } : rule,
        ends: rule.is === "once" ? { is: "never" } : this.#endsAs(),
      },
      program: this.#program(),
      leads,
    };
  }

  #endsAs(): Ends {
    if (this.ends === "after") return { is: "after", times: Number(this.times) };
    return this.ends === "on" ? { is: "on", date: this.until } : { is: "never" };
  }

  #program(): Program | null {
    return this.weeks.trim() === "" ? null : { begins: this.begins, weeks: Number(this.weeks) };
  }

  get #leads(): number[] | null {
    const own = this.ownLeads.split(/[\s,;]+/u).filter(Boolean).map((lead) => number(lead, 14 * LONGEST));
    const all = [...this.ticked, ...own.filter((lead) => lead !== null)];
    return own.includes(null) || all.length > MOST_LEADS ? null : all;
  }
}

/** A whole number from 1 to `most`, as it was typed; nothing when it is none. */
function number(typed: string, most: number): number | null {
  const value = /^\d{1,5}$/u.test(typed.trim()) ? Number(typed) : 0;
  return value >= 1 && value <= most ? value : null;
}
