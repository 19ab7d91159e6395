import { beforeEach, expect, it } from "vitest";
import type { Preferences } from "../generated/types";
import { language } from "../words/words.svelte";
import { applyPreferences } from "./appearance.svelte";

const plain: Preferences = {
  language: "en",
  look: "system",
  text_size: 100,
  contrast: "system",
  motion: "system",
  country: null,
  help: { changes: [], lines: [] },
  lock_after: 5,
  log_while_locked: true,
};

const page = document.documentElement;
beforeEach(() => applyPreferences(plain));

it("follows the computer where the person chose nothing", () => {
  expect(page.lang).toBe("en");
  expect(page.dataset).toMatchObject({ look: "system", contrast: "normal", motion: "normal" });
  expect(page.style.fontSize).toBe("100%");
});

it("follows the person where they chose", () => {
  applyPreferences({ ...plain, language: "es", look: "dark", text_size: 175, contrast: "more", motion: "still" });
  expect(page.lang).toBe("es");
  expect(language()).toBe("es");
  expect(page.dataset).toMatchObject({ look: "dark", contrast: "more", motion: "still" });
  expect(page.style.fontSize).toBe("175%");
});
