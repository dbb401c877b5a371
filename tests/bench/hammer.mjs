// Two tabs save at the same time, as fast as they can: nothing may be lost, and both have to show all of
// it. From the root, after a build:
//
//   node tests/bench/hammer.mjs [--each 300] [--quick] [--dist folder]
//
// It fails if anything is missing. `--quick` saves 40 sessions in each tab instead of 300.
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { crc32 } from "../e2e/seed.mjs";
import { launch, open } from "./cdp.mjs";
import { hands } from "./hands.mjs";
import { serve } from "./serve.mjs";

const PORT = 8094;
/** How long a tab may take for one session, and how long the other may take to hear of it. */
const EACH_MS = 2_000;
const HEARD_MS = 10_000;

const { values: asked } = parseArgs({
  options: {
    each: { type: "string", default: "300" },
    quick: { type: "boolean", default: false },
    dist: { type: "string", default: "dist" },
  },
});
const each = asked.quick ? 40 : Number(asked.each);

const server = await serve(asked.dist, PORT);
// No person changes screens sixty times a second; Chromium stops pages that do, which is not asked here.
const browser = await launch({ flags: ["--disable-ipc-flooding-protection"] });
const first = `localStorage.setItem("keystone/set/acknowledged", "yes");
  localStorage.setItem("keystone/set/lang", "en"); (${hands})();`;
const tab = async () => {
  // Each in front of its own window: a browser holds hidden pages back.
  const page = await open(browser, new URL("#/history", server.url).href, first, { newWindow: true });
  await page.until("the history", () => document.querySelector(".history :is(.empty, .sessions)") !== null);
  return page;
};

const wrong = [];
const expect = (what, found, wanted) => {
  console.log(`  ${found === wanted ? "✓" : "✗"} ${what}: ${found}${found === wanted ? "" : ` instead of ${wanted}`}`);
  if (found !== wanted) wrong.push(what);
};

/** Asks a page until it gives this, and gives what it gave at last. */
async function settled(page, wanted, run, ...args) {
  let found;
  for (let waited = 0; waited < HEARD_MS; waited += 200) {
    found = await page.call(run, ...args);
    if (found === wanted) break;
    await sleep(200);
  }
  return found;
}

/** The texts in IndexedDB, by key. */
function mirrored() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("keystone");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const shelf = request.result.transaction("texts").objectStore("texts");
      const [keys, values] = [shelf.getAllKeys(), shelf.getAll()];
      values.onsuccess = () => {
        request.result.close();
        resolve(Object.fromEntries(keys.result.map((key, i) => [key, values.result[i]])));
      };
    };
  });
}

