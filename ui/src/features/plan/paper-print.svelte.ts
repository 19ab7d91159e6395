// The way from the plan to a printer or a file, and what the sheet needs from elsewhere.

import type { Desk } from "../../generated/desk";
import type { Paper } from "../../generated/types";
import { Attempts } from "../../host/attempt.svelte";
import { usualPaper } from "../../host/paper";
import { helpOnPaper } from "./paper";

/** What is printed on, and what goes wrong with it. */
export class PaperPrint extends Attempts {
  /** The size of the sheet. */
  paper: Paper = $state("a4");
  /** The person's own numbers and the help lines of their country. */
  help: readonly string[] = $state.raw([]);

  readonly #desk: Pick<Desk, "preferences" | "help_lines" | "print" | "save_pdf">;

  constructor(desk: Pick<Desk, "preferences" | "help_lines" | "print" | "save_pdf">) {
    super();
    this.#desk = desk;
  }

  /** Reads the help lines, and takes the sheet that is usual where they are. */
  load(): Promise<boolean> {
    return this.attempt(async () => {
      const { country, help } = await this.#desk.preferences();
      this.paper = usualPaper(country);
      this.help = helpOnPaper(help.lines, country ? await this.#desk.help_lines({ country }) : []);
    });
  }

  /** Opens the system's print dialog. */
  print(): Promise<boolean> {
    return this.attempt(() => this.#desk.print({ paper: this.paper }));
  }

  /** Saves a PDF at a place that the person picks. Answers where it is; nothing when they picked none or it failed. */
  async save(): Promise<string | null> {
    let file: string | null = null;
    await this.attempt(async () => {
      file = await this.#desk.save_pdf({ paper: this.paper });
    });
    return file;
  }
}
