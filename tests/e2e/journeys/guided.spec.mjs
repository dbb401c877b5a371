// A whole routine as a person does it, with what goes wrong on the way; and the ways to be guided.
import { acknowledged, drawn, entries, expect, fakeClock, kept, open, records, reload, test } from "../helpers.mjs";

const phase = (page) => page.getByRole("heading", { level: 1 });
const timer = (page) => page.getByRole("timer");
const main = (page) => page.getByRole("main");
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const choose = (page, group, name) =>
  page.getByRole("group", { name: group, exact: true }).getByRole("radio", { name, exact: typeof name === "string" }).check();

test.beforeEach(async ({ page }) => {
  await acknowledged(page);
  await fakeClock(page);
});

test("a short routine, with a swap, a reload, a stop, and what was said of it", async ({ page }) => {
  await open(page);
  await choose(page, "Routine", /^Short/);
  await press(page, "Start the short routine");
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await choose(page, "Pain right now", "6");
  await choose(page, "Sore side", "Right");
  await press(page, "Start");

  // On all fours: both sides in turn, ten times, 12 s each time.
  await expect(main(page)).toContainText("1 of 3");
  await page.clock.runFor(10_000);
  await expect(phase(page)).toHaveText("Bend");
  await expect(main(page)).toContainText("To the left");
  await page.clock.runFor(6_000);
  await expect(main(page)).toContainText("To the right");
  await page.clock.runFor(114_000);

  // Down on the back: another position, so half a minute to get there.
  await expect(phase(page)).toHaveText("Get ready");
  await expect(timer(page)).toHaveAccessibleName("30 seconds left");
  await expect(main(page)).toContainText("2 of 3");
  await page.clock.runFor(30_000 + 9_000);
  await expect(phase(page)).toHaveText("Lift");

  // Too hard: the floor bridge instead, for what is missing.
  await press(page, "Too hard");
  const hard = page.getByRole("alertdialog", { name: "Too hard?" });
  await expect(hard).toContainText("Floor bridge");
  await page.clock.runFor(60_000);
  await hard.getByRole("button", { name: "Do the easier version" }).click();
  await expect(phase(page)).toHaveText("Get ready");
  await expect(main(page)).toContainText("Floor bridge");
  await expect(main(page)).toContainText("2 of 3");
  await page.clock.runFor(20_000 + 14_000);

  // The page is loaded anew in the middle of it, two minutes later.
  await page.clock.pauseAt(new Date("2026-11-22T09:47:00+01:00"));
  await reload(page);
  const away = page.getByRole("alertdialog", { name: /^You were away for/ });
  await expect(away).toContainText("That time was not counted");
  await away.getByRole("button", { name: "Redo this set" }).click();
  await page.clock.runFor(5_000);
  await expect(main(page)).toContainText("repetition 1 of 6");
  await page.clock.runFor(6 * 6_000);

  // The last one: left, then right; then it hurts.
  await expect(main(page)).toContainText("3 of 3");
  await page.clock.runFor(20_000 + 20_000);
  await expect(phase(page)).toHaveText("Switch sides");
  await page.clock.runFor(8_000 + 20_000 + 30_000 + 5_000);
  await expect(main(page)).toContainText("set 2 of 3");
  await press(page, "Something’s wrong");
  const hurts = page.getByRole("alertdialog");
  await expect(hurts).toContainText("Sharp pain");
  await hurts.getByRole("button", { name: "End the session" }).click();

  // It is kept before it is shown, and what is said of it is kept at once.
  await expect(phase(page)).toHaveText("Session stopped");
  const done = [
    {
      exercise: "tail-wag", level: "standard", sets: 1, sets_done: 1, work_ms: 120_000,
      left: { sets_done: 1, work_ms: 60_000 }, right: { sets_done: 1, work_ms: 60_000 },
    },
    { exercise: "hip-thrust", level: "standard", sets: 2, sets_done: 0, work_ms: 9_000, ended: "too-hard" },
    { exercise: "hip-thrust", level: "gentle", sets: 1, sets_done: 1, work_ms: 36_000 },
    {
      exercise: "knee-to-chest", level: "standard", sets: 3, sets_done: 1, work_ms: 45_000, ended: "hurts",
      left: { sets_done: 1, work_ms: 25_000 }, right: { sets_done: 1, work_ms: 20_000 },
    },
  ];
  const [first] = await records(page);
  expect(first).toMatchObject({ routine: "short", before: { pain: 6, sore: "right" }, bouts: done });
  expect(first.bouts).toEqual(done);

  await choose(page, "Pain right now", "4");
  await choose(page, "How hard was it?", "7");
  await page.getByRole("textbox").fill("The bridge went well.");
  const all = await records(page);
  expect(all).toHaveLength(2);
  expect(all).toContainEqual(first);
  // What was said answer by answer is one version.
  expect(all).toContainEqual({
    ...first,
    rev: 3,
    after: { pain: 4, effort: 7, note: "The bridge went well." },
  });

  await page.getByRole("link", { name: "See your history" }).click();
  await reload(page);
  await drawn(page);
  const entry = entries(page).first();
  await expect(entry).toContainText("3 exercises");
  await expect(entry).toContainText("Pain: 6 before, 4 after");
  await expect(entry).toContainText("Effort: 7 out of 10");
  await expect(entry).toContainText("The bridge went well.");
  expect(await kept(page, "j/")).toEqual({});
});