/** Whether a kept text is whole, and stands under its own name: our second reading of the format. */
function isWhole(key, text) {
  const name = key.replace(/^(keystone\/)?s\//, "");
  const found = /^\{.*?"crc":(\d+),"data":(.*)\}$/s.exec(text);
  const { id, rev = 0, tag = "" } = JSON.parse(text);
  const own = rev ? `${id}~${rev}-${tag}` : id;
  return own === name && crc32(name + found[2]) === Number(found[1]);
}

const wholes = (texts, prefix) =>
  Object.entries(texts).filter(([key, text]) => key.startsWith(prefix) && isWhole(key, text));

/** Says how many sessions there are in all. */
async function shown(page, wanted) {
  await page.call(async () => {
    await window.hands.go("#/history", ".history .sessions");
    document.querySelector("input[name=period][value=all]").click();
  });
  const count = () => document.querySelector(".history .sessions > p.quiet").textContent;
  return settled(page, wanted, count);
}

/** Opens the first session of the list, and types what is to be said of it. */
async function edit(pain, note) {
  const { until, one, type } = window.hands;
  document.querySelector(".entry .acts button").click();
  const form = await until(one(".edit"));
  if (pain !== null) form.querySelector(`input[name=edit-before][value="${pain}"]`).click();
  type(form.querySelector("textarea"), note);
}

/** Saves what was typed, at this moment. Not a word gets into the page while it waits. */
function saveEdit(moment) {
  while (Date.now() < moment);
  document.querySelector(".edit .acts button").click();
}

try {
  const tabs = await Promise.all([tab(), tab()]);
  console.log(`• two tabs save ${each} sessions each`);
  const hammer = (each, name) => {
    window.done = 0;
    const all = async () => {
      for (; window.done < each; window.done += 1) await window.hands.add(`${name} ${window.done}`);
    };
    all().catch((error) => { window.failed = String(error); });
  };
  const began = performance.now();
  await Promise.all(tabs.map((page, i) => page.call(hammer, each, "AB"[i])));
  const done = () => window.failed ?? window.done;
  const states = await Promise.all(tabs.map(async (page) => {
    for (let state = 0; ; await sleep(200)) {
      state = await page.call(done);
      if (typeof state === "string" || state === each || performance.now() - began > each * EACH_MS) return state;
    }
  }));
  const took = (performance.now() - began) / 1_000;
  expect("sessions that the tabs say are saved", states.join(" and "), `${each} and ${each}`);
  const hidden = await Promise.all(tabs.map((page) => page.call(() => document.hidden)));
  console.log(`    in ${took.toFixed(1)} s, ${(took * 1_000 / each).toFixed(0)} ms each; pages hidden: ${hidden.join(" and ")}`);

  const sum = `${2 * each} sessions`;
  for (const [i, page] of tabs.entries()) expect(`shown in the ${["first", "second"][i]} tab`, await shown(page, sum), sum);
  for (const [i, page] of tabs.entries()) {
    const local = await page.call(() => ({ ...localStorage }));
    expect(`whole texts in localStorage, asked in the ${["first", "second"][i]} tab`, wholes(local, "keystone/s/").length, 2 * each);
  }
  expect("whole texts in IndexedDB", wholes(Object.fromEntries(Object.entries(await tabs[0].call(mirrored))
    .map(([key, text]) => [key, text.slice(text.indexOf(" ") + 1)])), "s/").length, 2 * each);

  console.log("• two tabs edit the same session at the same moment");
  const notes = [[7, "said in the first tab"], [null, "said in the second tab"]];
  const kept = async () => Object.entries(await tabs[0].call(() => ({ ...localStorage })))
    .filter(([key]) => key.startsWith("keystone/s/"));
  const said = (versions, note) =>
    versions.filter(([key, text]) => isWhole(key, text) && JSON.parse(text).data.after.note === note).length;
  const same = async (note) => {
    const entry = () => document.querySelector(".entry .what").textContent;
    const one = await settled(tabs[0], await tabs[1].call(entry), entry);
    expect("what the first tab shows is what the second shows", one, await tabs[1].call(entry));
    expect(`it shows ${note ?? "one of both"}`, (note ? [[, note]] : notes).some(([, n]) => one.includes(n)), true);
  };
  let before = (await kept()).length;
  await Promise.all(tabs.map((page, i) => page.call(edit, ...notes[i])));
  const moment = Date.now() + 1_000;
  await Promise.all(tabs.map((page) => page.call(saveEdit, moment)));
  await sleep(1_000);
  let versions = await kept();
  expect("versions more than before", versions.length - before, 2);
  for (const [, note] of notes) expect(`versions with “${note}”`, said(versions, note), 1);
  await same();

  console.log("• one tab edits a session while another does");
  before = versions.length;
  const late = "said later in the second tab";
  await tabs[1].call(edit, null, late);
  await tabs[0].call(edit, null, "said meanwhile in the first tab");
  await tabs[0].call(saveEdit, 0);
  await sleep(1_000);
  expect("what is typed in the second tab", await tabs[1].call(() => document.querySelector(".edit textarea")?.value), late);
  await tabs[1].call(saveEdit, 0);
  await sleep(1_000);
  versions = await kept();
  expect(`versions with “${late}”`, said(versions, late), 1);
  await same(late);
} finally {
  browser.end();
  server.end();
}
console.log(wrong.length ? `BROKEN: ${wrong.join("; ")}` : "Nothing was lost.");
process.exit(wrong.length ? 1 : 0);
