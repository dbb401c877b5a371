// Puts the app into pages of another website, as a browser does it to people: storage is kept apart, cookies
// may be blocked, frames may be sandboxed, and others in the page may lie. From the root, after a build:
//
//   node tests/bench/embed.mjs [--dist folder] [--only words] [--stub]
//
// Each check says ok or FAILED; if any failed, so does this. Nothing is faked: page and app are two servers
// on two sites (127.0.0.1 and localhost), and the loader is the one that is shipped. `--stub` puts a small
// page that speaks the same words in the place of the app: it checks the loader, and these checks.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { transformSync } from "esbuild";
import { launch, newLastingProfile, open } from "./cdp.mjs";

const { values: asked } = parseArgs({
  options: {
    dist: { type: "string", default: "dist" },
    only: { type: "string", default: "" },
    stub: { type: "boolean", default: false },
  },
});

/** What takes longer than this does not come, in milliseconds. */
const PATIENCE_MS = 60_000;
const POLL_MS = 50;
/** Nothing more is said once it was quiet for so many polls. */
const QUIET_POLLS = 30;
/** What is tapped has stood still for so many polls. */
const STILL_POLLS = 10;
/** So many bytes of the loader, as it is shipped, and not one more. */
const MOST_BYTES = 2_047;
/** So many heights may be told until one fits. */
const MOST_HEIGHTS = 3;
const LEAST_PX = 200;
const MOST_PX = 8_000;
/** Where the app lies on its site: not at the root, as on a shared host. */
const FOLDER = "/x/y/";
const ALLOW = "screen-wake-lock; autoplay; fullscreen; clipboard-write";
const SLUGS = [
  "hip-thrust", "knee-to-chest", "hamstring-stretch", "side-taps", "dead-bug", "bird-dog", "side-plank",
  "tail-wag", "figure-four",
];
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
};

// What is served.

/** The loader as the build ships it. */
const shipped = join(asked.dist, "embed.js");
const written = transformSync(readFileSync("public/embed.js", "utf8"), {
  minify: true,
  target: ["chrome100", "firefox100", "safari15.4"],
}).code;
const loader = !asked.stub && existsSync(shipped) ? readFileSync(shipped, "utf8") : written;

const server = async (name, answer) => {
  const made = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const { status = 200, type = ".html", headers = {}, body = "" } = answer(pathname) ?? { status: 404 };
    response.writeHead(status, { "content-type": TYPES[type], "cache-control": "no-cache", ...headers }).end(body);
  });
  await new Promise((resolve, reject) => made.on("error", reject).listen(0, name, resolve));
  return { origin: `http://${name}:${made.address().port}`, end: () => [made.close(), made.closeAllConnections()] };
};

/** Speaks as the app does, and knows nothing else of it. Sent as text. */
function stub() {
  const { searchParams } = new URL(location.href);
  const root = document.documentElement;
  const origin = searchParams.get("origin");
  const say = (type, more = {}) => origin && parent.postMessage({ ns: "keystone", v: 1, type, ...more }, origin);
  const dress = (theme) => theme && theme !== "auto" && (root.dataset.theme = theme);
  let kept = "Saved in this browser, on this website only.";
  try {
    localStorage.setItem("keystone/stub", "yes");
  } catch {
    kept = "Nothing is saved: your browser does not allow it here.";
  }
  dress(searchParams.get("theme"));
  root.lang = searchParams.get("lang") ?? "en";
  const app = document.createElement("div");
  app.id = "app";
  app.innerHTML = `<h1>Dead bug</h1><p class=kept></p><button>Start this exercise</button>${"Lie on your back on the floor, legs straight. ".repeat(200)}`;
  app.querySelector(".kept").textContent = kept;
  document.getElementById("shell").replaceWith(app);
  app.querySelector("button").addEventListener("click", ({ target }) => {
    if (target.textContent === "Start") say("started");
    location.hash = "#/session/dead-bug";
    target.textContent = "Start";
  });
  addEventListener("message", ({ data, source, origin: from }) => {
    if (source !== parent || from !== origin) return;
    if (data.type === "theme") dress(data.value);
    if (data.type === "lang") root.lang = data.value;
  });
  let told = 0;
  new ResizeObserver(() => {
    const px = Math.ceil(app.getBoundingClientRect().height) + 40;
    if (Math.abs(px - told) >= 2) say("height", { px: told = px });
  }).observe(app);
  say("ready");
}

