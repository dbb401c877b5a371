// What the app says of pain before a session, what it suggests after some, and what there is to learn about it.
// Nothing changes by itself, and nothing starts where a sign speaks against it.
import { acknowledged, expect, kept, open, records, reload, test } from "../helpers.mjs";
import { bout, seed, version } from "../seed.mjs";

const DAY_MS = 86_400_000;
const heading = (page) => page.getByRole("heading", { level: 1 });
const advice = (page) => page.getByRole("region", { name: /./ }).and(page.locator(".advice"));
const level = (page, name) => page.getByRole("group", { name: "Today’s level" }).getByRole("radio", { name });
const pain = (page, n) => page.getByRole("group", { name: "Pain right now" }).getByRole("radio", { name: String(n), exact: true });
const start = (page) => page.getByRole("button", { name: "Start", exact: true });
const flags = (page) => page.getByRole("group", { name: "Call emergency services now" });
const later = (page) => page.getByRole("group", { name: "See a doctor today or tomorrow" });

/** A full routine so many days ago, of which this was said. */
function session(days, { before = 2, after = 2, effort = 4, felt = "same", at = "standard", bouts } = {}) {
  const started = Date.now() - days * DAY_MS - 60_000;
  return version(`day${days}`, {
    started,
    offset: -new Date(started).getTimezoneOffset(),
    active: 600_000,
    routine: "full",
    before: { pain: before },
    after: { pain: after, effort },
    ...(felt && { morning: { felt, at: started + DAY_MS } }),
    bouts: bouts ?? [bout("bird-dog", { at }), bout("dead-bug", { at })],
  });
}

test.beforeEach(async ({ page }) => acknowledged(page));

