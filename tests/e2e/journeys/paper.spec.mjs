// What leaves the screen: one page for the clinician, and reminders for the calendar.
import { readFile } from "node:fs/promises";
import { acknowledged, expect, fakeClock, open, test } from "../helpers.mjs";
import { occurrences } from "../parse-ics.mjs";
import { history, seed } from "../seed.mjs";

const NOW = new Date("2026-11-22T09:30:00+01:00").getTime();

test.beforeEach(async ({ page }) => {
  await acknowledged(page);
  await fakeClock(page);
});

/** How many pages a PDF has. */
const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;

const HEADINGS = [
  ["en-GB", "One page to print"],
  ["fr-FR", "Une page à imprimer"],
  ["es-ES", "Una página para imprimir"],
];
for (const [locale, heading] of HEADINGS) {
  test.describe(locale, () => {
    test.use({ locale });

    test("a year of sessions fits on one page, A4 or Letter, with as many notes as there is room for", async ({ page }) => {
      await seed(page, history(200, NOW, 4));
      await open(page, "#/history/page");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await page.getByRole("radio").nth(2).check();
      const notes = page.getByRole("checkbox");
      await expect(notes).toHaveCount(20);
      for (const note of await notes.all()) await note.check();
      await expect(page.locator(".report .fault")).not.toBeEmpty();
      for (const format of ["A4", "Letter"]) {
        expect(pages(await page.pdf({ format, printBackground: true })), format).toBe(1);
      }
    });
  });
}

test("the page says what was done, and only the notes that were chosen", async ({ page }) => {
  await seed(page, history(10, NOW));
  await open(page, "#/history");
  await page.getByRole("link", { name: "One page to print" }).click();
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText("Sessions: 10. Full weeks with the weekly goal reached:");
  await expect(sheet.getByRole("row", { name: /Hip thrust/ })).toBeVisible();
  await expect(sheet).not.toContainText("Sat in the car");
  await page.getByRole("checkbox").first().check();
  await expect(sheet).toContainText("Sat in the car");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(sheet).toBeVisible();
  // On paper it is dark on light, whatever the screen is.
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const ink = await sheet.evaluate((e) => getComputedStyle(e).color);
  expect(ink).toBe("rgb(32, 38, 42)");
});

test("the button opens the print dialog", async ({ page }) => {
  await page.addInitScript(() => (window.print = () => (document.title = "printed")));
  await seed(page, history(2, NOW));
  await open(page, "#/history/page");
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page).toHaveTitle("printed");
});

test("reminders are a file that a calendar takes in", async ({ page }) => {
  await open(page, "#/history");
  await page.getByRole("link", { name: "Reminders" }).click();
  await page.getByRole("checkbox", { name: "Wednesday" }).uncheck();
  await page.getByLabel("Time", { exact: true }).fill("18:45");
  await page.getByLabel("Name in the calendar").fill("Back; hips, and “more”\\n");
  await page.getByRole("combobox", { name: "When to ring" }).selectOption("30 minutes before");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save for my calendar" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("keystone.ics");
  const read = occurrences(await readFile(await file.path(), "utf8"), 3);
  expect(read.summary).toBe("Back; hips, and “more”\\n");
  expect(read.alarm).toBe(-1_800);
  expect(read.dates).toEqual(["2026-11-23T18:45", "2026-11-27T18:45", "2026-11-30T18:45"]);
});

test("reminders without a day, a time or a name say what is missing", async ({ page }) => {
  await open(page, "#/history/reminders");
  for (const day of ["Monday", "Wednesday", "Friday"]) await page.getByRole("checkbox", { name: day }).uncheck();
  await page.getByLabel("Time", { exact: true }).fill("");
  await page.getByLabel("Name in the calendar").fill("  ");
  await page.getByRole("button", { name: "Save for my calendar" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /./ })).toHaveText(["Choose at least one day.", "Enter a time, such as 09:30.", "Enter a name."]);
});