const stubPage = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><style>body{background:#fff}#app,#shell{overflow:hidden}</style>
  <body><div id="shell"><h1>Keystone</h1><p>Lie on your back on the floor, legs straight.</p></div><script src="stub.js"></script>`;

const app = await server("localhost", (pathname) => {
  if (pathname === "/empty") return { body: "<!doctype html><title>Empty</title>" };
  if (!pathname.startsWith(FOLDER)) return undefined;
  const name = normalize(pathname.slice(FOLDER.length)) === "." ? "index.html" : normalize(pathname.slice(FOLDER.length));
  if (name === "embed.js") return { type: ".js", body: loader };
  if (asked.stub) return name === "stub.js" ? { type: ".js", body: `(${stub})();` } : { body: stubPage };
  const file = join(asked.dist, name);
  if (name.startsWith("..") || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return { type: extname(file), body: readFileSync(file) };
});
const base = app.origin + FOLDER;

/** Somebody else, on the same site as the app: its frames have the right shape and the wrong origin. */
const stranger = await server("localhost", () => ({ body: "<!doctype html><title>Stranger</title>" }));

/** Runs in the page around: writes down what it hears. After all others have heard it, too. */
function listen() {
  Object.assign(window, { heard: [], events: [], violations: [] });
  addEventListener("message", ({ data }) => setTimeout(() => window.heard.push(data)));
  for (const type of ["ready", "started", "completed"]) {
    document.addEventListener(`keystone:${type}`, ({ target, detail }) => window.events.push({ type, id: target.id, detail }));
  }
  document.addEventListener("securitypolicyviolation", (e) => window.violations.push(`${e.violatedDirective} ${e.blockedURI}`));
}
const pages = [];
const around = await server("127.0.0.1", (pathname) => {
  if (pathname === "/host.js") return { type: ".js", body: `(${listen})();` };
  const page = pages[Number(pathname.slice(1))];
  const policy = page?.policy ? { "content-security-policy": page.policy } : {};
  return page && { headers: policy, body: page.body };
});

/** A page of the other website with this in it; `scripts` are of the page itself, or whole addresses. */
function clinic(body, { policy, head = "", scripts = [`${base}embed.js`] } = {}) {
  const tags = scripts.map((src) => `<script async src="${src}"></script>`).join("");
  pages.push({
    policy,
    body: `<!doctype html><html lang="en"><head><title>A clinic</title><script src="/host.js"></script>${head}${tags}</head><body><h1>A clinic</h1>${body}</body></html>`,
  });
  return `${around.origin}/${pages.length - 1}`;
}
const embed = (what, more = "", id = "it") => `<div id="${id}" data-keystone="${what}" ${more}></div>`;
/** The usual page: one embed, through the loader. */
const clinicWith = (what, more) => clinic(embed(what, more));
const bare = (fragment, more = `allow="${ALLOW}"`) =>
  `<iframe title="Exercises" src="${base}?embed=1#/${fragment}" referrerpolicy="strict-origin-when-cross-origin" width="380" height="640" ${more}></iframe>`;

// How it is looked at.

/** Asks until the answer is yes, and gives it. What can't be asked yet says no. */
async function until(what, ask) {
  let why = "";
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(POLL_MS)) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      why = ` (${error.message})`;
    }
  }
  throw new Error(`waited in vain for ${what}${why}`);
}
function expect(yes, what) {
  if (!yes) throw new Error(what);
}
const same = (a, b, what) => expect(JSON.stringify(a) === JSON.stringify(b), `${what}: ${JSON.stringify(a)}, not ${JSON.stringify(b)}`);

/** A tab at this address, and the frames of other sites in it. */
async function tab(browser, url, { width = 500 } = {}) {
  const page = await open(browser, "about:blank");
  const frames = [];
  page.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "iframe") frames.push(frameOf(browser, sessionId));
  });
  page.on("Target.detachedFromTarget", ({ sessionId }) => {
    const gone = frames.findIndex((f) => f.sessionId === sessionId);
    if (gone >= 0) frames.splice(gone, 1);
  });
  const dialogs = [];
  page.on("Page.javascriptDialogOpening", ({ message }) => {
    dialogs.push(message);
    page.send("Page.handleJavaScriptDialog", { accept: false }).catch(() => {});
  });
  await page.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  await page.activate();
  await page.send("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: 1, mobile: false });
  await page.send("Page.navigate", { url });
  await until("the page around", () => page.call((url) => location.href === url && document.readyState === "complete", url));
  /** The frame at an address with this in it. */
  const frame = (part = base) => until(`a frame at ${part}`, async () => {
    for (const one of frames) if ((await one.address()).includes(part)) return one;
    return undefined;
  });
  return Object.assign(page, { frames, frame, dialogs });
}

function frameOf(browser, sessionId) {
  const send = (method, params) => browser.send(method, params, sessionId);
  const errors = [];
  browser.hearers.add((method, params, session) => {
    if (session !== sessionId) return;
    if (method === "Runtime.exceptionThrown") errors.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    if (method === "Runtime.consoleAPICalled" && params.type === "error") errors.push(params.args.map((a) => a.value ?? a.description).join(" "));
    if (method === "Log.entryAdded" && params.entry.level === "error") errors.push(`${params.entry.text} ${params.entry.url ?? ""}`);
  });
  // It may be gone by then.
  for (const domain of ["Runtime", "Log"]) send(`${domain}.enable`).catch(() => {});
  const call = async (run, ...args) => {
    const expression = `(${run})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  // These also work where no script may run.
  const address = async () => {
    const { frame } = (await send("Page.getFrameTree")).frameTree;
    return frame.url + (frame.urlFragment ?? "");
  };
  const laidOut = async () => {
    const { documents: [{ nodes, layout }], strings } = await send("DOMSnapshot.captureSnapshot", { computedStyles: ["background-color"] });
    return layout.nodeIndex.map((node, n) => ({
      name: strings[nodes.nodeName[node]],
      text: strings[layout.text[n]] ?? "",
      ground: strings[layout.styles[n][0]],
    }));
  };
  /** The words that are laid out, so those that can be seen or scrolled to. */
  const words = async () => (await laidOut()).map((box) => box.text).join(" ").replace(/\s+/g, " ");
  /** Whether the page has its style: without one, no page has a ground of its own. */
  const styled = async () => (await laidOut()).some((box) => box.name === "BODY" && box.ground !== "rgba(0, 0, 0, 0)");
  const mounted = () => until("the app", () => call(() => document.querySelector("#app h1") !== null));
  return { sessionId, send, call, address, words, styled, mounted, errors };
}

