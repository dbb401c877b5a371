// Measures what a long history costs: saving one session more, the start, opening the history, and reading
// it in the background. From the root, after a build:
//
//   node tests/bench/history.mjs [--sizes 10,1000,10000,50000] [--rounds 5] [--saves 40] [--dist folder]
//     [--json file]
//
// It takes 15 minutes, prints everything beside its goal, and writes target/history.json. Clocks do not
// make it fail.
import { mkdirSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { open } from "./cdp.mjs";
import { hands } from "./hands.mjs";
import { seeded } from "./seeded.mjs";
import { prepare, serve } from "./serve.mjs";
import { handOn, median, print, quantile, row } from "./table.mjs";

const PORT = 8093;
/** How often the processor stands still, as on a slow phone. */
const RATES = [1, 4];
/** A page that has read nothing for so long has read all, in milliseconds; at a lower rate, for longer. */
const QUIET_MS = 700;
const PATIENCE_MS = 240_000;
/** So many sessions are added before those that count. */
const WARM = 5;

const { values: asked } = parseArgs({
  options: {
    sizes: { type: "string", default: "10,1000,10000,50000" },
    rounds: { type: "string", default: "5" },
    saves: { type: "string", default: "40" },
    dist: { type: "string", default: "dist" },
    json: { type: "string" },
  },
});
const sizes = asked.sizes.split(",").map(Number);
const rounds = Number(asked.rounds);
const saves = Number(asked.saves);

/** Runs in the page before the app: watches what it does. */
function watch() {
  const seen = { h1: 0, lastRead: 0, reads: 0, refused: 0, tasks: [], writes: [] };
  new MutationObserver((_, observer) => {
    // The one that was there before the app does not count.
    if (!document.querySelector("h1:not(#shell *)")) return;
    seen.h1 = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
  const read = () => [seen.reads += 1, seen.lastRead = performance.now()];
  const { getItem, setItem } = Storage.prototype;
  Storage.prototype.getItem = function (key) {
    if (key.startsWith("keystone/s/")) read();
    return getItem.call(this, key);
  };
  Storage.prototype.setItem = function (key, text) {
    const from = performance.now();
    try {
      return setItem.call(this, key, text);
    } catch (error) {
      seen.refused += 1;
      throw error;
    } finally {
      seen.writes.push([key, key.length + text.length, performance.now() - from]);
    }
  };
  const { get } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = function (key) {
    const request = get.call(this, key);
    if (String(key).startsWith("s/")) request.addEventListener("success", read);
    return request;
  };
  window.seen = seen;
}

const first = `(${hands})(); (${watch})();`;
const server = await serve(asked.dist, PORT);
await prepare(asked.dist);

/** A new tab at this rate, with nothing read yet. */
async function tabAt(browser, hash, rate) {
  const page = await open(browser, "about:blank", first);
  await page.send("Emulation.setCPUThrottlingRate", { rate });
  await page.send("Page.navigate", { url: new URL(hash, server.url).href });
  await page.until("the page", () => window.seen?.h1 > 0);
  return page;
}

/** Waits until nothing is read any more. */
async function readAll(page, rate) {
  const began = performance.now();
  const state = () => [window.seen.reads, performance.now() - window.seen.lastRead];
  for (;;) {
    await sleep(200);
    const [reads, quiet] = await page.call(state);
    if (reads > 0 && quiet > QUIET_MS * rate) return;
    if (performance.now() - began > PATIENCE_MS) throw new Error("the history is not read");
  }
}

/** From a click on History to the frame after its list is there. */
async function openHistory() {
  const { until, one } = window.hands;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await frame();
  const from = performance.now();
  document.querySelector("nav.tabs a[href='#/history']").click();
  await until(one(".history .sessions"));
  const there = performance.now() - from;
  await frame();
  return [there, performance.now() - from];
}

/** One visit: the start, the reading, and the history opened twice. */
async function visit(browser, rate) {
  const page = await tabAt(browser, "#/", rate);
  await readAll(page, rate);
  const { h1, lastRead, tasks, refused } = await page.call(() => ({ ...window.seen, writes: 0 }));
  const opened = await page.call(openHistory);
  await page.call(() => window.hands.go("#/", ".home"));
  await sleep(300);
  const again = await page.call(openHistory);
  await page.close();
  return {
    start: h1,
    read: lastRead - h1,
    task: Math.max(0, ...tasks.filter(([at]) => at >= h1).map(([, ms]) => ms)),
    refused,
    there: opened[0],
    open: opened[1],
    again: again[1],
  };
}

/** Runs in the page: adds a session, and tells what that took. */
async function addOne(note) {
  const { fillIn, until, one } = window.hands;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const button = await fillIn(note);
  await frame();
  window.seen.writes = [];
  const from = performance.now();
  button.click();
  const handler = performance.now() - from;
  const writes = window.seen.writes;
  await until(one(".history .sessions"));
  await frame();
  return {
    handler,
    shown: performance.now() - from,
    storage: writes.reduce((sum, w) => sum + w[2], 0),
    session: writes.filter(([key]) => key.startsWith("keystone/s/")).reduce((sum, w) => sum + w[1], 0),
    all: writes.reduce((sum, w) => sum + w[1], 0),
    refused: document.querySelector(".notices").textContent.includes("could not be saved"),
  };
}

/** How long it takes until all sessions are shown, where nothing but the history was opened. */
async function wait(browser, size, rate) {
  const page = await tabAt(browser, "#/history", rate);
  await page.call((size) => {
    const { until, one } = window.hands;
    const all = () => {
      const count = document.querySelector(".history .sessions > p.quiet")?.textContent ?? "";
      return Number(count.replace(/[^0-9]/g, "")) === size;
    };
    const choose = async () => {
      (await until(one("input[name=period][value=all]"), 600_000)).click();
      await until(all, 600_000);
      window.whole = performance.now();
    };
    choose();
  }, size);
  for (let waited = 0; !(await page.call(() => window.whole)); waited += 200) {
    if (waited > PATIENCE_MS) break;
    await sleep(200);
  }
  const { whole, h1, tasks } = await page.call(() => ({ ...window.seen, writes: 0, whole: window.whole ?? Infinity }));
  await page.close();
  return { whole: whole - h1, task: Math.max(0, ...tasks.filter(([at]) => at >= h1).map(([, ms]) => ms)) };
}

/** A tab to add sessions in, with all of the history read. */
async function tabToSave(browser, rate) {
  const page = await tabAt(browser, "#/", rate);
  await readAll(page, rate);
  // The first ones warm the code up.
  for (let i = 0; i < WARM; i += 1) await page.call(addOne, "To warm up.");
  return page;
}

// How numbers are told.
const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;
const spread = (list, digits = 1) =>
  `${median(list).toFixed(digits)} (${quantile(list, 0.25).toFixed(digits)}–${quantile(list, 0.75).toFixed(digits)})`;
/** How the logarithm of what it costs grows with the logarithm of the size. */
function slope(points) {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)]);
  const [mx, my] = [0, 1].map((i) => mean(logs.map((l) => l[i])));
  return logs.reduce((s, [x, y]) => s + (x - mx) * (y - my), 0) / logs.reduce((s, [x]) => s + (x - mx) ** 2, 0);
}

