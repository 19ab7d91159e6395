// Whatever is pressed is 44 px, the size of a finger. What is drawn smaller reaches as far without being seen.

import { readFileSync, readdirSync } from "node:fs";
import { parse, type AST } from "svelte/compiler";
import { expect, it } from "vitest";

const TARGET = 2.75;

const name = ({ start, end }: AST.CSS.SelectorList, source: string): string => source.slice(start, end);

function declared(rule: AST.CSS.Rule, property: RegExp): string[] {
  return rule.block.children.flatMap((part) => (part.type === "Declaration" && property.test(part.property) ? [part.value] : []));
}

function rulesIn(parts: readonly AST.CSS.StyleSheet["children"][number][] | AST.CSS.Block["children"]): AST.CSS.Rule[] {
  return parts.flatMap((part) => {
    if (part.type === "Rule") return [part, ...rulesIn(part.block.children)];
    return part.type === "Atrule" ? rulesIn(part.block?.children ?? []) : [];
  });
}

/** How far what lies around a rule's element reaches beyond it, in rem. */
function reach(rule: AST.CSS.Rule, source: string): number {
  const around = rulesIn(rule.block.children).filter(({ prelude }) => /::(?:before|after)$/u.test(name(prelude, source)));
  const found = around.flatMap((one) => declared(one, /^inset$/u)).map((inset) => /-([\d.]+)rem/u.exec(inset)?.[1]);
  return Math.max(0, ...found.map(Number));
}

it("is as large as a finger, or reaches as far", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".svelte"));
  const small = files.flatMap((file) => {
    const source = readFileSync(`src/${file}`, "utf8");
    const css = parse(source, { modern: true }).css;
    return rulesIn(css?.children ?? []).flatMap((rule) => {
      const selector = name(rule.prelude, source);
      const sizes = declared(rule, /^(?:min-)?(?:block|inline)-size$/u).map((size) => Number(/^([\d.]+)rem$/u.exec(size)?.[1] ?? TARGET));
      const size = Math.min(TARGET, ...sizes) + 2 * reach(rule, source);
      return /\bbutton\b/u.test(selector) && size < TARGET ? [`${file}: ${selector} is ${size}rem`] : [];
    });
  });
  expect(small).toEqual([]);
});
