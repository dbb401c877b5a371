// Takes pictures of the contact sheet of the figures, which stands in target/gallery/index.html.
import { chromium as playwright } from "@playwright/test";
import { resolve } from "node:path";
import { chromium, FLAGS } from "../chromium.mjs";

const folder = resolve("target/gallery");
const browser = await playwright.launch({ executablePath: chromium(), args: FLAGS });
for (const colorScheme of ["light", "dark"]) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1900, height: 1000 }, deviceScaleFactor: 1.5 });
  await page.goto(`file://${folder}/index.html`);
  const path = `${folder}/${colorScheme}.png`;
  await page.screenshot({ path, fullPage: true });
  console.log(`• ${path}`);
}
await browser.close();
