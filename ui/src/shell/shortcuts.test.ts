import { describe, expect, it } from "vitest";

import { isPressed, isTyping, spoken, written, type Shortcut } from "./shortcuts";

const lock: Shortcut = { key: "l", mod: true };
const back: Shortcut = { key: "ArrowLeft", alt: true, mac: { key: "[", mod: true } };
const press = (key: string, how: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...how });

describe("keys", () => {
  it("are heard with Control, or with Command on a Mac, and never with both", () => {
    expect(isPressed(lock, press("l", { ctrlKey: true }), false)).toBe(true);
    expect(isPressed(lock, press("l", { metaKey: true }), false)).toBe(false);
    expect(isPressed(lock, press("l", { metaKey: true }), true)).toBe(true);
    expect(isPressed(lock, press("l", { ctrlKey: true, metaKey: true }), true)).toBe(false);
  });

  it("do not take other keys for their own", () => {
    expect(isPressed(lock, press("l"), false)).toBe(false);
    expect(isPressed(lock, press("L", { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    // AltGr, which types a sign on many keyboards, comes as both.
    expect(isPressed(lock, press("l", { ctrlKey: true, altKey: true }), false)).toBe(false);
  });

  it("are heard with Caps Lock on, and with the shift that a sign needs", () => {
    expect(isPressed(lock, press("L", { ctrlKey: true }), false)).toBe(true);
    expect(isPressed({ key: "?" }, press("?", { shiftKey: true }), false)).toBe(true);
  });

  it("are heard by their place on a keyboard of other letters, and by their letters on all others", () => {
    const russian = press("д", { code: "KeyL", ctrlKey: true });
    expect(isPressed(lock, russian, false)).toBe(true);
    expect(isPressed(lock, press("λ", { code: "KeyL", metaKey: true }), true)).toBe(true);
    expect(isPressed(lock, press("Д", { code: "KeyL", ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(isPressed({ key: "c", mod: true, shift: true }, press("С", { code: "KeyC", ctrlKey: true, shiftKey: true }), false)).toBe(true);
    // Dvorak: "n" lies where "l" is elsewhere, and "'" where "q" is.
    expect(isPressed(lock, press("n", { code: "KeyL", ctrlKey: true }), false)).toBe(false);
    expect(isPressed({ key: "q", mod: true }, press("'", { code: "KeyQ", ctrlKey: true }), false)).toBe(false);
  });

  it("tell a letter with Shift from the letter alone", () => {
    const log: Shortcut = { key: "c", mod: true, shift: true };
    expect(isPressed(log, press("C", { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(isPressed(log, press("c", { ctrlKey: true }), false)).toBe(false);
    expect([written(log, false), written(log, true), spoken(log, true)]).toEqual(["Ctrl Shift C", "⌘ ⇧ C", "Meta+Shift+C"]);
  });

  it("are others on a Mac where these mean something else there", () => {
    expect(isPressed(back, press("ArrowLeft", { altKey: true }), false)).toBe(true);
    expect(isPressed(back, press("ArrowLeft", { altKey: true }), true)).toBe(false);
    expect(isPressed(back, press("[", { metaKey: true }), true)).toBe(true);
  });

  it("are written as they are printed, and spoken as they are named", () => {
    expect([written(lock, false), written(lock, true)]).toEqual(["Ctrl L", "⌘ L"]);
    expect([written(back, false), written(back, true)]).toEqual(["Alt ←", "⌘ ["]);
    expect([spoken(lock, false), spoken(lock, true), spoken(back, false)]).toEqual([
      "Control+L",
      "Meta+L",
      "Alt+ArrowLeft",
    ]);
  });
});

it("knows where keys are letters", () => {
  const made = (tag: string, type?: string) => Object.assign(document.createElement(tag), type ? { type } : {});
  expect([made("textarea"), made("input"), made("input", "password")].map(isTyping)).toEqual([true, true, true]);
  expect([made("button"), made("input", "radio"), document.body, null].map(isTyping)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
