// What the memory host makes of texts: plain lines, a reading view and comparisons. Enough Markdown
// to see the reading view set; the core's own is in domain/markdown.rs.

import type { DiffSpan } from "../../generated/types";

/** A text as one line of plain words. */
export function plain(text: string, limit = 160): string {
  const bare = text.replace(/^#+ |^- (\[.\] )?|[*_`]/gmu, "").replace(/\s+/gu, " ").trim();
  return bare.slice(0, limit);
}

/** Markdown as HTML. */
export function html(text: string): string {
  return text
    .replace(/[&<>]/gu, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[char] ?? char)
    .split(/\n{2,}/u)
    .map(block)
    .join("\n");
}

function block(text: string): string {
  const words = text
    .replace(/\*\*(.+?)\*\*/gu, "<strong>$1</strong>")
    .replace(/\*(.+?)\*/gu, "<em>$1</em>");
  const heading = /^(#{1,4}) (.*)$/u.exec(words);
  if (heading) return `<h${heading[1]?.length}>${heading[2]}</h${heading[1]?.length}>`;
  if (words.startsWith("- ")) return `<ul>\n${words.split("\n").map(item).join("\n")}\n</ul>`;
  if (words.startsWith("&gt; ")) return `<blockquote><p>${words.replaceAll("&gt; ", "")}</p></blockquote>`;
  return `<p>${words.replaceAll("\n", "<br />\n")}</p>`;
}

function item(line: string): string {
  const task = /^- \[(.)\] (.*)$/u.exec(line);
  if (!task) return `<li>${line.slice(2)}</li>`;
  const checked = task[1] === "x" ? ' checked=""' : "";
  return `<li><input disabled="" type="checkbox"${checked}/>\n${task[2]}</li>`;
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== "").length;
}

/** What changed from one text to another, word by word. */
export function diff(from: string, to: string): DiffSpan[] {
  const [a, b] = [from.split(/(?<=\s)/u), to.split(/(?<=\s)/u)];
  const longest = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = longest[i];
    for (let j = b.length - 1; j >= 0 && row; j -= 1) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const spans: DiffSpan[] = [];
  const add = (kind: DiffSpan["kind"], text = ""): void => {
    const last = spans.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) spans.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) add("same", (j++, a[i++]));
    else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) add("removed", a[i++]);
    else add("added", b[j++]);
  }
  return spans;
}