/** What stands on the page before the app, and where the app can't be. */
const readable = (frame) => until("the page to be read", async () => /Lie on your back/.test(await frame.words()));

/** The height that was given to a frame, in pixels. */
const height = (page, id = "it") => page.call((id) => parseFloat(document.getElementById(id).firstElementChild.style.height), id);

/** Says something from within a frame, and waits until the page around has heard it. */
let marks = 0;
async function say(page, frame, message, run = (m, to) => parent.postMessage(m, to)) {
  const mark = `mark ${++marks}`;
  await frame.call(run, message, around.origin);
  await frame.call((mark, to) => parent.postMessage(mark, to), mark, around.origin);
  await until("the page around to hear it", () => page.call((mark) => window.heard.includes(mark), mark));
}

/** Waits until a height was told and no more follow, and gives how many there were since all was forgotten. */
async function settled(page, when = "after the load") {
  const heights = () => page.call(() => window.heard.filter((m) => m?.type === "height").length);
  let count = await until(`a height ${when}`, heights);
  for (let quiet = 0; quiet < QUIET_POLLS; quiet += 1) {
    await sleep(POLL_MS);
    const now = await heights();
    if (now !== count) [count, quiet] = [now, 0];
  }
  return count;
}
const forget = (page) => page.call(() => Object.assign(window, { heard: [], events: [] }) && true);

