// Kills the browser after saving, and looks whether what was saved is there. From the root, after a build:
//
//   node tests/bench/kill.mjs [--rounds 5] [--after 0.05,0.5,1,5,30] [--quick] [--without-mirror] [--dist folder]
//
// It takes 6 minutes, and fails if anything is lost. `--quick` takes 20 seconds. Nothing is faked: the
// browser is killed as a crash or an empty battery does it, and started again with the same profile.
//
// What proves that a kill loses something: how many sessions were missing in localStorage when the page
// was opened again, before the app ran; the app had to find those elsewhere. `--without-mirror` takes
// IndexedDB away, and fails if nothing is lost then.
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { launch, newLastingProfile, open } from "./cdp.mjs";
import { hands } from "./hands.mjs";
import { serve } from "./serve.mjs";

const PORT = 8095;
/** A browser writes soon after the first change, and then takes its time. From here on, something else
 * is saved before, so that it is the second change that matters. In seconds. */
const SECOND_FROM = 5;
const FIRST_WRITE_MS = 7_000;
/** How long a session may take to be shown again, in milliseconds. */
const PATIENCE_MS = 5_000;

const { values: asked } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    after: { type: "string", default: "0.05,0.5,1,5,30" },
    quick: { type: "boolean", default: false },
    "without-mirror": { type: "boolean", default: false },
    dist: { type: "string", default: "dist" },
  },
});
const rounds = asked.quick ? 1 : Number(asked.rounds);
const delays = (asked.quick ? "0.05,1" : asked.after).split(",").map(Number);
const withoutMirror = asked["without-mirror"];

/** Runs before the app: what of the sessions is in localStorage at this moment. */
function look() {
  window.found = { ...localStorage };
}
function hideMirror() {
  Object.defineProperty(window, "indexedDB", { get: () => undefined });
}
const first = [hands, look, ...(withoutMirror ? [hideMirror] : [])].map((run) => `(${run})();`).join("\n");

const server = await serve(asked.dist, PORT);
let profile;
let browser;
let tab;

/** Kills the browser that runs, and opens this page in a new one. */
async function restart(hash) {
  browser?.end();
  await browser?.gone;
  browser = await launch({ profile });
  tab = await open(browser, new URL(hash, server.url).href, first);
  await tab.until("the page", () => document.querySelector("h1:not(#shell *)") !== null);
  return tab;
}

/** Goes to the history, in a new browser if none runs, and waits until it is read, and all else that was
 * kept, too. */
async function atRest() {
  const page = browser ? tab : await restart("#/history");
  await page.call(() => { location.hash = "#/history"; });
  await page.until("the history", () => document.querySelector(".history :is(.empty, .sessions)") !== null);
  return page;
}

/** Begins anew, with a person who reads the safety texts; who is slow, or quick. */
async function newPerson(restMs = 500) {
  browser?.end();
  await browser?.gone;
  profile = newLastingProfile();
  total = 0;
  const page = await restart("#/session/dead-bug");
  await sleep(restMs);
  await page.call(() => window.hands.press("I have read this"));
  await page.until("the player", () => document.querySelector("main.check-in") !== null);
  await sleep(200);
  if (!withoutMirror) return;
  // That is a choice, too: without the mirror, it has to reach the disk first.
  await browser.send("Browser.close");
  await browser.gone;
  browser = undefined;
}

/** What there is in localStorage. */
const kept = (page) => page.call(() => ({ ...localStorage }));
const isThere = async (page, run, ...args) => {
  for (let waited = 0; waited < PATIENCE_MS; waited += 100) {
    if (await page.call(run, ...args)) return true;
    await sleep(100);
  }
  return false;
};

const results = [];
/** How many sessions were saved so far. */
let total = 0;
function told(what, passed, more = "") {
  results.push(passed);
  if (!passed) console.log(`  LOST: ${what} ${more}`);
}

/** Saves a session as a person does, and gives its key: with the form, or at the end of an exercise. */
async function save(page, how, note) {
  const before = Object.keys(await kept(page));
  if (how === "form") {
    await page.call((note) => window.hands.add(note), note);
  } else {
    await page.call(() => window.hands.begin("dead-bug"));
    await sleep(1_200);
    await page.call(() => window.hands.stop());
  }
  const saved = Object.keys(await kept(page)).filter((k) => k.startsWith("keystone/s/") && !before.includes(k));
  if (saved.length !== 1) throw new Error(`${saved.length} sessions were saved instead of one`);
  return saved[0];
}

/** Whether a session is shown, and is in localStorage again. */
function isBack(key) {
  const list = document.querySelector(".history .sessions");
  return list !== null && localStorage.getItem(key) !== null;
}

