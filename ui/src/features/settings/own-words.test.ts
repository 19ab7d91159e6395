import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { Desk } from "../../generated/desk";
import { SAVE_AFTER } from "../../host/saving.svelte";
import { memoryDesk } from "../../host/memory/desk";
import { OwnWords } from "./own-words.svelte";
import { Settings } from "./settings.svelte";

let desk: Desk;
let settings: Settings;
let own: OwnWords;

beforeEach(async () => {
  vi.useFakeTimers();
  desk = memoryDesk();
  settings = new Settings(() => Promise.resolve());
  own = new OwnWords(desk, settings);
  await own.load();
});

afterEach(() => vi.useRealTimers());

it("keeps what was typed once, a moment after the last key, and says so", async () => {
  const set = vi.spyOn(desk, "set_own_words");
  for (const craving of ["w", "wa", "wave"]) own.change({ craving });
  await vi.advanceTimersByTimeAsync(SAVE_AFTER);
  expect(set).toHaveBeenCalledExactlyOnceWith({ words: { craving: "wave", substance: "", lapse: "", program: "" } });
  expect(settings.saved).toBe("words");
  await own.save();
  expect(set).toHaveBeenCalledOnce();
});

it("tells what kept it from being kept, and tries again with the next save", async () => {
  vi.spyOn(desk, "set_own_words").mockRejectedValueOnce({ code: "disk-full" });
  own.change({ substance: "it" });
  await own.save();
  expect([settings.saved, settings.trouble?.part]).toEqual([null, "words"]);
  await own.save();
  expect([settings.trouble, await desk.own_words()]).toEqual([null, { craving: "", substance: "it", lapse: "", program: "" }]);
});

it("keeps the newest words when they are typed while a save is on its way", async () => {
  const { set_own_words: set } = desk;
  vi.spyOn(desk, "set_own_words").mockImplementationOnce((args) => {
    own.change({ craving: "waves" });
    return set(args);
  });
  own.change({ craving: "wave" });
  await own.save();
  await own.save();
  expect((await desk.own_words()).craving).toBe("waves");
});
