// What a screen reader is given: the names and roles of the player and the history, and what is said by itself.
import { acknowledged, expect, fakeClock, open, test } from "../helpers.mjs";
import { SCREENS } from "../screens.mjs";
import { history, seed } from "../seed.mjs";

const NOW = new Date("2026-11-22T09:30:00+01:00").getTime();
const MOST_A_PHASE = 4;

test.beforeEach(async ({ page }) => {
  await acknowledged(page);
  await fakeClock(page);
});

test("at most four messages a phase, none of them twice, and no seconds counted aloud", async ({ page }) => {
  test.slow();
  await open(page, "#/session/hamstring-stretch");
  // Everything that is said by itself, with the phase in which it is said.
  await page.evaluate(() => {
    window.said = [];
    window.phases = 0;
    const live = "[role=status], [role=alert], [aria-live]:not([aria-live=off])";
    let phase;
    new MutationObserver((changes) => {
      const now = document.querySelector(".player")?.dataset.phase;
      if (now !== phase) [phase, window.phases] = [now, window.phases + 1];
      const regions = changes.map(({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest(live));
      for (const region of new Set(regions)) {
        const text = region?.isConnected && region.textContent.trim();
        if (text) window.said.push({ phase: window.phases, text });
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["data-phase"] });
  });
  await page.clock.pauseAt(new Date(NOW + 60_000));
  await page.getByRole("button", { name: "Start", exact: true }).click();
  const heading = page.getByRole("heading", { level: 1 });
  for (let second = 0; second < 600 && (await heading.textContent()) !== "Session finished"; second += 5) {
    await page.clock.runFor(5_000);
  }
  await expect(heading).toHaveText("Session finished");
  const said = await page.evaluate(() => window.said);
  const perPhase = [...new Set(said.map(({ phase }) => phase))].map((phase) => said.filter((s) => s.phase === phase));
  expect(perPhase.length, "phases in which something was said").toBeGreaterThan(8);
  for (const messages of perPhase) expect(messages.length, JSON.stringify(messages)).toBeLessThanOrEqual(MOST_A_PHASE);
  for (const [n, { text }] of said.entries()) {
    expect(text, "said twice in a row").not.toBe(said[n - 1]?.text);
    expect(text).not.toMatch(/\d+ seconds? left/);
  }
  expect(said.map(({ text }) => text)).toEqual(expect.arrayContaining(["Halfway"]));
  // The end is said by the heading, which has the focus, and not a second time.
  expect(said.map(({ text }) => text)).not.toContain("Session finished");
  await expect(heading).toBeFocused();
});

test("what is listened to is there before anything is said in it", async ({ page }) => {
  test.slow();
  await seed(page, history(4, NOW));
  for (const hash of SCREENS) {
    await open(page, hash);
    const gone = await page.locator("#app").locator("[role=status], [role=alert], [aria-live]").evaluateAll((all) =>
      all.filter((e) => !e.checkVisibility() && !e.closest("details:not([open])")).map((e) => e.outerHTML.slice(0, 80)));
    expect(gone, hash).toEqual([]);
  }
});

test("names and roles of the player", async ({ page }) => {
  await open(page, "#/session/bird-dog");
  await expect(page.locator("#app")).toMatchAriaSnapshot({ name: "before.aria.yml" });
  await page.clock.pauseAt(new Date(NOW + 60_000));
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.clock.runFor(14_000);
  await expect(page.locator("#app")).toMatchAriaSnapshot({ name: "player.aria.yml" });
  await page.getByRole("button", { name: "Something’s wrong" }).click();
  await page.clock.runFor(500);
  await expect(page.getByRole("alertdialog")).toMatchAriaSnapshot({ name: "question.aria.yml" });
  await page.getByRole("alertdialog").getByRole("button", { name: "End the session" }).click();
  await page.clock.runFor(500);
  await expect(page.locator("#app")).toMatchAriaSnapshot({ name: "summary.aria.yml" });
});

test("names and roles of the history", async ({ page }) => {
  await seed(page, history(4, NOW));
  await open(page, "#/history");
  await page.locator(".your-data").waitFor();
  await expect(page.locator("#app")).toMatchAriaSnapshot({ name: "history.aria.yml" });
});