/** The sessions of one delay. */
async function sessions(delay) {
  let lost = 0;
  let missing = 0;
  for (let round = 0; round < rounds; round += 1) {
    let page = await atRest();
    const how = results.length % 2 ? "form" : "player";
    const note = `${delay} s, round ${round + 1}`;
    const keys = [];
    if (delay >= SECOND_FROM) {
      keys.push(await save(page, "form", `before ${note}`));
      await sleep(FIRST_WRITE_MS);
    }
    keys.push(await save(page, how, note));
    total += keys.length;
    await sleep(delay * 1_000);
    page = await restart("#/history");
    missing += (await page.call((keys) => keys.some((k) => !(k in window.found)), keys)) ? 1 : 0;
    const wrong = [];
    for (const key of keys) if (!(await isThere(page, isBack, key))) wrong.push(`${key} is not in localStorage`);
    // All that were saved before are still there, too.
    const shown = (n) => document.querySelector(".history .sessions")?.textContent.includes(`${n} session`);
    if (wrong.length) total = await page.call(() => document.querySelectorAll(".history .entry").length);
    else if (!(await isThere(page, shown, total))) wrong.push(`${total} sessions are not shown`);
    if (how === "form" && !(await page.call((n) => document.body.textContent.includes(n), note))) wrong.push("its note is not shown");
    // What is over is not offered to be gone on with.
    if (await page.call(() => document.querySelector(".notices").textContent.includes("Continue where"))) wrong.push("it is offered to be gone on with");
    told(`the session of ${note} (${how})`, wrong.length === 0, `(${wrong.join("; ")})`);
    lost += wrong.length ? 1 : 0;
  }
  return { "killed after": `${delay} s`, runs: rounds, "missing at the restart": missing, lost };
}

const row = (after, missing, back) => ({ "killed after": after, runs: 1, "missing at the restart": +missing, lost: +!back });

/** A level that was chosen. */
async function level() {
  let page = await atRest();
  await page.call(() => window.hands.go("#/", ".home"));
  await page.call(() => document.querySelector("input[name=level][value=gentle]").click());
  await sleep(100);
  page = await restart("#/");
  const missing = await page.call(() => window.found["keystone/set/level"] !== "gentle");
  const chosen = () => localStorage.getItem("keystone/set/level") === "gentle"
    && document.querySelector("input[name=level][value=gentle]")?.checked;
  const back = await isThere(page, chosen);
  told("a choice", back);
  return row("a choice, 0.1 s", missing, back);
}

/** The very first choice of all, made as soon as the page is there. */
async function firstChoice() {
  await newPerson(0);
  const page = await restart("#/");
  const missing = await page.call(() => !("keystone/set/acknowledged" in window.found));
  const back = await isThere(page, () => document.querySelector(".home") !== null && document.querySelector(".read-first") === null);
  told("the first choice of all", back, "(the safety texts are shown again)");
  return row("the first choice of all, 0.2 s", missing, back);
}

/** Where the player stands. */
const standing = () => [".side", ".where"].map((s) => document.querySelector(`main.player ${s}`)?.textContent).join(" · ");

/** A session under way, killed in the middle of its work: it is offered, and stands where it stood. It
 * was begun as soon as the page was there, or at rest; or an earlier page of its journal has reached the
 * disk before. */
async function underWay(when) {
  const aged = when === "written before";
  if (when) await newPerson();
  let page = when === "begun at once" ? await restart("#/") : await atRest();
  await page.call(() => window.hands.begin("hamstring-stretch"));
  if (aged) {
    await sleep(FIRST_WRITE_MS);
    await page.call(() => window.hands.press("Skip"));
    await page.call(() => window.hands.press("Skip"));
  }
  await sleep(1_000);
  const stood = await page.call(standing);
  page = await restart("#/history");
  const missing = await page.call(() => !Object.keys(window.found).some((k) => k.startsWith("keystone/j/")));
  const offered = () => document.querySelector(".notices")?.textContent.includes("Continue where you stopped");
  const back = await isThere(page, offered);
  let stands = "nowhere";
  if (back) {
    await sleep(500);
    await page.call(() => document.querySelector(".notices a.button").click());
    await isThere(page, () => document.querySelector("main.player") !== null);
    stands = await page.call(standing);
  }
  const what = ["a session under way", when].filter(Boolean).join(", ");
  told(what, back && stands === stood, `(stood at ${stood}, stands at ${stands})`);
  return row(`${what}, 1 s`, missing, back && stands === stood);
}

/** A session whose journal has reached the disk, ended just before the kill: it is saved, and is not
 * offered to be gone on with. */
async function ended() {
  await newPerson();
  let page = await atRest();
  const before = Object.keys(await kept(page));
  await page.call(() => window.hands.begin("dead-bug"));
  await sleep(FIRST_WRITE_MS);
  await page.call(() => window.hands.stop());
  const key = Object.keys(await kept(page)).find((k) => k.startsWith("keystone/s/") && !before.includes(k));
  total += 1;
  await sleep(100);
  page = await restart("#/history");
  const missing = await page.call((key) => !(key in window.found), key);
  const back = await isThere(page, isBack, key);
  await sleep(500);
  const offered = await page.call(() => document.querySelector(".notices").textContent.includes("Continue where"));
  told("a session that was ended", back && !offered, offered ? "(it is offered to be gone on with)" : "");
  return row("the end of a written session, 0.1 s", missing, back && !offered);
}

const table = [];
try {
  await newPerson();
  for (const delay of delays) table.push(await sessions(delay));
  table.push(await level());
  table.push(await underWay(""));
  if (!asked.quick) {
    for (const when of ["begun at once", "written before"]) table.push(await underWay(when));
    table.push(await ended());
    if (!withoutMirror) table.push(await firstChoice());
  }
} finally {
  browser.end();
  server.end();
}
console.table(table);
const passed = results.filter(Boolean).length;
const failed = results.length - passed;
if (withoutMirror) console.log("This was without the mirror: what is lost shows that a kill loses something.");
console.log(`${passed} passed, ${failed} failed`);
process.exit((withoutMirror ? failed === 0 : failed > 0) ? 1 : 0);
