// What the history shows: weeks, pictures, the numbers behind them; and what can be said later.
import { acknowledged, drawn, entries, expect, fakeClock, kept, open, records, reload, test } from "../helpers.mjs";
import { bout, history, seed, version } from "../seed.mjs";

/** A Sunday, half past nine. */
const NOW = new Date("2026-11-22T09:30:00+01:00").getTime();
const DAY = 86_400_000;
const session = (id, daysAgo, more = {}) =>
  version(id, { started: NOW - daysAgo * DAY, offset: 60, active: 900_000, bouts: [bout("dead-bug")], ...more });
const pain = (before, after) => ({ before: { pain: before }, after: { pain: after } });
const section = (page, name) => page.getByRole("main").locator("section").filter({ has: page.getByRole("heading", { name }) });

test.beforeEach(async ({ page }) => {
  await acknowledged(page);
  await fakeClock(page);
});

test("weeks are kept against a goal, and a pause breaks nothing", async ({ page }) => {
  // Three in the week before last, two last week, two this week.
  await seed(page, [18, 16, 14, 10, 8, 3, 1].map((days, i) => session(`s${i}`, days)));
  await open(page, "#/history");
  const week = section(page, "This week");
  await expect(week).toContainText("2 of 3 sessions.");
  await expect(week).toContainText("1 week with the goal reached.");
  await week.getByText("Change goal or pause").click();
  await week.getByRole("combobox", { name: "Sessions a week" }).selectOption("2");
  await expect(week).toContainText("2 of 2 sessions. Goal reached.");
  await expect(week).toContainText("2 weeks with the goal reached.");
  await week.getByRole("combobox", { name: "Sessions a week" }).selectOption("5");
  await week.getByRole("button", { name: "Pause this week" }).click();
  await expect(week).toContainText("This week is paused. What you do still counts.");
  await expect(week).toContainText("1 week with the goal reached, 1 week paused.");
  await expect(page.getByRole("row", { name: /pause/ })).toBeVisible();
  await reload(page);
  await expect(week).toContainText("2 of 5 sessions. This week is paused.");
  // The goal of weeks that are over is the one that they had.
  await expect(week).toContainText("1 week with the goal reached, 1 week paused");
  for (const word of ["missed", "streak", "failed"]) {
    await expect(page.getByRole("main")).not.toContainText(word);
  }
});

