// Homework as it stands on screen: what is to do first, and the one that is written in.

import type { Desk } from "../../generated/desk";
import type { Homework, HomeworkLine, Id } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { Kept, type Calls } from "../../host/kept.svelte";

const EMPTY: Homework = { text: "", due: null, link: "", done: null };

/** All homework, and the one that is open. */
export class HomeworkBook extends Attempts {
  /** What is to do, the most pressing first, then what is done; nothing before the answer. */
  lines: readonly HomeworkLine[] | null = $state.raw(null);
  /** The one that is written in. */
  open: Kept<Homework> | null = $state.raw(null);

  readonly #desk: Pick<Desk, "homework_list" | "homework_read" | "homework_save" | "homework_tick" | "bin_put" | "bin_restore" | "leave">;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  /** Reads all of it. */
  load(): Promise<boolean> {
    return this.attempt(async () => {
      this.lines = await this.#desk.homework_list();
    });
  }

  /** What was given in a session, and what of its series is still to do. */
  of(series: Id, notes: Id | null): HomeworkLine[] {
    const isOf = ({ homework: { links, content } }: HomeworkLine): boolean =>
      (notes !== null && links.includes(notes)) || (links.includes(series) && content.done === null);
    return this.lines?.filter(isOf) ?? [];
  }

  /** Opens a new one, linked to where it was given. */
  async add(links: Id[]): Promise<void> {
    if (!(await this.close())) return;
    const kept = Kept.fresh(this.#calls(), EMPTY);
    // Kept with the first words that are written in it.
    kept.around = { ...kept.around, links };
    this.open = kept;
  }

  /** Opens one, once what was open is kept. */
  async look(id: Id): Promise<void> {
    if (!(await this.close())) return;
    await this.attempt(async () => {
      this.open = await Kept.open(this.#calls(), id);
    });
  }

  /** Closes what is open. Answers whether everything in it is kept; if not, it stays. */
  async close(): Promise<boolean> {
    const { open } = this;
    if (open && !(await open.leave())) return false;
    if (this.open === open) this.open = null;
    return true;
  }

  /** Ticks one as done today, or takes the tick away. */
  tick(id: Id, done: boolean): Promise<boolean> {
    return this.attempt(async () => void (await this.#desk.homework_tick({ id, done })));
  }

  /** Puts the open one in the bin. Answers how to take that back; nothing when it failed. */
  async putInBin(): Promise<(() => Promise<boolean>) | null> {
    const id = this.open?.id ?? null;
    if (!(await this.close()) || id === null || !(await this.attempt(() => this.#desk.bin_put({ id })))) return null;
    return () => this.attempt(() => this.#desk.bin_restore({ id }));
  }

  /** Saves before the journal locks. */
  async flush(): Promise<void> {
    await this.open?.flush();
  }

  #calls(): Calls<Homework> {
    return {
      read: (args) => this.#desk.homework_read(args),
      save: (args) => this.#desk.homework_save(args),
      leave: (args) => this.#desk.leave(args),
    };
  }
}
