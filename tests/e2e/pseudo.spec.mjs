// In a language whose words are 40 % longer than ours, on the smallest screen: nothing is cut off, and every word
// comes from the catalogue (it stands in brackets there; see src/bin/pseudo.rs).
import { expect, fakeClock, running, test } from "./helpers.mjs";
import { SCREENS, cutOff, throughThePlayer, wellUsed } from "./screens.mjs";

test.use({ viewport: { width: 320, height: 568 }, contextOptions: { reducedMotion: "reduce" } });

const open = async (page, hash) => {
  await page.goto(`./?lang=qps${hash}`);
  await running(page);
};

test.beforeEach(({ page }) => wellUsed(page));

test("no screen cuts anything off", async ({ page }) => {
  test.slow();
  for (const hash of SCREENS) {
    await open(page, hash);
    expect.soft(await cutOff(page), hash).toEqual([]);
  }
});

test("no state of the player cuts anything off", async ({ page }) => {
  await fakeClock(page);
  await open(page, "#/session/knee-to-chest");
  await throughThePlayer(page, async (state) => expect.soft(await cutOff(page), state).toEqual([]));
});

test("every word comes from the catalogue", async ({ page }) => {
  for (const hash of ["#/", "#/exercise/hip-thrust", "#/routine/new", "#/safety"]) {
    await open(page, hash);
    const bare = await page.evaluate(() => {
      const walk = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
      const found = [];
      while (walk.nextNode()) {
        const { data, parentElement } = walk.currentNode;
        // The titles of sources stay as they are, and the name of the app.
        if (/\p{L}/u.test(data) && !/[[\]]/.test(data) && !parentElement.closest("a[href^=http]")) found.push(data.trim());
      }
      return [...new Set(found)];
    });
    expect.soft(bare, hash).toEqual(["Keystone"]);
  }
});
