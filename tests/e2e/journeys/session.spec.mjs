// The timer, by its buttons and by its keys.
import { acknowledged, entries, expect, fakeClock, kept, open, records, reload, test } from "../helpers.mjs";

const phase = (page) => page.getByRole("heading", { level: 1 });
const timer = (page) => page.getByRole("timer");
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

test.beforeEach(async ({ page }) => {
  await acknowledged(page);
  await fakeClock(page);
});

test("pause, back, skip, ten seconds more, and stop with a question", async ({ page }) => {
  await open(page, "#/session/knee-to-chest");
  // From here on, time passes only when it is told to.
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await press(page, "Start");
  await page.clock.runFor(14_000);
  await expect(phase(page)).toHaveText("Hold");
  await expect(timer(page)).toHaveAccessibleName("18 seconds left");
  await expect(page.getByRole("main")).toContainText("Left leg");

  await press(page, "Pause");
  await page.clock.runFor(60_000);
  await expect(phase(page)).toHaveText("Paused");
  await expect(timer(page)).toHaveAccessibleName("18 seconds left");
  // Whoever goes on in the middle of a hold is counted in.
  await press(page, "Go on");
  await expect(phase(page)).toHaveText("Get ready");
  await expect(timer(page)).toHaveAccessibleName("5 seconds left");
  await page.clock.runFor(5_000 + 2_000);
  await expect(timer(page)).toHaveAccessibleName("16 seconds left");

  await page.getByRole("button", { name: /10 seconds more/ }).click();
  await page.clock.runFor(1_000);
  await expect(timer(page)).toHaveAccessibleName("25 seconds left");
  await press(page, "Skip");
  await expect(phase(page)).toHaveText("Switch sides");
  await press(page, "Repeat, or go back");
  await expect(phase(page)).toHaveText("Hold");

  await press(page, "Stop");
  const question = page.getByRole("alertdialog", { name: "Stop here?" });
  await expect(question).toBeVisible();
  await page.clock.runFor(60_000);
  await question.getByRole("button", { name: "Go on" }).click();
  await expect(question).toHaveCount(0);
  await page.clock.runFor(5_000);
  await expect(phase(page)).toHaveText("Hold");

  await press(page, "Stop");
  await question.getByRole("button", { name: "Stop here" }).click();
  await expect(phase(page)).toHaveText("Session stopped");
  const [record] = await records(page);
  expect(record.bouts).toEqual([
    expect.objectContaining({ exercise: "knee-to-chest", sets: 3, sets_done: 0 }),
  ]);
  expect(record.bouts[0].work_ms).toBeGreaterThanOrEqual(5_000);
});

test("the keys do the same, and can be switched off", async ({ page }) => {
  await open(page, "#/session/figure-four");
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  // There is much to read before the start: a space scrolls.
  await page.keyboard.press("Space");
  await page.clock.runFor(1_000);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.clock.runFor(1_000);
  await page.keyboard.press("ArrowRight");
  await expect(phase(page)).toHaveText("Hold");
  await page.keyboard.press("ArrowUp");
  await page.clock.runFor(1_000);
  await expect(timer(page)).toHaveAccessibleName("29 seconds left");
  await page.keyboard.press("ArrowLeft");
  await expect(phase(page)).toHaveText("Get ready");
  await page.keyboard.press("Space");
  await expect(phase(page)).toHaveText("Paused");

  await open(page, "#/more");
  await page.getByRole("group", { name: "Keyboard" }).getByRole("radio", { name: "Off" }).check();
  await open(page, "#/session/figure-four");
  await expect(phase(page)).toHaveText("Paused");
  await page.keyboard.press("Space");
  await expect(phase(page)).toHaveText("Paused");
});

test("a session that is left waits, also through a reload", async ({ page }) => {
  await open(page, "#/exercise/hamstring-stretch");
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await press(page, "Start this exercise");
  await press(page, "Start");
  await page.clock.runFor(15_000);
  // A swipe back asks first; whoever leaves can come back.
  await page.goBack();
  const leave = page.getByRole("alertdialog", { name: "Leave this session?" });
  await leave.getByRole("button", { name: "Stay" }).click();
  await page.clock.runFor(5_000);
  await expect(phase(page)).toHaveText("Hold");
  await page.goBack();
  await leave.getByRole("button", { name: "Leave", exact: true }).click();
  const waiting = page.getByText("Your session is paused: Seated hamstring stretch.");
  await expect(waiting).toBeVisible();
  await page.clock.runFor(300_000);
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(phase(page)).toHaveText("Paused");
  await expect(timer(page)).toHaveAccessibleName("15 seconds left");

  await reload(page);
  await expect(page.getByRole("alertdialog", { name: /^You were away for/ })).toBeVisible();
  await expect(phase(page)).toHaveText("Paused");
  await expect(timer(page)).toHaveAccessibleName("15 seconds left");
  expect(await kept(page, "s/")).toEqual({});
  await page.getByRole("alertdialog").getByRole("button", { name: "Go on" }).click();
  await page.clock.runFor(5_000 + 2_000);
  await expect(timer(page)).toHaveAccessibleName("13 seconds left");
  await press(page, "Stop");
  await press(page, "Stop here");
  await expect(phase(page)).toHaveText("Session stopped");
  const [record] = await records(page);
  expect(record.bouts).toEqual([
    {
      exercise: "hamstring-stretch",
      level: "standard",
      sets: 3,
      sets_done: 0,
      work_ms: 7_000,
      left: { sets_done: 0, work_ms: 7_000 },
      right: { sets_done: 0, work_ms: 0 },
    },
  ]);
  expect(await kept(page, "j/")).toEqual({});
});

