// What a folded list of choices knows: whether it is open, which line the keys are on, and how to
// get to a line by typing the start of its words. Select, Menu and ChipInput draw it.

const TYPING = 700;

/** The state of a list of choices. */
export class Choices {
  /** Whether the list is shown. */
  isOpen = $state(false);
  /** The line that the keys are on; -1 for none. */
  active = $state(-1);

  #labels: () => readonly string[];
  #typed = "";
  #typedAt = -Infinity;

  /** A list of lines with these words. */
  constructor(labels: () => readonly string[]) {
    this.#labels = labels;
  }

  /** Shows the list, with the keys on a line. */
  open(at: number): void {
    this.isOpen = true;
    this.active = at;
  }

  /** Folds the list away. */
  close(): void {
    this.isOpen = false;
    this.active = -1;
  }

  /** Moves by an arrow key, Home or End; round the ends. Answers whether it was one. */
  move(key: string): boolean {
    const count = this.#labels().length;
    if (count === 0) return false;
    if (key === "ArrowDown") this.active = (this.active + 1) % count;
    else if (key === "ArrowUp") this.active = (Math.max(this.active, 0) + count - 1) % count;
    else if (key === "Home") this.active = 0;
    else if (key === "End") this.active = count - 1;
    else return false;
    return true;
  }

  /** Opens on the line whose words start as typed, from a line on. Answers whether the key was a letter. */
  type(key: string, from: number, at: number = performance.now()): boolean {
    if (key.length !== 1 || key === " ") return false;
    this.#typed = at - this.#typedAt > TYPING ? key : this.#typed + key;
    this.#typedAt = at;
    const labels = this.#labels();
    // A first letter goes on to the next such line; more letters may still mean the same one.
    const start = this.#typed.length === 1 ? from + 1 : Math.max(from, 0);
    for (let step = 0; step < labels.length; step++) {
      const index = (start + step) % labels.length;
      if (folded(labels[index] ?? "").startsWith(folded(this.#typed))) {
        this.open(index);
        break;
      }
    }
    return true;
  }
}

/** Words without case and accents, to compare what a person typed. */
export function folded(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
