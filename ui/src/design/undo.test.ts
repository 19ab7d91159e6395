// Which keys undo and redo.

import { afterEach, expect, it, vi } from "vitest";
import { undoByKeys } from "./undo";

const done: string[] = [];
document.execCommand = (command: string) => done.push(command) > 0;
afterEach(() => void done.splice(0));

function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent("keydown", { key, cancelable: true, ...more });
  const prevented = vi.spyOn(event, "preventDefault");
  undoByKeys(event);
  return prevented.mock.calls.length > 0;
}

it("undoes and redoes, with either kind of keyboard", () => {
  expect(press("z", { ctrlKey: true })).toBe(true);
  press("Z", { metaKey: true, shiftKey: true });
  press("y", { ctrlKey: true });
  expect(done).toEqual(["undo", "redo", "redo"]);
});

it("undoes on a keyboard of other letters", () => {
  expect(press("я", { code: "KeyZ", ctrlKey: true })).toBe(true);
  expect(done).toEqual(["undo"]);
});

it("leaves letters, other keys and composing alone", () => {
  for (const more of [{}, { ctrlKey: true, altKey: true }, { ctrlKey: true, isComposing: true }, { ctrlKey: true, metaKey: true }]) {
    expect(press("z", more)).toBe(false);
  }
  expect(press("a", { ctrlKey: true })).toBe(false);
  expect(done).toEqual([]);
});
