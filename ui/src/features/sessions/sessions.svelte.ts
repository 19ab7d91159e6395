// Sessions as they stand on screen: the stretch of the calendar that is shown, and the one that is open.
// It outlives the view, so that what could not be saved is still here, and still tried, when the person
// comes back.

import type { Desk } from "../../generated/desk";
import type { CalendarSession, CalendarWeek, IcsPreview, IcsTitles, Id, Meeting, Record, Series, SeriesLine, SessionEdit, SessionName, SessionPage } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { desk as theDesk } from "../../host/desk";
import { Kept, type Calls } from "../../host/kept.svelte";
import { firstDay, monthOf, monthsLater } from "../journal/month";
import { daysAfter } from "../plan/days";
import { HomeworkBook } from "./homework.svelte";
import { WEEK, dayOf, mondayOf } from "./calendar";
import { NO_NOTES } from "./notes";
import { SeriesForm } from "./series-form.svelte";

/** How the calendar is shown. */
export const SHAPES = ["week", "list", "month"] as const;
export type Shape = (typeof SHAPES)[number];

/** Weeks of the month's grid. */
export const MONTH_WEEKS = 6;
/** How many more days the list shows with each step. */
const STEP = 56;
const MOST = 400;

/** What lies beside the calendar. */
export type Open =
  | { is: "session"; page: SessionPage; kept: Kept<Meeting> }
  | { is: "series"; form: SeriesForm }
  | { is: "add" }
  | { is: "homework" }
  | { is: "import"; preview: IcsPreview }
  | { is: "export" };

/** Takes something back. Answers whether it is back. */
export type Undo = () => Promise<boolean>;

/** The calendar, and what is open beside it. */
export class Sessions extends Attempts {
  shape: Shape = $state("week");
  /** A day of the stretch that is shown. */
  date = $state("");
  /** The week that is shown; nothing before the answer. */
  week: CalendarWeek | null = $state.raw(null);
  /** What the grid of the month shows. */
  month: readonly CalendarSession[] = $state.raw([]);
  /** What is ahead, from today. */
  ahead: readonly CalendarSession[] = $state.raw([]);
  /** What was; nothing as long as it was not asked for. */
  past: readonly CalendarSession[] | null = $state.raw(null);
  /** Every series; nothing before the answer. */
  series: readonly SeriesLine[] | null = $state.raw(null);
  /** What lies beside the calendar. */
  open: Open | null = $state.raw(null);

