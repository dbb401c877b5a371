// The drawn person: in step with the timer, shown on cards and pages, and still for who asks for it.
import { acknowledged, expect, fakeClock, open, test } from "../helpers.mjs";

const phase = (page) => page.getByRole("heading", { level: 1 });
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const figure = (page) => page.getByRole("main").locator("svg.figure").first();

/** The animations of a figure: how many, how they play, and how far into their way they are. */
const motion = (locator) =>
  locator.evaluate((svg) => {
    const all = svg.getAnimations({ subtree: true }).filter((a) => a.constructor === Animation);
    const [first] = all;
    return {
      count: all.length,
      plays: all.length > 0 && all.every((a) => a.playState === "running"),
      t: first ? first.currentTime / first.effect.getTiming().duration : undefined,
      rate: first?.playbackRate,
    };
  });

/** Lets time pass until the player says so, and then some. */
async function until(page, word, and_ms = 0) {
  for (let ms = 0; (await phase(page).textContent()) !== word; ms += 100) {
    if (ms > 60_000) throw new Error(`never: ${word}`);
    await page.clock.runFor(100);
  }
  await page.clock.runFor(and_ms);
}

/** Where the parts of a figure are on the screen, to the pixel. */
const places = (locator) =>
  locator.evaluate((svg) =>
    [...svg.querySelectorAll("g")].map((g) => {
      const { x, y } = g.getBoundingClientRect();
      return [Math.round(x), Math.round(y)];
    }),
  );

const farthest = (a, b) => Math.max(...a.map(([x, y], i) => Math.hypot(x - b[i][0], y - b[i][1])));

async function begin(page, exercise) {
  await fakeClock(page);
  await open(page, `#/session/${exercise}`);
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await press(page, "Start");
}

test.beforeEach(async ({ page }) => {
  await acknowledged(page);
});

test("in a repetition the person goes out, holds and comes back with the timer", async ({ page }) => {
  await begin(page, "bird-dog");
  await expect(phase(page)).toHaveText("Get ready");
  const start = await places(figure(page));
  expect((await motion(figure(page))).t).toBe(0);
  const seen = {};
  let last;
  let since = 0;
  for (let ms = 0; ms < 30_000; ms += 250) {
    await page.clock.runFor(250);
    const word = await phase(page).textContent();
    since = word === last ? since + 250 : 0;
    last = word;
    const { t, plays, rate } = await motion(figure(page));
    (seen[word] ??= []).push({ since, t, plays, rate });
  }
  expect(Object.keys(seen)).toEqual(["Get ready", "Reach", "Hold", "Return"]);
  for (const { t, plays } of seen["Get ready"]) expect([t, plays]).toEqual([0, false]);
  // The hold is at the very end of the way, and nothing moves.
  for (const { t, plays } of seen.Hold) expect([t, plays]).toEqual([1, false]);
  for (const { t, plays, rate } of seen.Reach) {
    expect(plays && rate > 0).toBe(true);
    expect(t).toBeGreaterThanOrEqual(0);
  }
  for (const { plays, rate } of seen.Return) expect(plays && rate < 0).toBe(true);
  // From look to look the person comes further: it is the timer that moves them.
  for (const way of [seen.Reach, seen.Return]) {
    const steps = way.filter(({ since }, i) => since > 0 && way[i - 1]).map((s) => [s.since * Math.abs(s.rate) / 1_000, s]);
    for (const [share, { t, rate }] of steps) {
      const gone = rate > 0 ? t : 1 - t;
      expect(Math.abs(gone - share)).toBeLessThan(0.35);
    }
  }
  // And all this is to be seen, not only told.
  await until(page, "Hold");
  expect(farthest(start, await places(figure(page)))).toBeGreaterThan(40);
});

test("a stretch is eased into, breathed in, left when it is over, and then the person turns", async ({ page }) => {
  await begin(page, "knee-to-chest");
  const posture = page.locator(".posture");
  await until(page, "Hold", 1_000);
  const easing = await motion(figure(page));
  expect(easing.plays && easing.rate > 0).toBe(true);
  await page.clock.runFor(5_000);
  expect((await motion(figure(page))).t).toBe(1);
  await expect(posture).toHaveAttribute("data-breathes");
  const breath = () => figure(page).evaluate((svg) => svg.getAnimations({ subtree: true }).some((a) => a.animationName === "breath"));
  expect(await breath()).toBe(true);
  await until(page, "Switch sides", 500);
  const leaving = await motion(figure(page));
  expect(leaving.plays && leaving.rate < 0).toBe(true);
  await expect(posture).not.toHaveAttribute("data-breathes");
  // Only once out of the stretch does the person turn to the other side.
  const facing = () => figure(page).evaluate((svg) => new DOMMatrix(getComputedStyle(svg).transform).a);
  const before = await facing();
  await page.clock.runFor(3_500);
  await expect.poll(facing).toBe(-before);
  expect((await motion(figure(page))).t).toBe(0);
});

