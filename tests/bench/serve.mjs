// Serves a built app as a good host does: compressed, with the right types, and so that a browser asks again
// for what can change and never for what cannot.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};
/** What is packed already. */
const PACKED = new Set([".png", ".woff2"]);
/** What has its own fingerprint in its name never changes. */
const HASHED = /-[0-9a-f]{8,}(_bg)?\.\w+$/;
/** A page that is alone with its origin has a clock that counts in 5 µs instead of 100. */
const ALONE = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

const compress = promisify(brotliCompress);
const tagOf = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 20);
const compressed = new Map();
/** These bytes after brotli, at its strongest: each only once, for that takes seconds. */
export function brotli(bytes, tag = tagOf(bytes)) {
  if (!compressed.has(tag)) compressed.set(tag, compress(bytes));
  return compressed.get(tag);
}

/** Serves a folder. The page of its `empty` is of the same origin, and empty. Not `alone`, a page is as on
 * a host that sends no headers of ours. `change` may give other bytes for a page than are in the folder. */
export async function serve(folder, port, { alone = true, change = (bytes) => bytes } = {}) {
  const common = alone ? ALONE : {};
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/empty") return response.writeHead(200, { ...common, "content-type": "text/html" }).end("<!doctype html>");
    const file = join(folder, normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const type = extname(file);
    const read = readFileSync(file);
    const bytes = type === ".html" ? change(read) : read;
    const tag = tagOf(bytes);
    const packs = !PACKED.has(type) && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const headers = {
      ...common,
      "content-type": TYPES[type] ?? "application/octet-stream",
      "cache-control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
      etag: `"${tag}"`,
      vary: "accept-encoding",
    };
    if (request.headers["if-none-match"] === headers.etag) return response.writeHead(304, headers).end();
    const body = packs ? await brotli(bytes, tag) : bytes;
    const packing = packs ? { "content-encoding": "br" } : {};
    response.writeHead(200, { ...headers, ...packing, "content-length": body.length }).end(body);
  });
  await new Promise((resolve, reject) => server.on("error", reject).listen(port, "localhost", resolve));
  const end = () => new Promise((resolve) => [server.close(resolve), server.closeAllConnections()]);
  return { url: `http://localhost:${port}/`, end };
}

/** Compresses all of a folder beforehand, so that no visit waits for it. */
export async function prepare(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  const packable = files.filter((file) => extname(file) in TYPES && !PACKED.has(extname(file)) && statSync(file).isFile());
  await Promise.all(packable.map((file) => brotli(readFileSync(file))));
}