const results = [];
for (const size of sizes) {
  const { browser, local, used } = await seeded(server.url, size);
  console.log(`• ${size} sessions: ${local} of them in localStorage, with ${used} characters; all in IndexedDB`);
  // A visit before all that counts: the browser has this origin's files and folders then.
  await visit(browser, 1);
  results.push({ size, local, used, added: 0, browser, visits: {}, waits: {}, saves: {} });
}
// All sizes in turn, so that whatever else the machine does meanwhile meets each of them.
for (const rate of RATES) {
  for (const r of results) [r.visits[rate], r.waits[rate], r.saves[rate]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const r of results) r.visits[rate].push(await visit(r.browser, rate));
  }
  for (let round = 0; round < 2; round += 1) {
    for (const r of results) r.waits[rate].push(await wait(r.browser, r.size + r.added, rate));
  }
  for (const r of results) r.page = await tabToSave(r.browser, rate);
  for (let i = 0; i < saves; i += 1) {
    for (const r of results) r.saves[rate].push(await r.page.call(addOne, `Session number ${String(i).padStart(3, "0")}.`));
  }
  for (const r of results) {
    r.added += saves + WARM;
    await r.page.close();
  }
}
for (const r of results) {
  r.browser.end();
  delete r.browser;
  delete r.page;
  const refused = r.saves[1].filter((s) => s.refused).length;
  if (refused) console.log(`  At ${r.size}, the page says of ${refused} of ${saves} sessions that they could not be saved.`);
  const writes = median(r.visits[1].map((v) => v.refused));
  if (writes) console.log(`  At ${r.size}, reading the history writes ${writes} times where there is no room.`);
}
server.end();

