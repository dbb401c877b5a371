// What can be read before the app runs, and where it can't: all nine exercises with their steps, on a page
// that the app takes over without anything moving.
import { test as bare } from "@playwright/test";
import { expect, open, running, test } from "../helpers.mjs";

const cards = (page) => page.locator(".card");
const step = (page) => page.getByText("Lie on your back on the floor, legs straight.");

/** Holds the app back until told to let it come. */
async function holdBack(page) {
  let go;
  const told = new Promise((resolve) => (go = resolve));
  await page.route("**/*.wasm", async (route) => {
    await told;
    await route.continue();
  });
  return go;
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is a complete guide, and says what is missing", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByText("JavaScript is off, so the timer and the history are missing.")).toBeVisible();
    await expect(cards(page)).toHaveCount(9);
    for (const card of await cards(page).all()) {
      await expect(card.locator(".figure").first()).toBeVisible();
      expect(await card.locator(".steps li:visible").count()).toBeGreaterThan(2);
      await expect(card.locator(".dose")).toBeVisible();
    }
    await expect(page.getByRole("heading", { name: "Call emergency services now" })).toBeVisible();
    // Nothing that would do nothing.
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("radio")).toHaveCount(0);
    await expect(page.getByRole("navigation")).toHaveCount(0);
  });

  test("its links lead to what they say", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "When to stop" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "When to stop" })).toBeInViewport();
    await page.getByRole("link", { name: "Single knee to chest" }).click();
    await expect(step(page)).toBeInViewport();
    await page.getByRole("link", { name: "Français" }).click();
    await expect(page.getByText("JavaScript est désactivé")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Les neuf exercices" })).toBeVisible();
  });

  test("search engines and shared links are told what it is", async ({ page }) => {
    await page.goto("./");
    expect(await page.title()).toBe("Keystone: Nine home exercises for people with sacroiliac joint pain");
    const content = (name) => page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute("content");
    expect(await content("description")).toContain("sacroiliac");
    expect((await page.request.get(await content("og:image"))).headers()["content-type"]).toBe("image/png");
    const data = JSON.parse(await page.locator("script[type='application/ld+json']").textContent());
    expect(data).toMatchObject({ "@type": "WebApplication", inLanguage: "en", isAccessibleForFree: true });
  });
});

