// Contrast is a promise (WCAG 2.2: 4.5 for text, 3 for the edges of controls; ours: 7 for body
// text), so it is computed from tokens.css itself, for day and night, plain and with more contrast.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/design/tokens.css", "utf8");

type Look = "day" | "night";
type Rgb = [number, number, number];

const PAGES = ["--surface-page", "--surface-rail", "--surface-card", "--surface-sunk"];

/** Writing, what it stands on, and the least contrast. */
const PAIRS: [string, string[], number][] = [
  ["--text", [...PAGES, "--accent-soft", "--lantern-soft"], 7],
  ["--text-quiet", [...PAGES, "--accent-soft"], 4.5],
  ["--accent", [...PAGES, "--accent-soft"], 4.5],
  ["--accent-text", ["--accent", "--accent-hover"], 4.5],
  ["--surface-page", ["--text"], 7],
  ["--lantern-ink", [...PAGES, "--lantern-soft"], 4.5],
  ["--line-control", PAGES, 3],
  ["--focus", PAGES, 3],
];

const plain = declarations(/:root \{([^}]*)\}/);
const more = { ...plain, ...declarations(/:root\[data-contrast="more"\] \{([^}]*)\}/) };

describe.each<[string, Record<string, string>, number]>([
  ["plain", plain, 1],
  ["more contrast", more, 1.2],
])("%s", (_, tokens, factor) => {
  describe.each<Look>(["day", "night"])("by %s", (look) => {
    const cases = PAIRS.flatMap(([front, backs, least]) => backs.map((back) => ({ front, back, least })));
    it.each(cases)("$front on $back has $least or more", ({ front, back, least }) => {
      const ratio = contrast(colour(tokens, front, look), colour(tokens, back, look));
      expect(ratio).toBeGreaterThanOrEqual(least * factor);
    });
  });
});

it("knows black from white", () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21);
});

function declarations(block: RegExp): Record<string, string> {
  const inside = block.exec(css)?.[1] ?? "";
  return Object.fromEntries([...inside.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

function colour(tokens: Record<string, string>, name: string, look: Look): Rgb {
  const value = tokens[name];
  if (!value) throw new Error(`no token ${name}`);
  const pair = /^light-dark\(var\((--[\w-]+)\), var\((--[\w-]+)\)\)$/.exec(value);
  if (pair) return colour(tokens, (look === "day" ? pair[1] : pair[2]) ?? "", look);
  const other = /^var\((--[\w-]+)\)$/.exec(value);
  if (other) return colour(tokens, other[1] ?? "", look);
  const raw = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value);
  if (!raw) throw new Error(`${name} is not a colour: ${value}`);
  return linear(Number(raw[1]), Number(raw[2]), Number(raw[3]));
}

/** oklch to linear sRGB, as in CSS Color 4. */
function linear(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels: Rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return channels.map((channel) => Math.min(1, Math.max(0, channel))) as Rgb;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
