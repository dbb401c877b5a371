// Whole journeys in a real browser, against what is shipped. `make test-e2e` runs them.
import { defineConfig } from "@playwright/test";
import { chromium, FLAGS } from "../chromium.mjs";

const PORT = 8089;

/** Hosts a folder. Whoever has set a port for `make serve` has not set it for this. */
export const hosted = (folder, port) => ({
  command: `npx sirv ${folder} --host localhost --port ${port} --quiet`,
  cwd: "../..",
  env: { PORT: String(port) },
  url: `http://localhost:${port}/`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: ".",
  globalSetup: "./axe.mjs",
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
    // Each journey would fill a cache of its own. Those about it allow it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: chromium(),
      args: FLAGS,
    },
  },
  projects: [
    { name: "journeys", testMatch: "journeys/*.spec.mjs" },
    // Pictures are for people: `make shots` takes them, `make test` does not.
    ...(process.env.SHOTS ? [{ name: "shots", testMatch: "shots.spec.mjs" }] : []),
  ],
  webServer: hosted("dist", PORT),
});