/** A session in its first hold, in a page that is then killed without a word, as phones do. */
async function killed(context) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.addEventListener("pagehide", (event) => event.stopImmediatePropagation(), true);
  });
  await acknowledged(page);
  await fakeClock(page);
  await open(page, "#/session/knee-to-chest");
  await press(page, "Start");
  await press(page, "Skip");
  // What is written down is at most five seconds old.
  await page.clock.runFor(8_000);
  await page.close();
}

test("after the page was killed one can go on where it stopped", async ({ page, context }) => {
  await killed(context);
  await open(page);
  await expect(page.getByText(/^Continue where you stopped .* ago: Single knee/)).toBeVisible();
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(page.getByRole("alertdialog", { name: /^You were away for/ })).toBeVisible();
  await expect(timer(page)).toHaveAccessibleName(/^1[1-7] seconds left/);
});

test("another tab leaves a session that is under way alone", async ({ page, context }) => {
  await open(page, "#/session/knee-to-chest");
  await press(page, "Start");
  const other = await context.newPage();
  await acknowledged(other);
  await open(other);
  await expect(other.getByRole("heading", { name: "The nine exercises" })).toBeVisible();
  await expect(other.getByRole("link", { name: "Go on" })).toHaveCount(0);
  expect(Object.keys(await kept(page, "j/"))).toHaveLength(1);
  // Once the first tab is gone, the other one offers to go on.
  await page.close();
  await expect(other.getByText(/^Continue where you stopped .* ago: Single knee/)).toBeVisible();
});

test("what was left half a day ago is kept as far as it went", async ({ page, context }) => {
  await killed(context);
  await page.addInitScript(() => {
    for (const key of Object.keys(localStorage).filter((k) => k.startsWith("keystone/j/"))) {
      const left = JSON.parse(localStorage.getItem(key));
      localStorage.setItem(key, JSON.stringify({ ...left, written_ms: left.written_ms - 50_000_000 }));
    }
  });
  await open(page, "#/history");
  await expect(entries(page)).toContainText("Single knee to chest");
  expect(await kept(page, "j/")).toEqual({});
});

test("a device that slept is told how long, and nothing is credited", async ({ page }) => {
  await open(page, "#/session/knee-to-chest");
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await press(page, "Start");
  await page.clock.runFor(14_000);
  // Only the wall clock goes on while a device sleeps.
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 200_000;
  });
  await page.clock.runFor(200);
  await expect(phase(page)).toHaveText("Paused");
  const away = page.getByRole("alertdialog", { name: "You were away for 3 min 20 s" });
  await away.getByRole("button", { name: "Go on" }).click();
  await page.clock.runFor(5_000);
  await expect(timer(page)).toHaveAccessibleName("18 seconds left");
});

