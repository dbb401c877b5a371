// The app lies on the device: it opens without its host, takes a newer version when nobody exercises, and
// loses nothing when that version can't be had.
import { host, files, laterVersion } from "../host.mjs";
import { code } from "../link.mjs";
import { acknowledged, expect, fakeClock, running, test } from "../helpers.mjs";

test.use({
  serviceWorkers: "allow",
  // Requests that fail on purpose are told in the console, and the hosts are others than usual.
  expected: /Failed to load resource|^request: http:\/\/localhost|Failed to find a valid digest|could not be started/,
});

/** What the page knows of caches. */
const caches_ = (page) => page.evaluate(async () => Promise.all((await caches.keys()).map(async (key) => [key, (await (await caches.open(key)).keys()).length])));
const version = (page) => page.evaluate(() => document.querySelector("meta[name=version]")?.content ?? "1");
const offer = (page) => page.getByText("A new version is ready.");

/** Asks the page until it says yes. What it says may be a promise. */
const until = (page, what) => expect.poll(() => page.evaluate(what)).toBe(true);

/** Opens the app and waits until all of it is on the device. */
async function keptOnDevice(page, url) {
  await page.goto(url);
  await running(page);
  await until(page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated" && navigator.serviceWorker.controller !== null);
}

/** Has the browser ask the host for a newer version, and waits for what comes of it. */
const askForNewer = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  const found = new Promise((resolve) => registration.addEventListener("updatefound", () => {
    const version = registration.installing;
    version.addEventListener("statechange", () => resolve(version.state));
  }));
  // It may fail before the version that fails says so.
  await registration.update().catch(() => {});
  return found;
});

/** All of this stands on a host of its own. */
const onHost = (what, journey, options) => test(what, async ({ page, context }) => {
  const site = await host(options);
  try {
    await acknowledged(page);
    await journey({ page, context, site });
  } finally {
    await site.stop();
  }
});

