// Draws what an installed app shows of itself, into public/: its icons, the pictures of it that are shown
// before it is installed, and the card under a link to it. `node tests/gallery/icons.mjs`, after a build
// and whenever the mark, a figure or the first screen has changed. With pngquant and the typeface Roboto
// installed (Debian: pngquant, fonts-roboto-unhinted): without, the files are larger and look like no phone.
import { chromium as playwright } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { serve } from "../bench/serve.mjs";
import { chromium, FLAGS } from "../chromium.mjs";

const mark = readFileSync("public/icon.svg", "utf8");
/** The mark alone, without its ground. */
const framed = (viewBox) => mark.replace(/<rect [^>]*>/, "").replace(/viewBox="[^"]*"/, `viewBox="${viewBox}"`);
const squeezes = (() => {
  try {
    return !!execFileSync("pngquant", ["--version"]);
  } catch {
    return false;
  }
})();

const { url, end } = await serve("dist", 8111);
const browser = await playwright.launch({ executablePath: chromium(), args: FLAGS });

/** The first screen, in this size: what else is drawn takes its colours and signs. `fine` is two pixels to one. */
async function paper(width, height, fine = false) {
  const viewport = { width, height };
  const deviceScaleFactor = fine ? 2 : 1;
  // The app lets no style in that is not its own. Ours are.
  const page = await browser.newPage({ viewport, deviceScaleFactor, locale: "en-GB", colorScheme: "light", bypassCSP: true });
  await page.addInitScript(() => localStorage.setItem("keystone/set/acknowledged", "yes"));
  await page.goto(url);
  // What can be read before the app runs would be replaced by it, wherever it is.
  await page.locator("#shell").waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  // Where the pictures are taken, the device's own face may be one that no phone has.
  await page.addStyleTag({ content: ":root { --face: Roboto, system-ui, sans-serif }" });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Flat colours need no more than a palette. Spreading their errors would only put dust on them. */
async function keep(page, name, colours = 64) {
  const path = `public/${name}.png`;
  await page.screenshot({ path, omitBackground: true });
  await page.close();
  if (squeezes) execFileSync("pngquant", ["--force", "--strip", "--nofs", "--speed=1", "--output", path, colours, path]);
  console.log(`• ${path}, ${statSync(path).size} bytes${squeezes ? "" : ", as pngquant is missing"}`);
}

/** Leaves nothing on a page but this. */
const show = (page, html) =>
  page.evaluate((html) => {
    document.documentElement.style.background = document.body.style.background = "none";
    document.body.innerHTML = `<style>body { padding: 0 } body > svg { position: fixed; inset: 0 }</style>${html}`;
  }, html);

/** The mark on a square of its ground. Without a frame, the corners are round as in a browser's tab. */
async function icon(name, side, frame) {
  const page = await paper(side, side);
  await show(page, frame ? `<style>svg { background: var(--paper) }</style>${framed(frame)}` : mark);
  await keep(page, `icons/${name}-${side}`);
}

/** A sign of the app on a round plate, in the sizes that Android gives for shortcuts: 44 and 24 of 48. */
async function shortcut(name, from) {
  const page = await paper(96, 96);
  const sign = await page.locator(from).first().evaluate((svg) => svg.outerHTML);
  await show(
    page,
    `<style>.sign { inset: 24px; inline-size: 48px; block-size: 48px; color: var(--accent) }</style>
    <svg viewBox="0 0 48 48"><circle cx="24" cy="24" r="22" fill="var(--stone)"/></svg>${sign}`,
  );
  await keep(page, `icons/shortcut-${name}-96`);
}

/** The card under a link. Its figures are those of the first screen, at one scale, on one floor line. */
async function card(exercises) {
  const page = await paper(1200, 630);
  const figures = await page.evaluate((exercises) => {
    const row = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    row.setAttribute("class", "figure");
    document.body.append(row);
    let x = 0;
    for (const exercise of exercises) {
      const last = [...document.querySelectorAll(`.card:has([href$="${exercise}"]) .figure`)].at(-1);
      const person = document.createElementNS(row.namespaceURI, "g");
      person.append(...[...last.children].filter((part) => part.matches("g")).map((part) => part.cloneNode(true)));
      row.append(person);
      const box = person.getBBox();
      const floor = last.querySelector(".floor").getAttribute("y1");
      person.setAttribute("transform", `translate(${x - box.x} ${-floor})`);
      x += box.width + 24;
    }
    row.setAttribute("viewBox", `0 -200 ${x - 24} 200`);
    return row.outerHTML;
  }, exercises);
  await show(
    page,
    `<style>
      body { background: var(--paper) !important }
      .word { position: fixed; inset: 64px 72px auto; color: var(--ink) }
      .word div { display: flex; align-items: center; gap: 28px; font-size: 92px; font-weight: 700; letter-spacing: -.01em; line-height: 1 }
      .word div svg { inline-size: 104px }
      .word p { margin-block-start: 32px; color: var(--ink-soft); font-size: 38px; line-height: 1.35 }
      .floor { position: fixed; inset: 548px 0 0; background: var(--stone); border-block-start: 2px solid var(--edge) }
      body > .figure { inset: auto 72px 82px; inline-size: 1056px; block-size: auto }
    </style>
    <div class="word">
      <div>${framed("1 1 30 30")}Keystone</div>
      <p>Nine home exercises for sacroiliac joint pain.<br>Free, private, on your device alone.</p>
    </div>
    <div class="floor"></div>${figures}`,
  );
  await keep(page, "og");
}

mkdirSync("public/icons", { recursive: true });
mkdirSync("public/screenshots", { recursive: true });
await icon("icon", 192);
await icon("icon", 512);
// Whatever shape a launcher cuts, a circle of 80 % stays: 43.2 of 54. The feet of the arch reach 41 of it.
await icon("maskable", 512, "-11 -10 54 54");
// iOS rounds the corners itself, and paints what is transparent black.
await icon("apple-touch", 180, "-8 -7.5 48 48");
await shortcut("start", ".play .sign");
await shortcut("history", ".tabs [href='#/history'] .sign");
await card(["hip-thrust", "bird-dog", "side-taps"]);
await keep(await paper(390, 844, true), "screenshots/narrow", 128);
const wide = await paper(1280, 800);
// The column on the left scrolls on its own. Its end would cut these in half.
await wide.addStyleTag({ content: ".today .ways, .today .about { visibility: hidden }" });
await keep(wide, "screenshots/wide", 128);
await browser.close();
await end();
