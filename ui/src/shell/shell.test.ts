import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { toasts } from "../design/toasts.svelte";
import type { Desk } from "../generated/desk";
import { memoryDesk } from "../host/memory/desk";
import { NO_OWN_WORDS, setOwnWords, t } from "../words/words.svelte";
import { Routes } from "./routes.svelte";
import { GRACE, Shell } from "./shell.svelte";

let desk: Desk;
let order: string[];
let finish: () => void;
let flush: () => Promise<void>;
let shell: Shell;

beforeEach(() => {
  vi.useFakeTimers();
  desk = memoryDesk();
  order = [];
  flush = () => new Promise((resolve) => (finish = () => (order.push("saved"), resolve())));
  vi.spyOn(desk, "lock").mockImplementation(async () => void order.push("lock"));
  vi.spyOn(desk, "flushed").mockImplementation(async () => void order.push("flushed"));
  shell = new Shell(desk, new Routes(), () => flush());
});

afterEach(() => {
  toasts.shown.forEach(({ id }) => toasts.dismiss(id));
  vi.useRealTimers();
});

describe("locking", () => {
  it("covers the page at once, and locks when all is saved", async () => {
    const locked = shell.lock();
    expect(shell.locking).toBe(true);
    await vi.advanceTimersByTimeAsync(GRACE / 2);
    expect(order).toEqual([]);
    finish();
    await locked;
    expect(order).toEqual(["saved", "lock"]);
  });

  it("does not wait longer than promised for a save that hangs", async () => {
    const locked = shell.lock();
    await vi.advanceTimersByTimeAsync(GRACE);
    await locked;
    expect(order).toEqual(["lock"]);
  });

  it("locks once, however often it is asked", async () => {
    const locked = [shell.lock(), shell.lock()];
    finish();
    await Promise.all(locked);
    expect(order).toEqual(["saved", "lock"]);
  });

  it("shows the page again, and says so, when the core does not lock", async () => {
    vi.spyOn(desk, "lock").mockRejectedValue({ code: "storage" });
    flush = () => Promise.resolve();
    await shell.lock();
    expect(shell.locking).toBe(false);
    expect(toasts.shown).toHaveLength(1);
  });

  it("answers the core when it locks by itself, once all is saved", async () => {
    const answered = shell.changed("locking");
    expect(shell.locking).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(order).toEqual([]);
    finish();
    await answered;
    expect(order).toEqual(["saved", "flushed"]);
  });
});

describe("quitting", () => {
  it("saves what is not saved, and only then ends the program", async () => {
    vi.spyOn(desk, "quit").mockImplementation(async () => void order.push("quit"));
    const ended = shell.quit();
    expect(shell.locking).toBe(true);
    await vi.advanceTimersByTimeAsync(GRACE / 2);
    expect(order).toEqual([]);
    finish();
    await ended;
    expect(order).toEqual(["saved", "quit"]);
  });
});

describe("what the frame knows", () => {
  it("is ready when the core has answered everything", async () => {
    expect(shell.isReady).toBe(false);
    await shell.load();
    expect(shell.isReady).toBe(true);
    expect(shell.fault).toBeNull();
  });

  it("keeps why it is not, until a later try goes well", async () => {
    const about = vi.spyOn(desk, "about").mockRejectedValueOnce({ code: "locked" });
    await shell.load();
    expect([shell.fault, shell.isReady]).toEqual([{ code: "locked" }, false]);
    await shell.load();
    expect([shell.fault, shell.isReady]).toEqual([null, true]);
    about.mockRestore();
  });

  it("follows the time, and keeps the last one while the core is silent", async () => {
    await shell.look();
    const { now } = shell;
    expect(now?.part).toBe("evening");
    vi.spyOn(desk, "now").mockRejectedValueOnce({ code: "locked" });
    await shell.look();
    expect(shell.now).toBe(now);
  });
});

describe("the person's own words", () => {
  afterEach(() => setOwnWords(NO_OWN_WORDS));

  it("are said once the core told them, and again when they change", async () => {
    await desk.set_own_words({ words: { ...NO_OWN_WORDS, craving: "the wave" } });
    await shell.load();
    expect(t("view-cravings")).toBe("the wave");
    await desk.set_own_words({ words: { ...NO_OWN_WORDS, craving: "weather" } });
    await shell.changed("records");
    expect(t("view-cravings")).toBe("weather");
  });

  it("stay as they are while the core is silent", async () => {
    setOwnWords({ ...NO_OWN_WORDS, craving: "the wave" });
    vi.spyOn(desk, "own_words").mockRejectedValueOnce({ code: "locked" });
    await shell.changed("records");
    expect(t("view-cravings")).toBe("the wave");
  });
});
