// What can be heard, felt and seen of a session: beeps, voice, vibration, flash, and pocket mode.
import { acknowledged, expect, fakeClock, kept, open, records, test } from "../helpers.mjs";

const phase = (page) => page.getByRole("heading", { level: 1 });
const timer = (page) => page.getByRole("timer");
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const choose = (page, group, name) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name, exact: true }).check();

test.beforeEach(async ({ page }) => {
  await acknowledged(page);
});

/** A device with these voices, which writes down what it says. */
async function speaking(page, voices) {
  await page.addInitScript((voices) => {
    window.said = [];
    window.SpeechSynthesisUtterance = class {
      constructor(text = "") {
        this.text = text;
      }
    };
    const synthesis = Object.assign(new EventTarget(), {
      paused: false,
      getVoices: () => voices,
      speak: (u) => u.text && window.said.push([u.voice.name, u.text]),
      cancel: () => {},
      resume: () => {},
    });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  }, voices);
}

const ANNA = { name: "Anna", lang: "en-GB", localService: true, default: false };
const CLOUD = { name: "Cloud", lang: "en-US", localService: false, default: true };
const LUC = { name: "Luc", lang: "fr-FR", localService: true, default: false };

test("the voice says what to do, which side, halfway, and what comes next", async ({ page }) => {
  await speaking(page, [CLOUD, LUC, ANNA]);
  await fakeClock(page);
  await open(page, "#/session/flare-up");
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await press(page, "Start");
  for (let second = 0; second < 120; second++) await page.clock.runFor(1_000);
  const said = await page.evaluate(() => window.said);
  expect(said.map(([voice]) => voice)).toEqual(said.map(() => "Anna"));
  expect(said.map(([, text]) => text).slice(0, 11)).toEqual([
    "Seated hamstring stretch. Small lean. Left leg.",
    "Hold. Left leg.",
    "Halfway.",
    "Switch sides. Right leg.",
    "Hold. Right leg.",
    "Halfway.",
    "Rest. Next: set 2 of 2.",
    "Hold. Left leg.",
    "Halfway.",
    "Switch sides. Right leg.",
    "Hold. Right leg.",
  ]);
  expect(said[12][1]).toMatch(/^Next: Seated figure-four\./);

  await press(page, "Pause");
  await open(page, "#/more");
  await choose(page, "Voice", "Off");
  await open(page, "#/session/flare-up");
  await page.evaluate(() => (window.said = []));
  await press(page, "Go on");
  await page.clock.runFor(60_000);
  expect(await page.evaluate(() => window.said)).toEqual([]);
});

test("without a voice of its own the device is silent, and the page says so", async ({ page }) => {
  await speaking(page, [CLOUD, LUC]);
  await open(page, "#/more");
  await expect(page.getByText("This device has no English voice of its own")).toBeVisible();
  await open(page, "#/session/knee-to-chest");
  await press(page, "Start");
  await press(page, "Skip");
  await expect(phase(page)).toHaveText("Hold");
  expect(await page.evaluate(() => window.said)).toEqual([]);
});

test("a voice that throws does not stop the timer", async ({ page }) => {
  await page.addInitScript(() => {
    const broken = () => {
      throw new Error("no voice today");
    };
    const synthesis = { paused: false, getVoices: broken, speak: broken, cancel: broken };
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  });
  await open(page, "#/session/knee-to-chest");
  await press(page, "Start");
  await expect(timer(page)).toHaveAccessibleName(/^([89]|10|11) seconds left$/);
  await press(page, "Skip");
  await expect(phase(page)).toHaveText("Hold");
});

test("the phone shakes and the edge flashes at each change, unless switched off", async ({ page }) => {
  await page.addInitScript(() => {
    window.shaken = [];
    navigator.vibrate = (pattern) => window.shaken.push(pattern);
  });
  await open(page, "#/session/knee-to-chest");
  await press(page, "Start");
  await press(page, "Skip");
  await press(page, "Skip");
  await expect(phase(page)).toHaveText("Switch sides");
  const shaken = await page.evaluate(() => window.shaken.map((p) => [...p]));
  expect(shaken).toEqual([[40], [200], [90, 70, 90, 70, 90]]);
  await expect(page.locator(".flash")).toHaveCount(1);
  await expect(page.locator(".flash")).toHaveCSS("animation-timing-function", "ease-out");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page.locator(".flash")).toHaveCSS("animation-timing-function", "steps(1)");

  await press(page, "Pause");
  await open(page, "#/more");
  await choose(page, "Vibration", "Off");
  await choose(page, "Flash", "Off");
  await open(page, "#/session/knee-to-chest");
  await page.evaluate(() => (window.shaken = []));
  await press(page, "Skip");
  await press(page, "Go on");
  await expect(phase(page)).toHaveText("Get ready");
  expect(await page.evaluate(() => window.shaken)).toEqual([]);
  await expect(page.locator(".flash")).toHaveCount(0);
});

