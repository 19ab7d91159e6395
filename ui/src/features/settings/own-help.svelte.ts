// The person's own help lines, and what they changed of the list, while they are edited: one line at
// a time, kept when they say so.

import type { Country, HelpLine, Numbers, OwnHelp, OwnLine } from "../../generated/types";

/** Which line is edited: one of the list, or an own one by its place. A new one has the place after the last. */
export type Edited = { of: "list"; line: HelpLine } | { of: "own"; at: number };

/** What is in the fields. */
export type Fields = { name: string; call: string; text: string };

export class OwnHelpForm {
  /** What is edited; nothing when the form is closed. */
  edited: Edited | null = $state.raw(null);
  /** What is in the fields. */
  fields: Fields = $state({ name: "", call: "", text: "" });

  readonly #now: () => { country: Country | null; help: OwnHelp };
  readonly #save: (help: OwnHelp) => Promise<boolean>;

  /** A form over what `now` answers; `save` tells whether it is kept. */
  constructor(now: () => { country: Country | null; help: OwnHelp }, save: (help: OwnHelp) => Promise<boolean>) {
    this.#now = now;
    this.#save = save;
  }

  /** Opens a line. */
  open(edited: Edited): void {
    const own = edited.of === "own" ? this.#now().help.lines[edited.at] : null;
    const { call = null, text = null }: Partial<Numbers> = edited.of === "list" ? edited.line : (own?.numbers ?? {});
    this.fields = { name: own?.name ?? "", call: call ?? "", text: text ?? "" };
    this.edited = edited;
  }

  /** Keeps what is in the fields. */
  async keep(): Promise<void> {
    const { name, call, text } = this.fields;
    const numbers = { call: call.trim() || null, text: text.trim() || null };
    await this.#put(numbers, [{ name, numbers }]);
  }

  /** Leaves a line of the list out of Help now. */
  async hide(): Promise<void> {
    await this.#put(null);
  }

  /** Makes a line of the list as it was published, or takes an own one away. Answers how to undo it, once it is kept. */
  async restore(): Promise<(() => void) | null> {
    const { help } = this.#now();
    return (await this.#put()) ? () => void this.#save(help) : null;
  }

  async #put(to?: Numbers | null, own: OwnLine[] = []): Promise<boolean> {
    const { country, help } = this.#now();
    const edited = this.edited;
    if (edited === null) return false;
    let { changes, lines } = help;
    if (edited.of === "own") lines = lines.toSpliced(edited.at, 1, ...own);
    else if (country !== null) {
      const line = edited.line.id;
      changes = changes.filter((one) => one.country !== country || one.line !== line);
      if (to !== undefined) changes.push({ country, line, to });
    }
    const kept = await this.#save({ changes, lines });
    if (kept) this.edited = null;
    return kept;
  }
}
