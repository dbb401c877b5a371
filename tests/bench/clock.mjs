// Measures whether the timer keeps time where browsers make it hard: in a hidden page, whose timers
// they hold back, and beside work that blocks the page. From the root, after a build:
//
//   node tests/bench/clock.mjs [--only hidden|blocked] [--url http://…] [--dist folder] [--beeps]
//     [--json file]
//
// It takes 3 minutes, and fails if a limit is broken. Nothing is faked: the time is real, and so are
// the tap on Start and the hiding.
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { launch, open, start } from "./cdp.mjs";
import { handOn, row } from "./table.mjs";
import { middle, watch } from "./watch.mjs";

const PORT = 8097;
/** How late a change may be, and how much the display may lose, in milliseconds. */
const LIMIT_MS = 300;
const HIDDEN_MS = 90_000;
/** From the page being there to the tap. Chromium lets a hidden page tick once a second, and after a
 * minute once a minute; but the latter only if it saw the page come to rest before it was hidden. */
const SETTLE_MS = 3_000;
/** A hole like this between two ticks shows that it came to the latter. Without it, a timer of the
 * page could be in time by luck. */
const HOLE_MS = 5_000;
const BLOCKED_MS = 60_000;
/** How long the page is blocked, and left alone, in turn, in milliseconds. Together they do not divide
 * a second, so that every moment of it is hit. */
const BLOCK = { busy: 200, free: 207 };
/** The beginning and the end of a run, over which its difference is averaged, in milliseconds. */
const STRETCH_MS = 10_000;
/** A counter of our own in the page. It shows how much the browser holds timers back. */
const TICK_MS = 100;

/** The exercise, as the app has it at the level and in the language of `CHOICES`. */
const EXERCISE = {
  slug: "dead-bug",
  words: { ready: "Get ready", out: "Reach", back: "Return", rest: "Rest" },
  ready_ms: 12_000,
  sets: 2,
  repetitions: 16, // 8 on each side, in turn
  way_ms: 2_000,
  rest_ms: 45_000,
};
const CHOICES = { acknowledged: "yes", lang: "en", level: "standard" };

/** What the player shows and when, in milliseconds from the start. */
function timeline({ words, ready_ms, sets, repetitions, way_ms, rest_ms }) {
  const repetition = [["move", words.out, way_ms], ["move", words.back, way_ms]];
  const set = Array.from({ length: repetitions }, () => repetition).flat();
  const rest = [["rest", words.rest, rest_ms]];
  const later = Array.from({ length: sets - 1 }, () => [...rest, ...set]).flat();
  let now = 0;
  return [["ready", words.ready, ready_ms], ...set, ...later].map(([phase, word, length]) => {
    now += length;
    return { name: `${phase} · ${word}`, from: now - length, to: now };
  });
}

/** Opens the player in a new browser, taps Start, and does what the scenario asks for. What was seen
 * comes back with all times in milliseconds from the tap. */
async function session(url, choices, scenario) {
  const browser = await launch();
  try {
    console.log(`  ${(await browser.send("Browser.getVersion")).product}`);
    const first = `(${watch})(...${JSON.stringify([choices, TICK_MS])})`;
    const page = await open(browser, new URL(`#/session/${EXERCISE.slug}`, url).href, first);
    await page.until("the button Start", middle, "Start");
    await sleep(SETTLE_MS);
    await page.click(await page.call(middle, "Start"));
    await page.until("the tap on Start", () => window.bench.start);
    await scenario(browser, page);
    const seen = await page.call(() => ({ ...window.bench, end: performance.now() }));
    if (!seen.tapped) throw new Error("the tap did not reach Start");
    const since = (entry) => ({ ...entry, at: entry.at - seen.start });
    return {
      // Of two views at once, the first is half drawn.
      views: seen.views.map(since).filter(({ at }, i, all) => !(all[i + 1]?.at < at + 20)),
      visibility: seen.visibility.map(since),
      ticks: seen.ticks.map((at) => at - seen.start),
      samples: seen.samples,
      end: seen.end - seen.start,
    };
  } finally {
    browser.end();
  }
}

