// Levels, languages and colours: chosen once, kept, and felt everywhere.
import { acknowledged, expect, open, reload, test } from "../helpers.mjs";

test.beforeEach(({ page }) => acknowledged(page));

const card = (page, name) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name }) });

test("a level changes doses, steps and equipment; an own level overrides it", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) })).toHaveCount(9);
  await expect(card(page, "Hip thrust")).toContainText("2 × 10");
  await expect(card(page, "Hip thrust")).toContainText("Sofa");
  await page.getByRole("radio", { name: /Gentle/ }).check();
  await expect(card(page, "Hip thrust")).toContainText("1 × 6");
  await expect(card(page, "Hip thrust")).not.toContainText("Sofa");

  await page.getByRole("link", { name: "Hip thrust" }).click();
  const own = page.getByRole("group", { name: "Level for this exercise" });
  await expect(own.getByRole("radio", { name: /Gentle/ })).toBeChecked();
  await expect(page.getByText("Floor bridge", { exact: true })).toBeVisible();
  await own.getByRole("radio", { name: /Stronger/ }).check();
  await expect(page.getByRole("main")).toContainText("3 × 12, hold 3 s");
  await expect(page.getByRole("main")).toContainText("Loop band");

  await reload(page);
  await expect(own.getByRole("radio", { name: /Stronger/ })).toBeChecked();
  await page.getByRole("link", { name: "All exercises" }).click();
  await expect(card(page, "Hip thrust")).toContainText("Own level: Stronger");
  await expect(card(page, "Dead bug")).toContainText("1 × 5");

  await page.getByRole("link", { name: "Hip thrust" }).click();
  await page.getByRole("button", { name: "Use today’s level (Gentle)" }).click();
  await expect(own.getByRole("radio", { name: /Gentle/ })).toBeChecked();
});

test("levels are chosen with the arrow keys, as radios are", async ({ page }) => {
  await open(page);
  await page.getByRole("radio", { name: /Standard/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: /Stronger/ })).toBeChecked();
  await expect(card(page, "Bird dog")).toContainText("hold 10 s");
});

test("the language is switched in place and kept", async ({ page }) => {
  await open(page, "#/more");
  await page.getByRole("radio", { name: "Français" }).check();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plus");
  await expect(page.getByRole("radio", { name: "Français" })).toBeFocused();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveTitle("Keystone: Plus");
  await page.getByRole("radio", { name: "Español" }).check();
  await expect(page.getByRole("radio", { name: "Español" })).toBeFocused();
  await expect(page).toHaveTitle("Keystone: Más");
  await page.getByRole("radio", { name: "Français" }).check();
  await reload(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plus");
  await page.goto("./?lang=en#/more");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("More");
});

test("colours follow the device until they are chosen", async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "#/more");
  expect(await paper()).toBe("rgb(24, 24, 22)");
  await page.getByRole("radio", { name: "Light" }).check();
  expect(await paper()).toBe("rgb(245, 241, 232)");
  await reload(page);
  expect(await paper()).toBe("rgb(245, 241, 232)");
});

test("by keyboard alone one can skip to the content and reach a card", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: /Standard/ })).toBeFocused();
  await expect(page).toHaveURL(/#\/$/);
});

for (const tags of [["en-US@posix"], ["en_GB"], ["fr-FR@euro", "en"], []]) {
  test(`odd language tags (${tags.join(", ") || "none"}) do no harm`, async ({ page }) => {
    await page.addInitScript((languages) => {
      Object.defineProperty(navigator, "languages", { value: languages });
    }, tags);
    await open(page);
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(9);
  });
}
