import { beforeEach, describe, expect, it } from "vitest";

import { Routes } from "./routes.svelte";

let routes: Routes;

beforeEach(() => (routes = new Routes()));

describe("the way through the views", () => {
  it("starts on Today, with nowhere to go back to", () => {
    expect(routes.current).toEqual({ view: "today" });
    expect([routes.canGoBack, routes.canGoForward, routes.visit]).toEqual([false, false, 0]);
    routes.back();
    routes.forward();
    expect([routes.current, routes.visit]).toEqual([{ view: "today" }, 0]);
  });

  it("goes back and forward, with what was open there", () => {
    routes.go({ view: "journal", entry: "a1" });
    routes.go({ view: "settings" });
    routes.back();
    expect(routes.current).toEqual({ view: "journal", entry: "a1" });
    routes.back();
    expect(routes.current).toEqual({ view: "today" });
    routes.forward();
    routes.forward();
    expect(routes.current).toEqual({ view: "settings" });
    expect(routes.canGoForward).toBe(false);
  });

  it("forgets what lay ahead when it turns off", () => {
    routes.go({ view: "plan" });
    routes.go({ view: "settings" });
    routes.back();
    routes.go({ view: "bin" });
    expect(routes.canGoForward).toBe(false);
    routes.back();
    expect(routes.current).toEqual({ view: "plan" });
  });

  it("counts a visit even where one is already, so that a second new page is new", () => {
    routes.go({ view: "journal", fresh: true });
    routes.go({ view: "journal", fresh: true });
    expect(routes.visit).toBe(2);
  });
});