  readonly homework: HomeworkBook;
  readonly #desk: Desk;
  #today = "";
  #daysAhead = STEP;
  #daysBack = 0;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
    this.homework = new HomeworkBook(desk);
  }

  /** Whether the list can show days that lie further ahead. */
  get hasMore(): boolean {
    return this.#daysAhead < MOST - STEP;
  }

  /** The first day of the month's grid. */
  get gridStart(): string {
    return mondayOf(firstDay(monthOf(this.date)));
  }

  /** Whether a day lies in the stretch that is shown. */
  isAt(day: string): boolean {
    return this.shape === "month" ? day.slice(0, 7) === this.date.slice(0, 7) : mondayOf(day) === mondayOf(this.date);
  }

  /** Shows the calendar as it is today, where it shows nothing yet. */
  async start(today: string): Promise<void> {
    this.#today = today;
    this.date ||= today;
    await Promise.all([this.load(), this.homework.load()]);
  }

  /** Reads what is shown. */
  load(): Promise<boolean> {
    return this.attempt(async () => {
      const { date, shape } = this;
      const [series, week, month, ahead, past] = await Promise.all([
        this.#desk.series_list(),
        this.#desk.sessions_week({ date }),
        shape === "month" ? this.#desk.sessions_between({ from: this.gridStart, to: daysAfter(this.gridStart, MONTH_WEEKS * WEEK) }) : this.month,
        shape === "list" ? this.#desk.sessions_between({ from: this.#today, to: daysAfter(this.#today, this.#daysAhead) }) : this.ahead,
        this.#daysBack > 0 ? this.#desk.sessions_between({ from: daysAfter(this.#today, -this.#daysBack), to: this.#today }) : null,
      ]);
      if (date !== this.date || shape !== this.shape) return;
      Object.assign(this, { series, week, month, ahead: ahead.filter(({ phase }) => phase !== "over"), past });
    });
  }

  /** Reads all of it again, once something changed in the core. */
  async refresh(): Promise<void> {
    await Promise.all([this.load(), this.homework.load(), this.#readPage()]);
  }

  /** Shows the calendar another way. */
  async show(shape: Shape, date = this.date): Promise<void> {
    this.shape = shape;
    this.date = date;
    await this.load();
  }

  /** Goes to the next week or month, or the one before. */
  turn(by: 1 | -1): Promise<void> {
    const date = this.shape === "month" ? firstDay(monthsLater(monthOf(this.date), by)) : daysAfter(this.date, by * WEEK);
    return this.show(this.shape, date);
  }

  /** Goes to where today is. */
  toToday(): Promise<void> {
    return this.show(this.shape, this.#today);
  }

  /** Shows what lies further ahead in the list. */
  async more(): Promise<void> {
    this.#daysAhead += STEP;
    await this.load();
  }

  /** Shows what was, or more of it. */
  async showPast(): Promise<void> {
    this.#daysBack = Math.min(this.#daysBack + STEP, MOST);
    await this.load();
  }

  /** Opens something beside the calendar, once what was open is kept. */
  async put(open: Open): Promise<void> {
    if (await this.close()) this.open = open;
  }

  /** Opens one session. */
  async openSession(name: SessionName): Promise<void> {
    if (!(await this.close())) return;
    await this.attempt(async () => {
      const page = await this.#desk.session_page({ name });
      const kept = page.notes ? await Kept.open(this.#calls(), page.notes.id) : Kept.fresh(this.#calls(), { ...NO_NOTES, ...page.session.name });
      this.open = { is: "session", page, kept };
    });
  }

  /** Opens the session that notes are of. */
  async openNotes(id: Id): Promise<void> {
    let of: SessionName | null = null;
    await this.attempt(async () => {
      const { content } = await this.#desk.meeting_read({ id });
      of = { series: content.series, of: content.of };
    });
    if (of) await this.openSession(of);
  }

  /** Opens a series to change it as a whole. */
  async openSeries(id: Id): Promise<void> {
    await this.attempt(async () => {
      const record = await this.#desk.series_read({ id });
      await this.put({ is: "series", form: new SeriesForm(record.content, { is: "series", record }) });
    });
  }

  /** Opens homework among the rest of it. */
  async openHomework(id: Id): Promise<void> {
    await this.put({ is: "homework" });
    await this.homework.look(id);
  }

  /** Opens the open session's series, to change it from that session on. */
  async openLater(): Promise<void> {
    if (this.open?.is !== "session") return;
    const { session, series } = this.open.page;
    const starts = session.starts_there ?? session.starts;
    await this.put({ is: "series", form: SeriesForm.later(series, session.name, { at: session.altered ? session.name.of : starts.at }) });
  }

  /** Closes what is open. Answers whether everything in it is kept; if not, it stays. */
  async close(): Promise<boolean> {
    const { open } = this;
    let kept = true;
    const done = await this.attempt(async () => {
      kept = (await this.homework.close()) && (open?.is !== "session" || (await open.kept.leave()));
    });
    if (!done || !kept) return false;
    if (this.open === open) this.open = null;
    return true;
  }

  /** Skips the open session, changes it or puts it back. Answers how to take that back; nothing when it failed. */
  async edit(edit: SessionEdit): Promise<Undo | null> {
    if (this.open?.is !== "session") return null;
    const { name } = this.open.page.session;
    const before = this.open.page.series.content.changes.find(({ of }) => of === name.of)?.is;
    const back: SessionEdit = before ? (before.is === "skipped" ? { is: "skip" } : { is: "alter", as: before.as }) : { is: "put-back" };
    return (await this.#edit(name, edit)) ? () => this.#edit(name, back) : null;
  }

  /** Makes the open session the last of its series. Answers how to take that back; nothing when it failed. */
  async endHere(): Promise<Undo | null> {
    if (this.open?.is !== "session") return null;
    const { series, session } = this.open.page;
    const repeat = { ...series.content.repeat, ends: { is: "on" as const, date: session.name.of.slice(0, 10) } };
    if (!(await this.#rewrite(series.id, (now) => ({ ...now, repeat })))) return null;
    await this.#readPage();
    return async () => {
      const done = await this.#rewrite(series.id, (now) => ({ ...now, repeat: series.content.repeat }));
      await this.#readPage();
      return done;
    };
  }

  /** Puts a series in the bin. Answers how to take that back; nothing when it failed. */
  async putInBin(id: Id): Promise<Undo | null> {
    if (!(await this.close()) || !(await this.attempt(() => this.#desk.bin_put({ id })))) return null;
    return () => this.attempt(() => this.#desk.bin_restore({ id }));
  }

  /** Saves what is filled in. Answers the day it starts on; nothing while something in it is to be mended. */
  async saveSeries(form: SeriesForm): Promise<string | null> {
    const { series } = form;
    form.tried = true;
    if (series === null) return null;
    try {
      await this.#send(form, series);
    } catch (thrown) {
      form.fault = thrown;
      return null;
    }
    await this.#shown(series);
    return dayOf({ at: series.start });
  }

  /** Adds the series of a program. Answers whether they are there. */
  async add(series: Series[]): Promise<boolean> {
    if (!(await this.attempt(async () => void (await this.#desk.series_add({ series }))))) return false;
    const [first] = series;
    if (first) await this.#shown(first);
    return true;
  }

  /** Has the person pick a calendar file, and shows what is in it. */
  async openFile(): Promise<void> {
    let preview: IcsPreview | null = null;
    await this.attempt(async () => {
      preview = await this.#desk.ics_open();
    });
    if (preview) await this.put({ is: "import", preview });
  }

  /** Writes all series to a calendar file that the person picks. Answers where it is; nothing when they picked none or it failed. */
  async saveFile(titles: IcsTitles): Promise<string | null> {
    let file: string | null = null;
    await this.attempt(async () => {
      file = await this.#desk.ics_save({ titles });
    });
    if (file !== null) this.open = null;
    return file;
  }

  /** Saves before the journal locks. */
  async flush(): Promise<void> {
    if (this.open?.is === "session") await this.open.kept.flush();
    await this.homework.flush();
  }

  /** Closes the form, with what was saved in it in sight. */
  async #shown({ start }: Series): Promise<void> {
    this.open = null;
    await this.show(this.shape, start.slice(0, 10));
  }

  async #send({ of }: SeriesForm, series: Series): Promise<void> {
    if (of.is === "later") {
      await this.#desk.series_change_later({ name: of.name, series });
    } else {
      const around = of.is === "series" ? { ...of.record, base: of.record.revision } : { id: null, base: null, share: "private" as const, links: [] };
      const { id, base, share, links } = around;
      await this.#desk.series_save({ draft: { id, base, happened: null, share, links, content: series } });
    }
  }

  #edit(name: SessionName, edit: SessionEdit): Promise<boolean> {
    return this.attempt(async () => {
      await this.#desk.session_edit({ name, edit });
      await this.#readPage();
    });
  }

  #rewrite(id: Id, change: (series: Series) => Series): Promise<boolean> {
    return this.attempt(async () => {
      const record: Record<Series> = await this.#desk.series_read({ id });
      const { revision: base, share, links } = record;
      await this.#desk.series_save({ draft: { id, base, happened: null, share, links, content: change(record.content) } });
    });
  }

  /** Reads the open session again: what is typed in its notes stays. */
  async #readPage(): Promise<void> {
    const { open } = this;
    if (open?.is !== "session") return;
    const page = await this.#desk.session_page({ name: open.page.session.name }).catch(() => null);
    if (page && this.open === open) {
      if (page.notes) open.kept.follow(page.notes);
      this.open = { ...open, page };
    }
  }

  #calls(): Calls<Meeting> {
    return {
      read: (args) => this.#desk.meeting_read(args),
      save: (args) => this.#desk.meeting_save(args),
      leave: (args) => this.#desk.leave(args),
    };
  }
}

/** The sessions of this window. */
export const sessions = new Sessions(theDesk);
