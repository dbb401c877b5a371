// WebKit as GTK has it, driven by its WebDriver, on a screen that nobody sees. Safari is made of the same engine,
// but of other parts around it: sound, storage, the home screen.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "./until.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const LIBRARIES = "/usr/lib";

/** Where the browser is that comes with the library. */
function browserPath() {
  if (process.env.MINIBROWSER) return process.env.MINIBROWSER;
  const folders = readdirSync(LIBRARIES).flatMap((name) => ["4.1", "6.0", "4.0"].map((v) => `${LIBRARIES}/${name}/webkit2gtk-${v}/MiniBrowser`));
  const found = folders.concat("/usr/libexec/webkit2gtk-4.1/MiniBrowser").find(existsSync);
  if (!found) throw new Error("no MiniBrowser of WebKitGTK is installed");
  return found;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export async function webkit() {
  const home = mkdtempSync(join(tmpdir(), "keystone-webkit-"));
  const port = await freePort();
  const display = `:${port % 50_000}`;
  const screen = spawn("Xvfb", [display, "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], { stdio: "ignore" });
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: display,
      // A profile that is new, and a machine without a graphics card.
      HOME: home, XDG_DATA_HOME: join(home, "data"), XDG_CACHE_HOME: join(home, "cache"), XDG_CONFIG_HOME: join(home, "config"),
      LANG: "en_GB.UTF-8", LANGUAGE: "en_GB:en",
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      // Its sandbox needs rights that containers don't give.
      ...(process.getuid() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" }),
    },
  });
  // Also where no session comes about.
  process.on("exit", () => [driver.kill(), screen.kill()]);
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(value.message || value.error);
    return value;
  };
  await until("the driver", () => ask("GET", "/status").then(() => true, () => false));
  const options = { binary: browserPath(), args: ["--automation"] };
  const { sessionId, capabilities } = await ask("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } });
  const session = `/session/${sessionId}`;
  const at = async (selector) => (await ask("POST", `${session}/element`, { using: "css selector", value: selector }))[ELEMENT];
  await ask("POST", `${session}/window/rect`, { width: 420, height: 900 }).catch(() => {});
  return {
    name: "WebKitGTK",
    version: capabilities.browserVersion,
    // It saves files there without asking.
    downloads: home,
    go: (url) => ask("POST", `${session}/url`, { url }),
    reload: () => ask("POST", `${session}/refresh`, {}),
    call: (what, ...args) => ask("POST", `${session}/execute/sync`, { script: `return (${what}).apply(null, arguments)`, args }),
    click: async (selector) => ask("POST", `${session}/element/${await at(selector)}/click`, {}),
    upload: async (selector, path) => ask("POST", `${session}/element/${await at(selector)}/value`, { text: path }),
    async close() {
      await ask("DELETE", session).catch(() => {});
      driver.kill();
      screen.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
