// What a machine can check of WCAG 2.2 AA, on every screen, in both colours and languages.
import AxeBuilder from "@axe-core/playwright";
import { acknowledged, expect, open, test } from "../helpers.mjs";

const SCREENS = [
  "#/",
  "#/exercise/hip-thrust",
  "#/exercise/figure-four",
  "#/routine/new",
  "#/routine/new/full",
  "#/history",
  "#/safety",
  "#/about",
  "#/more",
];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The violations on the page as it is now, one line each. */
async function violations(page) {
  const axe = new AxeBuilder({ page }).withTags(TAGS).options({ rules: { "target-size": { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}`));
}

for (const colorScheme of ["light", "dark"]) {
  for (const locale of ["en-GB", "fr-FR"]) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      // Colours are measured where they end, not on their way.
      test.use({ colorScheme, locale, contextOptions: { reducedMotion: "reduce" } });

      test("no screen has a violation", async ({ page }) => {
        await open(page);
        expect(await violations(page), "the first visit").toEqual([]);
        await page.getByRole("main").getByRole("button").click();
        for (const hash of SCREENS) {
          await open(page, hash);
          expect(await violations(page), hash).toEqual([]);
        }
      });

      test("no state of the player has a violation", async ({ page }) => {
        await acknowledged(page);
        await open(page);
        await open(page, "#/session/knee-to-chest");
        const toggle = page.locator("[data-toggle]");
        const check = async (state) => expect(await violations(page), state).toEqual([]);
        // Start sticks to the bottom; what lies behind it at the moment can be scrolled into the open.
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await check("before the start");
        await toggle.click();
        for (const state of ["get ready", "hold", "switch sides", "hold on the other side", "rest"]) {
          await check(state);
          await page.locator("[data-place=skip]").click();
        }
        await toggle.click();
        await check("paused");
        await page.locator("[data-place=hard]").click();
        await check("too hard");
        await page.getByRole("alertdialog").getByRole("button").nth(1).click();
        await page.goBack();
        await check("leaving");
        await page.getByRole("alertdialog").getByRole("button").first().click();
        await page.locator("[data-place=hurts]").click();
        await check("it hurts");
        await page.getByRole("alertdialog").getByRole("button").first().click();
        await check("stopped");
        await page.getByRole("radio", { name: "4" }).first().check();
        await check("something said");
      });
    });
  }
}