/** The changes that were due by then, each with the view that brought it, if any did. A view that
 * comes when the same is due again is that one's. */
function changes(views, due) {
  const steps = timeline(EXERCISE);
  const turns = views.filter((v, i) => v.name !== views[i - 1]?.name);
  return steps.slice(1).filter((s) => s.from <= due).map((step) => {
    const again = steps.find((s) => s.from > step.from && s.name === step.name)?.from ?? Infinity;
    const inTime = ({ at }) => at >= step.from - 50 && at < again - 50;
    const view = turns.find((v) => v.name === step.name && inTime(v));
    return { step, seen: view?.at, late: view && view.at - step.from };
  });
}

/** How far the display is behind the time, at each moment at which its count changes. */
function differences(views, found, end) {
  const begun = [{ step: timeline(EXERCISE)[0], seen: 0 }, ...found.filter((c) => c.seen != null)];
  const shown = views.filter((v) => v.at > 0).flatMap(({ at, name, count }) => {
    const { step } = begun.findLast((c) => c.seen <= at);
    const left = count.split(":").reduce((sum, part) => sum * 60 + Number(part), 0) * 1_000;
    return step.name === name ? { at, by: at - (step.to - left) } : [];
  });
  // A count that stands still is behind as soon as the next one is due.
  const due = shown.length ? shown.at(-1).at - shown.at(-1).by + 1_000 : 0;
  return end > due ? [...shown, { at: end, by: end - due }] : shown;
}

// How numbers are told.
const seconds = (ms) => (ms == null ? "–" : (ms / 1_000).toFixed(3)).padStart(8);
const most = (numbers) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
const mean = (numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const p95 = (numbers) => numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1];

/** Prints the changes and their lateness. Returns what is wrong with them. */
function printChanges(found) {
  console.log("    change              expected     seen     late  (s)");
  for (const { step, seen, late } of found) {
    console.log(`    ${step.name.padEnd(16)}  ${[step.from, seen, late].map(seconds).join(" ")}`);
  }
  const late = found.flatMap((c) => c.late ?? []);
  console.log(`  changes: ${found.length} expected, ${late.length} seen`);
  if (late.length) console.log(`  late:   ${seconds(p95(late))} (p95)  ${seconds(most(late))} (most)`);
  const missing = found.length - late.length;
  return { most: most(late), wrong: missing ? [`${missing} changes are missing`] : [] };
}

/** What is handed on of both. */
const rows = [];

