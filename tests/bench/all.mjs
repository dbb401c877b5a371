// Runs what measures, one after the other, and puts what was found into one table beside the goals, and with
// where and of what it was found into target/bench.json. From the root, after a build:
//
//   node tests/bench/all.mjs [load clock figures history hammer] [--quick]
//
// It takes 35 minutes, and fails if one of them does. `--quick` makes those quick that can be.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { chromium } from "../chromium.mjs";
import { print } from "./table.mjs";

const ROWS = "target/bench-rows.json";
const RESULT = "target/bench.json";
/** Each with what it is told. Those that only pass or fail have no rows. */
const BENCHES = {
  load: { flags: ["--json", ROWS], quick: ["--quick"] },
  clock: { flags: ["--json", ROWS], quick: [] },
  figures: { flags: ["--json", ROWS], quick: [] },
  history: { flags: ["--json", ROWS], quick: ["--sizes", "10,1000,10000", "--rounds", "2", "--saves", "20"] },
  hammer: { flags: [], quick: ["--quick"] },
};

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean", default: false } },
});
const names = positionals.length ? positionals : Object.keys(BENCHES);
const unknown = names.find((name) => !BENCHES[name]);
if (unknown) throw new Error(`no bench is called ${unknown}`);

/** What a program says, or nothing where there is no such program. */
function says(program, ...args) {
  try {
    return execFileSync(program, args, { stdio: ["ignore", "pipe", "ignore"] }).toString().trim();
  } catch {
    return null;
  }
}

mkdirSync("target", { recursive: true });
rmSync(ROWS, { force: true });
// What else the machine did when it began.
const load = +loadavg()[0].toFixed(2);
const date = new Date().toISOString();
const benches = names.map((name) => {
  const { flags, quick } = BENCHES[name];
  console.log(`\n• ${name}`);
  const from = performance.now();
  const { status } = spawnSync(process.execPath, [`tests/bench/${name}.mjs`, ...flags, ...(asked.quick ? quick : [])], { stdio: "inherit" });
  return { name, passed: status === 0, minutes: +((performance.now() - from) / 60_000).toFixed(1) };
});
const rows = existsSync(ROWS) ? JSON.parse(readFileSync(ROWS, "utf8")) : [];
rows.sort((a, b) => a.goal - b.goal);
const result = {
  date,
  // Of what is not committed, the number says nothing.
  commit: says("git", "rev-parse", "HEAD"),
  changed: says("git", "status", "--porcelain") !== "",
  chromium: says(chromium(), "--version"),
  cpu: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
  load,
  quick: asked.quick,
  benches,
  rows,
};
writeFileSync(RESULT, JSON.stringify(result, null, 1));
rmSync(ROWS, { force: true });
console.log(`\nAll that was measured (${result.chromium}, ${result.cpu}), beside the goals:`);
print(rows);
console.table(benches);
const unmet = rows.filter((r) => r.met === false).length;
console.log(`${rows.filter((r) => r.met).length} limits are kept, ${unmet} are not. All of it is in ${RESULT}.`);
process.exit(benches.every((b) => b.passed) ? 0 : 1);
