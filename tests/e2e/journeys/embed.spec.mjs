// The app in another website's page: what is left out there, what it says of itself, and what the page
// around hears. What browsers do to frames of other sites is tried by tests/bench/embed.mjs.
import { createServer } from "node:http";
import { acknowledged, expect, fakeClock, test } from "../helpers.mjs";
import { code } from "../link.mjs";

const PRESCRIPTION = code({
  exercises: [
    { exercise: "knee-to-chest", sets: 1, amount: 5, rest: 0 },
    { exercise: "bird-dog", sets: 1, amount: 3, rest: 0 },
  ],
  clinic: "Harbour Lane Clinic",
});

// The host's page is a request to elsewhere, and the very point.
test.use({ expected: /^request: http:\/\/localhost:\d+\/clinic$/ });

/** A page of a clinic's, of another origin, with this in its body. */
async function visit(page, baseURL, body) {
  const policy = `script-src ${baseURL}; frame-src ${baseURL}`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-security-policy": policy });
    response.end(`<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A clinic</title><body>${body}</body></html>`);
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  page.on("close", () => server.close());
  await page.addInitScript(() => {
    window.heard = [];
    window.heights = 0;
    for (const type of ["ready", "started", "completed"]) {
      addEventListener(`keystone:${type}`, (event) => window.heard.push([type, event.target.id, event.detail]));
    }
    addEventListener("message", ({ data }) => {
      if (data?.type === "height") window.heights += 1;
    });
  });
  await page.goto(`http://localhost:${server.address().port}/clinic`);
  return page.frameLocator("iframe");
}

const embedded = (baseURL, fragment, parameters = "") =>
  `<iframe src="${baseURL}?embed=1${parameters}${fragment}" title="Exercises" width="360" height="600"></iframe>`;
const loaded = (baseURL, what, attributes = "") =>
  `<div id="one" data-keystone="${what}" ${attributes}></div><script async src="${baseURL}embed.js"></script>`;
const heading = (frame) => frame.getByRole("heading", { level: 1 });

test("one exercise alone: no menu, no way around it, and a way to the full app", async ({ page, baseURL }) => {
  await acknowledged(page);
  const frame = await visit(page, baseURL, embedded(baseURL, "#/exercise/dead-bug"));
  await expect(heading(frame)).toHaveText("Dead bug");
  await expect(frame.getByRole("link", { name: "When to stop" })).toBeVisible();
  await expect(frame.getByRole("navigation")).toBeHidden();
  await expect(frame.getByRole("link", { name: "All exercises" })).toHaveCount(0);
  await expect(frame.getByText("Saved in this browser, on this website only.")).toBeVisible();
  await expect(frame.getByRole("link", { name: "Open the full app" })).toHaveAttribute("href", `${baseURL}#/exercise/dead-bug`);
  await frame.getByRole("button", { name: "Start this exercise" }).click();
  // It asks first: nothing starts by itself.
  await expect(frame.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  await frame.getByRole("link", { name: "When to stop" }).click();
  await frame.getByRole("link", { name: "Keystone" }).click();
  await expect(heading(frame)).toHaveText("Dead bug");
});

test("the safety texts stand before the first session there, too", async ({ page, baseURL }) => {
  const frame = await visit(page, baseURL, embedded(baseURL, "#/session/dead-bug"));
  await expect(frame.getByRole("button", { name: "I have read this" })).toBeVisible();
});

test("nothing that can't be taken back is offered in a frame, and no worker is installed", async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    localStorage.setItem("keystone/set/acknowledged", "yes");
    window.asked = 0;
    const container = navigator.serviceWorker;
    if (container) container.register = () => (window.asked += 1);
  });
  const frame = await visit(page, baseURL, embedded(baseURL, "#/history"));
  await expect(heading(frame)).toHaveText("History");
  await expect(frame.getByRole("button", { name: "Delete all sessions" })).toHaveCount(0);
  await expect(frame.getByText("Saved in this browser")).toBeVisible();
  expect(await page.frames()[1].evaluate(() => window.asked)).toBe(0);
});

