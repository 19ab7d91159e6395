// The form of a series says what the core refuses, and what to do.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import { desk } from "../../host/desk";
import { setLanguage } from "../../words/words.svelte";
import SeriesPanel from "./SeriesPanel.svelte";
import { SeriesForm, blankSeries } from "./series-form.svelte";
import { Sessions } from "./sessions.svelte";

it("says that no day fits, and what to do", async () => {
  setLanguage("en");
  const form = new SeriesForm(blankSeries("2026-11-23", "America/Denver", []), { is: "new" });
  const onsaved = vi.fn();
  const sessions = new Sessions(desk);
  render(SeriesPanel, { form, desk, onsave: (filled: SeriesForm) => sessions.saveSeries(filled), onsaved });
  form.change({ repeat: { ...form.now.repeat, rule: { is: "monthly-on-weekday", every: 1, nth: "fifth", weekday: "friday" } } });
  form.ends = "on";
  form.until = "2027-01-28";
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("No day fits this.");
  expect(alert.textContent).toContain("Choose a later last day");
  await waitFor(() => expect(document.activeElement).toBe(alert));
  expect(onsaved).not.toHaveBeenCalled();

  form.until = "2027-01-29";
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(onsaved).toHaveBeenCalledOnce());
});
