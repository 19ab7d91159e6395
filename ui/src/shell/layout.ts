// How much room there is for the rail. Measured in the size of the text, which is why it is not left
// to media queries: those do not know that a person made the text larger.

/** The whole rail, its icons alone, or a bar of five at the bottom. */
export type Layout = "rail" | "icons" | "bar";

const ICONS_BELOW = 900 / 16;
const BAR_BELOW = 600 / 16;

/** The layout for a width, where `em` is the size of text; both in pixels. */
export function layoutFor(width: number, em: number): Layout {
  const room = width / em;
  if (room < BAR_BELOW) return "bar";
  return room < ICONS_BELOW ? "icons" : "rail";
}
