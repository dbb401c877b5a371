// The app on the home screen: where the browser offers it, where it doesn't, and on an iPhone.
import { readFileSync } from "node:fs";
import { acknowledged, expect, open, test } from "../helpers.mjs";
import { history, seed } from "../seed.mjs";

test.beforeEach(({ page }) => acknowledged(page));

const card = (page) => page.locator("section").filter({ has: page.getByRole("heading", { name: "On your home screen" }) });

test("where the browser offers to install it, the page does so once", async ({ page }) => {
  await open(page, "#/more");
  await expect(card(page)).toContainText("Look in your browser’s menu");
  await page.evaluate(() => {
    window.asked = 0;
    dispatchEvent(Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt: () => (window.asked += 1) }));
  });
  await page.getByRole("button", { name: "Install Keystone" }).click();
  expect(await page.evaluate(() => window.asked)).toBe(1);
  await expect(page.getByRole("button", { name: "Install Keystone" })).toHaveCount(0);
});

test("an offer that came before the app did is not lost", async ({ page }) => {
  await page.addInitScript(() => addEventListener("DOMContentLoaded", () => dispatchEvent(new Event("beforeinstallprompt"))));
  await open(page, "#/more");
  await expect(page.getByRole("button", { name: "Install Keystone" })).toBeVisible();
});

test.describe("on an iPhone", () => {
  test.use({ userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1" });

  test("the page says what to tap, and to take the history along", async ({ page }) => {
    await seed(page, history(2, new Date("2026-11-22T09:30:00+01:00")));
    await open(page, "#/more");
    await expect(card(page)).toContainText("tap Share");
    await expect(card(page)).toContainText("The installed app starts empty.");
    const saved = page.waitForEvent("download");
    await card(page).getByRole("button", { name: "Save" }).click();
    expect(JSON.parse(readFileSync(await (await saved).path(), "utf8"))).toBeTruthy();
  });
});

test("the manifest names icons and pictures that are there, in the size that it says", async ({ page }) => {
  await open(page);
  const manifest = await page.evaluate(async () => {
    const address = document.querySelector("link[rel=manifest]").href;
    const found = await (await fetch(address)).json();
    const at = (src) => new URL(src, address).href;
    const size = async ({ src, sizes }) => {
      const image = new Image();
      image.src = at(src);
      await image.decode();
      return sizes === "any" ? "any" : `${image.naturalWidth}x${image.naturalHeight}`;
    };
    const pictures = [...found.icons, ...found.screenshots, ...found.shortcuts.flatMap((s) => s.icons)];
    return { ...found, pictures: await Promise.all(pictures.map(async (p) => [p.sizes, await size(p)])) };
  });
  expect(manifest).toMatchObject({ start_url: "./", scope: "./", display: "standalone" });
  expect(manifest.icons.some((icon) => icon.purpose === "maskable")).toBe(true);
  for (const [said, found] of manifest.pictures) expect(found).toBe(said);
  for (const { url } of manifest.shortcuts) {
    await open(page, new URL(url, page.url()).hash);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Full routine|History/);
  }
});
