// One visit to the app, by somebody who was never here: a new browser with an empty profile opens it, and
// what comes and when is written down.
import { setTimeout as sleep } from "node:timers/promises";
import { launch, open } from "./cdp.mjs";

/** The network of Lighthouse's phone, as its DevTools throttling sets it. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_474.56 * 1_024) / 8,
  uploadThroughput: (675 * 1_024) / 8,
};
/** Lighthouse's phone itself. */
export const PHONE = { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: true };
/** A browser that has just started is busy with itself. */
const REST_MS = 700;
/** What a page does within this time after it is mounted, or is there, belongs to the load. */
const AFTER_MS = 1_000;

/** How a page is met: over which network, and how often the processor stands still. */
export const METHODS = {
  slow: { network: SLOW_4G, rate: 4 },
  throttled: { rate: 4 },
  free: { rate: 1 },
};

/** Runs in the page: how it looks. Where things lie, which cards can be read, and what is set on the whole. */
function look() {
  const box = (element) => Object.values(element.getBoundingClientRect().toJSON());
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((e) => e.offsetParent);
  const drawn = (card) => card.querySelector("svg")?.getBoundingClientRect().width > 0;
  return {
    boxes: seen("header, h2, .choice, .card, .card h3, .card svg").map(box),
    readable: seen(".card").filter((card) => card.innerText.trim() && drawn(card)).length,
    root: [...document.documentElement.attributes].map(({ name, value }) => [name, value]),
  };
}

/** Runs in the page before anything else: writes down what the browser says of the load. */
function observe(look) {
  const seen = { first: null, fcp: 0, lcp: 0, largest: "", tasks: [], shifts: [], events: [] };
  const on = (type, run, more) => {
    new PerformanceObserver((list) => list.getEntries().forEach(run)).observe({ type, buffered: true, ...more });
  };
  const name = (node) => {
    const element = node?.nodeType === 3 ? node.parentElement : node;
    return element ? `${element.localName}.${element.className}` : "something that is gone";
  };
  // The first paint may be of half a page; a look before it may be at one without its style.
  let painted;
  const parsed = new Promise((resolve) => addEventListener("DOMContentLoaded", resolve));
  Promise.all([parsed, new Promise((resolve) => { painted = resolve; })]).then(() => { seen.first = look(); });
  on("paint", (e) => {
    if (e.name === "first-contentful-paint") [seen.fcp = e.startTime, painted()];
  });
  // The last one counts: each is larger than those before.
  on("largest-contentful-paint", (e) => [seen.lcp = e.startTime, seen.largest = name(e.element)]);
  on("longtask", (e) => seen.tasks.push({ at: e.startTime, ms: e.duration }));
  on("layout-shift", (e) => {
    if (!e.hadRecentInput) seen.shifts.push({ at: e.startTime, by: e.value, what: e.sources.map((s) => name(s.node)) });
  });
  on("event", (e) => seen.events.push(e), { durationThreshold: 16 });
  /** When the app says that it has taken the place over. */
  seen.mounted = new Promise((resolve) => {
    on("mark", (e) => e.name === "mounted" && resolve(e.startTime));
    setTimeout(resolve, 25_000, null);
  });
  window.observed = seen;
}

/** A tab that is ready to go to an address, with an ear on what it loads. `first` runs before the app. */
export async function tab(browser, { rate = 1, network, first = "" } = {}) {
  const page = await open(browser, "about:blank", `(${observe})(${look}); ${first}`);
  const requests = new Map();
  page.on("Network.requestWillBeSent", ({ requestId, request, wallTime, type }) => {
    if (/^https?:/.test(request.url)) requests.set(requestId, { url: request.url, at: wallTime * 1_000, type, wire: 0 });
  });
  page.on("Network.responseReceived", ({ requestId, response }) => {
    Object.assign(requests.get(requestId) ?? {}, { heads: response.encodedDataLength });
  });
  page.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    Object.assign(requests.get(requestId) ?? {}, { wire: encodedDataLength });
  });
  await page.send("Network.enable");
  if (network) await page.send("Network.emulateNetworkConditions", network);
  await page.send("Emulation.setDeviceMetricsOverride", PHONE);
  await page.send("Emulation.setCPUThrottlingRate", { rate });
  return { ...page, requests };
}

/** Goes to this address; gives when the app was mounted, in milliseconds from the start of the visit. */
export async function mount(page, url) {
  await page.send("Page.navigate", { url });
  const mounted = await page.call(() => window.observed?.mounted ?? null);
  if (mounted === null) throw new Error("the page never said that it is mounted");
  return mounted;
}

/** Waits until all is there of a page without the app. */
async function arrive(page, url) {
  await page.send("Page.navigate", { url });
  await page.until("the page", () => document.readyState === "complete" && window.observed?.fcp > 0);
}

/** One visit. Without the `app`, there is nothing that would say when it is mounted. */
export async function visit(url, { network, rate }, { app = true } = {}) {
  const browser = await launch();
  try {
    await sleep(REST_MS);
    const page = await tab(browser, { rate, network });
    const mounted = app ? await mount(page, url) : await arrive(page, url);
    await sleep(AFTER_MS);
    const seen = await page.call(() => ({ ...window.observed, mounted: 0, origin: performance.timeOrigin }));
    const last = await page.call(look);
    const blocking = await page.call(() => performance.getEntriesByType("resource").filter((r) => r.renderBlockingStatus === "blocking").map((r) => r.name));
    const linked = await page.call(() => [...document.querySelectorAll("link[rel~=manifest], link[rel~=icon], link[rel=apple-touch-icon]")].map((l) => l.href));
    // A task that spans the first paint counts from there.
    const blocked = seen.tasks.map(({ at, ms }) => Math.max(0, at + ms - Math.max(at, seen.fcp) - 50));
    return {
      ...seen,
      last,
      blocking,
      mounted,
      tbt: blocked.reduce((a, b) => a + b, 0),
      longest: Math.max(0, ...seen.tasks.map((t) => t.ms)),
      cls: seen.shifts.reduce((sum, s) => sum + s.by, 0),
      // Icons and the manifest are the browser's affair; it looks for an icon even where none is linked.
      requests: [...page.requests.values()].filter((r) =>
        !linked.includes(r.url) && !r.url.endsWith("/favicon.ico") && (!app || r.at <= seen.origin + mounted)),
    };
  } finally {
    browser.end();
  }
}
