import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";

import { toasts } from "../../design/toasts.svelte";
import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { triggerId } from "../../host/memory/desk-triggers-seed";
import { setLanguage } from "../../words/words.svelte";
import Board from "./Board.svelte";
import { Chart } from "./chart.svelte";

const BORED = triggerId("bored");

let desk: Desk;
let opened: string[];

beforeEach(async () => {
  setLanguage("en");
  toasts.shown.forEach(({ id }) => toasts.dismiss(id));
  opened = [];
  desk = memoryDesk();
  const chart = new Chart(desk);
  await chart.load();
  const { moment } = await desk.now();
  render(Board, { chart, now: moment, onopen: (id: string) => opened.push(id) });
});

const card = (): HTMLElement => screen.getByRole("button", { name: /^Bored/u });
const column = (): string | null | undefined => card().closest("section")?.querySelector("h3")?.textContent;
const pull = async (): Promise<number | null> => (await desk.trigger_read({ id: BORED })).content.pull;

it("moves a card by the arrow keys, keeps the focus on it, and says where it is in one message", async () => {
  card().focus();
  await fireEvent.keyDown(card(), { key: "ArrowRight" });
  await vi.waitFor(() => expect(column()).toBe("High"));
  await vi.waitFor(() => expect(document.activeElement).toBe(card()));
  await fireEvent.keyDown(card(), { key: "ArrowRight" });
  await vi.waitFor(() => expect(column()).toBe("Stay away for now"));
  await vi.waitFor(() => expect(toasts.shown.map(({ message }) => message)).toEqual(["Bored: Stay away for now"]));
});

it("moves a card by its number, and undo brings back the pull it had at first", async () => {
  await fireEvent.keyDown(card(), { key: "4" });
  await vi.waitFor(() => expect(toasts.shown.length).toBe(1));
  await fireEvent.keyDown(card(), { key: "1" });
  await vi.waitFor(() => expect(toasts.shown.map(({ message }) => message)).toEqual(["Bored: Safe"]));
  expect(await pull()).toBe(12);
  const [toast] = toasts.shown;
  if (toast) toasts.undo(toast.id);
  await vi.waitFor(async () => expect(await pull()).toBe(44));
});

it("leaves keys with a modifier to the window", async () => {
  await fireEvent.keyDown(card(), { key: "1", ctrlKey: true });
  await fireEvent.keyDown(card(), { key: "ArrowRight", altKey: true });
  expect(await pull()).toBe(44);
});

it("is one tab stop a column, and up and down lead through it", async () => {
  const stops = screen.getAllByRole("button").filter((button) => button.tabIndex === 0);
  expect(stops.map((stop) => stop.closest("section")?.querySelector("h3")?.textContent)).toEqual([
    "Not placed yet", "Safe", "Take care", "High", "Stay away for now",
  ]);
  const first = screen.getByRole("button", { name: /^Rico/u });
  await fireEvent.keyDown(first, { key: "ArrowDown" });
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Payday/u })));
});

it("opens a card that was pressed and not carried", async () => {
  await fireEvent.click(card());
  expect(opened).toEqual([BORED]);
});