onHost("with its host gone, a whole exercise can be done and is in the history", async ({ page, context, site }) => {
  await keptOnDevice(page, site.url);
  await page.close();
  await site.stop();

  const cold = await context.newPage();
  await acknowledged(cold);
  await fakeClock(cold);
  await cold.goto(`${site.url}#/exercise/knee-to-chest`);
  await running(cold);
  await cold.getByRole("button", { name: "Start this exercise" }).click();
  await cold.getByRole("button", { name: "Start", exact: true }).click();
  await cold.clock.runFor(5 * 60_000);
  await expect(cold.getByRole("heading", { level: 1 })).toHaveText("Session finished");
  await cold.getByRole("link", { name: "See your history" }).click();
  await expect(cold.locator(".entry")).toContainText("Single knee to chest");

  await cold.goto(`${site.url}fr.html`);
  await running(cold);
  await expect(cold.getByRole("heading", { level: 2 }).first()).toHaveText("Les neuf exercices");
  // A link that somebody was given, too, and all that can be made of it.
  const letters = code({ exercises: [{ exercise: "bird-dog", sets: 1, amount: 3, rest: 30 }], note: "Start slowly." });
  for (const [screen, heading] of [["p", "Your exercises"], ["sheet", "On paper"]]) {
    await cold.goto(`${site.url}fr.html?lang=en#/${screen}/${letters}`);
    await running(cold);
    await expect(cold.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(cold.getByText("Start slowly.")).toBeVisible();
  }
  await cold.goto(`${site.url}#/more`);
  await running(cold);
  await expect(cold.getByText("Keystone works without the internet on this device.")).toBeVisible();
});

onHost("every file is kept, and a cache of others is left alone", async ({ page, site }) => {
  await page.goto(site.url);
  await page.evaluate(() => caches.open("somebody-else"));
  await keptOnDevice(page, site.url);
  const kept = await caches_(page);
  expect(kept.map(([name]) => name.replace(/[0-9a-f]{16}$/, "…")).toSorted()).toEqual(["keystone:/x/y/:…", "somebody-else"]);
  expect(kept.find(([name]) => name.startsWith("keystone"))[1]).toBe(files().length);
});

onHost("a newer version waits, is offered, and takes over once it is accepted", async ({ page, context, site }) => {
  await keptOnDevice(page, site.url);
  const other = await context.newPage();
  await other.goto(site.url);
  await running(other);
  site.deploy(laterVersion());
  expect(await askForNewer(page)).toBe("installed");
  await expect(offer(page)).toBeVisible();

  // Until then the present one goes on, also in a page that is opened now.
  const third = await context.newPage();
  await third.goto(site.url);
  await running(third);
  expect(await version(third)).toBe("1");
  await third.close();

  await page.getByRole("button", { name: "Update now" }).click();
  await expect.poll(() => version(page).catch(() => "?")).toBe("2");
  await running(page);
  await expect(offer(page)).toHaveCount(0);
  // The other page is of the old version no more, either.
  await expect.poll(() => version(other).catch(() => "?")).toBe("2");
  await expect.poll(async () => (await caches_(page)).map(([name]) => name)).toHaveLength(1);
});

onHost("while somebody exercises in another tab nothing is offered", async ({ page, context, site }) => {
  await keptOnDevice(page, site.url);
  const busy = await context.newPage();
  await acknowledged(busy);
  await busy.goto(`${site.url}#/session/dead-bug`);
  await busy.getByRole("button", { name: "Start", exact: true }).click();
  await expect(busy.getByRole("button", { name: "Pause" })).toBeVisible();
  await until(busy, async () => (await navigator.locks.query()).held.some((l) => l.name === "keystone/session"));
  site.deploy(laterVersion());
  expect(await askForNewer(page)).toBe("installed");
  // What would be offered has had its time: the lock is asked for and not granted.
  await until(page, async () => (await navigator.locks.query()).pending.some((l) => l.name === "keystone/session"));
  await expect(offer(page)).toHaveCount(0);
  await expect(offer(busy)).toHaveCount(0);

  await busy.getByRole("button", { name: "Stop" }).click();
  await busy.getByRole("button", { name: "Stop here" }).click();
  await expect(offer(page)).toBeVisible();
});

for (const [how, answer] of [["is missing", 404], ["was tampered with", Buffer.from("setInterval(() => postMessage(1), 1);")]]) {
  onHost(`a newer version of which a file ${how} leaves the old one whole`, async ({ page, context, site }) => {
    await keptOnDevice(page, site.url);
    const before = await caches_(page);
    const later = laterVersion();
    site.deploy(later);
    site.answers["fr.html"] = answer;
    expect(await askForNewer(page)).toBe("redundant");
    await expect(offer(page)).toHaveCount(0);
    expect(await caches_(page)).toEqual(before);
    await site.stop();
    const cold = await context.newPage();
    await cold.goto(site.url);
    await running(cold);
    expect(await version(cold)).toBe("1");
  });
}

onHost("what a browser has thrown away is fetched again", async ({ page, site }) => {
  await keptOnDevice(page, site.url);
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    await Promise.all((await cache.keys()).filter((r) => /wasm|ticker/.test(r.url)).map((r) => cache.delete(r)));
  });
  await page.reload();
  await running(page);
  await expect.poll(async () => (await caches_(page))[0][1]).toBe(files().length);
});

onHost("with a file thrown away and no host, the page is still one to read", async ({ page, context, site }) => {
  await keptOnDevice(page, site.url);
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    await Promise.all((await cache.keys()).filter((r) => /wasm/.test(r.url)).map((r) => cache.delete(r)));
  });
  await page.close();
  await site.stop();
  const cold = await context.newPage();
  await cold.goto(site.url);
  await expect(cold.getByRole("alert")).toContainText("The timer and the history could not be loaded.");
  await expect(cold.getByText("Lie on your back on the floor, legs straight.").first()).toBeVisible();
});

onHost("where not all of it can be kept, it works from its host", async ({ page, site }) => {
  site.answers["icons/icon-192.png"] = 404;
  await page.goto(site.url);
  await running(page);
  await until(page, async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return !registration || !registration.installing && !registration.active;
  });
  await page.reload();
  await running(page);
  await page.goto(`${site.url}#/more`);
  await expect(page.getByText("Keystone is not yet stored on this device")).toBeVisible();
});

onHost("a host that calls the app something else only slows it down", async ({ page, context, site }) => {
  await keptOnDevice(page, site.url);
  await site.stop();
  const cold = await context.newPage();
  await cold.goto(site.url);
  await running(cold);
}, { types: { ".wasm": "application/octet-stream", ".svg": "text/plain", ".webmanifest": "text/plain" } });