for (const rate of RATES) {
  console.log(`\nAt ${rate}x; medians with their middle half, in milliseconds`);
  console.table(Object.fromEntries(results.map((r) => {
    const [visits, waits, saved] = [r.visits[rate], r.waits[rate], r.saves[rate]];
    const of = (list, name, digits) => spread(list.map((v) => v[name]), digits);
    return [r.size, {
      "start": of(visits, "start", 0),
      "reading": of(visits, "read", 0),
      "longest task": of(visits, "task", 0),
      "all shown": of(waits, "whole", 0),
      "its longest task": of(waits, "task", 0),
      "history in the DOM": of(visits, "there"),
      "shown": of(visits, "open"),
      "again": of(visits, "again"),
      "save": of(saved, "handler", 3),
      "its mean": mean(saved.map((s) => s.handler)).toFixed(3),
      "in storage": of(saved, "storage", 3),
      "until shown": of(saved, "shown"),
    }];
  })));
}

const by = (pick) => slope(results.map((r) => [r.size, pick(r)]));
const of = (list, name) => list.map((v) => v[name]);
const at = (size) => results.find((r) => r.size === size);
const rows = [];
const goal = (...told) => rows.push(row(...told));
for (const rate of RATES) {
  const flat = { least: -0.05, most: 0.05, digits: 3 };
  const handler = (r) => of(r.saves[rate], "handler");
  goal(7, `saving: slope of the handler, ${rate}x`, "", [by((r) => median(handler(r)))], flat);
  goal(7, `saving: slope of its mean, ${rate}x`, "", [by((r) => mean(handler(r)))], flat);
  goal(7, `saving: slope of the storage alone, ${rate}x`, "", [by((r) => median(of(r.saves[rate], "storage")))], flat);
  goal(8, `start: slope, ${rate}x`, "", [by((r) => median(of(r.visits[rate], "start")))], { most: 0.1, digits: 3 });
}
const written = (name) => results.flatMap((r) => of(r.saves[1], name));
goal(7, "characters written for a session", "", written("session"), { most: 1_024, all: true });
goal(7, "the same with all keys", "", written("all"), { most: 1_024, all: true });
const long = at(10_000);
if (long) {
  const p99 = (name) => [quantile(of(long.saves[4], name), 0.99)];
  goal(8, "opening 10,000 sessions, 4x", "ms", of(long.visits[4], "open"), { most: 60, digits: 1 });
  goal(6, "handler of Save at 10,000, 4x, p99", "ms", p99("handler"), { most: 8, digits: 2 });
  goal(6, "Save until shown at 10,000, 4x, p99", "ms", p99("shown"), { most: 40, digits: 1 });
}
print(rows);
handOn(rows, asked.json);
mkdirSync("target", { recursive: true });
writeFileSync("target/history.json", JSON.stringify({ goals: rows, results }, null, 1));
process.exit(0);
