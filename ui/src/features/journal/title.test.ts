// The title is one line, whatever is put into its field.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import { desk } from "../../host/desk";
import Journal from "./Journal.svelte";

it("shows all of several lines that are pasted, as they stand in the field, and keeps them as one", async () => {
  render(Journal, { fresh: true });
  const title = await screen.findByLabelText<HTMLTextAreaElement>("Title");
  const lines = "Three herons\n  on the\nferry";
  await fireEvent.input(title, { target: { value: lines } });
  // Its height is that of an unseen copy of the words.
  expect([title.parentElement?.dataset["grown"], title.value]).toEqual([lines, lines]);
  await fireEvent.focusOut(title);
  await vi.waitFor(async () => expect((await desk.search({ query: "\"Three herons on the ferry\"" })).total).toBe(1));

  await fireEvent.input(title, { target: { value: "" } });
  expect(title.parentElement?.dataset["grown"]).toBe("Title, if you like");
});
