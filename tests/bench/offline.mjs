// How the app starts again without a network: it was visited once, then the server is gone, and a new tab
// of the same browser opens it.
import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "./cdp.mjs";
import { serve } from "./serve.mjs";
import { row } from "./table.mjs";
import { mount, tab } from "./visit.mjs";

const REST_MS = 700;
/** How long a worker may take until it has all that the app needs. */
const PATIENCE_S = 20;
const MB = 1_000_000;

/** Runs in the page: waits until a worker is there for it that has cached everything. */
async function cached(patience) {
  const late = new Promise((_, reject) => setTimeout(reject, patience * 1_000, new Error("no service worker became active")));
  const registration = await Promise.race([navigator.serviceWorker.ready, late]);
  const worker = registration.active;
  // It caches while it is being installed, so an active one has done it.
  const active = new Promise((resolve) => {
    const look = () => worker.state === "activated" && resolve();
    worker.addEventListener("statechange", look);
    look();
  });
  await Promise.race([active, late]);
}

/** Runs before the app: keeps hold of the memory of its module. */
function holdMemory() {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const made = await own.apply(WebAssembly, args);
      const { exports } = made.instance ?? made;
      window.wasmMemory = Object.values(exports).find((e) => e instanceof WebAssembly.Memory);
      return made;
    };
  }
}

/** A browser that has visited once, with the server gone. */
async function visited(folder, port) {
  const server = await serve(folder, port, { alone: false });
  const browser = await launch();
  try {
    await sleep(REST_MS);
    const page = await tab(browser);
    await mount(page, server.url);
    await page.call(cached, PATIENCE_S);
    await page.close();
    return { browser, url: server.url };
  } catch (error) {
    browser.end();
    throw error;
  } finally {
    await server.end();
  }
}

/** Opens it in a new tab, at this rate; `asleep`, its worker has to be started first. */
async function again(browser, url, { rate, asleep = false }) {
  const page = await tab(browser, { rate });
  if (asleep) {
    await page.send("ServiceWorker.enable");
    await page.send("ServiceWorker.stopAllWorkers");
  }
  await sleep(REST_MS);
  const mounted = await mount(page, url);
  const [{ workerStart }] = await page.call(() => performance.getEntriesByType("navigation").map((e) => e.toJSON()));
  if (!workerStart) throw new Error("the page did not come from its worker");
  await page.close();
  return mounted;
}

/** What a page holds that was opened without a network. Not by `measureUserAgentSpecificMemory`: in Chromium
 * that leaves the memory of modules out. */
async function memory(folder, port) {
  const { browser, url } = await visited(folder, port);
  try {
    const page = await tab(browser, { first: `(${holdMemory})()` });
    await mount(page, url);
    await sleep(1_000);
    await page.send("HeapProfiler.enable");
    await page.send("HeapProfiler.collectGarbage");
    const { usedSize } = await page.send("Runtime.getHeapUsage");
    const wasm = await page.call(() => window.wasmMemory?.buffer.byteLength ?? 0);
    return { heap: usedSize, wasm };
  } finally {
    browser.end();
  }
}

const METHODS = [{ rate: 1 }, { rate: 4 }, { rate: 1, asleep: true }, { rate: 4, asleep: true }];
const LIMITS = { 1: 120, 4: 450 };

/** Goal 11. Each round has a browser of its own, in which the page is opened in every way, in random order. */
export async function offline(folder, port, { rounds, shuffled }) {
  const found = METHODS.map(() => []);
  const held = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const { browser, url } = await visited(folder, port);
      try {
        for (const method of shuffled(METHODS)) found[METHODS.indexOf(method)].push(await again(browser, url, method));
      } finally {
        browser.end();
      }
    }
    for (let round = 0; round < 3; round += 1) held.push(await memory(folder, port));
  } catch (error) {
    console.log(`Offline: ${error.message.split("\n")[0]}`);
  }
  const inMB = (pick) => held.map((m) => pick(m) / MB);
  return [
    ...METHODS.map(({ rate, asleep }, i) => {
      const what = `mounted without a network, ${rate}x${asleep ? ", worker asleep" : ""}`;
      return row(11, what, "ms", found[i], asleep ? {} : { most: LIMITS[rate] });
    }),
    row(11, "JS heap after tidying up + memory of the module", "MB", inMB((m) => m.heap + m.wasm), { most: 3, digits: 2 }),
    row(11, "… the memory of the module alone", "MB", inMB((m) => m.wasm), { digits: 2 }),
  ];
}
