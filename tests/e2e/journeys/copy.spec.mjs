// The history as a file: out, and in again here or elsewhere; and what is no such file.
import { readFile } from "node:fs/promises";
import Ajv from "ajv/dist/2020.js";
import { acknowledged, entries, expect, kept, open, records, reload, test } from "../helpers.mjs";
import { read } from "../read-code.mjs";
import { bout, history, seed, version } from "../seed.mjs";

const NOW = new Date("2026-11-22T09:30:00+01:00").getTime();
const data = (page) => page.getByRole("main").locator(".your-data");

test.beforeEach(async ({ page }) => {
  await acknowledged(page);
  await page.clock.setFixedTime(NOW);
});

/** Presses Save a copy, and gives the text of the file. */
async function save(page, name = "Save a copy") {
  const download = page.waitForEvent("download");
  await data(page).getByRole("button", { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

const file = (text) => ({ name: "copy.json", mimeType: "application/json", buffer: Buffer.from(text) });
const choose = (page, text) => page.getByLabel("Open a copy").setInputFiles(file(text));
const inFile = (page) => page.getByRole("group", { name: "In this copy" });

test("a copy holds everything, as the schema says, and another device takes it in", async ({ page, browser }) => {
  const torn = '{"v":1,"id":"torn';
  await seed(page, [
    ...history(30, NOW),
    version("gone", { started: NOW - 9e9, offset: 60, active: 60_000, bouts: [bout("dead-bug")] }),
    version("gone", null, 1, "t"),
    ["keystone/s/torn", torn],
    ["keystone/s/later", '{"v":9,"id":"later","mood":"fine"}'],
    ["keystone/r/own-0000000a", JSON.stringify({ v: 1, id: "own-0000000a", name: "Évening <b>", exercises: ["dead-bug"], order: "own" })],
    ["keystone/set/level", "gentle"],
  ]);
  await open(page, "#/history");
  await expect(page.getByText("1 entry could not be read.")).toBeVisible();
  const { name, text } = await save(page);
  expect(name).toBe("keystone-2026-11-22.json");
  const copy = JSON.parse(text);
  const schema = JSON.parse(await readFile("src/domain/transfer/schema.json", "utf8"));
  const check = new Ajv({ allErrors: true, strictTuples: false }).compile(schema);
  expect(check(copy) || check.errors).toBe(true);
  // Thirty, the deletion, and one from a newer app; what the deleted one said was cleared away.
  expect(copy.sessions).toHaveLength(32);
  expect(copy.unreadable).toEqual({ torn });
  expect(copy.settings["set/acknowledged"]).toBeUndefined();

  const elsewhere = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Paris" });
  const other = await elsewhere.newPage();
  await acknowledged(other);
  await open(other, "#/history");
  await expect(other.getByText("Nothing here yet")).toBeVisible();
  await choose(other, text);
  await expect(inFile(other)).toContainText("30 new sessions");
  await expect(inFile(other).getByRole("heading")).toBeFocused();
  await expect(inFile(other)).toContainText("1 routine");
  await expect(inFile(other)).toContainText("1 session from a newer version of Keystone");
  expect(Object.keys(await kept(other, "s/"))).toHaveLength(0);
  await inFile(other).getByRole("checkbox", { name: "Also take over the settings" }).check();
  await inFile(other).getByRole("button", { name: "Add to my history" }).click();
  await expect(other.getByText("The copy was taken in: 30 sessions added or changed.")).toBeVisible();
  // The screen is another one now: the focus is on what takes it back.
  await expect(other.getByRole("button", { name: "Undo" })).toBeFocused();
  await other.getByRole("radio", { name: "All", exact: true }).check();
  await expect(other.getByText("30 sessions", { exact: true })).toBeVisible();
  await reload(other);
  await other.getByRole("radio", { name: "All", exact: true }).check();
  await expect(other.getByText("30 sessions", { exact: true })).toBeVisible();
  expect((await kept(other, "set/")).level).toBe("gentle");
  expect(Object.keys(await kept(other, "r/"))).toEqual(["own-0000000a"]);
  expect((await kept(other, "s/")).later).toBe('{"v":9,"id":"later","mood":"fine"}');

  // A second time there is nothing new in it.
  await choose(other, text);
  await expect(inFile(other)).toContainText("There is nothing new in this copy.");
  await expect(inFile(other)).toContainText("31 sessions that you have already");
  await inFile(other).getByRole("button", { name: "Change nothing" }).click();
  await expect(inFile(other)).toHaveCount(0);
  await elsewhere.close();
});

test("what came with a file can be taken out again", async ({ page }) => {
  await open(page, "#/history");
  const own = history(3, NOW);
  const text = `{"keystone":"history","version":1,"exported":9000000000000000,"sessions":[${own.map(([, t]) => t)}],"settings":{"set/level":"gentle","set/goal/2968":"5"}}`;
  await choose(page, text);
  await inFile(page).getByRole("button", { name: "Add to my history" }).click();
  await expect(entries(page)).toHaveCount(3);
  // Whatever clock the copy was made by, what is still to come is in no copy.
  expect((await kept(page, "ask/")).exported).toBe(String(NOW));
  // Goals come along; other settings only if that is asked for.
  const settings = await kept(page, "set/");
  expect([settings["goal/2968"], settings.level]).toEqual(["5", undefined]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Nothing here yet")).toBeVisible();
  expect([await kept(page, "s/"), await kept(page, "set/goal/")]).toEqual([{}, {}]);
});

test("what was deleted here comes back only if that is asked for", async ({ page }) => {
  await seed(page, history(2, NOW));
  await open(page, "#/history");
  const { text } = await save(page);
  await entries(page).first().getByRole("button", { name: /^Delete/ }).click();
  await expect(entries(page)).toHaveCount(1);
  await choose(page, text);
  await expect(inFile(page)).toContainText("1 session that you have deleted here");
  await expect(inFile(page).getByRole("button", { name: "Add to my history" })).toHaveCount(0);
  await inFile(page).getByRole("checkbox", { name: "Bring back what I have deleted here" }).check();
  await inFile(page).getByRole("button", { name: "Add to my history" }).click();
  await expect(entries(page)).toHaveCount(2);
  await reload(page);
  await expect(entries(page)).toHaveCount(2);
});

for (const [what, text, words] of [
  ["a file cut off", '{"keystone":"history","version":1,"sessions":[{"v":2', "damaged or cut off"],
  ["no JSON", "<img src=x onerror=alert(1)>", "damaged or cut off"],
  ["another app’s file", '{"workouts":[]}', "not a copy from Keystone"],
  ["a file from a newer app", '{"keystone":"history","version":2}', "newer version"],
  ["a file too large", " ".repeat(25 * 1024 * 1024 + 1), "too large"],
  ["an empty file", "", "damaged or cut off"],
]) {
  test(`${what} is refused in plain words, and nothing changes`, async ({ page }) => {
    await seed(page, history(1, NOW));
    await open(page, "#/history");
    await expect(entries(page)).toHaveCount(1);
    const before = await kept(page, "");
    await choose(page, text);
    await expect(inFile(page)).toContainText(words);
    expect(await kept(page, "")).toEqual(before);
    await inFile(page).getByRole("button", { name: "Change nothing" }).click();
    await expect(entries(page)).toHaveCount(1);
  });
}

test("one bad entry in a file spoils no other, and hostile texts stay texts", async ({ page }) => {
  await open(page, "#/history");
  const hostile = `<img src=x onerror="document.title='hit'">\u202e\u0000{{constructor}}`;
  const good = version("good", {
    started: NOW - 86_400_000, offset: 60, active: 60_000, routine: hostile.slice(0, 40), name: hostile.slice(0, 40),
    after: { note: hostile }, bouts: [bout("dead-bug")],
  })[1];
  const bad = good.replace('"ms":120000', '"ms":120001');
  await choose(page, `{"keystone":"history","version":1,"sessions":[${good},${bad},7,null,{"v":2},${good}]}`);
  await expect(inFile(page)).toContainText("1 new session");
  await expect(inFile(page)).toContainText("4 entries that can’t be read: left out");
  await inFile(page).getByRole("button", { name: "Add to my history" }).click();
  await expect(entries(page)).toContainText("<img src=x");
  await reload(page);
  await expect(entries(page)).toContainText("<img src=x");
  expect(await page.locator("main img").count()).toBe(0);
  expect(await page.title()).not.toBe("hit");
});

test("a table for spreadsheets has a row for each exercise", async ({ page }) => {
  await seed(page, history(3, NOW));
  await open(page, "#/history");
  const { name, text } = await save(page, "Save a table for a spreadsheet");
  expect(name).toBe("keystone-2026-11-22.csv");
  const rows = text.trim().split("\r\n");
  const bouts = (await records(page)).flatMap((r) => r.bouts);
  expect(rows).toHaveLength(1 + bouts.length);
  expect(rows[0]).toContain("pain_before");
});

test("after ten sessions without a copy one is suggested, quietly", async ({ page }) => {
  await seed(page, history(10, NOW));
  await open(page, "#/history");
  await expect(page.getByText("10 sessions are not in a copy yet.")).toBeVisible();
  await save(page);
  await expect(page.getByText("10 sessions are not in a copy yet.")).toHaveCount(0);
  await reload(page);
  await expect(entries(page).first()).toBeVisible();
  await expect(page.getByText("10 sessions are not in a copy yet.")).toHaveCount(0);
});

test("in a tab of Safari one is suggested at once, and says why", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "standalone", { value: false }));
  await seed(page, history(1, NOW));
  await open(page, "#/history");
  await expect(page.getByText("Safari may delete it if you don’t open this page for 7 days.")).toBeVisible();
});

test("all sessions are deleted only when asked twice, and come back with one press", async ({ page }) => {
  await seed(page, history(12, NOW));
  await open(page, "#/history");
  await page.getByRole("button", { name: "Delete all sessions" }).click();
  const question = page.getByRole("alertdialog", { name: "Delete all 12 sessions?" });
  // Nothing else can be reached meanwhile, and Escape means no.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => !document.activeElement?.closest("main, header"))).toBe(true);
  await question.getByRole("button", { name: "Keep them" }).focus();
  await page.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Delete all sessions" })).toBeFocused();
  await page.getByRole("button", { name: "Delete all sessions" }).click();
  // Who goes elsewhere has not said yes.
  await open(page, "#/more");
  await page.getByRole("link", { name: "History" }).click();
  await expect(question).toHaveCount(0);
  await page.getByRole("button", { name: "Delete all sessions" }).click();
  await question.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText("Nothing here yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("radio", { name: "All", exact: true }).check();
  await expect(page.getByText("12 sessions", { exact: true })).toBeVisible();
});

test("a short history travels as a code that another phone reads off the screen", async ({ page, browser }) => {
  await seed(page, history(3, NOW));
  await open(page, "#/history");
  await page.getByRole("button", { name: "Show a code for my other phone" }).click();
  const code = page.getByRole("img", { name: "The code for your other phone" });
  const link = await read(page, code);
  expect(link).toContain("#/take/");

  const elsewhere = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Paris" });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(inFile(other)).toContainText("3 new sessions");
  expect(other.url()).not.toContain("take");
  expect(Object.keys(await kept(other, "s/"))).toHaveLength(0);
  await inFile(other).getByRole("button", { name: "Add to my history" }).click();
  await expect(entries(other)).toHaveCount(3);
  await elsewhere.close();
});

test("a long history does not fit into a code, and the page says what to do instead", async ({ page }) => {
  await seed(page, history(60, NOW));
  await open(page, "#/history");
  await page.getByRole("button", { name: "Show a code for my other phone" }).click();
  await expect(page.getByText("No code can be made: your history is too long")).toBeVisible();
});

for (const [what, payload] of [
  ["nothing", ""],
  ["markup", "%3Cimg%20src=x%20onerror=alert(1)%3E"],
  ["what is no code", "AAAA"],
  ["a hundred kilobytes", "A".repeat(100_000)],
]) {
  test(`an address with ${what} in the place of a history is harmless`, async ({ page }) => {
    await seed(page, history(1, NOW));
    await open(page, `#/take/${payload}`);
    await expect(inFile(page)).toContainText("damaged or cut off");
    await expect(entries(page)).toHaveCount(1);
    expect(page.url()).toMatch(/#\/history$/);
  });
}
