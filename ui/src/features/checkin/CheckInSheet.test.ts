import { render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";

import type { Desk } from "../../generated/desk";
import { memoryDesk } from "../../host/memory/desk";
import { CheckIns } from "./check-ins.svelte";
import CheckInLine from "./CheckInLine.svelte";
import CheckInSheet from "./CheckInSheet.svelte";

const NOW = { at: "2026-11-23T18:02:00", zone: "America/Denver" };
let desk: Desk;
let checkIns: CheckIns;

beforeEach(async () => {
  desk = memoryDesk();
  checkIns = new CheckIns(desk);
  await checkIns.load();
  render(CheckInLine, { checkIns, now: NOW });
  render(CheckInSheet, { checkIns, now: NOW });
});

it("is offered until it is done, and then is one line that opens it again", async () => {
  screen.getByRole("button", { name: "Check in" }).click();
  (await screen.findByLabelText("Very hard")).click();
  screen.getByRole("button", { name: "Done" }).click();
  await waitFor(() => expect(checkIns.open).toBeNull());
  await checkIns.load();
  const line = await screen.findByRole("button", { name: /^Evening check-in: very hard/u });
  expect(screen.queryByRole("button", { name: "Check in" })).toBeNull();
  line.click();
  expect(await screen.findByLabelText<HTMLInputElement>("Very hard")).toHaveProperty("checked", true);
});

it("keeps the night that was there while what is typed is unclear, and says so", async () => {
  screen.getByRole("button", { name: /^Morning check-in/u }).click();
  const hours = await screen.findByLabelText<HTMLInputElement>("hours");
  hours.value = "25";
  hours.dispatchEvent(new Event("input", { bubbles: true }));
  expect((await screen.findByRole("alert")).textContent).toContain("from 0 to 24");
  expect(hours.getAttribute("aria-invalid")).toBe("true");
  expect(checkIns.open?.kept.now).toMatchObject({ slept: 390 });
});
