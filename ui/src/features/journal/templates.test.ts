// What new pages start with, in both languages.

import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../words/words.svelte";
import { TEMPLATES, firstGap, templateWords } from "./templates";

afterEach(() => setLanguage("en"));

describe.each(["en", "es"] as const)("templates in %s", (language) => {
  it("all have a name and somewhere to write", () => {
    setLanguage(language);
    for (const template of TEMPLATES.slice(1)) {
      const { title, body } = templateWords(template);
      expect(title).not.toContain("template-");
      const at = firstGap(body);
      expect(at).toBeGreaterThan(1);
      // An empty line with words before it and room after it.
      expect(body.slice(at - 2, at + 2)).toMatch(/^\S\n\n\n$/u);
    }
  });

  it("have the parts that each needs", () => {
    setLanguage(language);
    const headings = (template: (typeof TEMPLATES)[number]): number =>
      templateWords(template).body.split("\n").filter((line) => /^#{2,3} \S/u.test(line)).length;
    expect(headings("yesterday-and-tomorrow")).toBe(6);
    expect(templateWords("yesterday-and-tomorrow").body.match(/^- \[ \] \S/gmu)).toHaveLength(7);
    expect(headings("what-set-it-off")).toBe(5);
    expect(headings("after-a-session")).toBe(4);
  });

  it("leave a blank page blank", () => {
    setLanguage(language);
    expect(templateWords("blank")).toEqual({ title: "", body: "" });
    expect(firstGap("")).toBe(0);
  });
});

it("says the same in each language, in other words", () => {
  for (const template of TEMPLATES.slice(1)) {
    setLanguage("en");
    const english = templateWords(template).body;
    setLanguage("es");
    expect(templateWords(template).body).not.toBe(english);
  }
});
