import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { memoryDesk } from "../host/memory/desk";
import { setLanguage, t } from "../words/words.svelte";
import { RAIL, actionFor, actionsOf, type Action, type ActionId } from "./actions";
import { Routes } from "./routes.svelte";
import { Shell } from "./shell.svelte";
import { written } from "./shortcuts";

let shell: Shell;
let actions: readonly Action[];

const press = (key: string, how: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...how });
const named = (id: ActionId) => actions.find((action) => action.id === id);

beforeEach(() => {
  shell = new Shell(memoryDesk(), new Routes(), () => Promise.resolve());
  actions = actionsOf(shell);
});

afterEach(() => {
  setLanguage("en");
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe("the list of actions", () => {
  it("has no id and no keys twice, on any computer", () => {
    const ids = actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const mac of [false, true]) {
      const keys = actions.flatMap(({ shortcut }) => (shortcut ? [written(shortcut, mac)] : []));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("has words for every action in both languages", () => {
    const missing = vi.spyOn(console, "error").mockReturnValue();
    for (const language of ["en", "es"] as const) {
      setLanguage(language);
      for (const { words } of actions) expect(t(words)).not.toBe(words);
    }
    expect(missing).not.toHaveBeenCalled();
  });

  it("goes to every view of the rail", () => {
    for (const view of RAIL) {
      named(view)?.run();
      expect(shell.routes.current.view).toBe(view);
    }
  });

  it("has the keys that were promised", () => {
    const keys = Object.fromEntries(
      actions.flatMap(({ id, shortcut }) => (shortcut ? [[id, written(shortcut, false)]] : [])),
    );
    expect(keys).toMatchObject({
      "new-entry": "Ctrl N",
      "log-craving": "Ctrl Shift C",
      search: "Ctrl F",
      palette: "Ctrl K",
      lock: "Ctrl L",
      quit: "Ctrl Q",
      keys: "?",
      back: "Alt ←",
      forward: "Alt →",
    });
  });
});

describe("keys of actions", () => {
  it("find their action", () => {
    expect(actionFor(actions, press("n", { ctrlKey: true }), false)?.id).toBe("new-entry");
    expect(actionFor(actions, press("n", { metaKey: true }), true)?.id).toBe("new-entry");
    expect(actionFor(actions, press("n"), false)).toBeUndefined();
  });

  it("lead to the row that logs a craving, also while someone writes", () => {
    const keys = press("C", { ctrlKey: true, shiftKey: true, bubbles: true });
    let heard: Action | undefined;
    const text = document.body.appendChild(document.createElement("textarea"));
    text.addEventListener("keydown", (event) => (heard = actionFor(actions, event, false)));
    text.dispatchEvent(keys);
    heard?.run();
    expect(shell.routes.current).toEqual({ view: "cravings", log: true });
  });

  it("do nothing where the action cannot be done", () => {
    const back = press("ArrowLeft", { altKey: true });
    expect(actionFor(actions, back, false)).toBeUndefined();
    shell.routes.go({ view: "plan" });
    expect(actionFor(actions, back, false)?.id).toBe("back");
  });

  it("leave a question mark to whoever is writing one, or to an open dialog", () => {
    const heard: (ActionId | undefined)[] = [];
    document.body.addEventListener("keydown", (event) => heard.push(actionFor(actions, event, false)?.id));
    const text = document.body.appendChild(document.createElement("textarea"));
    const button = document.body.appendChild(document.createElement("button"));
    for (const place of [text, button]) place.dispatchEvent(press("?", { bubbles: true }));
    document.body.appendChild(document.createElement("dialog")).setAttribute("open", "");
    button.dispatchEvent(press("?", { bubbles: true }));
    expect(heard).toEqual([undefined, "keys", undefined]);
  });

  it("close what lies over the view when they go elsewhere", () => {
    named("palette")?.run();
    expect(shell.over).toBe("palette");
    named("settings")?.run();
    expect(shell.over).toBeNull();
    named("help")?.run();
    named("help")?.run();
    expect(shell.over).toBeNull();
  });
});
