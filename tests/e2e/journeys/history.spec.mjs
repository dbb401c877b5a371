// A history that loses nothing.
import { acknowledged, entries, expect, fakeClock, kept, open, records, reload, test } from "../helpers.mjs";

test.beforeEach(async ({ page }) => {
  await acknowledged(page);
  await fakeClock(page);
});

/** Does some seconds of an exercise and stops. */
async function doABit(page, slug) {
  await open(page, `#/session/${slug}`);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  await page.clock.runFor(3_000);
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await page.getByRole("button", { name: "Stop here" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Session stopped");
}

test("an empty history says what will be there", async ({ page }) => {
  await open(page, "#/history");
  await expect(page.getByRole("main")).toContainText("Nothing here yet");
  await page.getByRole("main").getByRole("link", { name: "All exercises" }).click();
  await expect(page.getByRole("heading", { name: "The nine exercises" })).toBeVisible();
});

test("sessions are listed newest first; deleting asks for nothing and can be undone", async ({ page }) => {
  await doABit(page, "dead-bug");
  await page.clock.runFor(60_000);
  await doABit(page, "bird-dog");
  await open(page, "#/history");
  await expect(entries(page)).toHaveText([/Bird dog/, /Dead bug/]);

  await page.getByRole("button", { name: /Delete Bird dog/ }).click();
  await expect(entries(page)).toHaveText([/Dead bug/]);
  expect((await records(page)).filter((r) => r.deleted)).toHaveLength(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entries(page)).toHaveText([/Bird dog/, /Dead bug/]);
  await reload(page);
  await expect(entries(page)).toHaveText([/Bird dog/, /Dead bug/]);
});

test("whatever is deleted in a hurry can be brought back", async ({ page }) => {
  for (const slug of ["dead-bug", "bird-dog", "tail-wag"]) await doABit(page, slug);
  await open(page, "#/history");
  await page.getByRole("button", { name: /Delete/ }).first().dblclick();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  if ((await entries(page).count()) === 2) await page.getByRole("button", { name: /Delete/ }).first().click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entries(page)).toHaveCount(3);
  await reload(page);
  await expect(entries(page)).toHaveCount(3);
});

test("what can't be read is set aside and counted, and the rest is shown", async ({ page }) => {
  await doABit(page, "dead-bug");
  await page.evaluate(() => {
    localStorage.setItem("keystone/s/torn", '{"v":1,"id":"torn","crc":1');
    localStorage.setItem("keystone/s/odd", "<img src=x onerror=alert(1)>");
    localStorage.setItem("keystone/s/future", '{"v":99,"mood":"fine"}');
  });
  await open(page, "#/history");
  await reload(page);
  await expect(page.getByText("2 saved sessions could not be read.")).toBeVisible();
  await expect(page.getByText("1 session was saved by a newer version")).toBeVisible();
  await expect(entries(page)).toHaveText([/Dead bug/]);
  expect(await kept(page, "quarantine/")).toEqual({
    torn: '{"v":1,"id":"torn","crc":1',
    odd: "<img src=x onerror=alert(1)>",
  });
  expect((await kept(page, "s/")).future).toBe('{"v":99,"mood":"fine"}');
});

test("on a full disk the session stays on the page, and the page says so", async ({ page }) => {
  await open(page, "#/history");
  // Once the history was read, nothing else comes between: the disk is full from then on.
  await expect(page.getByText("Nothing here yet")).toBeVisible();
  await expect.poll(() => page.evaluate(() => indexedDB.databases().then((all) => all.length))).toBe(1);
  await page.evaluate(() => {
    // Ever smaller pieces, until not even one character finds room.
    for (let size = 5 * 1024 * 1024, n = 0; size >= 1; ) {
      try {
        localStorage.setItem(`filler${n++}`, "x".repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await doABit(page, "dead-bug");
  await expect(page.getByText("This session could not be saved").first()).toBeVisible();
  await page.getByRole("link", { name: "See your history" }).click();
  await expect(entries(page)).toHaveText([/Dead bug/]);
  // The other place had room for it.
  await reload(page);
  await expect(entries(page)).toHaveText([/Dead bug/]);
});

test("two tabs never overwrite each other", async ({ page, context }) => {
  const other = await context.newPage();
  await acknowledged(other);
  await fakeClock(other);
  await Promise.all([open(page, "#/history"), open(other, "#/history")]);
  await doABit(page, "dead-bug");
  await doABit(other, "bird-dog");
  await open(page, "#/history");
  await reload(page);
  await expect(entries(page)).toHaveCount(2);
});
