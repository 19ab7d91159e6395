// The one place that turns preferences into how the page looks: everything else is CSS on the
// attributes set here. What the computer asks for (contrast, stillness) is folded in, so that CSS
// has one question to ask.

import type { Preferences } from "../generated/types";
import { setLanguage } from "../words/words.svelte";

const wantsContrast = matchMedia("(prefers-contrast: more)");
const wantsStillness = matchMedia("(prefers-reduced-motion: reduce)");

let current: Preferences | null = null;

/** Makes the page follow these preferences. */
export function applyPreferences(preferences: Preferences): void {
  current = preferences;
  setLanguage(preferences.language);
  const page = document.documentElement;
  page.lang = preferences.language;
  page.dataset.look = preferences.look;
  page.dataset.contrast = preferences.contrast === "more" || wantsContrast.matches ? "more" : "normal";
  page.dataset.motion = preferences.motion === "still" || wantsStillness.matches ? "still" : "normal";
  page.style.fontSize = `${preferences.text_size}%`;
}

for (const wish of [wantsContrast, wantsStillness]) {
  wish.addEventListener("change", () => current && applyPreferences(current));
}
