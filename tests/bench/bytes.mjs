// What is to be fetched before the app can be used, and before anything can be read.
import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, constants } from "node:zlib";
import { launch } from "./cdp.mjs";
import { brotli } from "./serve.mjs";
import { row } from "./table.mjs";
import { PHONE, tab } from "./visit.mjs";

const KB = 1_000;
/** What a server may send before it has to hear from the browser, with all headers (RFC 6928). */
const FIRST_FLIGHT = 14_600;
const DESKTOP = { width: 1_350, height: 940, deviceScaleFactor: 1, mobile: false };

/** The same page without the app: no script, and nothing fetched beforehand for one. What a cut has left
 * open is left out, too. On the whole of it is set, as [name, value] each, what scripts had set there when it
 * was first painted: a page may look otherwise without. */
export function withoutApp(html, root) {
  const set = root.map(([name, value]) => ` ${name}="${value}"`).join("");
  const none = html.replace(/<script\b[\s\S]*?(<\/script>|$)/gi, "").replace(/<html\b[^>]*>/i, `<html${set}>`);
  return none.replace(/<link\b[^>]*(>|$)/gi, (link) => {
    const forScript = /\brel=["']?modulepreload/i.test(link) || (/\brel=["']?(preload|prefetch)/i.test(link) && /\bas=["']?(script|fetch|worker)/i.test(link));
    return forScript ? "" : link;
  });
}

const bodies = new Map();
/** What is at an address, after brotli as strong as it gets, whatever the server sends. */
async function weigh(url) {
  if (!bodies.has(url)) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
    bodies.set(url, (await brotli(Buffer.from(await answer.arrayBuffer()))).length);
  }
  return bodies.get(url);
}

const isPage = (r) => r.type === "Document" || r.type === "Stylesheet";

/** Goals 1 and 2, from the visits with the app and without it. */
export async function bytesOf(visits, still) {
  const sum = async (requests) => {
    const urls = new Set(requests.map((r) => r.url));
    return (await Promise.all([...urls].map(weigh))).reduce((a, b) => a + b, 0) / KB;
  };
  const each = (pick) => Promise.all(visits.map((v) => sum(v.requests.filter(pick))));
  console.log("Fetched until mounted:");
  for (const { url, type, wire } of visits.at(-1).requests) {
    console.log(`  ${String(await weigh(url)).padStart(7)} B after brotli, ${String(wire).padStart(7)} B sent  ${type.padEnd(10)} ${new URL(url).pathname}`);
  }
  return [
    row(1, "all that is fetched until mounted, brotli 11", "kB", await each(() => true), { most: 90, all: true, digits: 1 }),
    row(1, "its stretch goal", "kB", await each(() => true), { most: 75, all: true, digits: 1 }),
    row(1, "requests until mounted", "", visits.map((v) => v.requests.length)),
    row(1, "the same as sent, with headers", "kB", visits.map((v) => v.requests.reduce((s, r) => s + r.wire, 0) / KB), { digits: 1 }),
    row(2, "HTML and CSS, brotli 11", "kB", await each(isPage), { most: 20, all: true, digits: 1 }),
    row(2, "cards with a figure that can be read without the app", "", still.map((v) => v.first.readable), { least: 9, most: 9, all: true }),
  ];
}

/** How much of the page is needed until its first screen is complete, in bytes with headers: the page is cut
 * as if no more of it had come, over and over, until the picture of the screen is just the same as that of
 * the whole page. `page` is the HTML as served, `show` has the server give another one instead. */
async function firstScreen(url, page, show, screen) {
  const packed = await brotli(page);
  const browser = await launch();
  try {
    const view = await tab(browser);
    await view.send("Emulation.setDeviceMetricsOverride", screen);
    await view.send("Emulation.setScrollbarsHidden", { hidden: true });
    await view.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value: "reduce" }] });
    const picture = async (length) => {
      // Text that is cut within a letter would show a sign instead.
      const html = brotliDecompressSync(packed.subarray(0, length), { finishFlush: constants.BROTLI_OPERATION_FLUSH });
      show(html.toString("utf8").replace(/\uFFFD+$/, ""));
      await view.send("Page.navigate", { url });
      await view.until("the page", () => document.readyState === "complete");
      await sleep(100);
      return (await view.send("Page.captureScreenshot", { format: "png" })).data;
    };
    const whole = await picture(packed.length);
    if ((await picture(packed.length)) !== whole) throw new Error("two pictures of the same page differ");
    let [short, enough] = [0, packed.length];
    while (enough - short > 16) {
      const middle = Math.floor((short + enough) / 2);
      if ((await picture(middle)) === whole) enough = middle;
      else short = middle;
    }
    return { enough, packed: packed.length };
  } finally {
    browser.end();
  }
}

/** The second half of goal 2. What blocks the painting is needed whole, and comes in no first flight. */
export async function firstScreens(visits, url, page, show) {
  const { requests, blocking } = visits.at(-1);
  const needed = requests.filter((r) => r.type === "Document" || blocking.includes(r.url));
  const heads = needed.reduce((sum, r) => sum + (r.heads ?? 0), 0);
  const others = (await Promise.all(blocking.map(weigh))).reduce((a, b) => a + b, 0);
  const rows = [row(2, "files that painting waits for, besides the page", "", visits.map((v) => v.blocking.length), { most: 0, all: true })];
  for (const [name, screen, goal] of [["phone", PHONE, { most: FIRST_FLIGHT }], ["desktop", DESKTOP, {}]]) {
    const { enough, packed } = await firstScreen(url, page, show, screen);
    console.log(`First screen of a ${name}: complete with ${enough} of ${packed} B of HTML, ${others} B of ${blocking.length} files that block, ${heads} B of headers`);
    // On a desktop, it only tells.
    rows.push(row(2, `sent until the first screen of a ${name} is complete`, "B", [enough + others + heads], goal));
  }
  return rows;
}
