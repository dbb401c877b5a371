// Measures how the app loads, goals 1 to 6 and 11: what is fetched, when something is to be seen and when it
// can be used, what a click costs, and how it starts again without a network. From the root, after a build:
//
//   node tests/bench/load.mjs [--rounds 15] [--quick] [--only load,clicks,offline] [--dist folder] [--json file]
//
// It takes 8 minutes, `--quick` 3, with 3 rounds, and prints everything beside its goal. Every visit is that
// of a new browser with an empty profile; all kinds of visit come in turn, in random order, so that whatever
// else the machine does meets each of them. It fails if something is broken that can be counted. Clocks do
// not make it fail. In kB, 1000 bytes are one.
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bytesOf, firstScreens, withoutApp } from "./bytes.mjs";
import { clicks } from "./clicks.mjs";
import { offline } from "./offline.mjs";
import { prepare, serve } from "./serve.mjs";
import { handOn, print, ratio, row } from "./table.mjs";
import { METHODS, visit } from "./visit.mjs";

const PORT = 8091;
const STILL_PORT = 8092;
const OFFLINE_PORT = 8090;

const { values: asked } = parseArgs({
  options: {
    rounds: { type: "string", default: "15" },
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "load,clicks,offline" },
    dist: { type: "string", default: "dist" },
    json: { type: "string" },
  },
});
const rounds = asked.quick ? 3 : Number(asked.rounds);
const parts = asked.only.split(",");

/** A list in random order. */
function shuffled(list) {
  return list.map((one) => [Math.random(), one]).sort(([a], [b]) => a - b).map(([, one]) => one);
}

/** How far two looks at the page lie apart, in pixels, where they lie apart most. */
function moved(a, b) {
  if (a.length !== b.length) return Infinity;
  return Math.max(0, ...a.flatMap((box, i) => box.map((n, k) => Math.abs(n - b[i][k]))));
}

/** Goals 1 to 5. */
async function load(server) {
  const whole = readFileSync(join(asked.dist, "index.html"));
  let page;
  const without = await serve(asked.dist, STILL_PORT, { alone: false, change: () => Buffer.from(page) });
  const kinds = [
    { name: "slow", url: server.url },
    { name: "throttled", url: server.url },
    { name: "free", url: server.url },
    { name: "still", url: without.url },
  ];
  const found = Object.fromEntries(kinds.map(({ name }) => [name, []]));
  // Those before all that counts: the server has packed everything then, and the files are in memory.
  const { root } = (await visit(server.url, METHODS.slow)).first;
  const show = (html) => [page = withoutApp(html, root)];
  show(whole.toString());
  await visit(without.url, METHODS.free, { app: false });
  for (let round = 0; round < rounds; round += 1) {
    // Two have to be compared; of the others, half as many will do.
    const due = kinds.filter(({ name }) => round % 2 === 0 || name === "slow" || name === "still");
    for (const { name, url } of shuffled(due)) {
      found[name].push(await visit(url, METHODS[name] ?? METHODS.slow, { app: name !== "still" }));
    }
  }
  const { slow, throttled, free, still } = found;
  const of = (list, name) => list.map((v) => v[name]);
  const both = [...slow, ...throttled, ...free];
  for (const { at, by, what } of both.flatMap((v) => v.shifts).slice(0, 5)) {
    console.log(`Shifted by ${by.toFixed(4)} at ${at.toFixed(0)} ms: ${what.join(", ")}`);
  }
  console.log(`Largest: ${slow.at(-1).largest}; without the app: ${still.at(-1).largest}`);
  const lcp = ratio(of(slow, "lcp"), of(still, "lcp"));
  const rows = [
    ...(await bytesOf(slow, still)),
    ...(await firstScreens(slow, without.url, whole, show)),
    row(3, "LCP, slow 4G and 4x", "ms", of(slow, "lcp")),
    row(3, "LCP of the same page without the app", "ms", of(still, "lcp")),
    // With the whole of what it may be: its interval has to lie below.
    row(3, "their ratio, with its interval of 95 %", "", lcp, { most: 1.05, all: true, digits: 3 }),
    row(3, "first paint, slow 4G and 4x", "ms", of(slow, "fcp")),
    row(4, "mounted, slow 4G and 4x", "ms", of(slow, "mounted"), { most: 1_700 }),
    row(4, "mounted, 4x", "ms", of(throttled, "mounted")),
    row(4, "mounted, unthrottled", "ms", of(free, "mounted")),
    row(5, "TBT, slow 4G and 4x", "ms", of(slow, "tbt"), { most: 50 }),
    row(5, "TBT, 4x", "ms", of(throttled, "tbt"), { most: 50 }),
    row(5, "longest task, slow 4G and 4x", "ms", of(slow, "longest"), { most: 100, all: true }),
    row(5, "longest task, 4x", "ms", of(throttled, "longest"), { most: 100, all: true }),
    row(5, "CLS of every visit", "", of(both, "cls"), { most: 0, all: true, digits: 4 }),
    // A thing that is replaced has not shifted for the browser, but it has for a person.
    row(5, "what the app puts elsewhere than it was before", "px", slow.map((v) => moved(v.first.boxes, v.last.boxes)), { most: 0.5, all: true, digits: 1 }),
  ];
  await without.end();
  return rows;
}

const began = performance.now();
const [busy] = loadavg();
if (busy > 1) console.log(`The machine is busy with something else (load ${busy.toFixed(1)}): do not trust the clocks.`);
await prepare(asked.dist);
const server = await serve(asked.dist, PORT, { alone: false });
const rows = [];
if (parts.includes("load")) rows.push(...(await load(server)));
if (parts.includes("clicks")) rows.push(...(await clicks(server.url, { rounds: asked.quick ? 1 : 2 })));
if (parts.includes("offline")) rows.push(...(await offline(asked.dist, OFFLINE_PORT, { rounds: Math.ceil(rounds * 0.4), shuffled })));
await server.end();
print(rows);
handOn(rows, asked.json);
console.log(`${rounds} rounds in ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
/** What is counted, not timed. */
const counted = rows.filter((r) => r.met === false && r.unit !== "ms" && r.goal !== 3);
process.exit(counted.length ? 1 : 0);
