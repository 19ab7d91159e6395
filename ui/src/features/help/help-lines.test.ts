import { expect, it } from "vitest";

import type { HelpLine } from "../../generated/types";
import { memoryHelpLines } from "../../host/memory/gate";
import { HelpLines } from "./help-lines.svelte";

it("asks nothing before a country is chosen", async () => {
  const help = new HelpLines(() => Promise.reject(new Error("asked")));
  await help.show(null);
  expect([help.country, help.lines, help.fault]).toEqual([null, null, null]);
});

it("never shows the numbers of a country that was left", async () => {
  const answers = new Map<string, (lines: HelpLine[]) => void>();
  const help = new HelpLines((country) => new Promise((answer) => answers.set(country, answer)));
  const first = help.show("united-states");
  const second = help.show("ireland");
  answers.get("ireland")?.(memoryHelpLines("ireland"));
  answers.get("united-states")?.(memoryHelpLines("united-states"));
  await Promise.all([first, second]);
  expect(help.lines?.map((line) => line.call)).toEqual(["116 123", "112"]);
});

it("keeps why the lines could not be had", async () => {
  const help = new HelpLines(() => Promise.reject({ code: "storage" }));
  await help.show("canada");
  expect([help.lines, help.fault]).toEqual([null, { code: "storage" }]);
});

it("shows what it has until the same country answers again", async () => {
  const answers = [memoryHelpLines("canada"), memoryHelpLines("canada").slice(1)];
  const help = new HelpLines(() => Promise.resolve(answers.shift() ?? []));
  await help.show("canada");
  const again = help.show("canada");
  expect(help.lines?.length).toBe(2);
  await again;
  expect(help.lines?.length).toBe(1);
});
