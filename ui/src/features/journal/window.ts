// Which rows of a long list exist: those in sight and a few around them. Every row is as tall as
// the next, so this is arithmetic, and ten thousand entries cost no more than forty.

/** The list as it stands on screen, in pixels. */
export type Sight = { scrolled: number; height: number; row: number; total: number };

const SPARE = 8;

/** The rows to draw: from `first` up to and without `end`. */
export function rowsInSight({ scrolled, height, row, total }: Sight): { first: number; end: number } {
  if (row <= 0) return { first: 0, end: 0 };
  const first = Math.floor(scrolled / row) - SPARE;
  const end = Math.ceil((scrolled + height) / row) + SPARE;
  return { first: clamp(first, 0, total), end: clamp(end, 0, total) };
}

/** The row at the top of what is in sight. */
export function topRow({ scrolled, row, total }: Sight): number {
  return row <= 0 ? 0 : clamp(Math.round(scrolled / row), 0, Math.max(0, total - 1));
}

/**
 * The row where Tab stops: the one where the keys were last, or, when that was scrolled away so far
 * that it does not exist, the nearest one in sight.
 */
export function stopRow(last: number, sight: Sight): number {
  const { scrolled, height, row, total } = sight;
  const { first, end } = rowsInSight(sight);
  if (row <= 0 || (last >= first && last < end)) return last;
  const [top, bottom] = [Math.ceil(scrolled / row), Math.floor((scrolled + height) / row) - 1];
  return clamp(clamp(last, top, Math.max(top, bottom)), 0, Math.max(0, total - 1));
}

/** Where to scroll to, so that a row is in sight: no further than needed. */
export function scrollToShow(index: number, { scrolled, height, row }: Sight): number {
  const start = index * row;
  if (start < scrolled) return start;
  return start + row > scrolled + height ? start + row - height : scrolled;
}

/** The row that a key leads to from another; nothing when it is not such a key. */
export function rowForKey(key: string, from: number, { height, row, total }: Sight): number | null {
  const screen = Math.max(1, Math.floor(height / row) - 1);
  const steps: { [key: string]: number } = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + screen,
    PageUp: from - screen,
    Home: 0,
    End: total - 1,
  };
  const to = steps[key];
  return to === undefined ? null : clamp(to, 0, Math.max(0, total - 1));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
