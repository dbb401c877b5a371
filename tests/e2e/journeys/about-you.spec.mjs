// What a person says of themselves: exercises are marked, made gentler or left out, with the reason, until a
// clinician has agreed.
import { acknowledged, expect, kept, open, reload, test } from "../helpers.mjs";
import { LINK } from "../screens.mjs";

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
  expect(await kept(page, "set/about/")).toEqual({ pregnant: "cleared", weeks: expect.stringMatching(/^24\.\d+$/) });
});

test("a pregnancy goes on: week 12 of five weeks ago is week 17", async ({ page }) => {
  await page.addInitScript(() => {
    const today = Math.floor(Date.now() / 86_400_000);
    localStorage.setItem("keystone/set/about/pregnant", "yes");
    localStorage.setItem("keystone/set/about/weeks", `12.${today - 35}`);
  });
  await open(page, "#/about-you");
  await expect(page.getByLabel("Week of the pregnancy")).toHaveValue("17");
  await expect(change(page, "Dead bug")).toContainText("Left out");
});

test("what is easier is not offered where it would be left out", async ({ page }) => {
  await open(page, "#/about-you");
  await said(page, "I am pregnant").check();
  await open(page, "#/session/hip-thrust");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Too hard" }).click();
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("There is no easier version for you.");
  await expect(question.getByRole("button", { name: "Do the easier version" })).toHaveCount(0);
});

test("what a link asks for is not changed, but what speaks against it is said before the start", async ({ page }) => {
  await open(page, "#/about-you");
  await said(page, "I am pregnant").check();
  await open(page, `#/p/${LINK}`);
  await page.getByRole("button", { name: "Start these exercises" }).click();
  const minded = page.getByRole("main").locator(".for-you");
  await expect(minded.getByRole("listitem")).toHaveText([/Single knee to chest\s*Keystone would leave this out\./]);
  await expect(minded).toContainText("Ask your clinician before you do this.");
  await expect(page.getByText(/2 exercises/)).toBeVisible();
  // Also where one exercise is asked for by its address.
  await open(page, "#/session/dead-bug");
  await expect(minded.getByRole("listitem")).toContainText("Dead bug");
  await open(page, "#/session/full");
  await expect(minded).toHaveCount(0);
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
  // The page shows what is done, and what is done is gentle.
  await expect(page.locator(".facts")).toContainText("1 × 5 each side");
  await page.getByRole("button", { name: "Start this exercise" }).click();
  await expect(page.getByText(/1 × 5 each side|Gentle/).first()).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: "Use the gentle version" }).click();
  await expect(page.getByRole("radio", { name: /Gentle/ })).toBeChecked();
});

test("a routine of which nothing is left is not started, and says so", async ({ page }) => {
  await open(page, "#/about-you");
  await said(page, "I can’t get down to the floor").check();
  await open(page, "#/");
  // On a bed nobody has to get down to the floor.
  await page.getByRole("radio", { name: /In bed/ }).check();
  await expect(page.getByText("3 exercises").first()).toBeVisible();
  await open(page, "#/about-you");
  await said(page, "I am pregnant").check();
  await open(page, "#/");
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
