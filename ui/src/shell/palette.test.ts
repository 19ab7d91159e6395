import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { SEARCH_AFTER } from "../features/search/search.svelte";
import type { Desk } from "../generated/desk";
import { memoryDesk } from "../host/memory/desk";
import { actionsOf } from "./actions";
import { Palette } from "./palette.svelte";
import { Routes } from "./routes.svelte";
import { Shell } from "./shell.svelte";

let desk: Desk;
let palette: Palette;

beforeEach(() => {
  vi.useFakeTimers();
  desk = memoryDesk();
  palette = new Palette(actionsOf(new Shell(desk, new Routes(), () => Promise.resolve())), desk);
});

afterEach(() => vi.useRealTimers());

const ids = () => palette.actions.map(({ id }) => id);

describe("the palette", () => {
  it("offers every action at first, but for itself and what cannot be done", () => {
    expect(ids()).toContain("new-entry");
    expect(ids()).not.toContain("palette");
    expect(ids()).not.toContain("back");
    expect(palette.pages).toEqual([]);
  });

  it("puts words that start as typed before words that only hold it", () => {
    palette.type("S");
    expect(ids().slice(0, 3)).toEqual(["search", "sessions", "settings"]);
    expect(ids()).toContain("triggers");
    palette.type("journal");
    expect(ids()).toEqual(["journal", "search"]);
    palette.type("  sett ");
    expect(ids()).toEqual(["settings"]);
  });

  it("finds pages a moment after the last key, with one search for all of them", async () => {
    const search = vi.spyOn(desk, "search");
    for (const query of ["b", "bu", "bus"]) palette.type(query);
    expect(palette.isWaiting).toBe(true);
    await vi.advanceTimersByTimeAsync(SEARCH_AFTER);
    expect(search).toHaveBeenCalledOnce();
    expect(palette.pages.length).toBeGreaterThan(0);
    expect(palette.lines.at(-1)?.kind).toBe("page");
  });

  it("moves round the ends, and starts over with other words", () => {
    palette.move("ArrowUp");
    expect(palette.active).toBe(palette.lines.length - 1);
    palette.move("ArrowDown");
    expect(palette.active).toBe(0);
    palette.move("PageDown");
    palette.type("l");
    expect(palette.active).toBe(0);
    expect(palette.move("Home")).toBe(false);
  });

  it("has nothing to move to when nothing fits", () => {
    palette.type("zzzz");
    expect(palette.move("ArrowDown")).toBe(false);
    expect(palette.active).toBe(0);
  });
});