/** Taps a button in a frame, as a finger does: through the page around. */
async function tap(page, frame, id, name) {
  const find = (name) => {
    const button = [...document.querySelectorAll("button, a")].find((b) => (b.ariaLabel ?? b.textContent).trim() === name);
    if (!button) return undefined;
    button.scrollIntoView({ block: "center" });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const bring = (id, { y }) => {
    const frame = document.getElementById(id).querySelector("iframe") ?? document.getElementById(id);
    scrollTo(0, scrollY + frame.getBoundingClientRect().top + y - innerHeight / 2);
    const { x, y: top } = frame.getBoundingClientRect();
    return { x, y: top };
  };
  let before;
  let polls = 0;
  // What still moves would be missed.
  const point = await until(`“${name}” to be there and to stand still`, async () => {
    const inside = await frame.call(find, name);
    if (!inside) return undefined;
    const corner = await page.call(bring, id, inside);
    const now = { x: corner.x + inside.x, y: corner.y + inside.y };
    polls = JSON.stringify(now) === JSON.stringify(before) ? polls + 1 : 0;
    before = now;
    return polls >= STILL_POLLS && now;
  });
  await page.click(point);
}

/** Begins the exercise of a frame, with taps alone. */
async function begin(page, frame, id) {
  await tap(page, frame, id, "Start this exercise");
  await until("the session", () => frame.call(() => location.hash.startsWith("#/session/")));
  const first = await until("a button to go on with", () => frame.call(() => {
    const names = [...document.querySelectorAll("#app button")].map((b) => b.textContent.trim());
    return ["I have read this", "Start"].find((n) => names.includes(n));
  }));
  if (first !== "Start") await tap(page, frame, id, first);
  await tap(page, frame, id, "Start");
}

// The checks.

const results = [];
/** Each in a browser of its own: what one of them keeps is not met by the next. */
async function check(what, run, options) {
  if (!what.includes(asked.only)) return;
  const browser = await launch(options);
  try {
    await run((url, options) => tab(browser, url, options));
    results.push(true);
    console.log(`ok      ${what}`);
  } catch (error) {
    results.push(false);
    console.log(`FAILED  ${what}: ${error.message}`);
  }
  browser.end();
  await browser.gone;
}

try {

  await check(`the loader has less than ${MOST_BYTES + 1} bytes`, () => {
    expect(Buffer.byteLength(loader) <= MOST_BYTES, `${Buffer.byteLength(loader)} bytes`);
  });

  await check("in a frame of another site the app mounts, and what it keeps is not seen at its own site", async (go) => {
    const page = await go(clinicWith("exercise/dead-bug"));
    const frame = await page.frame();
    await frame.mounted();
    expect((await frame.address()).endsWith("#/exercise/dead-bug"), `it is at ${await frame.address()}`);
    await frame.call(() => localStorage.setItem("keystone/from-the-frame", "yes"));
    const top = await go(base);
    await until("the app at its own site", () => top.call(() => document.querySelector("#app h1") !== null));
    same(await top.call(() => localStorage.getItem("keystone/from-the-frame")), null, "what the frame kept is at the top level");
    await top.call(() => localStorage.setItem("keystone/from-the-top", "yes"));
    same(await frame.call(() => localStorage.getItem("keystone/from-the-top")), null, "what the top level kept is in the frame");
    same(await frame.call(() => localStorage.getItem("keystone/from-the-frame")), "yes", "what the frame kept");
  });

  await check("its address says what was asked for, and the frame is one that can be used", async (go) => {
    const more = `data-theme="dark" data-lang="fr" data-accent="#1c2f6b" data-title="Vos exercices" data-height="500"`;
    const page = await go(clinicWith("routine/short", more));
    const { src, title, loading, allow, policy, style } = await until("the frame", () => page.call(() => {
      const frame = document.querySelector("#it > iframe");
      const { src, title, loading, allow, referrerPolicy: policy, style } = frame;
      return src && { src, title, loading, allow, policy, style: style.cssText };
    }));
    const origin = encodeURIComponent(around.origin);
    same(src, `${base}?embed=1&theme=dark&lang=fr&accent=1c2f6b&origin=${origin}#/routine/short`, "its address");
    same([title, loading, allow, policy], ["Vos exercices", "lazy", ALLOW, "strict-origin-when-cross-origin"], "its attributes");
    expect(/width: 100%/.test(style) && /border: 0/.test(style), `its style: ${style}`);
    await (await page.frame()).mounted();
  });

  await check("it says that it is ready, also in a language that has a page of its own", async (go) => {
    for (const lang of ["en", "fr", "es"]) {
      const page = await go(clinicWith("exercise/dead-bug", `data-lang="${lang}"`));
      const frame = await page.frame();
      await frame.mounted();
      await until(`“ready” in ${lang}`, () => page.call(() => window.events.some((e) => e.type === "ready" && e.id === "it" && e.detail === null)));
      same(await frame.call(() => document.documentElement.lang), lang, "its language");
    }
  });

  await check("a tap on Start is an event of the page around, and tells nothing else", async (go) => {
    const page = await go(clinicWith("exercise/dead-bug"));
    const frame = await page.frame();
    await frame.mounted();
    await settled(page);
    await begin(page, frame, "it");
    await until("“started”", () => page.call(() => window.events.some((e) => e.type === "started" && e.detail === null)));
    const keys = await page.call(() => [...new Set(window.heard.filter((m) => m?.ns).flatMap((m) => Object.keys(m)))].sort());
    same(keys, ["ns", "px", "type", "v"], "what was told");
    same(frame.errors, [], "errors");
  });

  await check("a theme and a language that change are told to it", async (go) => {
    const page = await go(clinicWith("exercise/dead-bug", `data-theme="light"`));
    const frame = await page.frame();
    await frame.mounted();
    await until("“ready”", () => page.call(() => window.events.some((e) => e.type === "ready")));
    await page.call(() => { document.getElementById("it").dataset.theme = "dark"; });
    await until("the dark theme", () => frame.call(() => document.documentElement.dataset.theme === "dark"));
    await page.call(() => { document.getElementById("it").dataset.lang = "fr"; });
    await until("French", () => frame.call(() => document.documentElement.lang === "fr"));
  });

  await check("the height settles after the load and after each change of width", async (go) => {
    // Wide enough for differences that count.
    const page = await go(clinicWith("exercise/dead-bug"), { width: 1000 });
    const frame = await page.frame();
    await frame.mounted();
    const fits = () => frame.call(() => document.scrollingElement.scrollHeight <= innerHeight);
    const heights = {};
    const widths = { "after the load": "", "with less width": "340px", "with more width": "640px", "with the first width": "" };
    for (const [when, width] of Object.entries(widths)) {
      if (when !== "after the load") {
        await forget(page);
        await page.call((width) => { document.getElementById("it").style.width = width; }, width);
      }
      const count = await settled(page, when);
      expect(count <= MOST_HEIGHTS, `${count} heights ${when}`);
      await until(`all of it to fit ${when}`, fits);
      heights[when] = await height(page);
    }
    expect(heights["with less width"] > heights["with more width"], `it does not follow its width: ${JSON.stringify(heights)}`);
    expect(Math.abs(heights["with the first width"] - heights["after the load"]) <= 2, `it does not come back: ${JSON.stringify(heights)}`);
  });

  const forged = [
    { ns: "keystone", v: 1, type: "height", px: 4321 },
    { ns: "keystone", v: 1, type: "ready" },
    { ns: "keystone", v: 1, type: "started" },
    { ns: "keystone", v: 1, type: "completed" },
  ];
  /** Says all that is forged from a frame: nothing may come of it. */
  const unmoved = async (page, frame, from) => {
    await settled(page);
    const before = await height(page);
    await forget(page);
    for (const message of forged) await say(page, frame, message);
    same(await height(page), before, `the height after messages from ${from}`);
    same(await page.call(() => window.events), [], `events after messages from ${from}`);
  };

  await check("what other frames say is not believed, whatever their origin", async (go) => {
    for (const [from, url] of [["the app's own origin", `${app.origin}/empty`], ["a stranger", `${stranger.origin}/`]]) {
      const page = await go(clinic(`<iframe title="Other" src="${url}" width="300" height="100"></iframe>${embed("exercise/dead-bug")}`));
      await (await page.frame()).mounted();
      await unmoved(page, await page.frame(url), from);
    }
  });

  await check("what its own frame says is not believed once a stranger's page is in it", async (go) => {
    const page = await go(clinicWith("exercise/dead-bug"));
    const frame = await page.frame();
    await frame.mounted();
    await settled(page);
    await frame.call((url) => { location.href = url; }, `${stranger.origin}/`);
    await unmoved(page, await page.frame(stranger.origin), "a stranger in its frame");
  });

  await check("what its own frame says wrong is not believed, and no height is out of bounds", async (go) => {
    const page = await go(clinicWith("exercise/dead-bug"));
    const frame = await page.frame();
    await frame.mounted();
    await settled(page);
    const wrong = [
      { ns: "keystone", v: 1, type: "height", px: "500" },
      { ns: "keystone", v: 1, type: "height", px: 500.5 },
      { ns: "keystone", v: 1, type: "height", px: null },
      { ns: "keystone", v: 1, type: "height" },
      { ns: "keystone", v: 1, type: "height", px: 4321, pain: 7 },
      { ns: "keystone", v: 2, type: "height", px: 4321 },
      { ns: "keystone", v: "1", type: "height", px: 4321 },
      { ns: "Keystone", v: 1, type: "height", px: 4321 },
      { v: 1, type: "height", px: 4321 },
      { ns: "keystone", v: 1, type: "started", px: 4321 },
      { ns: "keystone", v: 1, type: "started", pain: 7 },
      { ns: "keystone", v: 1, type: ["started"] },
      { ns: "keystone", v: 1, type: "ended" },
      { ns: "keystone", v: 1, type: "constructor" },
      { ns: "keystone", v: 1 },
      [], null, 7, "keystone", true,
    ];
    const before = await height(page);
    await forget(page);
    for (const message of wrong) {
      await say(page, frame, message);
      same(await height(page), before, `the height after ${JSON.stringify(message)}`);
    }
    await say(page, frame, null, (_, to) => parent.postMessage({ ns: "keystone", v: 1, type: "height", px: NaN }, to));
    same(await height(page), before, "the height after NaN");
    same(await page.call(() => window.events), [], "events");
    for (const [px, is] of [[1e9, MOST_PX], [-5, LEAST_PX], [0, LEAST_PX], [777, 777]]) {
      await say(page, frame, { ns: "keystone", v: 1, type: "height", px });
      same(await height(page), is, `the height after ${px}`);
    }
  });

  await check("attributes with anything in them stay a part of its own address", async (go) => {
    const hostile = {
      keystone: [
        "javascript:alert(1)", "//stranger.example/", "https://stranger.example/", "../../etc", `"><img src=x onerror=alert(1)>`,
        "exercise/dead-bug?embed=0&theme=dark#/p/X", "%00%0a<script>alert(1)</script>", "x".repeat(1_000_000), "\u202e\u0000",
      ],
      other: `"><script>alert(1)</script>&embed=0#/clinic`,
    };
    const page = await go(clinic(`<div id="all"></div>`));
    const firstHeights = await page.call(async ({ keystone, other }) => {
      for (const value of keystone) {
        const element = document.createElement("div");
        for (const name of ["theme", "lang", "accent", "title"]) element.dataset[name] = other;
        element.dataset.height = "1e999";
        element.dataset.keystone = value;
        document.getElementById("all").append(element);
      }
      // The loader's turn. No page can be there yet that tells another height.
      await undefined;
      return [...document.querySelectorAll("#all iframe")].map((f) => f.style.height);
    }, hostile);
    same(firstHeights, hostile.keystone.map(() => `${MOST_PX}px`), "their heights");
    // Each is 8,000 pixels high, so it takes some scrolling until all are asked for.
    const sources = await until("all frames to be asked for", () => page.call(() => {
      const frames = [...document.querySelectorAll("#all iframe")];
      frames.find((f) => !f.src)?.scrollIntoView();
      return frames.every((f) => f.src) && frames.map((f) => f.src);
    }));
    for (const src of sources) {
      const url = new URL(src);
      same(url.origin + url.pathname, base, "where it leads");
      same(url.searchParams.getAll("embed"), ["1"], "embed");
      same(url.searchParams.getAll("origin"), [around.origin], "origin");
      expect(/^#\/[\w/-]*$/.test(url.hash), `its fragment: ${url.hash.slice(0, 80)}`);
      expect(src.length < 500, `its address has ${src.length} letters`);
    }
    same(page.dialogs, [], "dialogs");
    same(await page.call(() => document.querySelectorAll("img, #all script").length), 0, "elements from attributes");
  });

  await check("elements that come later are filled, and none is filled twice", async (go) => {
    const page = await go(clinic(embed("exercise/dead-bug"), { scripts: Array(2).fill(`${base}embed.js`) }));
    await (await page.frame("dead-bug")).mounted();
    const stays = await page.call((src) => new Promise((resolve) => {
      document.body.insertAdjacentHTML("afterbegin", `<section><p id="later" data-keystone="exercise/bird-dog"></p></section>`);
      const first = document.querySelector("#it iframe");
      const onload = () => resolve(first === document.querySelector("#it iframe"));
      document.head.append(Object.assign(document.createElement("script"), { src, onload }));
    }), `${base}embed.js?again`);
    expect(stays, "the frame was put in again");
    await (await page.frame("bird-dog")).mounted();
    same(await page.call(() => [...document.querySelectorAll("[data-keystone]")].map((e) => e.childNodes.length)), [1, 1], "frames in each");
    await until("“ready” of the later one", () => page.call(() => window.events.filter((e) => e.id === "later").length === 1));
  });

  await check("an image that calls itself the script does not lead the loader astray", async (go) => {
    const page = await go(clinic(`<img name="currentScript" src="${stranger.origin}/x/" alt="">${embed("exercise/dead-bug")}`, { scripts: [] }));
    const led = await page.call((src) => new Promise((resolve) => {
      const onload = () => resolve([...document.querySelectorAll("iframe")].map((f) => f.src));
      document.head.append(Object.assign(document.createElement("script"), { src, onload }));
    }), `${base}embed.js`);
    same(led, [], "where it led");
  });

  /** A page that allows its own scripts and these, frames of the app, and nothing else: no wasm, no style. */
  const policy = (scripts) => `default-src 'none'; script-src 'self' ${scripts}; frame-src ${app.origin}`;
  await check("in a page with a strict policy a plain frame works", async (go) => {
    const page = await go(clinic(bare("exercise/dead-bug"), { policy: policy(""), scripts: [] }));
    const frame = await page.frame();
    await frame.mounted();
    same(await page.call(() => window.violations), [], "what the policy forbade");
    same(frame.errors, [], "errors");
  });
  await check("in a page with a strict policy the loader works, and sets its height", async (go) => {
    const page = await go(clinic(embed("exercise/dead-bug", `data-height="321"`), { policy: policy(app.origin) }));
    const frame = await page.frame();
    await frame.mounted();
    await settled(page);
    const { width, height } = await page.call(() => document.querySelector("iframe").getBoundingClientRect().toJSON());
    expect(width > 400 && height > 321, `the frame is ${width} by ${height}`);
    same(await page.call(() => window.violations), [], "what the policy forbade");
    same(frame.errors, [], "errors");
  });

  for (const allow of ["", `allow="${ALLOW}"`]) {
    await check(`${allow ? "with" : "without"} allow it mounts and can be begun, without an error`, async (go) => {
      const page = await go(clinic(`<div id="it">${bare("exercise/dead-bug", allow)}</div>`, { scripts: [] }));
      const frame = await page.frame();
      await frame.mounted();
      await begin(page, frame, "it");
      await until("the player", () => frame.call((stub) => stub || document.querySelector("main.player") !== null, asked.stub));
      // The browser itself writes down that a screen must not be kept on.
      const errors = frame.errors.filter((e) => allow || !/screen-wake-lock is not allowed/.test(e));
      same(errors, [], "errors");
    });
  }

  await check("sandboxed, with scripts but no origin, it mounts or can be read", async (go) => {
    const page = await go(clinic(bare("", `sandbox="allow-scripts"`), { scripts: [] }));
    const frame = await page.frame();
    await readable(frame);
    const how = await until("either of them", () => frame.call(() => {
      if (document.querySelector("#app h1")) return "it mounted";
      return document.readyState === "complete" && document.querySelector("#shell h1") && "it can be read";
    }));
    console.log(`        ${how}`);
    expect(await frame.styled(), "it has no style");
  });

  await check("sandboxed from everything, it can be read", async (go) => {
    const page = await go(clinic(bare("", "sandbox"), { scripts: [] }));
    const frame = await page.frame();
    await readable(frame);
    expect(await frame.styled(), "it has no style");
  });

  await check("of ten on a page those near are loaded, then all, and one can be tapped", async (go) => {
    const whats = [...SLUGS.map((s) => `exercise/${s}`), "routine/full"];
    whats.push(...whats.splice(0, 1));
    const body = whats.map((what, n) => `<p>Exercise ${n + 1}</p>${embed(what, "", `it${n}`)}`).join("");
    const page = await go(clinic(body));
    await (await page.frame(whats[0])).mounted();
    const loaded = await page.call(() => [...document.querySelectorAll("iframe")].map((f) => f.hasAttribute("src")));
    same(loaded.length, whats.length, "frames");
    const count = loaded.filter(Boolean).length;
    expect(count <= 4 && !loaded.at(-1), `${count} of them were loaded at once`);
    for (const [n, what] of whats.entries()) {
      await page.call((id) => document.getElementById(id).scrollIntoView(), `it${n}`);
      await (await page.frame(what)).mounted();
    }
    const last = await page.frame(whats.at(-1));
    await tap(page, last, `it${whats.length - 1}`, "Start this exercise");
    await until("the tap to do something", () => last.call(() => location.hash.startsWith("#/session/")));
    same(page.frames.flatMap((f) => f.errors), [], "errors");
  });

  const profile = newLastingProfile();
  mkdirSync(join(profile, "Default"));
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  await check("with all cookies blocked the app mounts, and says that nothing is kept", async (go) => {
    const page = await go(clinicWith("exercise/dead-bug"));
    const frame = await page.frame();
    await frame.mounted();
    const denied = await frame.call(() => {
      try {
        return !localStorage;
      } catch {
        return true;
      }
    });
    expect(denied, "the browser let it keep something, so this proves nothing");
    await until("the words", async () => /Nothing is saved|does not let Keystone keep/.test(await frame.words()));
    same(frame.errors, [], "errors");
  }, { profile });
} finally {
  for (const one of [app, stranger, around]) one.end();
}
const failed = results.filter((r) => !r).length;
console.log(`${results.length - failed} passed, ${failed} failed${asked.stub ? " (with the stub)" : ""}`);
process.exit(failed ? 1 : 0);
