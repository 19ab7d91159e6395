// The view as a person meets it: by its words, and by keys alone.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { toasts } from "../../design/toasts.svelte";
import type { SessionName } from "../../generated/types";
import { desk } from "../../host/desk";
import { SERIES } from "../../host/memory/desk-sessions-seed";
import { Routes } from "../../shell/routes.svelte";
import { Shell } from "../../shell/shell.svelte";
import { setLanguage } from "../../words/words.svelte";
import View from "./Sessions.svelte";
import { sessions } from "./sessions.svelte";

const GROUP: SessionName = { series: SERIES.group, of: "2026-11-25T18:00:00" };
let shell: Shell;

beforeEach(async () => {
  setLanguage("en");
  shell = new Shell(desk, new Routes(), () => Promise.resolve());
  await shell.load();
});

afterEach(async () => {
  await sessions.close();
  await sessions.show("week", "2026-11-23");
});

const heading = () => screen.getByRole("heading", { level: 1 });

it("shows the week with its hours in words, and turns it by keys", async () => {
  render(View, { shell });
  await waitFor(() => expect(heading().textContent).toBe("Week 5 of 12"));
  expect(screen.getByText("0 of 6 hours this week")).toBeTruthy();
  await fireEvent.keyDown(screen.getByRole("button", { name: "The week after" }), { key: "PageDown" });
  await waitFor(() => expect(heading().textContent).toBe("Week 6 of 12"));
  await fireEvent.click(screen.getByRole("button", { name: "This week" }));
  await waitFor(() => expect(heading().textContent).toBe("Week 5 of 12"));
  expect(screen.queryByRole("button", { name: "This week" })).toBeNull();
});

it("keeps keys that are typed to what they are typed in", async () => {
  render(View, { shell });
  await waitFor(() => expect(heading().textContent).toBe("Week 5 of 12"));
  await fireEvent.keyDown(screen.getByRole("radio", { name: "Week" }), { key: "PageDown" });
  expect(heading().textContent).toBe("Week 5 of 12");
});

it("opens the session it is asked for, skips it in one press, and takes that back", async () => {
  render(View, { shell, name: GROUP });
  const sheet = within(await screen.findByRole("dialog", { name: "Process group" }));
  expect(sheet.getByText("412 Pearl Street, room 3")).toBeTruthy();
  await fireEvent.click(sheet.getByRole("button", { name: "Skip" }));
  await waitFor(() => expect(toasts.shown.at(-1)?.message).toBe("Skipped."));
  await waitFor(() => expect(document.activeElement).toBe(sheet.getByRole("button", { name: "Put back" })));
  expect((await desk.session_page({ name: GROUP })).session.skipped).toBe(true);
  toasts.undo(toasts.shown.at(-1)?.id ?? 0);
  await waitFor(async () => expect((await desk.session_page({ name: GROUP })).session.skipped).toBe(false));
});

it("moves a session, and says both times where clocks differ", async () => {
  render(View, { shell, name: { series: SERIES.family, of: "2026-11-28T11:00:00" } });
  const sheet = within(await screen.findByRole("dialog", { name: "Family" }));
  expect(sheet.getByText("11:00 AM in Chicago · 10:00 AM here")).toBeTruthy();
  await fireEvent.click(sheet.getByRole("button", { name: "Move or change" }));
  expect((sheet.getByLabelText("Time") as HTMLInputElement).value).toBe("11:00");
  await fireEvent.input(sheet.getByLabelText("Time"), { target: { value: "13:30" } });
  await fireEvent.click(sheet.getByRole("button", { name: "Save" }));
  expect(await sheet.findByText("1:30 PM in Chicago · 12:30 PM here")).toBeTruthy();
});

it("goes to homework among the rest of it, ready to be written in", async () => {
  const [line] = await desk.homework_list();
  render(View, { shell, homework: line?.homework.id });
  const sheet = within(await screen.findByRole("dialog", { name: "Homework" }));
  expect(((await sheet.findByLabelText("What to do")) as HTMLTextAreaElement).value).toBe(line?.homework.content.text);
});

it("says what is to be mended, and keeps the form open", async () => {
  render(View, { shell, series: SERIES.mutual });
  const sheet = within(await screen.findByRole("dialog", { name: "Change sessions" }));
  await fireEvent.input(sheet.getByLabelText("Minutes"), { target: { value: "soon" } });
  await fireEvent.click(sheet.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(document.activeElement).toBe(sheet.getByLabelText("Minutes")));
  expect(sheet.getByText("Write a number of minutes, from 1 to 1440.")).toBeTruthy();
});