const SCENARIOS = {
  async hidden(url, choices) {
    const seen = await session(url, choices, async (browser, page) => {
      await open(browser, "about:blank");
      await page.until("the page to be hidden", () => document.hidden);
      await sleep(HIDDEN_MS); // Not a word to the page meanwhile: that could wake it.
      await page.activate();
      await page.until("the page to be seen", () => !document.hidden);
    });
    const hidden = seen.visibility.find((v) => v.state === "hidden");
    const back = seen.visibility.find((v) => v.state === "visible" && v.at > hidden.at);
    const ticks = seen.ticks.filter((at) => at > hidden.at && at < back.at);
    const gap = most([...ticks, back.at].map((at, i) => at - (ticks[i - 1] ?? hidden.at)));
    const whole = Math.floor((back.at - hidden.at) / TICK_MS);
    console.log(`  hidden from ${seconds(hidden.at)} s to ${seconds(back.at)} s after the start`);
    console.log(`  a timer of ${TICK_MS} ms ticked ${ticks.length} times instead of ${whole}, ` +
      `with a hole of ${seconds(gap).trim()} s`);
    const views = seen.views.filter((v) => v.at < back.at);
    const found = changes(views, back.at - 1_000).filter((c) => c.step.from > hidden.at);
    const { most: latest, wrong } = printChanges(found);
    console.log(`  at the end it showed: ${views.at(-1)?.name}`);
    rows.push(row(10, `latest change in ${HIDDEN_MS / 1_000} s in a hidden page`, "ms", found.length ? [latest] : [], { most: LIMIT_MS }));
    if (latest > LIMIT_MS) wrong.push(`a change is more than ${LIMIT_MS} ms late`);
    if (back.at - hidden.at < HIDDEN_MS) wrong.push("the page was not hidden all the time");
    if (gap < HOLE_MS) wrong.push("timers were not held back enough: this proves nothing");
    return wrong;
  },

  async blocked(url, choices) {
    const seen = await session(url, choices, async (_, page) => {
      await page.call((block) => [window.bench.sample(50), window.bench.block(block)] && 0, BLOCK);
      await sleep(BLOCKED_MS);
    });
    const found = changes(seen.views, seen.end - 1_000);
    const { wrong } = printChanges(found);
    const behind = differences(seen.views, changes(seen.views, seen.end), seen.end);
    const by = (list) => list.map((d) => d.by);
    const first = mean(by(behind.filter((d) => d.at < STRETCH_MS)));
    const last = mean(by(behind.filter((d) => d.at > seen.end - STRETCH_MS)));
    const turn = BLOCK.busy + BLOCK.free;
    console.log(`  blocked for ${BLOCK.busy} of every ${turn} ms; looked ${seen.samples} times`);
    console.log("  display behind the time, in seconds:");
    console.log(`    at first ${seconds(first)}   at last ${seconds(last)}   most ` +
      `${seconds(most(by(behind)))}   lost ${seconds(last - first)}`);
    rows.push(row(10, `lost by the display in ${BLOCKED_MS / 1_000} s beside work that blocks`, "ms", [last - first], { most: LIMIT_MS }));
    if (seen.visibility.some((v) => v.state !== "visible")) wrong.push("the page was hidden");
    if (!(last - first < LIMIT_MS)) wrong.push(`${LIMIT_MS} ms or more were lost`);
    return wrong;
  },
};

/** Serves a built app until the end. */
async function serve(folder) {
  const url = `http://localhost:${PORT}/`;
  const answers = () => fetch(url).then((r) => r.ok, () => false);
  if (await answers()) throw new Error(`port ${PORT} is taken; --url measures a running server`);
  const { PORT: _, HOST: __, ...env } = process.env; // Both would overrule what is asked for here.
  const place = ["--port", PORT, "--host", "localhost", "--quiet"];
  const { end } = start("node_modules/.bin/sirv", [folder, ...place], { env });
  for (let waited = 0; !(await answers()); waited += 100) {
    if (waited > 10_000) throw new Error("the server does not answer");
    await sleep(100);
  }
  return { url, end };
}

const { values: asked } = parseArgs({
  options: {
    only: { type: "string" },
    url: { type: "string" },
    dist: { type: "string", default: "dist" },
    beeps: { type: "boolean", default: false },
    json: { type: "string" },
  },
});
const names = asked.only ? [asked.only] : Object.keys(SCENARIOS);
const unknown = names.find((name) => !SCENARIOS[name]);
if (unknown) throw new Error(`no scenario is called ${unknown}`);
// A page that can be heard is not held back, so beeps would make it easier.
const choices = { ...CHOICES, beeps: asked.beeps ? "on" : "off" };
const server = asked.url ? null : await serve(asked.dist);
let broken = false;
for (const name of names) {
  console.log(`• ${name}`);
  const wrong = await SCENARIOS[name](asked.url ?? server.url, choices);
  console.log(wrong.length ? `  BROKEN: ${wrong.join("; ")}` : "  within the limits");
  broken ||= wrong.length > 0;
}
server?.end();
handOn(rows, asked.json);
process.exit(broken ? 1 : 0);
