// Where the installed Chromium is, and how it is started: for all that drives a browser.
import { execSync } from "node:child_process";

/** The browser that is installed: Playwright's own download is not needed. */
export function chromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = "command -v chromium || command -v chromium-browser || command -v google-chrome";
  return execSync(names, { shell: "/bin/sh" }).toString().trim();
}

export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
