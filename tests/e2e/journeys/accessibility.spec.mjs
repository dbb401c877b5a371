// What a machine can check of WCAG 2.2 AA, on every screen and in every state, in both colours and every language.
import { violations } from "../axe.mjs";
import { acknowledged, expect, open, running, test } from "../helpers.mjs";
import { LINK, SCREENS, throughThePlayer, wellUsed } from "../screens.mjs";
import { bout, history, seed, version } from "../seed.mjs";

/** A session so many days ago in which pain rose. */
const bad = (days) =>
  version(`day${days}`, {
    started: Date.now() - days * 86_400_000,
    offset: 0,
    active: 600_000,
    before: { pain: 2 },
    after: { pain: 5, effort: 4 },
    bouts: [bout("bird-dog")],
  });

for (const colorScheme of ["light", "dark"]) {
  for (const locale of ["en-GB", "fr-FR", "es-ES"]) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      // Colours are measured where they end, not on their way.
      test.use({ colorScheme, locale, contextOptions: { reducedMotion: "reduce" } });

      test("no screen has a violation", async ({ page }) => {
        test.slow();
        await open(page);
        expect(await violations(page), "the first visit").toEqual([]);
        await open(page, "#/session/dead-bug");
        expect(await violations(page), "the safety texts").toEqual([]);
        await page.getByRole("main").getByRole("button").click();
        for (const hash of SCREENS) {
          await open(page, hash);
          expect(await violations(page), hash).toEqual([]);
        }
      });

      test("nothing that is said of oneself brings a violation", async ({ page }) => {
        await acknowledged(page);
        await open(page, "#/about-you");
        for (const box of await page.locator(".checks").first().getByRole("checkbox").all()) await box.check();
        await page.locator("[name=weeks]").fill("99");
        expect(await violations(page), "all of it, and a fault").toEqual([]);
        await open(page, "#/exercise/tail-wag");
        expect(await violations(page), "an exercise with all of it").toEqual([]);
        await open(page, "#/");
        expect(await violations(page), "the first screen with all of it").toEqual([]);
      });

      test("no advice brings a violation", async ({ page }) => {
        await acknowledged(page);
        await seed(page, [1, 2].map((days) => bad(days)));
        await open(page);
        const advice = page.locator(".advice");
        await advice.locator("summary").click();
        expect(await violations(page), "a suggestion, and why").toEqual([]);
        await advice.getByRole("button").first().click();
        await expect(advice.locator("h2")).toBeFocused();
        expect(await violations(page), "its answer").toEqual([]);
        await open(page, "#/session/tail-wag");
        for (const pain of ["2", "4", "8"]) {
          await page.locator(`[name=pain][value="${pain}"]`).check();
          expect(await violations(page), `pain of ${pain}`).toEqual([]);
        }
        await page.locator(".flags input").first().check();
        expect(await violations(page), "a sign").toEqual([]);
      });

      test("no state of the clinician's screen has a violation", async ({ page }) => {
        await open(page, "#/clinic");
        for (const box of (await page.locator(".checks input").all()).slice(0, 2)) await box.check();
        for (const summary of await page.locator(".sort summary").all()) await summary.click();
        await page.locator("[name=accent]").fill("#ffb000");
        await page.locator(".sort input").first().fill("99");
        await page.locator(".sort input").first().blur();
        await expect(page.locator(".sort [aria-invalid]")).toHaveCount(1);
        expect(await violations(page), "doses open, with faults").toEqual([]);
        await page.locator("[name=accent]").fill("#7a1f5c");
        await page.locator("[name=template]").fill("A");
        await page.locator(".templates-of .button").first().click();
        await expect(page.locator(".templates li")).toHaveCount(1);
        expect(await violations(page), "a colour, and a template").toEqual([]);
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

      test("no message and no frame has a violation", async ({ page }) => {
        test.slow();
        await wellUsed(page);
        await page.addInitScript(() => localStorage.setItem("keystone/set/pacing", "own"));
        const check = async (state) => expect(await violations(page), state).toEqual([]);
        await open(page);
        await open(page, "#/session/tail-wag");
        await page.locator("[data-toggle]").click();
        await page.locator("[data-place=skip]").click();
        await expect(page.locator("main")).toHaveAttribute("data-phase", "move");
        await check("at one's own pace");
        await page.goBack();
        await page.getByRole("alertdialog").getByRole("button").nth(1).click();
        await open(page, "#/history");
        await page.locator(".entry .acts .button").nth(1).click();
        await expect(page.locator(".notice")).toHaveCount(2);
        await check("a session waits, and one was deleted");
        for (const hash of ["#/", "#/exercise/dead-bug", `#/p/${LINK}`]) {
          await page.goto(`./?embed=1&lang=${locale.slice(0, 2)}${hash}`);
          await running(page);
          await check(`a frame: ${hash}`);
        }
      });

      test.describe("where the app can't be had", () => {
        test.use({ expected: /ERR_FAILED/ });

        test("the page to be read has no violation", async ({ page }) => {
          await page.route("**/*.wasm", (route) => route.abort());
          await page.goto("./");
          await expect(page.locator("[data-why=not-started]")).toBeVisible();
          expect(await violations(page)).toEqual([]);
        });
      });

      test("no state of the history has a violation", async ({ page }) => {
        test.slow();
        await acknowledged(page);
        await seed(page, [...history(30), ["keystone/ask/morning", "none"]]);
        const check = async (state) => expect(await violations(page), state).toEqual([]);
        await open(page, "#/history");
        await page.locator(".your-data").waitFor();
        for (const summary of await page.locator("summary").all()) await summary.click();
        await page.locator(".entry .button").first().click();
        await page.locator(".filter [value=all]").check();
        await page.locator(".goal .button").click();
        await check("all opened, a paused week, a session being changed");
        await page.locator(".your-data input[type=file]").setInputFiles({
          name: "copy.json",
          mimeType: "application/json",
          buffer: Buffer.from(`{"keystone":"history","version":1,"sessions":[{"v":2}]}`),
        });
        await page.locator(".incoming").waitFor();
        await check("a file looked into");
        await page.getByRole("button", { name: /^(Delete all sessions|Supprimer toutes les séances|Eliminar todas las sesiones)$/ }).click();
        await check("asked whether to delete all");
        await open(page, "#/history/page");
        await page.getByRole("checkbox").first().check();
        await check("a page with a note");
        await open(page, "#/history/add");
        await page.locator("[data-weight=main]").click();
        await check("a form with a fault");
      });
    });
  }
}

// Who asks their device for more contrast gets 7:1 everywhere, in each phase of the player, too.
for (const colorScheme of ["light", "dark"]) {
  test.describe(`more contrast, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce", contrast: "more" } });
    const AAA = { "color-contrast-enhanced": { enabled: true } };

    test("every word has a contrast of 7:1", async ({ page }) => {
      test.slow();
      await wellUsed(page);
      for (const hash of SCREENS) {
        await open(page, hash);
        expect(await violations(page, AAA), hash).toEqual([]);
      }
      await open(page);
      await open(page, "#/session/knee-to-chest");
      await throughThePlayer(page, async (state) => expect(await violations(page, AAA), state).toEqual([]));
      await page.getByRole("alertdialog").getByRole("button").last().click();
      await page.locator("[data-toggle]").click();
      expect(await violations(page, AAA), "paused").toEqual([]);
    });
  });
}
