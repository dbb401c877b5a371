// Writes what was measured last (target/bench.json) into the README, between its two marks.
import { readFileSync, writeFileSync } from "node:fs";

const README = "README.md";
const [BEGIN, END] = ["<!-- bench -->", "<!-- /bench -->"];

const { date, chromium, cpu, rows } = JSON.parse(readFileSync("target/bench.json", "utf8"));
const said = (met) => (met === null ? "" : met ? "kept" : "**not kept**");
const line = (cells) => `| ${cells.join(" | ")} |`;
const table = [
  line(["goal", "what", "median", "low–high", "unit", "limit", ""]),
  line(["---", "---", "---", "---", "---", "---", "---"]),
  ...rows.map(({ goal, what, unit, median, low, high, limit, met }) =>
    line([goal, what, median ?? "–", low === null ? "–" : `${low}–${high}`, unit, limit ?? "", said(met)]),
  ),
];
const text = readFileSync(README, "utf8");
const [before, rest] = text.split(BEGIN);
const after = rest?.split(END)[1];
if (after === undefined) throw new Error(`${README} has no ${BEGIN} … ${END}`);
const when = `Measured on ${date.slice(0, 10)} with ${chromium.trim()} on ${cpu}.`;
writeFileSync(README, [before, BEGIN, "\n", when, "\n\n", table.join("\n"), "\n", END, after].join(""));
