import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import PassphraseField from "./PassphraseField.svelte";

it("is hidden, and shows itself when asked, with what was typed", async () => {
  render(PassphraseField, { label: "Passphrase", value: "" });
  const field = screen.getByLabelText<HTMLInputElement>("Passphrase");
  await fireEvent.input(field, { target: { value: "harbor lantern" } });
  expect(field.type).toBe("password");

  await fireEvent.click(screen.getByRole("button", { name: "Show passphrase" }));
  expect(screen.getByLabelText("Passphrase")).toBe(field);
  expect(field.type).toBe("text");
  expect(field.value).toBe("harbor lantern");

  await fireEvent.click(screen.getByRole("button", { name: "Hide passphrase" }));
  expect(field.type).toBe("password");
  expect(field.value).toBe("harbor lantern");
});

it("keeps to itself: nothing is filled in, checked or changed", () => {
  render(PassphraseField, { label: "Passphrase" });
  const field = screen.getByLabelText("Passphrase");
  expect(field.getAttribute("autocomplete")).toBe("off");
  expect(field.getAttribute("autocapitalize")).toBe("off");
  expect(field.getAttribute("autocorrect")).toBe("off");
  expect(field.getAttribute("spellcheck")).toBe("false");
});

it("ties its hint and its error to the field", async () => {
  const { rerender } = render(PassphraseField, { label: "Passphrase", hint: "A few words." });
  const field = screen.getByLabelText("Passphrase");
  const described = () =>
    (field.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent.trim());
  expect(described()).toEqual(["A few words."]);
  expect(field.getAttribute("aria-invalid")).toBeNull();

  await rerender({ error: "That does not open this journal." });
  expect(described()).toEqual(["A few words.", "That does not open this journal."]);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByRole("alert").textContent).toContain("That does not open this journal.");
});
