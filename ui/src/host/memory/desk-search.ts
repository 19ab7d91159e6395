// The memory host's search: the core's query language, near enough to see every state of the view.

import type { Found, Hit, JournalEntry, Moment, Span } from "../../generated/types";

/** What is searched. */
export type Searched = { id: string; happened: Moment; content: JournalEntry };

type Filter = (entry: Searched) => boolean;

const NAMES: Record<string, "tag" | "mood" | "before" | "after"> = {
  tag: "tag", etiqueta: "tag", mood: "mood", animo: "mood", before: "before", antes: "before", after: "after", despues: "after",
};
const MOST_HITS = 200;
const AROUND = 60;

/** Text in which case and accents do not matter. As long as what it was made from. */
export function fold(text: string): string {
  return Array.from(text, (char) => {
    const plain = char.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return plain.length === char.length ? plain : char;
  }).join("");
}

/** Looks through entries, which come newest first. */
export function search(query: string, entries: Iterable<Searched>): Found {
  const { words, filters, ignored } = read(query);
  if (words.length === 0 && filters.length === 0) return { total: 0, hits: [], ignored };
  const hits: Hit[] = [];
  let total = 0;
  for (const entry of entries) {
    const text = fold(`${entry.content.title}\n${entry.content.body}\n${entry.content.tags.join("\n")}`);
    if (!words.every((word) => text.includes(word)) || !filters.every((fits) => fits(entry))) continue;
    total += 1;
    if (hits.length < MOST_HITS) hits.push(hit(entry, words));
  }
  return { total, hits, ignored };
}

function read(query: string): { words: string[]; filters: Filter[]; ignored: string[] } {
  const words: string[] = [];
  const filters: Filter[] = [];
  const ignored: string[] = [];
  for (const [typed, name, quoted, plain] of query.matchAll(/(?:(\p{L}+):)?(?:["“«]([^"”»]*)["”»]?|(\S+)|(?<=:))/gu)) {
    const value = (quoted ?? plain ?? "").trim();
    const filterName = name && NAMES[fold(name)];
    if (!filterName) {
      const word = fold(name ? typed : value);
      if (word) words.push(word);
      continue;
    }
    const filter = filterFor(filterName, value);
    if (filter) filters.push(filter);
    else ignored.push(typed);
  }
  return { words, filters, ignored };
}

function filterFor(name: "tag" | "mood" | "before" | "after", value: string): Filter | null {
  if (name === "tag") {
    const tag = fold(value.replace(/^#/u, ""));
    return tag ? (entry) => entry.content.tags.some((own) => fold(own) === tag) : null;
  }
  if (name === "mood") {
    const found = /^(>=|<=|>|<)?(\d{1,2})(?:-(\d{1,2}))?$/u.exec(value);
    if (!found) return null;
    const low = Number(found[2]);
    const high = Number(found[3] ?? low);
    const fits: Record<string, (mood: number) => boolean> = {
      ">=": (mood) => mood >= low, "<=": (mood) => mood <= low, ">": (mood) => mood > low, "<": (mood) => mood < low,
    };
    const between = (mood: number) => mood >= Math.min(low, high) && mood <= Math.max(low, high);
    const test = fits[found[1] ?? ""] ?? between;
    return low > 10 || high > 10 ? null : (entry) => entry.content.mood !== null && test(entry.content.mood);
  }
  if (!/^\d{4}(-\d{1,2}){0,2}$/u.test(value)) return null;
  const [year = "", month = "1", day = "1"] = value.split("-");
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (Number.isNaN(Date.parse(date))) return null;
  return (entry) => (name === "before" ? entry.happened.at < date : entry.happened.at >= date);
}

function hit({ id, happened, content }: Searched, words: string[]): Hit {
  const body = content.body.replace(/\s+/gu, " ");
  const folded = fold(body);
  const places = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
  const start = Math.max(0, Math.min(...(places.length ? places : [0])) - AROUND / 2);
  const cut = body.slice(start, start + AROUND * 3);
  const text = `${start > 0 ? "…" : ""}${cut}${start + cut.length < body.length ? "…" : ""}`;
  return { id, kind: "journal", happened, title: marked(content.title, words), snippet: marked(text, words) };
}

function marked(text: string, words: string[]): Span[] {
  const folded = fold(text);
  const hits = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) hits.fill(true, at, at + word.length);
  }
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = spans.at(-1);
    const isHit = hits[at] ?? false;
    if (last && last.hit === isHit) last.text += text[at];
    else spans.push({ text: text[at] ?? "", hit: isHit });
  }
  return spans;
}
