import { expect, it, vi } from "vitest";

import { AT_MOST_EVERY, Presence } from "./presence";

it("tells the core at once, and then at most every ten seconds", () => {
  const touch = vi.fn(() => Promise.resolve());
  const presence = new Presence(touch);
  for (let at = 0; at < AT_MOST_EVERY; at += 100) presence.here(at);
  expect(touch).toHaveBeenCalledTimes(1);
  presence.here(AT_MOST_EVERY);
  expect(touch).toHaveBeenCalledTimes(2);
});

it("is not stopped by a core that does not answer", async () => {
  const touch = vi.fn(() => Promise.reject(new Error("gone")));
  const presence = new Presence(touch);
  presence.here(0);
  await Promise.resolve();
  presence.here(AT_MOST_EVERY);
  expect(touch).toHaveBeenCalledTimes(2);
});

it("hears what a person does, not what a page does by itself, and stops when told to", () => {
  const touch = vi.fn(() => Promise.resolve());
  const stop = new Presence(touch).watch(window);
  const real = (event: Event) => Object.defineProperty(event, "isTrusted", { value: true });

  window.dispatchEvent(Object.defineProperty(new KeyboardEvent("keydown"), "isTrusted", { value: false }));
  window.dispatchEvent(real(new MouseEvent("pointermove")));
  expect(touch).not.toHaveBeenCalled();
  window.dispatchEvent(real(new KeyboardEvent("keydown")));
  expect(touch).toHaveBeenCalledOnce();

  stop();
  const later = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 2 * AT_MOST_EVERY);
  window.dispatchEvent(real(new KeyboardEvent("keydown")));
  expect(touch).toHaveBeenCalledOnce();
  later.mockRestore();
});
