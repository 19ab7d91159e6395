// Walks the real catalogue. What a message says is judged by the tests over ui/locales; here it is
// that nothing is missing from either language, and that every message can be said.

import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NO_OWN_WORDS, errorWords, language, setLanguage, setOwnWords, t } from "./words.svelte";

type Message = { id: string; variables: string[] };

const files = readdirSync("locales/en");
const read = (of: "en" | "es", file: string) => readFileSync(`locales/${of}/${file}`, "utf8");

/** The messages of a file, in order, with the variables that each uses, sorted. */
function messages(source: string): Message[] {
  const parts = source.split(/^(?=-?[a-zA-Z][\w-]*\s*=)/m).filter((part) => /^-?[a-zA-Z]/.test(part));
  return parts.map((part) => {
    const body = part.replace(/^#.*$/gm, "");
    const used = new Set([...body.matchAll(/\$([\w-]+)/g)].map(([, name]) => name ?? ""));
    return { id: /^(-?[\w-]+)/.exec(part)?.[1] ?? "", variables: [...used].sort() };
  });
}

// "a las 1:05" is wrong, and "a la 6:02" as well: nothing that holds for every time has an article before it.
it("puts no article before a time in Spanish", () => {
  const wrong = readdirSync("locales/es").flatMap((file) => read("es", file).match(/^.*\blas? \{ \$(?:time|clock)\b.*$/gmu) ?? []);
  expect(wrong).toEqual([]);
});

it("says of what there is too much of to take some of it off, in the same gender", () => {
  setLanguage("es");
  expect(errorWords({ code: "too-many" })).toEqual({ sentence: "Hay demasiados elementos aquí.", next: "Quita algunos." });
  setLanguage("en");
});

describe.each(files)("%s", (file) => {
  const en = messages(read("en", file));
  const es = messages(read("es", file));

  it("has the same messages in both languages, in the same order", () => {
    expect(es.map((message) => message.id)).toEqual(en.map((message) => message.id));
  });

  it("has the same variables in both languages", () => {
    const variables = (of: Message[]) => Object.fromEntries(of.map(({ id, variables }) => [id, variables]));
    expect(variables(es)).toEqual(variables(en));
  });

  it.each([
    ["en", en],
    ["es", es],
  ] as const)("can be said in full in %s", (of, list) => {
    const bundle = new FluentBundle(of);
    bundle.addResource(new FluentResource(read(of, file)));
    // A message may stand in another, which then asks for its variables too.
    const values = Object.fromEntries(list.flatMap(({ variables }) => variables.map((name) => [name, 2])));
    for (const { id } of list.filter((message) => !message.id.startsWith("-"))) {
      const value = bundle.getMessage(id)?.value;
      expect(value, `${id} has words`).toBeTruthy();
      const faults: Error[] = [];
      if (value) bundle.formatPattern(value, values, faults);
      expect(faults, id).toEqual([]);
    }
  });
});

it("says no message in two files", () => {
  const ids = files.flatMap((file) => messages(read("en", file)).map((message) => message.id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe("looking up", () => {
  const complain = vi.spyOn(console, "error").mockImplementation(() => undefined);
  beforeEach(() => void complain.mockClear());
  afterEach(() => setLanguage("en"));

  it("follows the language", () => {
    expect(t("toast-undo")).toBe("Undo");
    setLanguage("es");
    expect(language()).toBe("es");
    expect(t("toast-undo")).toBe("Deshacer");
    expect(t("tag-remove", { tag: "autobús" })).toBe("Quitar autobús");
  });

  it("puts in values without marks around them", () => {
    expect(t("tag-remove", { tag: "bus" })).toBe("Remove bus");
  });

  it("says the person's own word where a message has a place for it, until it is taken back", () => {
    setOwnWords({ ...NO_OWN_WORDS, craving: "the wave" });
    expect(t("view-cravings")).toBe("the wave");
    setLanguage("es");
    expect(t("view-cravings")).toBe("the wave");
    setOwnWords(NO_OWN_WORDS);
    expect(t("view-cravings")).toBe("Ansias");
    expect(complain).not.toHaveBeenCalled();
  });

  it("answers the id where there are no words, and says so", () => {
    expect(t("no-such-words")).toBe("no-such-words");
    expect(String(complain.mock.calls[0]?.[0])).toContain("no-such-words");
  });

  it("has a sentence and a next step for an error, with its values", () => {
    const wait = errorWords({ code: "wait", seconds: 4 });
    expect(wait.next).toContain("4");
    expect(complain).not.toHaveBeenCalled();
  });

  it("takes what is not an error of the core as a mistake of the program", () => {
    expect(errorWords(new TypeError("undefined is not a function"))).toEqual(errorWords({ code: "bad-input" }));
  });
});
