// A whole routine, from its honest time to its place in the history.
import { acknowledged, drawn, entries, expect, fakeClock, open, records, test } from "../helpers.mjs";

const phase = (page) => page.getByRole("heading", { level: 1 });

test.beforeEach(async ({ page }) => {
  await acknowledged(page);
  await fakeClock(page);
});

test("a routine says its time, leads through its exercises, and is one entry", async ({ page }) => {
  await open(page);
  const routines = page.getByRole("group", { name: "Routine" });
  await routines.getByRole("radio", { name: /Flare-up day/ }).check();
  await expect(page.getByText("in all, at Gentle")).toBeVisible();
  const minutes = await page.locator(".honest b").textContent();
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await page.getByRole("button", { name: "Start the flare-up routine" }).click();
  await expect(phase(page)).toHaveText("Flare-up day");
  await expect(page.getByText("You need: Chair")).toBeVisible();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(phase(page)).toHaveText("Get ready");
  await expect(page.getByRole("main")).toContainText("1 of 4");
  await expect(page.getByRole("main")).toContainText("Seated hamstring stretch");

  // Two sets of 10 s on each side, and then 20 s to change to the next one on the chair.
  await page.clock.runFor(97_000);
  await expect(page.getByRole("main")).toContainText("2 of 4");
  await expect(phase(page)).toHaveText("Get ready");
  await expect(page.getByRole("main")).toContainText("Seated figure-four");

  await page.clock.runFor(Number.parseInt(minutes, 10) * 60_000);
  await expect(phase(page)).toHaveText("Session finished");
  const [record] = await records(page);
  expect(record.routine).toBe("flare-up");
  expect(record.bouts.map((b) => [b.exercise, b.level, b.sets_done === b.sets])).toEqual([
    ["hamstring-stretch", "gentle", true],
    ["figure-four", "gentle", true],
    ["tail-wag", "gentle", true],
    ["knee-to-chest", "gentle", true],
  ]);
  expect(Math.ceil(record.active_ms / 60_000)).toBe(Number.parseInt(minutes, 10));

  await page.getByRole("link", { name: "See your history" }).click();
  await drawn(page);
  const entry = entries(page).first();
  await expect(entry).toContainText("Flare-up day");
  await entry.getByText("4 exercises").click();
  await expect(entry).toContainText("Tail wag");
});

test("who needs more time to get into position gets it, and the time says so", async ({ page }) => {
  await open(page);
  const before = await page.locator(".honest b").textContent();
  await open(page, "#/more");
  await page.getByRole("group", { name: "Time to get into position" }).getByRole("radio", { name: "Triple" }).check();
  await page.getByRole("group", { name: "Which side first" }).getByRole("radio", { name: "Right" }).check();
  await open(page);
  const after = await page.locator(".honest b").textContent();
  expect(Number.parseInt(after, 10)).toBeGreaterThan(Number.parseInt(before, 10));
  await open(page, "#/session/knee-to-chest");
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("timer")).toHaveAccessibleName("36 seconds left");
  await expect(page.getByRole("main")).toContainText("Right leg");
});
