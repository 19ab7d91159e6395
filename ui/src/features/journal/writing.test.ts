// Writing on the page itself: nothing takes the words or the cursor away.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { desk } from "../../host/desk";
import { SAVE_AFTER } from "../../host/saving.svelte";
import Journal from "./Journal.svelte";

beforeEach(() => {
  Element.prototype.scrollTo = () => undefined;
});

const field = (): Promise<HTMLTextAreaElement> => waitFor(() => screen.getByLabelText<HTMLTextAreaElement>("Text"));
const later = (ms: number): Promise<void> => new Promise((passed) => setTimeout(passed, ms));

it("starts a new page with the cursor in it, and saves what is typed", async () => {
  render(Journal, { fresh: true });
  const text = await field();
  await waitFor(() => expect(document.activeElement).toBe(text));
  expect(text.getAttribute("spellcheck")).toBe("false");
  await fireEvent.input(text, { target: { value: "a new heron" } });
  expect(screen.queryByText(/^Saved/u)).toBeNull();
  await waitFor(() => expect(screen.getByText(/^Saved 6:\d\d PM$/u)).toBeTruthy(), { timeout: SAVE_AFTER + 1_000 });
  expect((await desk.search({ query: "heron new" })).total).toBe(1);
});

it("leaves the field alone when the records change under it", async () => {
  const { id } = (await desk.journal_list({ offset: 3, limit: 1 })).items[0] ?? { id: "" };
  render(Journal, { entry: id });
  const text = await field();
  text.focus();
  await fireEvent.input(text, { target: { value: "half a sent" } });
  text.setSelectionRange(4, 4);
  for (let times = 0; times < 3; times += 1) window.dispatchEvent(new CustomEvent("changed", { detail: "records" }));
  await later(50);
  expect([screen.getByLabelText("Text"), document.activeElement]).toEqual([text, text]);
  expect([text.value, text.selectionStart]).toEqual(["half a sent", 4]);
});

it("saves nothing while letters are being composed", async () => {
  render(Journal, { fresh: true });
  const text = await field();
  text.value = "にほ";
  await fireEvent(text, new InputEvent("input", { isComposing: true, bubbles: true }));
  await later(SAVE_AFTER + 100);
  expect((await desk.search({ query: "にほ" })).total).toBe(0);
  text.value = "日本";
  await fireEvent(text, new CompositionEvent("compositionend", { bubbles: true }));
  await waitFor(async () => expect((await desk.search({ query: "日本" })).total).toBe(1), { timeout: SAVE_AFTER + 1_000 });
});

it("saves finished words while letters are being composed, and leaves the field to them", async () => {
  render(Journal, { fresh: true });
  const text = await field();
  text.focus();
  await fireEvent.input(text, { target: { value: "cormorant " } });
  text.value = "cormorant に";
  text.setSelectionRange(11, 11);
  await fireEvent(text, new InputEvent("input", { isComposing: true, bubbles: true }));
  await waitFor(async () => expect((await desk.search({ query: "cormorant" })).total).toBe(1), { timeout: SAVE_AFTER + 1_000 });
  expect([screen.getByLabelText("Text"), document.activeElement]).toEqual([text, text]);
  expect([text.value, text.selectionStart]).toEqual(["cormorant に", 11]);
});

it("saves at once when the cursor leaves, and when the view goes", async () => {
  const { unmount } = render(Journal, { fresh: true });
  const text = await field();
  await fireEvent.input(text, { target: { value: "kingfisher" } });
  await fireEvent.focusOut(text);
  await waitFor(async () => expect((await desk.search({ query: "kingfisher" })).total).toBe(1), { timeout: 300 });
  await fireEvent.input(text, { target: { value: "kingfisher, gone" } });
  unmount();
  await waitFor(async () => expect((await desk.search({ query: "fisher, gone" })).total).toBe(1), { timeout: 300 });
});
