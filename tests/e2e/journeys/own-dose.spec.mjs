// A dose of one's own: within its limits, everywhere, and back again.
import { acknowledged, expect, kept, open, reload, test } from "../helpers.mjs";

test("a dose of one's own holds on the card, in routines and in sessions, and can be taken back", async ({ page }) => {
  await acknowledged(page);
  await open(page, "#/exercise/bird-dog");
  await page.getByText("Change the dose").click();
  await page.getByLabel("Sets", { exact: true }).fill("1");
  await page.getByLabel("Repetitions").fill("4");
  await page.getByLabel(/^Pause/).fill("7");
  const facts = page.locator(".facts");
  await expect(facts).toContainText("1 × 4 each side, hold 7 s");
  await expect(page.getByText("This is your own dose. The usual one is 2 × 8 each side, hold 5 s.")).toBeVisible();

  // What is out of bounds is said once it has been typed, not on the way, and changes nothing.
  await page.getByLabel("Repetitions").fill("31");
  await expect(page.getByLabel("Repetitions")).not.toHaveAttribute("aria-invalid");
  await page.getByLabel("Repetitions").blur();
  await expect(page.getByRole("alert").filter({ hasText: "From 1 to 30." })).toBeVisible();
  await expect(facts).toContainText("1 × 4 each side");

  await reload(page);
  await expect(facts).toContainText("1 × 4 each side, hold 7 s");
  expect(await kept(page, "set/dose/")).toEqual({ "bird-dog.standard": "1.4.7.45" });
  await open(page, "#/");
  await expect(page.locator(".card").filter({ hasText: "Bird dog" })).toContainText("1 × 4 each side, hold 7 s");
  await page.getByRole("button", { name: "Start the full routine" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Bird dog" })).toContainText("1 × 4 each side, hold 7 s");

  // Another level has a dose of its own.
  await open(page, "#/exercise/bird-dog");
  await page.getByRole("radio", { name: /Gentle/ }).check();
  await expect(facts).toContainText("1 × 5 each side");
  await page.getByRole("radio", { name: /Standard/ }).check();
  await page.getByText("Change the dose").click();
  await page.getByRole("button", { name: "Back to the usual dose" }).click();
  await expect(facts).toContainText("2 × 8 each side, hold 5 s");
  expect(await kept(page, "set/dose/")).toEqual({});
});

test("a dose that nobody of ours wrote counts as none", async ({ page }) => {
  await page.addInitScript(() => {
    for (const text of ["", "2.8.5", "99.8.5.45", "2.8.5.44", "x"]) localStorage.setItem("keystone/set/dose/bird-dog.standard", text);
  });
  await open(page, "#/exercise/bird-dog");
  await expect(page.locator(".facts")).toContainText("2 × 8 each side, hold 5 s");
});
