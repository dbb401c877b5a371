// Asks Lighthouse, as a phone and as a desktop, and says why where it is not content. From the root, after
// a build:
//
//   node tests/bench/lighthouse.mjs [--runs 3] [--dist folder] [--from target/lighthouse] [--json file]
//
// It takes 4 minutes. Lighthouse is no part of the tools: it is looked for in node_modules, and then in the
// folder of `--from`, where `npm install lighthouse@12.8.2` puts it, the last that runs on Node 20.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium, FLAGS } from "../chromium.mjs";
import { newLastingProfile, start } from "./cdp.mjs";
import { prepare, serve } from "./serve.mjs";
import { handOn, median, print, row } from "./table.mjs";

const PORT = 8089;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
/** Audits that tell something, but of which no score is made, have none of these. */
const SCORED = new Set(["numeric", "binary", "metricSavings"]);
/** So many of the things that an audit found are told. */
const TOLD = 4;

const { values: asked } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    dist: { type: "string", default: "dist" },
    from: { type: "string", default: "target/lighthouse" },
    json: { type: "string" },
  },
});

/** The module of this path within Lighthouse. */
async function ofLighthouse(path) {
  const folder = [".", asked.from].find((f) => existsSync(join(f, "node_modules/lighthouse")));
  if (!folder) throw new Error(`Run: npm install --prefix ${asked.from} lighthouse@12.8.2`);
  const main = createRequire(resolve(folder, "package.json")).resolve("lighthouse/package.json");
  return import(pathToFileURL(join(dirname(main), path)).href);
}

/** A new Chromium that listens on a port of its own, for Lighthouse can't use the pipe. */
async function browserWithPort() {
  const profile = newLastingProfile();
  const flags = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
  const { end } = start(chromium(), [...FLAGS, ...flags, "about:blank"]);
  const told = join(profile, "DevToolsActivePort");
  for (let waited = 0; !(existsSync(told) && readFileSync(told, "utf8").includes("\n")); waited += 100) {
    if (waited > 20_000) throw new Error("the browser did not start");
    await sleep(100);
  }
  return { port: Number(readFileSync(told, "utf8").split("\n")[0]), end };
}

/** One of the things that an audit found, in a line. */
function tellItem(item) {
  const node = item.node ?? item.source;
  const said = [node?.selector ?? node?.url, item.url, item.description ?? item.label ?? item.reason ?? item.statistic, item.wastedBytes && `${item.wastedBytes} B`, item.wastedMs && `${Math.round(item.wastedMs)} ms`];
  const text = said.filter((s) => typeof s === "string" || typeof s === "number").join("  ");
  return text.slice(0, 160);
}

/** Every audit that is not content, with its reason. */
function tell({ audits, categories }) {
  const groups = Object.entries(categories).map(([name, { auditRefs }]) => [name, new Map(auditRefs.map((r) => [r.id, r.weight]))]);
  const below = Object.values(audits).filter((a) => a.scoreDisplayMode === "error" || (SCORED.has(a.scoreDisplayMode) && a.score !== null && a.score < 1));
  if (!below.length) console.log("  every audit is content");
  for (const a of below.toSorted((x, y) => (x.score ?? 0) - (y.score ?? 0))) {
    const of = groups.filter(([, refs]) => refs.has(a.id)).map(([name, refs]) => `${name}, weight ${refs.get(a.id)}`).join("; ");
    console.log(`  ${a.score === null ? "error" : a.score.toFixed(2)}  ${a.id}: ${a.title} ${a.displayValue ?? a.errorMessage ?? ""} (${of || "no category"})`);
    // Some have tables within tables.
    const lines = (a.details?.items ?? []).flatMap((item) => item.items ?? [item]).map(tellItem).filter(Boolean);
    for (const line of lines.slice(0, TOLD)) console.log(`          ${line}`);
  }
}

const { default: lighthouse } = await ofLighthouse("core/index.js");
const { default: desktop } = await ofLighthouse("core/config/desktop-config.js");
await prepare(asked.dist);
const server = await serve(asked.dist, PORT, { alone: false });
const rows = [];
for (const [form, config] of [["phone", undefined], ["desktop", desktop]]) {
  const runs = [];
  for (let run = 0; run < Number(asked.runs); run += 1) {
    const browser = await browserWithPort();
    try {
      const { lhr } = await lighthouse(server.url, { port: browser.port, onlyCategories: CATEGORIES, logLevel: "error" }, config);
      if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
      runs.push(lhr);
    } finally {
      browser.end();
    }
  }
  const score = (lhr, name) => lhr.categories[name].score * 100;
  for (const name of CATEGORIES) rows.push(row("LH", `${form}: ${name}`, "", runs.map((lhr) => score(lhr, name))));
  // The run that is told is the one in the middle.
  const middle = median(runs.map((lhr) => score(lhr, "performance")));
  const shown = runs.find((lhr) => score(lhr, "performance") === middle);
  console.log(`• ${form}, Lighthouse ${shown.lighthouseVersion}`);
  for (const warning of shown.runWarnings) console.log(`  warns: ${warning}`);
  tell(shown);
}
await server.end();
print(rows);
handOn(rows, asked.json);
process.exit(0);