test("beeps mix with music, unless they are to play over the silent switch", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "audioSession", { value: { type: "auto" } });
  });
  const type = () => page.evaluate(() => navigator.audioSession.type);
  await open(page, "#/session/knee-to-chest");
  await press(page, "Start");
  expect(await type()).toBe("ambient");
  await press(page, "Pause");
  await open(page, "#/more");
  await expect(page.getByText("Your music may stop when this is on.")).toBeVisible();
  await choose(page, "Play even when the phone is set to silent", "On");
  await open(page, "#/session/knee-to-chest");
  await press(page, "Go on");
  expect(await type()).toBe("playback");
});

test("the volume is heeded", async ({ page }) => {
  await page.addInitScript(() => {
    window.gains = [];
    const ramp = AudioParam.prototype.linearRampToValueAtTime;
    AudioParam.prototype.linearRampToValueAtTime = function (value, time) {
      if (value) window.gains.push(Math.round(value * 10) / 10);
      return ramp.call(this, value, time);
    };
  });
  for (const [name, gain] of [["Quiet", 0.2], ["Loud", 1]]) {
    await open(page, "#/more");
    await choose(page, "Volume", name);
    await page.evaluate(() => (window.gains = []));
    await press(page, "Try the sound");
    expect(await page.evaluate(() => [...new Set(window.gains)])).toEqual([gain]);
  }
});

/** Makes the track's element and the lock screen's buttons reachable. */
async function lockScreen(page) {
  await page.addInitScript(() => {
    const Native = window.Audio;
    window.Audio = function (src) {
      window.track = new Native(src);
      return window.track;
    };
    // The time that passes while the phone is locked.
    window.later = 0;
    const now = Date.now;
    Date.now = () => now() + 1000 * window.later;
    window.playOn = (seconds) => {
      window.later += seconds;
      window.track.currentTime += seconds;
    };
    window.pressed = {};
    navigator.mediaSession.setActionHandler = (name, handler) => (window.pressed[name] = handler);
  });
}

test("in pocket mode one track guides, and its position is the time", async ({ page }) => {
  await lockScreen(page);
  await open(page, "#/session/knee-to-chest");
  await choose(page, "Pocket mode", "On");
  await press(page, "Start");
  const plays = () => page.evaluate(() => window.track?.duration > 0 && !window.track.paused);
  await expect.poll(plays).toBe(true);
  // 12 s, three sets of twice 20 s with 8 s between, two rests of 30 s, and a tail of 1.5 s.
  const seconds = await page.evaluate(() => window.track.duration);
  expect(seconds).toBeCloseTo(12 + 3 * 48 + 2 * 30 + 1.5, 2);
  expect(await page.evaluate(() => navigator.mediaSession.metadata.artist)).toBe("Single knee to chest");

  // The phone was locked: the track has played on, and so has the session.
  await page.evaluate(() => window.playOn(12 + 20 + 8 + 13 - window.track.currentTime));
  await expect(phase(page)).toHaveText("Hold");
  await expect(page.getByRole("main")).toContainText("Right leg");
  await expect(timer(page)).toHaveAccessibleName(/^[3-7] seconds left$/);
  await expect
    .poll(() => page.evaluate(() => navigator.mediaSession.metadata.title))
    .toBe("Hold · Right leg");

  await page.evaluate(() => window.pressed.pause());
  await expect(phase(page)).toHaveText("Paused");
  expect(await page.evaluate(() => window.track.paused)).toBe(true);
  await page.evaluate(() => window.pressed.play());
  await page.evaluate(() => window.pressed.nexttrack());
  await expect(phase(page)).toHaveText("Rest");
  await expect.poll(() => page.evaluate(() => window.track.currentTime)).toBeGreaterThan(59.9);

  // A call comes in: the track stands, and so does the session.
  await page.evaluate(() => window.track.pause());
  await expect(phase(page)).toHaveText("Paused");
  await press(page, "Go on");

  // More time makes another track, from here on.
  await page.getByRole("button", { name: /10 seconds more/ }).click();
  await expect.poll(() => page.evaluate(() => window.track.duration)).toBeLessThan(seconds);
  await page.evaluate(() => window.playOn(window.track.duration - 0.2 - window.track.currentTime));
  await expect(phase(page)).toHaveText("Session finished");
  const [record] = await records(page);
  // What was skipped by a few seconds is not a whole side; all else was heard.
  expect(record.bouts[0]).toMatchObject({ sets: 3, sets_done: 2 });
});

test("where the browser will not play the track, the session goes on without it", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.play = async () => {
      throw new DOMException("Not allowed here", "NotAllowedError");
    };
  });
  await open(page, "#/session/knee-to-chest");
  await choose(page, "Pocket mode", "On");
  await press(page, "Start");
  await expect(page.getByText("Pocket mode could not start.")).toBeVisible();
  await expect(timer(page)).toHaveAccessibleName(/^([89]|10|11) seconds left$/);
});
