// Keeps the whole app on the device, so that it opens without a network.
//
// A version is kept whole or not at all: each file is fetched past all other caches and checked against
// its hash, and one that fails leaves the version before it as it was. A new version waits until the page
// says so. Absent on purpose: anything but the app's own files, and an end to itself: an app that can't be
// reached must not lose its only copy.

// Both are filled in by the last step of the build, see src/bin/finish.
const FILES = {};
const VERSION = "";

const SCOPE = new URL(registration.scope);
// Other pages of the same origin have caches, too.
const OURS = `keystone:${SCOPE.pathname}:`;
const CACHE = OURS + VERSION;
const PAGE = "index.html";
const INTEGRITY = "x-integrity";
// What a host says a file is may be wrong.
const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  wasm: "application/wasm",
  svg: "image/svg+xml",
  png: "image/png",
  webmanifest: "application/manifest+json",
};

const urlOf = (name) => new URL(name === PAGE ? "./" : name, SCOPE).href;

/** The file that an address asks for, if it is one of ours. */
function nameOf(address) {
  const { origin, pathname } = new URL(address);
  if (origin !== SCOPE.origin || !pathname.startsWith(SCOPE.pathname)) return undefined;
  const path = decodeURIComponent(pathname.slice(SCOPE.pathname.length)) || PAGE;
  // Some hosts leave the ending of a page out.
  return [path, `${path}.html`].find((name) => Object.hasOwn(FILES, name));
}

/** Fetches a file, checks it and keeps it. */
async function keep(cache, name) {
  const url = urlOf(name);
  const integrity = FILES[name];
  // The version before may have the very same.
  let found = await caches.match(url);
  if (found?.headers.get(INTEGRITY) !== integrity) {
    found = await fetch(url, { cache: "reload", integrity });
    if (!found.ok) throw new Error(`${url}: ${found.status}`);
  }
  const headers = { "content-type": TYPES[name.split(".").pop()] ?? "application/octet-stream", [INTEGRITY]: integrity };
  // Made anew, because a page that came by a redirect is not shown.
  const whole = new Response(await found.arrayBuffer(), { headers });
  await cache.put(url, whole.clone());
  return whole;
}

async function install() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.keys(FILES).map((name) => keep(cache, name)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function activate() {
  const others = (await caches.keys()).filter((key) => key.startsWith(OURS) && key !== CACHE);
  await Promise.all(others.map((key) => caches.delete(key)));
  await clients.claim();
}

/** Fetches again what a browser has thrown away. Fails if any of it can't be had. */
async function heal(cache) {
  const kept = new Set((await cache.keys()).map((request) => request.url));
  const missing = Object.keys(FILES).filter((name) => !kept.has(urlOf(name)));
  await Promise.all(missing.map((name) => keep(cache, name)));
}

async function answer(request, name) {
  const cache = await caches.open(CACHE);
  const url = urlOf(name);
  if (request.mode === "navigate") {
    try {
      await heal(cache);
    } catch {
      // A page without a part of it is worth less than the host's own; without a network, more than none.
      return fetch(request).catch(async () => (await cache.match(url)) ?? Response.error());
    }
  }
  return (await cache.match(url)) ?? keep(cache, name).catch(() => fetch(request));
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", ({ data }) => {
  if (data === "take over") skipWaiting();
});
addEventListener("fetch", (event) => {
  const name = event.request.method === "GET" ? nameOf(event.request.url) : undefined;
  if (name) event.respondWith(answer(event.request, name));
});
