// A static host that journeys can stop, and whose files they can change: the app in a folder of its own,
// as on a page of a shared origin.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const PATH = "/x/y/";
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
};

/** Hosts a build below a path. `answers` are told instead of files: a status or bytes, by name. */
export async function host({ types = {} } = {}) {
  let folder = DIST;
  const answers = {};
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const name = pathname.startsWith(PATH) ? pathname.slice(PATH.length) || "index.html" : undefined;
    const answer = answers[name];
    if (name === undefined || typeof answer === "number") return response.writeHead(answer ?? 404).end();
    let bytes = answer;
    try {
      bytes ??= readFileSync(join(folder, name));
    } catch {
      return response.writeHead(404).end();
    }
    const type = { ...TYPES, ...types }[extname(name)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "max-age=600" }).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  const stop = () => new Promise((resolve) => [server.closeAllConnections(), server.close(resolve)]);
  return {
    url: `http://localhost:${server.address().port}${PATH}`,
    answers,
    deploy: (other) => (folder = other),
    stop,
  };
}

/** The names of all files that a build tells its worker of. */
export function files(folder = DIST) {
  return Object.keys(JSON.parse(readFileSync(join(folder, "sw.js"), "utf8").match(/const FILES = (\{.*?\});/s)[1]));
}

/** A later version of the app: its pages say so. Its worker knows what is new, as after a build. */
export function laterVersion() {
  const folder = mkdtempSync(join(tmpdir(), "keystone-version-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  cpSync(DIST, folder, { recursive: true });
  const worker = join(folder, "sw.js");
  let text = readFileSync(worker, "utf8");
  for (const name of ["index.html", "fr.html", "es.html"]) {
    const hash = (bytes) => createHash("sha256").update(bytes).digest("base64");
    const before = readFileSync(join(folder, name), "utf8");
    const after = before.replace("<head>", '<head><meta name="version" content="2">');
    writeFileSync(join(folder, name), after);
    text = text.replace(hash(before), hash(after));
  }
  writeFileSync(worker, text.replace(/const VERSION = "(.*)"/, 'const VERSION = "$1-later"'));
  return folder;
}
