import { afterEach, describe, expect, it, vi } from "vitest";

import { flushAll, registerFlush } from "./flush";

const stops: (() => void)[] = [];
const register = (flush: () => Promise<void>) => stops.push(registerFlush(flush));

afterEach(() => stops.splice(0).forEach((stop) => stop()));

describe("saving everything that is not saved", () => {
  it("waits for all of it", async () => {
    const done: string[] = [];
    let finish = (): void => undefined;
    register(() => new Promise((resolve) => (finish = () => (done.push("slow"), resolve()))));
    register(async () => void done.push("quick"));
    let over = false;
    const all = flushAll().then(() => (over = true));
    await new Promise((passed) => setTimeout(passed));
    expect([done, over]).toEqual([["quick"], false]);
    finish();
    await all;
    expect(done).toEqual(["quick", "slow"]);
  });

  it("is not held up by one that goes wrong, at once or later", async () => {
    const last = vi.fn(() => Promise.resolve());
    register(() => {
      throw new Error("at once");
    });
    register(() => Promise.reject(new Error("later")));
    register(last);
    await expect(flushAll()).resolves.toBeUndefined();
    expect(last).toHaveBeenCalledOnce();
  });

  it("leaves out what has gone", async () => {
    const gone = vi.fn(() => Promise.resolve());
    registerFlush(gone)();
    await flushAll();
    expect(gone).not.toHaveBeenCalled();
  });
});
