// A Chromium as people have it, driven over its debugging pipe.
//
// Test runners switch off the throttling of background pages and keep every page visible. What is
// measured here is what a browser does to a page by itself, so nothing stands in between.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, FLAGS } from "../chromium.mjs";

const OWN_FLAGS = ["--headless=new", "--window-size=500,900", "--remote-debugging-pipe"];
/** No answer for this long is none, in milliseconds. */
const PATIENCE_MS = 30_000;

/** What is still to be undone, whichever way we go out. */
const endings = new Set();
process.on("exit", () => endings.forEach((end) => end()));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));

/** Starts a program. `end` kills it with all it started, unasked: no page's question can hinder it. */
export function start(program, args, { stdio = "ignore", env = process.env, after } = {}) {
  const child = spawn(program, args, { detached: true, stdio, env });
  const end = () => {
    if (!endings.delete(end)) return;
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It never ran, or has ended by itself.
    }
    after?.();
  };
  endings.add(end);
  return { child, end };
}

// What is being killed may still write for a moment.
const remove = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

/** A folder for a profile that outlives its browser. It is removed at the end of all. */
export function newLastingProfile() {
  const profile = newProfile();
  process.on("exit", () => rmSync(profile, remove));
  return profile;
}

function newProfile() {
  return mkdtempSync(join(tmpdir(), "keystone-bench-"));
}

/** A new browser with an empty profile, or with this one, which is kept. `gone` tells when it has ended. */
export async function launch({ profile: kept, flags = [] } = {}) {
  const profile = kept ?? newProfile();
  const { child, end } = start(
    chromium(),
    [...FLAGS, ...OWN_FLAGS, ...flags, `--user-data-dir=${profile}`, "about:blank"],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"], after: () => kept ?? rmSync(profile, remove) },
  );
  const gone = new Promise((resolve) => child.on("exit", resolve));
  const [, , , to, from] = child.stdio;
  const waiting = new Map();
  const giveUp = (why) => waiting.forEach((w) => w.reject(new Error(why)));
  child.on("error", (error) => giveUp(`the browser did not start: ${error.message}`));
  child.on("exit", (code) => giveUp(`the browser ended by itself, with ${code}`));
  to.on("error", () => giveUp("the browser does not listen"));

  const hearers = new Set();
  let text = "";
  from.setEncoding("utf8").on("data", (chunk) => {
    const messages = (text + chunk).split("\0");
    text = messages.pop();
    for (const { id, result, error, method, params, sessionId } of messages.map((m) => JSON.parse(m))) {
      if (method) hearers.forEach((hear) => hear(method, params, sessionId));
      else if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
    }
  });

  let last = 0;
  const send = (method, params = {}, sessionId = undefined) => {
    const id = ++last;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no answer to ${method}`)), PATIENCE_MS);
      const settle = (done) => (value) => [clearTimeout(late), waiting.delete(id), done(value)];
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  };
  return { send, end, gone, hearers };
}

/** A new tab in front of all others, or in a window of its own, at this address. `first` runs before
 * anything of the page. */
export async function open(browser, url, first = "", { newWindow = false } = {}) {
  const { targetId } = await browser.send("Target.createTarget", { url: "about:blank", newWindow });
  const attached = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  const send = (method, params) => browser.send(method, params, attached.sessionId);
  await send("Page.enable");
  await send("Page.addScriptToEvaluateOnNewDocument", { source: first });
  await send("Page.navigate", { url });

  /** Calls this with whatever the browser tells of the page under that name. */
  const on = (name, hear) => browser.hearers.add((method, params, sessionId) => {
    if (method === name && sessionId === attached.sessionId) hear(params);
  });
  /** Calls a function in the page. It does not count as a tap. */
  const call = async (run, ...args) => {
    const expression = `(${run})(...${JSON.stringify(args)})`;
    const answer = await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.result.description);
    return answer.result.value;
  };
  /** Asks the page until it says yes to it. */
  const until = async (what, run, ...args) => {
    for (let waited = 0; waited < PATIENCE_MS; waited += 100) {
      if (await call(run, ...args)) return;
      await sleep(100);
    }
    throw new Error(`waited in vain for ${what}`);
  };
  const click = async (point) => {
    for (const type of ["mouseMoved", "mousePressed", "mouseReleased"]) {
      const button = type === "mouseMoved" ? "none" : "left";
      await send("Input.dispatchMouseEvent", { type, ...point, button, clickCount: 1 });
    }
  };
  const activate = () => browser.send("Target.activateTarget", { targetId });
  const close = () => browser.send("Target.closeTarget", { targetId });
  return { send, on, call, until, click, activate, close };
}