test("three good sessions lead to an offer, which says why; then a bad one leads back", async ({ page }) => {
  await seed(page, [session(3), session(2), session(1)]);
  await open(page);
  await expect(advice(page).getByRole("heading", { name: "Try Stronger?" })).toBeVisible();
  // Nothing has changed by itself.
  await expect(level(page, /Standard/)).toBeChecked();
  await advice(page).getByText("Why am I seeing this?").click();
  await expect(advice(page).getByText("Pain: 2 before, 2 after · Effort: 4 out of 10 · Days after: about the same")).toHaveCount(3);
  await expect(advice(page).getByText("No study has tested them.")).toBeVisible();
  await expect(advice(page).getByRole("link", { name: /TSMT/ })).toHaveAttribute("href", /^https:/);
  await advice(page).getByRole("button", { name: "Change to Stronger" }).click();
  await expect(advice(page).getByRole("heading", { name: "Your level is now Stronger." })).toBeFocused();
  await expect(level(page, /Stronger/)).toBeChecked();

  // Then a bad one, done with the timer. An answer that nobody has closed does not stand in its way.
  await open(page, "#/session/bird-dog");
  await pain(page, 2).check();
  await expect(page.getByText("0 to 3: carry on.")).toBeVisible();
  await start(page).click();
  await page.getByRole("button", { name: "Skip" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("button", { name: "Stop here" }).click();
  await expect(page.getByRole("heading", { name: "How are you now?" })).toBeVisible();
  await pain(page, 5).check();
  await expect(advice(page).getByRole("heading", { name: "Go down to Standard for now?" })).toBeVisible();
  await expect(advice(page)).toContainText("Pain rose by two points or more in your last session.");
  await pain(page, 3).check();
  await expect(advice(page)).toHaveCount(0);
  await pain(page, 6).check();
  await advice(page).getByRole("button", { name: "Change to Standard" }).click();
  await expect(advice(page).getByRole("heading", { name: "Your level is now Standard." })).toBeFocused();
  await open(page, "#/");
  await expect(level(page, /Standard/)).toBeChecked();
  await advice(page).getByRole("button", { name: "Close" }).click();
  await reload(page);
  await expect(level(page, /Standard/)).toBeChecked();
  await expect(page.getByRole("radio", { name: /Full routine/ })).toBeVisible();
  await expect(advice(page)).toHaveCount(0);
});

test("an offer that is declined changes nothing, and stays away", async ({ page }) => {
  await seed(page, [session(3), session(2), session(1)]);
  await open(page);
  await advice(page).getByRole("button", { name: "Not now" }).click();
  await expect(advice(page).getByRole("heading", { name: /^All stays as it is\./ })).toBeFocused();
  await expect(level(page, /Standard/)).toBeChecked();
  await reload(page);
  await expect.poll(() => records(page)).toHaveLength(3);
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("region", { name: "Sessions" }).getByRole("listitem")).toHaveCount(3);
  await page.getByRole("link", { name: "Exercises" }).click();
  await expect(level(page, /Standard/)).toBeChecked();
  await expect(advice(page)).toHaveCount(0);
});

test("twice in a row leads to the plan for a flare-up, and to questions for a clinician", async ({ page }) => {
  await seed(page, [session(2, { after: 5 }), session(1, { after: 4 })]);
  await open(page);
  await expect(advice(page)).toContainText("Your last two sessions were too much.");
  await expect(advice(page)).toContainText("Please ask a clinician about it, too.");
  await advice(page).getByRole("button", { name: "Choose the flare-up routine" }).click();
  await expect(page.getByRole("radio", { name: /Flare-up day/ })).toBeChecked();
  await advice(page).getByRole("link", { name: "Questions to ask a clinician" }).click();
  await expect(heading(page)).toHaveText("Questions to ask a clinician");
});

test("one exercise that hurt has its own offer, and what is said of the next day comes first", async ({ page }) => {
  const hurt = [bout("bird-dog", { why: "hurts", sets: [0, 3] }), bout("dead-bug")];
  await seed(page, [session(1, { felt: null, bouts: hurt })]);
  await page.addInitScript(() => localStorage.setItem("keystone/ask/morning", "day1"));
  await open(page);
  const question = page.getByRole("region", { name: /How is your pain today/ });
  await expect(page.getByText("Your session on")).toBeVisible();
  await expect(advice(page)).toHaveCount(0);
  await question.getByRole("button", { name: "Better" }).click();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(advice(page).getByRole("heading", { name: "Bird dog: go down to Gentle for now?" })).toBeVisible();
  await advice(page).getByRole("button", { name: "Change to Gentle" }).click();
  expect((await kept(page, "set/level/"))["bird-dog"]).toBe("gentle");
});

test("going down means less, also where a dose of one's own is small already", async ({ page }) => {
  await seed(page, [session(1, { bouts: [bout("bird-dog", { why: "hurts", sets: [0, 1] })] })]);
  await page.addInitScript(() => localStorage.setItem("keystone/set/dose/bird-dog.standard", "1.4.7.45"));
  await open(page);
  await advice(page).getByRole("button", { name: "Change to Gentle" }).click();
  await open(page, "#/exercise/bird-dog");
  await expect(page.getByRole("radio", { name: /Gentle/ })).toBeChecked();
  await expect(page.locator(".facts")).toContainText("1 × 4 each side");
});

test("a flare-up day: 6 or more leads to the gentle routine or to rest, and starts nothing by itself", async ({ page }) => {
  await open(page, "#/session/full");
  await pain(page, 4).check();
  await expect(page.getByText("4 or 5: go easy today.")).toBeVisible();
  await expect(flags(page)).toBeHidden();
  await pain(page, 7).check();
  await expect(page.getByText("6 or more: do the flare-up routine, or rest today.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Rest today" })).toBeVisible();
  // The signs stand open on such a day.
  await expect(flags(page)).toBeVisible();
  // Where one of them is ticked, no other way leads to a start.
  await flags(page).getByRole("checkbox", { name: "Chest pain" }).check();
  await expect(page.getByRole("button", { name: "Do the flare-up routine" })).toHaveCount(0);
  await expect(page.getByText("6 or more: do the flare-up routine")).toHaveCount(0);
  await flags(page).getByRole("checkbox", { name: "Chest pain" }).uncheck();
  await page.getByRole("button", { name: "Do the flare-up routine" }).click();
  await expect(heading(page)).toHaveText("Flare-up day");
  await expect(pain(page, 7)).toBeChecked();
  await expect(page.getByText(/4 exercises/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Do the flare-up routine" })).toHaveCount(0);
  await page.getByRole("link", { name: "What a flare-up is" }).click();
  await expect(heading(page)).toHaveText("Flare-ups");
  await page.goBack();
  await expect(heading(page)).toHaveText("Flare-up day");
  await start(page).click();
  await page.getByRole("button", { name: "Something’s wrong" }).click();
  await expect(page.getByRole("alertdialog", { name: "Stop at once" })).toContainText("Sharp pain");
});

test("a sign that speaks against it starts nothing, by tap or by key, and says what to do", async ({ page }) => {
  await open(page, "#/session/tail-wag");
  await page.getByText("Anything new or alarming?").click();
  await later(page).getByRole("checkbox", { name: "A high temperature" }).check();
  await expect(page.getByRole("alert")).toContainText("See a doctor today or tomorrow");
  await flags(page).getByRole("checkbox", { name: "Chest pain" }).check();
  await expect(page.getByRole("alert")).toContainText("Call emergency services now");
  await expect(start(page)).toHaveCount(0);
  await heading(page).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toHaveCount(0);
  expect(await kept(page, "j/")).toEqual({});
  // Nothing of it is kept.
  await flags(page).getByRole("checkbox", { name: "Chest pain" }).uncheck();
  await later(page).getByRole("checkbox", { name: "A high temperature" }).uncheck();
  await start(page).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toContain("urgent");
});

test("what there is to learn is in parts of two minutes, with sources", async ({ page }) => {
  await open(page, "#/more");
  await page.getByRole("link", { name: "Learn" }).click();
  await expect(heading(page)).toHaveText("Learn");
  const topics = page.getByRole("main").getByRole("listitem");
  await expect(topics).toHaveCount(8);
  await expect(topics.filter({ hasText: /[12] minutes?/ })).toHaveCount(8);
  await page.getByRole("link", { name: "Pacing: going up and down" }).click();
  await expect(page).toHaveTitle("Keystone: Pacing: going up and down");
  await page.getByText("Sources", { exact: true }).click();
  await expect(page.getByRole("link", { name: /Minimal important change/ })).toBeVisible();
  await page.getByRole("link", { name: "Learn" }).first().click();
  await page.getByRole("link", { name: "When to seek help" }).click();
  await page.getByRole("main").getByRole("link", { name: "When to stop" }).click();
  await expect(heading(page)).toHaveText("When to stop");
});
