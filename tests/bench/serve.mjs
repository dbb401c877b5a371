// Serves a built app.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".wasm": "application/wasm" };
/** A page that is alone with its origin has a clock that counts in 5 µs instead of 100. */
const ALONE = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/** Serves a folder. The page of its `empty` is of the same origin, and empty. */
export async function serve(folder, port) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/empty") return response.writeHead(200, { ...ALONE, "content-type": "text/html" }).end("<!doctype html>");
    const file = join(folder, normalize(pathname === "/" ? "/index.html" : pathname));
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { ...ALONE, "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.on("error", reject).listen(port, "localhost", resolve));
  return { url: `http://localhost:${port}/`, end: () => [server.closeAllConnections(), server.close()] };
}
