// From the first visit to a session that is still there after a reload: in every language, and
// in a browser that keeps nothing.
import { acknowledged, expect, fakeClock, open, records, reload, storageDenied, test } from "../helpers.mjs";

const ENGLISH = {
  read: "I have read this",
  signs: "Read the warning signs",
  before: "Before you begin",
  levels: "Today’s level",
  gentle: /Gentle/,
  exercise: "Single knee to chest",
  dose: "2 × 10 s each side",
  start: "Start this exercise",
  go: "Start",
  hold: "Hold",
  switchSides: "Switch sides",
  finished: "Session finished",
  saved: "Saved in your history.",
  seeHistory: "See your history",
  history: "History",
  sets: "Gentle · sets: 2 of 2",
  day: "Sunday 22 November 2026",
};

const FRENCH = {
  read: "J’ai lu ces informations",
  signs: "Lisez d’abord les signes d’alerte",
  before: "Avant de commencer",
  levels: "Niveau du jour",
  gentle: /Doux/,
  exercise: "Étirement genou-poitrine",
  dose: "2 × 10 s de chaque côté",
  start: "Commencer cet exercice",
  go: "Démarrer",
  hold: "Tenez",
  switchSides: "Changez de côté",
  finished: "Séance terminée",
  saved: "Enregistré dans votre historique.",
  seeHistory: "Voir l’historique",
  history: "Historique",
  sets: "Doux · séries : 2 sur 2",
  day: "dimanche 22 novembre 2026",
};

const SPANISH = {
  read: "Lo he leído",
  signs: "Lea las señales de alerta",
  before: "Antes de empezar",
  levels: "Nivel de hoy",
  gentle: /Suave/,
  exercise: "Rodilla al pecho",
  dose: "2 × 10 s por lado",
  start: "Empezar este ejercicio",
  go: "Empezar",
  hold: "Mantenga",
  switchSides: "Cambie de lado",
  finished: "Sesión terminada",
  saved: "Guardado en su historial.",
  seeHistory: "Ver su historial",
  history: "Historial",
  sets: "Suave · series: 2 de 2",
  day: "domingo, 22 de noviembre de 2026",
};

/** A level, an exercise, the safety texts before it, and the timer to its end. */
async function doOneExercise(page, words) {
  await fakeClock(page);
  await open(page);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(page.getByRole("link", { name: words.signs })).toBeVisible();

  const levels = page.getByRole("group", { name: words.levels });
  await levels.getByRole("radio", { name: words.gentle }).check();
  await expect(page.getByRole("listitem").filter({ hasText: words.exercise })).toContainText(words.dose);
  await page.getByRole("link", { name: words.exercise }).click();
  await expect(heading).toHaveText(words.exercise);
  await page.getByRole("button", { name: words.start }).click();
  // Nobody exercises before these have been read.
  await expect(heading).toHaveText(words.before);
  await page.getByRole("button", { name: words.read }).click();
  // Before it starts: how long it takes, and two questions that can be left out.
  await page.getByRole("button", { name: words.go, exact: true }).click();

  // 12 s to get ready, 10 s on each side, 8 s to switch, 30 s of rest, and the same again.
  await page.clock.runFor(13_000);
  await expect(heading).toHaveText(words.hold);
  await page.clock.runFor(10_000);
  await expect(heading).toHaveText(words.switchSides);
  await page.clock.runFor(90_000);
  await expect(heading).toHaveText(words.finished);
}

/** The history names what was done, and when. */
async function findItInTheHistory(page, words) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.history);
  const entry = page.locator(".entry").filter({ hasText: words.exercise });
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText(words.sets);
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(/22/);
}

for (const [language, locale, words] of [
  ["English", "en-GB", ENGLISH],
  ["French", "fr-FR", FRENCH],
  ["Spanish", "es-ES", SPANISH],
]) {
  test.describe(language, () => {
    test.use({ locale });

    test("a first session is in the history, also after a reload", async ({ page }) => {
      await doOneExercise(page, words);
      await expect(page.getByRole("main")).toContainText(words.saved);
      expect(await page.getAttribute("html", "lang")).toBe(locale.slice(0, 2));

      const saved = await records(page);
      expect(saved).toHaveLength(1);
      expect(saved[0].bouts).toEqual([
        {
          exercise: "knee-to-chest",
          level: "gentle",
          sets: 2,
          sets_done: 2,
          work_ms: 40_000,
          left: { sets_done: 2, work_ms: 20_000 },
          right: { sets_done: 2, work_ms: 20_000 },
        },
      ]);
      expect(saved[0].utc_offset_min).toBe(60);

      await page.getByRole("link", { name: words.seeHistory }).click();
      await findItInTheHistory(page, words);
      await reload(page);
      await findItInTheHistory(page, words);

      // Neither the safety texts nor the level are asked for again.
      await open(page, "#/");
      await expect(page.getByRole("radio", { name: words.gentle })).toBeChecked();
      await expect(page.getByRole("link", { name: words.signs })).toHaveCount(0);
      await open(page, "#/session/bird-dog");
      await expect(page.getByRole("button", { name: words.go, exact: true })).toBeVisible();
    });
  });
}

test("where nothing can be kept, the app says so and works", async ({ page }) => {
  await storageDenied(page);
  await doOneExercise(page, ENGLISH);
  const notice = page.getByText("This browser does not let Keystone keep anything.");
  await expect(notice).toBeVisible();
  await page.getByRole("link", { name: ENGLISH.seeHistory }).click();
  await findItInTheHistory(page, ENGLISH);
});

test("the safety texts are one link away from every screen", async ({ page }) => {
  await acknowledged(page);
  for (const hash of ["#/", "#/exercise/dead-bug", "#/history", "#/more", "#/about"]) {
    await open(page, hash);
    await page.getByRole("link", { name: "When to stop" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("When to stop");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  }
  await open(page, "#/session/dead-bug");
  await page.getByRole("button", { name: "Start" }).click();
  await page.getByRole("button", { name: "Something’s wrong" }).click();
  await page.getByRole("alertdialog").getByRole("link", { name: "When to stop" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("When to stop");
});