test("a screen reader hears each change once, and no counting", async ({ page }) => {
  await open(page, "#/session/knee-to-chest");
  await page.evaluate(() => {
    window.heard = [];
    const region = [...document.querySelectorAll("[role=status]")].find((e) => !e.matches(".notices"));
    new MutationObserver(() => window.heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await press(page, "Start");
  for (let second = 0; second < 65; second++) await page.clock.runFor(1_000);
  expect(await page.evaluate(() => window.heard)).toEqual([
    "Single knee to chest · On the floor, other leg straight · Get ready · Left leg",
    "Hold · Left leg",
    "Halfway",
    "Switch sides · Right leg",
    "Hold · Right leg",
    "Halfway",
    "Rest",
  ]);
});

test("beeps sound at each change, and can be switched off", async ({ page }) => {
  await page.addInitScript(() => {
    window.tones = [];
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      // Adding 0 makes a 0 of the -0 that a moment just past rounds to.
      const after = Math.round((when - this.context.currentTime) * 10) / 10 + 0;
      window.tones.push([this.frequency.value, after]);
      return start.call(this, when);
    };
  });
  await open(page, "#/session/knee-to-chest");
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await press(page, "Start");
  // At once the one of the start; then, laid ahead, three leads and the hold, each to its second.
  const tones = await page.evaluate(() => window.tones);
  expect(tones).toEqual([[660, 0], [660, 9], [660, 10], [660, 11], [990, 12]]);
  // A pause takes them back: going on lays them anew.
  await page.evaluate(() => (window.tones = []));
  await page.clock.runFor(4_000);
  await press(page, "Pause");
  await press(page, "Go on");
  const again = await page.evaluate(() => window.tones);
  expect(again.slice(0, 4)).toEqual([[660, 5], [660, 6], [660, 7], [990, 8]]);

  await press(page, "Pause");
  await open(page, "#/more");
  await page.getByRole("group", { name: "Beeps" }).getByRole("radio", { name: "Off" }).check();
  await open(page, "#/session/knee-to-chest");
  await page.evaluate(() => (window.tones = []));
  await press(page, "Go on");
  await page.clock.runFor(25_000);
  await expect(phase(page)).toHaveText("Hold");
  expect(await page.evaluate(() => window.tones)).toEqual([]);
});

test("the screen is kept on while time passes, and let go in a pause", async ({ page }) => {
  await page.addInitScript(() => {
    window.locks = window.asked = 0;
    const lock = () => ({ release: async () => void window.locks-- });
    const wakeLock = { request: async () => (window.asked++, window.locks++, lock()) };
    Object.defineProperty(navigator, "wakeLock", { value: wakeLock });
  });
  const locks = () => page.evaluate(() => window.locks);
  await open(page, "#/session/knee-to-chest");
  expect(await locks()).toBe(0);
  await press(page, "Start");
  await expect.poll(locks).toBe(1);
  await press(page, "Pause");
  await expect.poll(locks).toBe(0);
  await press(page, "Go on");
  await expect.poll(locks).toBe(1);
  // The browser takes the lock while the page is hidden; on return it is asked for again.
  const asked = await page.evaluate(() => window.asked);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(() => page.evaluate(() => window.asked)).toBe(asked + 1);
  await expect.poll(locks).toBe(1);
  await press(page, "Stop");
  await press(page, "Stop here");
  await expect(phase(page)).toHaveText("Session stopped");
  await expect.poll(locks).toBe(0);
});

test("where the screen can't be kept on, the page says so once, and goes on", async ({ page }) => {
  await page.addInitScript(() => {
    const request = async () => {
      throw new DOMException("Not allowed here", "NotAllowedError");
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
  });
  await open(page, "#/session/knee-to-chest");
  await press(page, "Start");
  await expect(page.getByText("This browser can’t keep the screen on.")).toHaveCount(1);
  await press(page, "Pause");
  await press(page, "Go on");
  await expect(page.getByText("This browser can’t keep the screen on.")).toHaveCount(1);
  await expect(phase(page)).toHaveText("Get ready");
});

test("a session that was not started is simply closed", async ({ page }) => {
  await open(page, "#/session/dead-bug");
  await page.getByRole("link", { name: "Close" }).click();
  await expect(phase(page)).toHaveText("Dead bug");
  expect(await kept(page, "s/")).toEqual({});
});

test("keys do nothing behind the safety texts", async ({ page }) => {
  await page.addInitScript(() => localStorage.removeItem("keystone/set/acknowledged"));
  await open(page, "#/session/dead-bug");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "I have read this" }).click();
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
});

test("Escape takes a question back, and a pause stays a pause", async ({ page }) => {
  await open(page, "#/session/knee-to-chest");
  await press(page, "Start");
  await press(page, "Stop");
  await page.locator(".veil").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(phase(page)).toHaveText("Get ready");
  await press(page, "Pause");
  await press(page, "Something’s wrong");
  await page.keyboard.press("Escape");
  await expect(phase(page)).toHaveText("Paused");
});

test("who goes back for a gentler level gets it", async ({ page }) => {
  await open(page, "#/exercise/knee-to-chest");
  await press(page, "Start this exercise");
  await press(page, "Start");
  await press(page, "Skip");
  await page.clock.runFor(3_000);
  await page.goBack();
  await press(page, "Leave");
  await open(page, "#/exercise/knee-to-chest");
  await page.getByRole("radio", { name: /Gentle/ }).check();
  await press(page, "Start this exercise");
  await press(page, "Start");
  await expect(phase(page)).toHaveText("Get ready");
  await expect(page.getByRole("main")).toContainText("On a bed, other knee bent");
  const [record] = await records(page);
  expect(record.bouts[0]).toMatchObject({ level: "standard", sets_done: 0 });
});

for (const [what, width, height] of [
  ["at 200 % zoom", 640, 400],
  ["on a small phone sideways", 667, 375],
  ["at 400 % zoom", 320, 256],
  ["on the smallest phone", 320, 568],
  ["on a low tablet", 1024, 600],
]) {
  test(`${what}, every control can be reached and used`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, "#/session/hamstring-stretch");
    await press(page, "Start");
    for (const name of ["Repeat, or go back", "Skip", "Too hard", "Something’s wrong"]) {
      const button = page.getByRole("button", { name, exact: true });
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport({ ratio: 0.99 });
    }
    await press(page, "Pause");
    await expect(phase(page)).toHaveText("Paused");
    await press(page, "Stop");
    await press(page, "Stop here");
    await expect(phase(page)).toHaveText("Session stopped");
  });
}
