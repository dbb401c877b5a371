// Pictures of every screen in every form, to be looked at by a person. They assert nothing but that
// nothing sticks out sideways. `make shots` takes them.
import { expect, test } from "@playwright/test";
import { acknowledged, open } from "./helpers.mjs";
import { code } from "./link.mjs";
import { history, seed } from "./seed.mjs";

const FORMS = [
  { form: "phone", viewport: { width: 390, height: 844 } },
  { form: "desktop", viewport: { width: 1280, height: 800 } },
  { form: "dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  { form: "french", viewport: { width: 390, height: 844 }, locale: "fr-FR" },
  { form: "narrow", viewport: { width: 360, height: 640 } },
  { form: "sideways", viewport: { width: 844, height: 390 } },
  { form: "tablet", viewport: { width: 820, height: 1180 } },
  { form: "desktop-dark", viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  { form: "smallest-french", viewport: { width: 320, height: 568 }, locale: "fr-FR" },
  { form: "spanish", viewport: { width: 390, height: 844 }, locale: "es-ES" },
  { form: "forced-colours", viewport: { width: 390, height: 844 }, colorScheme: "dark", contextOptions: { forcedColors: "active" } },
  { form: "more-contrast", viewport: { width: 390, height: 844 }, contextOptions: { contrast: "more" } },
  { form: "still", viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: "reduce" } },
];

const LINK = code({
  exercises: [
    { exercise: "side-taps", sets: 2, amount: 10, rest: 45 },
    { exercise: "knee-to-chest", sets: 3, amount: 20, rest: 30, days: 7, side: "left" },
    { exercise: "bird-dog", variation: "stronger", sets: 2, amount: 8, pause: 10, rest: 60 },
  ],
  clinic: "Cabinet de kinésithérapie du Vieux-Port",
  contact: "cabinet-vieux-port.example/rendez-vous",
  note: "Respirez calmement. Restez sous trois sur dix. Arrêtez si la jambe s’engourdit, et appelez-moi.",
  accent: "#1c2e6b",
});

const PAGES = {
  home: "#/",
  exercise: "#/exercise/hip-thrust",
  stretch: "#/exercise/figure-four",
  "routine-new": "#/routine/new",
  "routine-copy": "#/routine/new/full",
  "routine-edit": "#/routine/own-0000000a",
  history: "#/history",
  "history-add": "#/history/add",
  "history-page": "#/history/page",
  reminders: "#/history/reminders",
  safety: "#/safety",
  about: "#/about",
  learn: "#/learn/evidence",
  accessibility: "#/accessibility",
  privacy: "#/privacy",
  more: "#/more",
  routine: "#/routine/short",
  link: `#/p/${LINK}`,
  "link-torn": `#/p/${LINK.slice(9)}`,
  sheet: `#/sheet/${LINK}`,
  clinic: "#/clinic",
  "about-you": "#/about-you",
};

/** Seconds after the start at which the player is looked at, in a knee-to-chest of 3 × 20 s. */
const MOMENTS = { ready: 5, hold: 20, switch: 35, rest: 75 };

for (const { form, ...use } of FORMS) {
  test.describe(form, () => {
    test.use(use);

    test.beforeEach(async ({ page }) => {
      // The edge flashes at each change; a picture of that would hide the rest.
      await page.addInitScript(() => localStorage.setItem("keystone/set/flash", "off"));
      // No transitions: a picture shows where they end.
      await page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("* { transition: none !important }");
        document.adoptedStyleSheets = [sheet];
      });
    });

    const shoot = async (page, name) => {
      await page.screenshot({ path: `test-results/shots/${name}.${form}.png` });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(wide, `${name} sticks out`).toBeLessThanOrEqual(0);
    };

    test("welcome", async ({ page }) => {
      await open(page);
      await shoot(page, "first-visit");
      await open(page, "#/session/full");
      await shoot(page, "welcome");
    });

    test("pages", async ({ page }) => {
      await acknowledged(page);
      await seed(page, [...history(30), ...OWN]);
      for (const [name, hash] of Object.entries(PAGES)) {
        await open(page, hash);
        await shoot(page, name);
        await page.screenshot({ path: `test-results/shots/${name}.${form}.full.png`, fullPage: true });
      }
    });

    test("histories of every length", async ({ page }) => {
      await acknowledged(page);
      for (const sessions of [0, 1, 2_000]) {
        await page.addInitScript((entries) => {
          for (const key of Object.keys(localStorage)) if (key.startsWith("keystone/s/")) localStorage.removeItem(key);
          for (const [key, text] of entries) localStorage.setItem(key, text);
          // What an earlier round has left there would come back.
          indexedDB.deleteDatabase("keystone");
        }, history(sessions));
        await page.goto("./#/history");
        await page.reload();
        await page.locator(".your-data").waitFor();
        if (sessions > 1) await page.locator("input[value=all]").check();
        await shoot(page, `history-${sessions}`);
        await page.screenshot({ path: `test-results/shots/history-${sessions}.${form}.full.png`, fullPage: true });
      }
    });

    test("player", async ({ page }) => {
      await acknowledged(page);
      await page.clock.install();
      await page.goto("./#/session/knee-to-chest");
      const toggle = page.locator("[data-toggle]");
      await toggle.waitFor();
      await shoot(page, "check-in");
      await page.screenshot({ path: `test-results/shots/check-in.${form}.full.png`, fullPage: true });
      await page.clock.pauseAt(new Date(Date.now() + 60_000));
      await toggle.click();
      let at = 0;
      for (const [name, seconds] of Object.entries(MOMENTS)) {
        await page.clock.runFor((seconds - at) * 1000);
        at = seconds;
        await shoot(page, `player-${name}`);
      }
      await toggle.click();
      await shoot(page, "player-paused");
      await page.locator("[data-place=hard]").click();
      await page.clock.runFor(100);
      await shoot(page, "player-too-hard");
      await page.locator("[role=alertdialog] .button").nth(1).click();
      await page.locator("[data-place=hurts]").click();
      await page.clock.runFor(100);
      await shoot(page, "player-hurts");
      await page.locator("[role=alertdialog] .button").first().click();
      await page.clock.runFor(100);
      await shoot(page, "after");
      await page.screenshot({ path: `test-results/shots/after.${form}.full.png`, fullPage: true });
    });

    test("routine", async ({ page }) => {
      await acknowledged(page);
      await page.clock.install();
      await page.goto("./#/session/short");
      await page.locator("[data-toggle]").waitFor();
      await page.clock.pauseAt(new Date(Date.now() + 60_000));
      await page.locator("[data-toggle]").click();
      for (let n = 0; n < 4; n++) await page.locator("[data-place=skip]").click();
      await page.clock.runFor(6_000);
      await shoot(page, "player-routine");
      await page.clock.runFor(20_000);
      await page.locator(".bar .button").click();
      await page.clock.runFor(100);
      await page.locator("[role=alertdialog] .button").first().click();
      await page.clock.runFor(100);
      await shoot(page, "player-routine-over");
    });

    test("repetitions", async ({ page }) => {
      await acknowledged(page);
      await page.clock.install();
      await page.goto("./#/session/bird-dog");
      await page.locator("[data-toggle]").waitFor();
      await page.clock.pauseAt(new Date(Date.now() + 60_000));
      await page.locator("[data-toggle]").click();
      await page.clock.runFor(31_000);
      await shoot(page, "player-repetition");
    });
    test("own pace", async ({ page }) => {
      await acknowledged(page);
      await page.addInitScript(() => localStorage.setItem("keystone/set/pacing", "own"));
      await page.clock.install();
      await page.goto("./#/session/hip-thrust");
      await page.locator("[data-toggle]").waitFor();
      await page.clock.pauseAt(new Date(Date.now() + 60_000));
      await page.locator("[data-toggle]").click();
      await page.clock.runFor(31_000);
      await shoot(page, "player-own-pace");
      await page.clock.fastForward(200_000);
      await page.clock.runFor(1_000);
      await shoot(page, "player-away");
    });
  });
}

/** Two own routines, as [key, text] each. */
const OWN = [
  ["own-0000000a", "Before bed", "own", ["knee-to-chest", "figure-four", "dead-bug"]],
  ["own-0000000b", "Twice a week, when nobody needs the mat", "fewest-changes", ["side-plank", "bird-dog"]],
].map(([id, name, order, exercises]) => [`keystone/r/${id}`, JSON.stringify({ v: 1, id, name, exercises, order })]);
