// Measures what moving figures cost the main thread, and what they weigh. From the root, after a build:
//
//   node tests/bench/figures.mjs [--url http://…] [--json file]
//
// It takes 4 minutes, and fails if the limit of cost is broken. Costs are the browser's own counts, and
// stand beside those of the same page with its figures at rest. Bytes are those of the app as built,
// less those of an app built without figures.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { launch, open, start } from "./cdp.mjs";
import { handOn, row } from "./table.mjs";
import { middle } from "./watch.mjs";

const PORT = 8096;
const MEASURED_MS = 6_000;
/** What two moving figures may cost the main thread, in milliseconds a second. */
const LIMIT_MS = 5;
/** What script may do about them, in milliseconds a second: nothing but what the browser itself needs. */
const MOST_SCRIPT_MS = 0.5;
/** What all figures with their code may weigh, in bytes after brotli. A goal that is not met yet. */
const GOAL_BYTES = 16 * 1024;
const RUNS = 3;

/** What the main thread did in the measured time, each a second. */
async function cost(page) {
  const read = async () => {
    const { metrics } = await page.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  // What has just changed is over.
  await sleep(1_500);
  const before = await read();
  await sleep(MEASURED_MS);
  const after = await read();
  const since = (name) => (after[name] - before[name]) / (MEASURED_MS / 1_000);
  return {
    "task ms/s": 1_000 * since("TaskDuration"),
    "script ms/s": 1_000 * since("ScriptDuration"),
    "style recalcs/s": since("RecalcStyleCount"),
    "layouts/s": since("LayoutCount"),
  };
}

/** All scripts and modules of a build, in bytes after brotli. */
function weight(folder) {
  const files = readdirSync(folder).filter((name) => /\.(js|wasm)$/.test(name));
  return files.reduce((sum, name) => sum + brotliCompressSync(readFileSync(`${folder}/${name}`)).length, 0);
}

/** What the figures weigh: the app is built once more without them. */
function figuresWeigh() {
  const without = "target/bench/without-figures";
  const env = { ...process.env, KEYSTONE_WITHOUT_FIGURES: "1" };
  execFileSync("trunk", ["build", "--release", "--dist", without], { env, stdio: ["ignore", "ignore", "inherit"] });
  return weight("dist") - weight(without);
}

const moving = () => document.getAnimations().filter((a) => a.playState === "running").length;

/** Opens a page, does something there, measures, and says how many animations ran meanwhile. */
async function scene(url, hash, act, { still = false } = {}) {
  const browser = await launch();
  try {
    const first = `localStorage.setItem("keystone/set/acknowledged", "yes");
      localStorage.setItem("keystone/set/lang", "en");
      localStorage.setItem("keystone/set/beeps", "off")`;
    const page = await open(browser, "about:blank", first);
    await page.send("Performance.enable");
    const features = [{ name: "prefers-reduced-motion", value: still ? "reduce" : "no-preference" }];
    await page.send("Emulation.setEmulatedMedia", { features });
    await page.send("Emulation.setDeviceMetricsOverride", { width: 1280, height: 900, deviceScaleFactor: 1, mobile: false });
    await page.send("Page.navigate", { url: new URL(hash, url).href });
    await page.until("the page", () => document.querySelector(":is(h1, h2):not(#shell *)") !== null);
    await act(page);
    const counts = await cost(page);
    return { ...counts, animations: await page.call(moving) };
  } finally {
    browser.end();
  }
}

const nothing = async () => {};

async function card(page) {
  await page.call(() => document.querySelectorAll(".card h3 a")[5].focus());
  await page.until("a moving figure", () => document.querySelectorAll(".card .picture > .fig").length === 1);
}

async function begin(page) {
  await page.until("the button Start", middle, "Start");
  await page.click(await page.call(middle, "Start"));
  await page.until("the work", () => document.querySelector("[data-phase='move']") !== null);
}

/** Every scene with what it stands against. */
const SCENES = [
  ["cards at rest", "#/", nothing],
  ["a card moving", "#/", card],
  ["an exercise's page at rest", "#/exercise/tail-wag", nothing, { still: true }],
  ["an exercise's page", "#/exercise/tail-wag", nothing],
  ["the player, without motion", "#/session/dead-bug", begin, { still: true }],
  ["the player", "#/session/dead-bug", begin],
];

const { values } = parseArgs({ options: { url: { type: "string" }, json: { type: "string" } } });
const url = values.url ?? `http://localhost:${PORT}/`;
const server = values.url ? undefined : start("sirv", ["dist", "--host", "localhost", "--port", `${PORT}`, "--quiet"]);
await sleep(1_000);
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const table = {};
for (const [name, hash, act, options] of SCENES) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await scene(url, hash, act, options));
  const row = Object.fromEntries(Object.keys(runs[0]).map((key) => [key, +median(runs.map((r) => r[key])).toFixed(2)]));
  const tasks = runs.map((r) => r["task ms/s"]);
  table[name] = { ...row, spread: `${Math.min(...tasks).toFixed(1)}–${Math.max(...tasks).toFixed(1)}` };
}
server?.end();
console.table(table);
// The app moves one figure at a time. Two would cost at most twice that of the costliest.
const more = (moving, still) => table[moving]["task ms/s"] - table[still]["task ms/s"];
const two = 2 * Math.max(more("a card moving", "cards at rest"), more("an exercise's page", "an exercise's page at rest"));
const script = table["a card moving"]["script ms/s"] + table["an exercise's page"]["script ms/s"];
console.log(`Two moving figures would cost ${two.toFixed(1)} ms of the main thread a second (limit ${LIMIT_MS}).`);
const bytes = figuresWeigh();
console.log(`All figures with their code weigh ${bytes} bytes after brotli (goal ${GOAL_BYTES}).`);
handOn([
  row(9, "two moving figures, main thread", "ms/s", [two], { most: LIMIT_MS, digits: 1 }),
  row(9, "script of moving figures", "ms/s", [script], { most: MOST_SCRIPT_MS, digits: 2 }),
  row(9, "all figures with their code, brotli 11", "B", [bytes], { most: GOAL_BYTES }),
], values.json);
process.exitCode = two <= LIMIT_MS && script < MOST_SCRIPT_MS ? 0 : 1;
