// What a person says of themselves: exercises are marked, made gentler or left out, with the reason, until a
// clinician has agreed.
import { acknowledged, expect, kept, open, reload, test } from "../helpers.mjs";

const heading = (page) => page.getByRole("heading", { level: 1 });
const said = (page, name) => page.getByRole("group", { name: "What is so for you?" }).getByRole("checkbox", { name });
const change = (page, exercise) => page.locator(".changes li").filter({ hasText: exercise });
const card = (page, exercise) => page.locator(".card").filter({ has: page.getByRole("heading", { name: exercise }) });

test.beforeEach(async ({ page }) => acknowledged(page));

test("the Full routine of somebody who is pregnant leaves out what lies flat, and says why", async ({ page }) => {
  await open(page);
  await expect(page.getByText("9 exercises · 3 changes of position")).toBeVisible();
  await page.getByRole("link", { name: "More" }).click();
  await page.getByRole("link", { name: "Fit the exercises to you" }).click();
  await expect(heading(page)).toHaveText("About you");
  await expect(page.getByText("Nothing so far.")).toBeVisible();
  await said(page, "I am pregnant").check();
  await expect(change(page, "Dead bug")).toContainText("Left out");
  await expect(change(page, "Dead bug")).toContainText("do not lie flat on your back for long");
  await expect(change(page, "Dead bug").getByRole("link", { name: /NHS/ })).toHaveAttribute("href", /^https:/);

  // Early on, lying flat is only marked.
  await page.getByLabel("Week of the pregnancy").fill("12");
  await expect(change(page, "Dead bug")).toContainText("Take care");
  await page.getByLabel("Week of the pregnancy").fill("99");
  await expect(page.getByRole("alert").filter({ hasText: "A whole number from 1 to 44." })).toBeVisible();
  await expect(change(page, "Dead bug")).toContainText("Left out");
  await page.getByLabel("Week of the pregnancy").fill("24");

  await open(page, "#/");
  await expect(page.getByText("6 exercises")).toBeVisible();
  await expect(page.getByText("3 exercises are adapted to you.")).toBeVisible();
  await expect(card(page, "Dead bug")).toContainText("Left out");
  await page.getByRole("button", { name: "Start the full routine" }).click();
  await expect(page.getByText(/6 exercises/)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Dead bug" })).toHaveCount(0);

  // An exercise that is left out is not started from its page either, which says why and what lifts it.
  await open(page, "#/exercise/dead-bug");
  await expect(page.getByRole("heading", { name: "For you: Left out" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Start this exercise" })).toHaveCount(0);
  await page.getByRole("link", { name: "Why am I seeing this?" }).click();
  await page.getByRole("group", { name: /Has your clinician agreed/ }).getByRole("checkbox", { name: "I am pregnant" }).check();
  await expect(change(page, "Dead bug")).toContainText("Take care");
  await reload(page);
  await expect(said(page, "I am pregnant")).toBeChecked();
  await open(page, "#/exercise/dead-bug");
  await expect(page.getByRole("button", { name: "Start this exercise" })).toBeVisible();
  expect(await kept(page, "set/about/")).toEqual({ pregnant: "cleared", weeks: "24" });
});

test("weak bones ban nothing: the movements that go far are done gently", async ({ page }) => {
  await open(page, "#/about-you");
  await said(page, "I have weak bones").check();
  await expect(page.getByText("Has your clinician agreed")).toHaveCount(0);
  await open(page, "#/");
  await expect(page.getByText("9 exercises")).toBeVisible();
  await page.getByRole("button", { name: "Start the full routine" }).click();
  // One repetition set of five, as at Gentle.
  await expect(page.getByRole("listitem").filter({ hasText: "Tail wag" })).toContainText("1 × 5 each side");
  await open(page, "#/exercise/tail-wag");
  await page.getByRole("button", { name: "Use the gentle version" }).click();
  await expect(page.getByRole("radio", { name: /Gentle/ })).toBeChecked();
});

test("a routine of which nothing is left is not started, and says so", async ({ page }) => {
  await open(page, "#/about-you");
  await said(page, "I can’t get down to the floor").check();
  await said(page, "I have a new hip").check();
  await open(page, "#/");
  await page.getByRole("radio", { name: /In bed/ }).check();
  await expect(page.getByText("All exercises of this routine are left out for you.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Start the/ })).toHaveCount(0);
  await open(page, "#/session/in-bed");
  await expect(page.getByRole("heading", { name: "The nine exercises" })).toBeVisible();
});

test("nothing has to be said, and what was said can be taken back", async ({ page }) => {
  await open(page, "#/about-you");
  await said(page, "My knees trouble me").check();
  await expect(change(page, "Squat side taps")).toContainText("wear the band above them");
  await said(page, "My knees trouble me").uncheck();
  await expect(page.getByText("Nothing so far.")).toBeVisible();
  expect(await kept(page, "set/about/")).toEqual({});
});