test("a pause stops the person where they are, and from there they go on", async ({ page }) => {
  await begin(page, "bird-dog");
  await until(page, "Reach", 500);
  await press(page, "Pause");
  await expect(phase(page)).toHaveText("Paused");
  const paused = await motion(figure(page));
  expect(paused.plays).toBe(false);
  expect(paused.t).toBeGreaterThan(0.1);
  expect(paused.t).toBeLessThan(0.9);
  await press(page, "Go on");
  await page.clock.runFor(2_000);
  await expect(phase(page)).toHaveText("Get ready");
  expect((await motion(figure(page))).t).toBe(paused.t);
  await page.clock.runFor(3_200);
  await expect(phase(page)).toHaveText("Reach");
  expect((await motion(figure(page))).rate).toBeGreaterThan(0);
});

test("where sides take turns each is shown, and only what bears keeps its place", async ({ page }) => {
  await begin(page, "side-taps");
  const posture = page.locator(".posture");
  const mirrored = async () => (await posture.getAttribute("data-mirrored")) !== null;
  await page.clock.runFor(13_000);
  const first = await mirrored();
  const side = page.locator(".say .side");
  const name = await side.textContent();
  while ((await side.textContent()) === name) await page.clock.runFor(500);
  expect(await mirrored()).toBe(!first);
});

test("a card plays its movement for who looks at it, and by its button", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  const card = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Bird dog" }) });
  const moving = card.locator(".picture > .fig svg");
  const words = "Kneeling on all fours. One leg reaches back and the opposite arm forward, level with the back.";
  await expect(card.getByRole("img", { name: words })).toBeVisible();
  await expect(moving).toHaveCount(0);

  await card.hover();
  await expect.poll(async () => (await motion(moving)).plays).toBe(true);
  await expect(card.getByRole("img", { name: words })).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(moving).toHaveCount(0);

  await card.getByRole("link", { name: "Bird dog" }).focus();
  await expect.poll(async () => (await motion(moving)).plays).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(moving).toHaveCount(0);
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true });

  test("a card plays by a tap on its button, and the rest of it is the link", async ({ page }) => {
    await open(page);
    const card = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Dead bug" }) });
    const moving = card.locator(".picture > .fig svg");
    await card.getByRole("button", { name: "Play the movement: Dead bug" }).tap();
    await expect.poll(async () => (await motion(moving)).plays).toBe(true);
    const before = await places(moving);
    await expect.poll(async () => farthest(before, await places(moving))).toBeGreaterThan(5);
    await card.getByRole("button", { name: "Pause the movement: Dead bug" }).tap();
    await expect(moving).toHaveCount(0);
    // The link lies over all of the card.
    const { x, y, width, height } = await card.getByRole("img").boundingBox();
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await expect(page.getByRole("heading", { level: 1, name: "Dead bug" })).toBeVisible();
  });
});

test("on its page an exercise moves, can be stopped, and rests while it is out of sight", async ({ page }) => {
  await open(page, "#/exercise/tail-wag");
  const moving = page.getByRole("main").locator(".picture svg.figure");
  await expect(moving).toHaveAccessibleName(/^Kneeling on all fours/);
  await expect.poll(async () => (await motion(moving)).plays).toBe(true);
  await press(page, "Pause the movement");
  await expect.poll(async () => (await motion(moving)).plays).toBe(false);
  await press(page, "Play the movement");
  await expect.poll(async () => (await motion(moving)).plays).toBe(true);
  await page.getByRole("heading", { name: "Take care" }).scrollIntoViewIfNeeded();
  await expect.poll(async () => (await motion(moving)).plays).toBe(false);
  await page.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
  await expect.poll(async () => (await motion(moving)).plays).toBe(true);
  // Another level, another figure: it moves as well.
  await page.getByRole("radio", { name: /Gentle/ }).check();
  await expect(moving).toHaveAccessibleName(/bends a little/);
  await expect.poll(async () => (await motion(moving)).plays).toBe(true);
});

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  const none = (page) => page.evaluate(() => document.getAnimations().length);

  test("cards and pages show two stills with an arrow, and nothing moves", async ({ page }) => {
    await open(page);
    const card = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Bird dog" }) });
    await expect(card.getByRole("img")).toHaveAccessibleName(/^Kneeling on all fours/);
    await expect(card.locator(".stills > .sign")).toBeVisible();
    await expect(card.getByRole("button")).toHaveCount(0);
    await card.getByRole("link").focus();
    expect(await none(page)).toBe(0);
    await open(page, "#/exercise/bird-dog");
    await expect(page.getByText("1 · All fours")).toBeVisible();
    await expect(page.getByText("2 · Reach")).toBeVisible();
    await expect(page.locator(".pair > .sign")).toBeVisible();
    await expect(page.getByRole("button", { name: /movement/ })).toHaveCount(0);
    expect(await none(page)).toBe(0);
  });

  test("the player shows both positions, and which one to be in", async ({ page }) => {
    await begin(page, "bird-dog");
    const stills = page.locator(".posture .stills");
    await expect(stills).toHaveAttribute("data-now", "start");
    await until(page, "Reach");
    await expect(stills).toHaveAttribute("data-now", "end");
    await until(page, "Return", 1_200);
    await expect(stills).toHaveAttribute("data-now", "start");
    expect(await stills.evaluate((all) => all.getAnimations({ subtree: true }).length)).toBe(0);
  });

  test("the wish is heeded as soon as it is made", async ({ page }) => {
    await open(page, "#/exercise/bird-dog");
    await expect(page.locator(".picture")).toHaveCount(0);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await expect.poll(async () => (await motion(page.locator(".picture svg.figure"))).plays).toBe(true);
  });
});