test("the calendar says what was done on which day, and goes back in time", async ({ page }) => {
  await seed(page, [session("a", 1), session("b", 60)]);
  await open(page, "#/history");
  const calendar = page.getByRole("table", { name: /Six weeks/ });
  await expect(calendar.getByRole("cell", { name: /^21 ?, 15.min$/ })).toBeVisible();
  await expect(page.getByText("12 Oct to 22 Nov", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Earlier weeks" }).click();
  await expect(calendar.getByRole("cell", { name: /^23 ?, 15.min$/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Earlier weeks" })).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByRole("button", { name: "Earlier weeks" })).toBeFocused();
  await page.getByRole("button", { name: "Later weeks" }).click();
  await expect(calendar.getByRole("cell", { name: /^21 ?, 15.min$/ })).toBeVisible();
});

test("pain before and after is drawn, and a table says the same", async ({ page }) => {
  await seed(page, [session("a", 3, pain(6, 3)), session("b", 2, pain(5, 4)), session("c", 1, pain(4, 4))]);
  await open(page, "#/history");
  const chart = section(page, "Pain before and after");
  await expect(chart).toContainText("Average of your last 3 rated sessions: 5 before, 3.7 after.");
  await expect(chart).toContainText("A change of 1 point is within the usual ups and downs.");
  await expect(chart.getByRole("img")).toHaveAccessibleName(/Pain before and after. Average of your last 3 rated sessions/);
  // One real change; one within a point, and one of none.
  await expect(chart.locator(".drawn .join")).toHaveCount(1);
  await expect(chart.locator(".drawn .same")).toHaveCount(2);
  await chart.getByText("Show as a table").click();
  await expect(chart.getByRole("row")).toHaveText([/When/, /19 Nov.*6.*3/, /20 Nov.*5.*4/, /21 Nov.*4.*4/]);
});

test("which exercises went with more pain is counted, not judged", async ({ page }) => {
  const of = (exercise, more) => ({ bouts: [bout(exercise, more)] });
  await seed(page, [
    session("a", 3, { ...pain(3, 6), ...of("side-plank") }),
    session("b", 2, { ...pain(5, 6), ...of("side-plank", { why: "hurts" }) }),
    session("c", 1, { ...pain(5, 2), ...of("side-plank") }),
    session("d", 1.1, { ...pain(5, 2), ...of("tail-wag") }),
  ]);
  await open(page, "#/history");
  const part = section(page, "Exercises and pain");
  await expect(part.getByRole("listitem").filter({ hasText: "Knee side plank" })).toContainText("rose in 1 of 3 · stopped, it hurt: 1");
  // One session says nothing.
  await expect(part.getByRole("listitem").filter({ hasText: "Tail wag" })).toHaveCount(0);
  await expect(part).toContainText("what went together, not what caused it");
  await part.getByText("Show as a table").click();
  await expect(part.getByRole("row", { name: /Knee side plank/ })).toHaveText(/3\s*1\s*1\s*1\s*1\s*0/);
});

test("what is looked at can be narrowed down to a time and an exercise", async ({ page }) => {
  await seed(page, [
    session("a", 1),
    session("b", 2, { bouts: [bout("tail-wag")] }),
    session("c", 60),
    session("d", 400, { bouts: [bout("tail-wag")] }),
  ]);
  await open(page, "#/history");
  await expect(entries(page)).toHaveCount(2);
  await page.getByRole("radio", { name: "3 months" }).check();
  await expect(entries(page)).toHaveCount(3);
  await page.getByRole("radio", { name: "All", exact: true }).check();
  await expect(entries(page)).toHaveCount(4);
  await page.getByRole("combobox", { name: "Exercise" }).selectOption("Tail wag");
  await expect(entries(page)).toHaveText([/Tail wag/, /Tail wag/]);
  await page.getByRole("combobox", { name: "Exercise" }).selectOption("Bird dog");
  await expect(page.getByText("No sessions match your choice.")).toBeVisible();
});

test("two thousand sessions are shown a few at a time", async ({ page }) => {
  await seed(page, history(2_000, NOW));
  await open(page, "#/history");
  await page.getByRole("radio", { name: "All", exact: true }).check();
  await expect(page.getByText("2,000 sessions", { exact: true })).toBeVisible();
  await expect(entries(page)).toHaveCount(10);
  await page.getByRole("button", { name: "Show more" }).click();
  await expect(entries(page)).toHaveCount(20);
  // Pictures sum up rather than crowd.
  expect(await page.locator(".drawn .before").count()).toBeLessThanOrEqual(24);
});

test("pain and note of a session can be changed later; what was done stays", async ({ page }) => {
  await seed(page, [session("a", 1, pain(6, 3))]);
  await open(page, "#/history");
  await page.getByRole("button", { name: /^Change Dead bug/ }).click();
  const entry = entries(page);
  await entry.getByRole("group", { name: "Pain after" }).getByRole("radio", { name: "5", exact: true }).check();
  await entry.getByRole("textbox", { name: "Note" }).fill("It came back in the evening.");
  await entry.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: /^Change Dead bug/ })).toBeFocused();
  await expect(entry).toContainText("Pain: 6 before, 5 after");
  await expect(entry).toContainText("It came back in the evening.");
  await reload(page);
  await expect(entry).toContainText("It came back in the evening.");
  const all = await records(page);
  expect(all.map((r) => [r.rev, r.after.pain])).toEqual(expect.arrayContaining([[0, 3], [1, 5]]));
  await page.getByRole("button", { name: /^Change Dead bug/ }).click();
  await entry.getByRole("textbox", { name: "Note" }).fill("No.");
  await entry.getByRole("button", { name: "Cancel" }).click();
  await expect(entry).toContainText("It came back in the evening.");
});

test("a session done away from the timer can be added, and says what is missing", async ({ page }) => {
  await open(page, "#/history");
  await page.getByRole("link", { name: "Add a session" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const save = () => page.getByRole("button", { name: "Save" }).click();
  await save();
  await expect(page.getByRole("spinbutton")).toBeFocused();
  await expect(page.getByRole("alert").filter({ hasText: /./ })).toHaveText("Enter a whole number from 1 to 600.");
  await page.getByRole("spinbutton", { name: "Minutes in all" }).fill("25");
  await save();
  await expect(page.getByRole("alert").filter({ hasText: /./ })).toHaveText("Choose at least one exercise.");
  await page.getByRole("checkbox", { name: /Tail wag/ }).check();
  await page.getByRole("checkbox", { name: /Dead bug/ }).check();
  await page.getByLabel("Day", { exact: true }).fill("2026-11-23");
  await save();
  await expect(page.getByRole("alert").filter({ hasText: /./ })).toHaveText("Choose today or an earlier day.");
  await page.getByLabel("Day", { exact: true }).fill("2026-11-20");
  await page.getByLabel("Start time", { exact: true }).fill("18:15");
  await page.getByRole("group", { name: "Pain before" }).getByRole("radio", { name: "4", exact: true }).check();
  await page.getByRole("textbox", { name: "Note" }).fill("On paper, at my sister’s.");
  await save();
  await expect(page.getByText("Session added.")).toBeVisible();
  await expect(entries(page)).toContainText([/Dead bug.*Tail wag.*Entered by hand.*Pain before: 4.*On paper, at my sister’s.*25.min/s]);
  await expect(entries(page)).toContainText("Entered by hand");
  const [record] = await records(page);
  expect(record).toMatchObject({ told: true, utc_offset_min: 60, active_ms: 1_500_000 });
  expect(new Date(record.started_ms).toISOString()).toBe("2026-11-20T17:15:00.000Z");
});

test("on the first visit on a later day one question is asked, once", async ({ page }) => {
  await page.clock.pauseAt(NOW + 1_000);
  await open(page, "#/session/tail-wag");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.clock.runFor(20_000);
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await page.getByRole("button", { name: "Stop here" }).click();
  const question = page.getByRole("region", { name: "How is your pain today, compared with before your session?" });
  await open(page, "#/");
  await expect(question).toHaveCount(0);

  await page.clock.pauseAt(NOW + DAY);
  await reload(page);
  await expect(question).toContainText("Your session on Sunday: Tail wag");
  await question.getByRole("button", { name: "Worse" }).click();
  const noted = page.getByRole("region", { name: "Noted." });
  await expect(noted).toContainText("do less next time");
  await noted.getByRole("button", { name: "Close" }).click();
  await expect(noted).toHaveCount(0);
  await expect(question).toHaveCount(0);
  await reload(page);
  await expect(page.getByRole("heading", { name: "The nine exercises" })).toBeVisible();
  await expect(question).toHaveCount(0);
  await open(page, "#/history");
  await drawn(page);
  await expect(entries(page)).toContainText("Pain on a later day: worse than before");
});

test("after the first session with the timer the browser is asked to keep what is stored, once", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persist = () => {
      document.documentElement.dataset.asked = Number(document.documentElement.dataset.asked ?? 0) + 1;
      return Promise.resolve(true);
    };
  });
  for (const slug of ["tail-wag", "dead-bug"]) {
    await open(page, `#/session/${slug}`);
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.getByRole("button", { name: "Skip", exact: true }).click();
    await page.clock.runFor(3_000);
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.getByRole("button", { name: "Stop here" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Session stopped");
  }
  await expect(page.locator("html")).toHaveAttribute("data-asked", "1");
});

test("who does not want to answer is not asked again, and old sessions are not asked about", async ({ page }) => {
  await seed(page, [session("a", 1), ["keystone/ask/morning", "a"]]);
  const question = page.getByRole("region", { name: "How is your pain today, compared with before your session?" });
  await open(page, "#/");
  await question.getByRole("button", { name: "Skip" }).click();
  await expect(question).toHaveCount(0);
  await reload(page);
  await expect(question).toHaveCount(0);
  await page.evaluate(() => localStorage.setItem("keystone/ask/morning", "a"));
  await page.clock.setFixedTime(NOW + 5 * DAY);
  await reload(page);
  await expect(page.getByRole("heading", { name: "The nine exercises" })).toBeVisible();
  await expect(question).toHaveCount(0);
});

test("two tabs agree at once, on sessions and on settings", async ({ page, context }) => {
  await seed(page, [session("a", 1)]);
  await open(page, "#/history");
  await expect(entries(page)).toHaveCount(1);
  const other = await context.newPage();
  await acknowledged(other);
  await fakeClock(other);
  await open(other, "#/history/add");
  await other.getByRole("checkbox", { name: /Tail wag/ }).check();
  await other.getByRole("spinbutton", { name: "Minutes in all" }).fill("5");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(entries(other)).toHaveCount(2);
  await expect(entries(page)).toHaveCount(2);
  await entries(page).filter({ hasText: "Dead bug" }).getByRole("button", { name: /^Delete/ }).click();
  await expect(entries(other)).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entries(other)).toHaveCount(2);
  await open(other, "#/more");
  await other.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByText("Change goal or pause").click();
  await page.getByRole("combobox", { name: "Sessions a week" }).selectOption("5");
  await open(other, "#/history");
  await expect(section(other, "This week")).toContainText("of 5 sessions");
});

test("almost full, the page says so and offers a copy", async ({ page }) => {
  await seed(page, [session("a", 1)]);
  await page.addInitScript(() => localStorage.setItem("filler", "x".repeat(4_400_000)));
  await open(page, "#/history");
  await expect(page.getByText("The storage of this browser is 83% full.")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.locator(".notices").getByRole("button", { name: "Save a copy" }).click();
  expect((await download).suggestedFilename()).toMatch(/^keystone-.*\.json$/);
  expect(Object.keys(await kept(page, "s/"))).toEqual(["a"]);
});
