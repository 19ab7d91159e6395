// What every chart says around its drawing, and how a place in a drawing leads to one of its points.

/** A table twin: the same numbers, to read. */
export type Table = {
  /** What it is a table of. */
  caption: string;
  /** The heads of its columns; the first is that of the names of the rows. */
  columns: readonly string[];
  /** Its rows, each with its name first. */
  rows: readonly (readonly string[])[];
};

/** What a chart says. What is long is only put together when it is asked for. */
export type Framed = {
  /** What it is about, in a few words. */
  topic: string;
  /** What it shows, as a sentence: its title. */
  title: string;
  /** From how many, and how to read it. */
  note: string;
  /** The words of a point, by its number. */
  words: (at: number) => string;
  /** Its table twins. */
  tables: () => readonly Table[];
};

/** The width of a letter, on average, in px at 100 % text. Rather too wide than too narrow. */
export const LETTER = 7;

/** Below this width there is no room for words beside marks, only above them; in px at 100 % text. */
export const NARROW = 300;

/** Where a drawing has room, in px at 100 % text, from the upper left corner of the picture. */
export type Box = { left: number; top: number; width: number; height: number };

/** The number of the field of a box with `columns` and `rows` that a place is in, or is nearest to. */
export function fieldAt(box: Box, columns: number, rows: number, x: number, y: number): number {
  const column = slot((x - box.left) / box.width, columns);
  const row = slot((y - box.top) / box.height, rows);
  return row * columns + column;
}

/** A round number at or above `most` that halves well, for the end of an axis. */
export function roundTop(most: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  const top = [2, 4, 6, 8, 10].find((factor) => factor * step >= most) ?? 10;
  return top * step;
}

/** A text that fits into `width`, cut short where it must be. Drawings have no other way to do it. */
export function fitting(text: string, width: number): string {
  const room = Math.max(3, Math.floor(width / LETTER));
  const letters = [...text];
  return letters.length <= room ? text : `${letters.slice(0, room - 1).join("").trimEnd()}…`;
}


function slot(share: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(share * count)));
}