test("the page around grows the frame with what is in it, and hears of a session without its content", async ({ page, baseURL }) => {
  await acknowledged(page);
  await fakeClock(page);
  const frame = await visit(page, baseURL, loaded(baseURL, `p/${PRESCRIPTION}`));
  await page.clock.runFor(3_000);
  await expect(heading(frame)).toHaveText("Your exercises");
  const frameHeight = () => page.locator("iframe").evaluate((e) => e.clientHeight);
  const inside = page.frames()[1];
  // To the next whole pixel.
  const rest = async () => (await frameHeight()) - (await inside.evaluate(() => document.body.getBoundingClientRect().height));
  await expect.poll(rest).toBeLessThan(1);
  expect(await rest()).toBeGreaterThanOrEqual(0);
  expect(await page.evaluate(() => window.heights)).toBeLessThanOrEqual(3);
  await frame.getByRole("button", { name: "Start these exercises" }).click();
  await page.clock.runFor(200);
  await frame.getByRole("button", { name: "Start", exact: true }).click();
  await page.clock.runFor(1_000);
  await expect.poll(() => page.evaluate(() => window.heard.map(([type]) => type))).toEqual(["ready", "started"]);
  await page.clock.runFor(5 * 60_000);
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual([
    ["ready", "one", null],
    ["started", "one", null],
    ["completed", "one", null],
  ]);
  // The way back is to what the page shows.
  await frame.getByRole("link", { name: "All exercises" }).click();
  await expect(heading(frame)).toHaveText("Your exercises");
  await expect(frame.getByRole("link", { name: "Open the full app" })).toHaveAttribute("href", `${baseURL}#/p/${PRESCRIPTION}`);
});

test("theme, accent and language are the page's, and can be changed from there", async ({ page, baseURL }) => {
  const frame = await visit(page, baseURL, loaded(baseURL, "routine/short", 'data-theme="dark" data-accent="7a1f5c" data-lang="fr"'));
  await expect(heading(frame)).toHaveText("Programme court");
  const root = frame.locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveAttribute("data-accent", "");
  await page.locator("#one").evaluate((e) => {
    e.dataset.theme = "light";
    e.dataset.lang = "en";
  });
  await expect(heading(frame)).toHaveText("Short routine");
  await expect(root).toHaveAttribute("data-theme", "light");
  // None of it is kept: it was chosen by a page, not by a person.
  expect(await page.frames()[1].evaluate(() => Object.keys(localStorage).filter((k) => k.includes("set/")))).toEqual([]);
});

test("an accent that can't be read is not taken", async ({ page, baseURL }) => {
  const frame = await visit(page, baseURL, embedded(baseURL, "#/exercise/dead-bug", "&accent=ffb000"));
  await expect(heading(frame)).toHaveText("Dead bug");
  await expect(frame.locator("html")).not.toHaveAttribute("data-accent");
});

test("a page that only says it is somebody else is told nothing", async ({ page, baseURL }) => {
  const frame = await visit(page, baseURL, embedded(baseURL, "#/exercise/dead-bug", "&origin=http://other.example"));
  await expect(heading(frame)).toHaveText("Dead bug");
  await expect(frame.getByText("Saved in this browser")).toBeVisible();
  expect(await page.evaluate(() => window.heights)).toBe(0);
  // What it is told by somebody else changes nothing either.
  await page.evaluate(() => document.querySelector("iframe").contentWindow.postMessage({ ns: "keystone", v: 1, type: "theme", value: "dark" }, "*"));
  await expect(frame.locator("html")).not.toHaveAttribute("data-theme", "dark");
});

test("the start of the whole app is in sight in a frame of 360 by 600", async ({ page, baseURL }) => {
  await acknowledged(page);
  const frame = await visit(page, baseURL, embedded(baseURL, "#/"));
  await expect(frame.getByRole("button", { name: "Start the full routine" })).toBeInViewport({ ratio: 1 });
});
