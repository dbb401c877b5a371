// What a click costs, from the finger to the next picture: on the levels and on the cards of the first screen.
import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "./cdp.mjs";
import { seeded } from "./seeded.mjs";
import { quantile, row } from "./table.mjs";
import { mount, tab } from "./visit.mjs";

const RATE = 4;
const CLICKS = 60;
/** As on a desktop: there, a mouse also sets figures moving that it passes. */
const SCREEN = { width: 1_280, height: 900, deviceScaleFactor: 1, mobile: false };
/** A page is at rest when its main thread was busy for less than so much of a second, in milliseconds. */
const AT_REST_MS = 50;
/** Event Timing tells of nothing below. */
const FRAME_MS = 16;

/** Runs in the page before the app: sums up how long the handlers of a click took. Of what a click brings
 * about, a route that changes is one of its own, and what gets the focus. `listen` is called once the app is
 * there. */
function time() {
  const PAIRS = { focus: "focusin", blur: "focusout" };
  const names = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "input", "change", "hashchange", ...Object.keys(PAIRS)];
  const clock = { ms: 0, begun: [] };
  // On its way down it comes here first. A route that changes comes nowhere else, and to those who listen in
  // the order in which they began to.
  for (const name of names) window.addEventListener(name, () => clock.begun.push([name, performance.now()]), true);
  const end = (name) => {
    const at = clock.begun.findLastIndex(([n]) => n === name);
    if (at < 0) return;
    const [[, from]] = clock.begun.splice(at);
    // Within another one, it is counted there.
    if (at === 0) clock.ms += performance.now() - from;
  };
  // On its way up it comes here last, after the app's own and after all that was put off until those were over.
  clock.listen = () => names.forEach((name) => window.addEventListener(PAIRS[name] ?? name, () => end(name)));
  window.clock = clock;
}

/** Where to click for the n-th: two of three are levels, each time another one. */
function target(n) {
  const all = [...document.querySelectorAll(n % 3 === 2 ? "#app .card h3 a" : "#app input[name=level]")];
  const one = all[(n % 3 === 2 ? Math.floor(n / 3) : n - Math.floor(n / 3)) % all.length];
  const place = one?.closest("label") ?? one;
  place?.scrollIntoView({ block: "center" });
  const box = place?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until a page does nothing any more: until then it may be reading the history. */
async function atRest(page) {
  await page.send("Performance.enable");
  const busy = async () => (await page.send("Performance.getMetrics")).metrics.find((m) => m.name === "TaskDuration").value * 1_000;
  let before = await busy();
  for (let quiet = 0, waited = 0; quiet < 2; waited += 1) {
    if (waited > 120) throw new Error("the page does not come to rest");
    await sleep(1_000);
    const now = await busy();
    quiet = now - before < AT_REST_MS ? quiet + 1 : 0;
    before = now;
  }
}

/** Runs in the page: waits until what was done is painted, and a little longer. */
function painted() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  return frame().then(frame).then(() => new Promise((resolve) => setTimeout(resolve, 100)));
}

/** All clicks of one page. */
async function clicksOf(browser, url) {
  const page = await tab(browser, { rate: RATE, first: `(${time})();` });
  await page.send("Emulation.setDeviceMetricsOverride", SCREEN);
  await mount(page, url);
  await page.call(() => window.clock.listen());
  await atRest(page);
  const found = [];
  for (let n = 0; n < CLICKS; n += 1) {
    const card = n % 3 === 2;
    const point = await page.call(target, n);
    if (!point) throw new Error("there is nothing to click on");
    // The mouse comes before, and what it sets moving is not the click's.
    await page.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...point });
    await page.call(painted);
    const from = await page.call(() => {
      Object.assign(window.clock, { ms: 0, begun: [] });
      return performance.now();
    });
    await page.click(point);
    if (card) await page.until("the exercise", () => location.hash.startsWith("#/exercise/"));
    await page.call(painted);
    const [handler, to] = await page.call(() => [window.clock.ms, performance.now()]);
    found.push({ card, handler, from, to });
    if (!card) continue;
    await page.call(() => history.back());
    await page.until("the cards", () => document.querySelector("#app .card") !== null);
    await page.call(painted);
  }
  // Only now: of what took long, the browser tells late.
  await sleep(1_000);
  const events = await page.call(() => window.observed.events.filter((e) => e.interactionId > 0).map((e) => [e.startTime, e.duration]));
  await page.close();
  return found.map(({ card, handler, from, to }) => {
    const own = events.filter(([at]) => at >= from && at < to).map(([, ms]) => ms);
    return { card, handler, inp: Math.max(FRAME_MS, ...own) };
  });
}

/** Goal 6: so many rounds, each in a new browser, with nothing saved and with so many sessions. */
export async function clicks(url, { rounds, sizes = [0, 10_000] }) {
  const rows = [];
  for (const size of sizes) {
    const all = [];
    for (let round = 0; round < rounds; round += 1) {
      const { browser } = size ? await seeded(url, size) : { browser: await launch() };
      try {
        all.push(await clicksOf(browser, url));
      } finally {
        browser.end();
      }
    }
    const of = (name, q, pick = () => true) => all.map((list) => quantile(list.filter(pick).map((c) => c[name]), q));
    const told = size ? `, ${size} saved` : "";
    rows.push(
      row(6, `handlers of a click, p50${told}`, "ms", of("handler", 0.5), { digits: 1 }),
      row(6, `handlers of a click, p99${told}`, "ms", of("handler", 0.99), { most: 8, digits: 1 }),
      row(6, `… of a level, p99${told}`, "ms", of("handler", 0.99, (c) => !c.card), { digits: 1 }),
      row(6, `… of a card, p99${told}`, "ms", of("handler", 0.99, (c) => c.card), { digits: 1 }),
      row(6, `click until painted (INP), p50${told}`, "ms", of("inp", 0.5)),
      row(6, `click until painted (INP), p99${told}`, "ms", of("inp", 0.99), { most: 40 }),
      row(6, `… of a level, p99${told}`, "ms", of("inp", 0.99, (c) => !c.card)),
      row(6, `… of a card, p99${told}`, "ms", of("inp", 0.99, (c) => c.card)),
    );
  }
  return rows;
}
