// Whole journeys in a real browser, against what is shipped. `make test-e2e` runs them.
import { execSync } from "node:child_process";
import { defineConfig } from "@playwright/test";

const PORT = 8089;

/** The browser that is installed: Playwright's own download is not needed. */
function chromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = "command -v chromium || command -v chromium-browser || command -v google-chrome";
  return execSync(names, { shell: "/bin/sh" }).toString().trim();
}

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/runs",
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    viewport: { width: 390, height: 844 },
    launchOptions: {
      executablePath: chromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "journeys", testMatch: "journeys/*.spec.mjs" },
    // Pictures are for people: `make shots` takes them, `make test` does not.
    ...(process.env.SHOTS ? [{ name: "shots", testMatch: "shots.spec.mjs" }] : []),
  ],
  webServer: {
    command: `npx sirv dist --host localhost --port ${PORT} --quiet`,
    cwd: "../..",
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
