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

it("does not ask again for what it shows", async () => {
  let asked = 0;
  const help = new HelpLines((country) => {
    asked += 1;
    return Promise.resolve(memoryHelpLines(country));
  });
  await help.show("canada");
  await help.show("canada");
  expect([asked, help.lines?.length]).toEqual([1, 2]);
});
