import { afterEach, expect, it, vi } from "vitest";

import { onLog } from "./log";

afterEach(() => history.replaceState(null, "", "/"));

it("is heard by a page that comes with it, and once", () => {
  history.replaceState(null, "", "/desk.html?a=1#log");
  const log = vi.fn();
  const stop = onLog(log);
  expect(log).toHaveBeenCalledTimes(1);
  expect(location.href.endsWith("/desk.html?a=1")).toBe(true);
  window.dispatchEvent(new Event("hashchange"));
  expect(log).toHaveBeenCalledTimes(1);
  stop();
});

it("is heard by a page that is there, as often as it is asked", () => {
  const log = vi.fn();
  const stop = onLog(log);
  expect(log).not.toHaveBeenCalled();
  for (let times = 1; times <= 2; times += 1) {
    history.replaceState(null, "", "#log");
    window.dispatchEvent(new Event("hashchange"));
    expect(log).toHaveBeenCalledTimes(times);
  }
  stop();
  history.replaceState(null, "", "#log");
  window.dispatchEvent(new Event("hashchange"));
  expect(log).toHaveBeenCalledTimes(2);
});
