import { beforeEach, expect, it } from "vitest";

import type { OwnHelp } from "../../generated/types";
import { memoryHelpLines } from "../../host/memory/gate";
import { OwnHelpForm } from "./own-help.svelte";

let help: OwnHelp;
let isKept: boolean;
let form: OwnHelpForm;

beforeEach(() => {
  help = { changes: [], lines: [] };
  isKept = true;
  form = new OwnHelpForm(
    () => ({ country: "canada", help }),
    (next) => {
      if (isKept) help = next;
      return Promise.resolve(isKept);
    },
  );
});

const own = (name: string, call: string) => ({ name, numbers: { call, text: null } });
const listed = () => memoryHelpLines("canada", help);

function openListed(place: number): void {
  const line = listed()[place];
  if (line) form.open({ of: "list", line });
}

async function add(name: string, call: string): Promise<void> {
  form.open({ of: "own", at: help.lines.length });
  form.fields = { name, call, text: " " };
  await form.keep();
}

it("adds, changes and takes away numbers of one's own", async () => {
  await add("Clinic", "1");
  await add("Dana", "2");
  form.open({ of: "own", at: 0 });
  expect(form.fields).toEqual({ name: "Clinic", call: "1", text: "" });
  form.fields.call = "3";
  await form.keep();
  expect(help.lines).toEqual([own("Clinic", "3"), own("Dana", "2")]);
  form.open({ of: "own", at: 0 });
  const undo = await form.restore();
  expect(help.lines).toEqual([own("Dana", "2")]);
  undo?.();
  expect(help.lines).toEqual([own("Clinic", "3"), own("Dana", "2")]);
});

it("changes a line of the list, hides it and has it back, one change for each line", async () => {
  openListed(0);
  form.fields.text = "";
  await form.keep();
  expect(listed()[0]).toMatchObject({ call: "988", text: null, standing: "changed" });
  openListed(0);
  await form.hide();
  openListed(1);
  await form.hide();
  expect(help.changes.map(({ to }) => to)).toEqual([null, null]);
  openListed(0);
  await form.restore();
  expect(listed().map(({ standing }) => standing)).toEqual(["listed", "hidden"]);
});

it("stays open, with what was typed, when it could not be kept", async () => {
  isKept = false;
  await add("Clinic", "ask Jo");
  expect(form.edited).not.toBeNull();
  expect(form.fields.call).toBe("ask Jo");
  form.open({ of: "own", at: 0 });
  expect(await form.restore()).toBeNull();
});
