// Firefox, driven over WebDriver BiDi.
import { execSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const PREFERENCES = (folder) => ({
  "browser.download.dir": folder,
  "browser.download.folderList": 2,
  "browser.helperApps.neverAsk.saveToDisk": "application/json",
  "intl.accept_languages": "en-GB",
});

export async function firefox() {
  const path = process.env.FIREFOX ?? execSync("command -v firefox-esr || command -v firefox", { shell: "/bin/sh" }).toString().trim();
  const downloads = mkdtempSync(join(tmpdir(), "keystone-firefox-"));
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: path, headless: true, extraPrefsFirefox: PREFERENCES(downloads) });
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  return {
    name: "Firefox",
    version: (await browser.version()).replace(/^firefox\//i, ""),
    downloads,
    go: (url) => page.goto(url),
    reload: () => page.reload(),
    call: (what, ...args) => page.evaluate(what, ...args),
    click: (selector) => page.click(selector),
    async upload(selector, path) {
      await (await page.$(selector)).uploadFile(path);
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