for (const [why, prepare] of [
  ["can’t be loaded", (page) => page.route("**/*.wasm", (route) => route.abort())],
  ["was tampered with", (page) => page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: Buffer.concat([await response.body(), Buffer.from([0])]) });
  })],
  ["is not allowed to run", (page) => page.addInitScript(() => (WebAssembly.instantiateStreaming = WebAssembly.instantiate = () => Promise.reject(new Error("forbidden"))))],
]) {
  bare(`where the app ${why}, the page says so and stays a guide`, async ({ page }) => {
    await prepare(page);
    await page.goto("./#/history");
    await expect(page.getByRole("alert")).toContainText("The timer and the history could not be loaded.");
    await expect(cards(page)).toHaveCount(9);
    await expect(step(page)).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
}

const OLD = "This browser is too old for the timer and the history, or does not allow them.";

/** As before there were layers: of the styles nothing is left but what is for such browsers. */
const withoutLayers = async (page) => {
  await page.addInitScript(() => delete window.CSSLayerBlockRule);
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    const [, rules] = /@supports not\s*\(\(accent-color[^{]*\{((?:[^{}]*\{[^{}]*\})*)\}/.exec(await response.text());
    await route.fulfill({ response, body: rules });
  });
};

for (const [what, prepare] of [
  ["does not allow what the app is made of", (page) => page.addInitScript(() => delete window.WebAssembly)],
  ["lacks something that its styles need", (page) => page.addInitScript(() => (CSS.supports = () => false))],
  ["knows no layers of styles", withoutLayers],
  ["can’t even read the loader", async (page) => [await withoutLayers(page), await page.route("**/boot*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "const {" }))]],
]) {
  test.describe(`a browser that ${what}`, () => {
    test.use({ expected: /Unexpected end of input/, viewport: { width: 320, height: 568 } });

    test("gets the page to be read, and one line that says why", async ({ page }) => {
      await prepare(page);
      await page.goto("./");
      await expect(page.locator(".why[data-why=old]")).toHaveText(new RegExp(OLD));
      await expect(page.locator(".why[data-why=old]")).toBeVisible();
      for (const other of ["no-script", "not-started", "opening"]) await expect(page.locator(`.why[data-why=${other}]`)).toBeHidden();
      await expect(cards(page)).toHaveCount(9);
      await expect(step(page)).toBeVisible();
      await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole("radio").filter({ visible: true })).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

test("before the app is there, links show what they lead to, and the app goes on from there", async ({ page }) => {
  const go = await holdBack(page);
  await page.goto("./");
  await page.getByRole("link", { name: "Single knee to chest" }).click();
  await expect(step(page)).toBeVisible();
  await expect(cards(page).filter({ visible: true })).toHaveCount(1);
  await page.getByRole("link", { name: "When to stop" }).click();
  await expect(page.getByRole("heading", { name: "Call emergency services now" })).toBeVisible();
  await expect(cards(page).filter({ visible: true })).toHaveCount(0);
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByText("One moment…")).toBeVisible();
  go();
  await running(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("History");
});

test("what is tapped before the app is there is done afterwards", async ({ page }) => {
  const go = await holdBack(page);
  await page.goto("./");
  await page.getByRole("radio", { name: /Gentle/ }).check();
  await page.getByRole("radio", { name: /Short routine/ }).check();
  await page.getByRole("button", { name: "Start the full routine" }).click();
  go();
  await running(page);
  // The safety texts come first, then the routine that was chosen, at the level that was chosen.
  await page.getByRole("button", { name: "I have read this" }).click();
  await expect(page.getByRole("main")).toContainText("Short routine");
  await expect(page.getByRole("main")).toContainText("Hip thrust · 1 × 6");
});

for (const [where, name] of [["on a card", "Dead bug"], ["at the top", "When to stop"], ["on a tab", "History"]]) {
  test(`who has the focus ${where} keeps it`, async ({ page }) => {
    const go = await holdBack(page);
    await page.goto("./");
    await page.getByRole("link", { name, exact: true }).focus();
    go();
    await running(page);
    await expect(page.locator("#app").getByRole("link", { name, exact: true })).toBeFocused();
  });
}

for (const viewport of [{ width: 390, height: 844 }, { width: 1280, height: 800 }, { width: 320, height: 568 }]) {
  test(`at ${viewport.width} px nothing moves when the app takes over`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((e) => e.value))).observe({ type: "layout-shift", buffered: true });
    });
    const places = () => page.evaluate(() =>
      [...document.querySelectorAll(".top *, #content *")].filter((e) => !e.closest(".guide, .why")).map((e) => {
        const { x, y, width, height } = e.getBoundingClientRect();
        return [e.tagName, e.getAttribute("class"), ...[x, y, width, height].map((n) => Math.round(n * 10))].join(" ");
      }));
    const go = await holdBack(page);
    await page.goto("./");
    await expect(cards(page)).toHaveCount(9);
    await page.evaluate(() => scrollTo(0, 700));
    const before = await places();
    expect(before.length).toBeGreaterThan(1000);
    go();
    await running(page);
    expect(await places()).toEqual(before);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}

test("the colours that were chosen are there from the start", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("keystone/set/theme", "dark"));
  await holdBack(page);
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test.describe("in French", () => {
  test.use({ locale: "fr-CH" });

  test("the browser’s language has its own page, and a choice holds against it", async ({ page }) => {
    await open(page, "#/more");
    expect(page.url()).toContain("fr.html#/more");
    await page.getByRole("radio", { name: "English" }).check();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("More");
    await page.reload();
    await running(page);
    expect(page.url()).not.toContain("fr.html");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("More");
  });
});

test("a link to a language’s page holds for who has not chosen otherwise", async ({ page }) => {
  await page.goto("./fr.html");
  await running(page);
  await expect(page.getByRole("heading", { name: "Les neuf exercices" })).toBeVisible();
});

bare("the page forbids whatever is not its own", async ({ page }) => {
  await open(page);
  const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  // Also where the page itself would break it.
  const broken = await page.evaluate(() => new Promise((resolve) => {
    addEventListener("securitypolicyviolation", (event) => resolve(event.violatedDirective));
    document.head.append(Object.assign(document.createElement("script"), { textContent: "window.broken = true" }));
  }));
  expect(broken).toContain("script-src");
});