test("where it hurts one can go on with the next exercise", async ({ page }) => {
  await open(page, "#/session/flare-up");
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await press(page, "Start");
  await page.clock.runFor(15_000);
  await press(page, "Something’s wrong");
  await press(page, "Stop this exercise, go on to: Seated figure-four");
  await expect(phase(page)).toHaveText("Get ready");
  await expect(main(page)).toContainText("Seated figure-four");
  await expect(main(page)).toContainText("2 of 4");
});

test("at the gentlest level there is nothing easier, and the page says what to do", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("keystone/set/level", "gentle"));
  await open(page, "#/session/dead-bug");
  await press(page, "Start");
  await press(page, "Too hard");
  const hard = page.getByRole("alertdialog");
  await expect(hard).toContainText("There is no easier version for you.");
  await expect(hard.getByRole("button", { name: "Do the easier version" })).toHaveCount(0);
  await hard.getByRole("button", { name: "Go on as it is" }).click();
  await expect(phase(page)).toHaveText("Get ready");
});

test("at one’s own pace the timer waits until the set is done", async ({ page }) => {
  await open(page, "#/more");
  await choose(page, "Pace of repetitions", "I’ll tap when I’m done");
  await open(page, "#/session/dead-bug");
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await press(page, "Start");
  await page.clock.runFor(12_000);
  await expect(phase(page)).toHaveText("Your own pace");
  await expect(timer(page)).toHaveAccessibleName("8 repetitions each side");
  for (let minute = 0; minute < 5; minute++) await page.clock.runFor(60_000);
  await expect(phase(page)).toHaveText("Your own pace");
  await press(page, "Pause");
  await expect(phase(page)).toHaveText("Paused");
  await press(page, "Go on");
  await press(page, "Done");
  await expect(phase(page)).toHaveText("Rest");
  await page.clock.runFor(45_000 + 20_000);
  await page.keyboard.press("Space");
  await expect(phase(page)).toHaveText("Session finished");
  const [record] = await records(page);
  expect(record.bouts).toEqual([
    { exercise: "dead-bug", level: "standard", sets: 2, sets_done: 2, work_ms: 320_000 },
  ]);
});

test("the sore side can be the one to begin with", async ({ page }) => {
  await open(page, "#/more");
  await choose(page, "Which side first", "Sore side");
  await open(page, "#/session/knee-to-chest");
  await choose(page, "Sore side", "Right");
  await press(page, "Start");
  await expect(main(page)).toContainText("Right leg");
});

test("a paused session waits while another one is done, and the summary can be come back to", async ({ page }) => {
  await open(page, "#/session/figure-four");
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await press(page, "Start");
  await page.clock.runFor(15_000);
  await press(page, "Pause");
  await open(page, "#/session/tail-wag");
  await press(page, "Start");
  await page.clock.runFor(20_000);
  await press(page, "Stop");
  await press(page, "Stop here");
  await choose(page, "Pain right now", "3");
  await page.getByRole("link", { name: "See your history" }).click();
  await expect(page.getByText(/^Continue where you stopped .* ago: Seated figure-four/)).toBeVisible();
  await page.getByRole("link", { name: "Go on" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "End the session" }).click();
  await expect(phase(page)).toHaveText("Session stopped");
  // Whoever reads when to stop comes back to the questions.
  await page.getByRole("link", { name: "When to stop" }).click();
  await expect(phase(page)).toHaveText("When to stop");
  await page.goBack();
  await expect(phase(page)).toHaveText("Session stopped");
  await choose(page, "How hard was it?", "2");
  const said = (await records(page)).filter((r) => r.rev > 0).map((r) => [r.bouts[0].exercise, r.after]);
  expect(Object.fromEntries(said)).toEqual({ "tail-wag": { pain: 3 }, "figure-four": { effort: 2 } });
});

test("leaving while time passes asks first, also the browser", async ({ page }) => {
  await open(page, "#/session/knee-to-chest");
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    dialog.accept();
  });
  await press(page, "Start");
  await page.reload();
  await expect(page.getByRole("alertdialog", { name: /^You were away for/ })).toBeVisible();
  expect(asked).toEqual(["beforeunload"]);
  await page.getByRole("alertdialog").getByRole("button", { name: "End the session" }).click();
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});
