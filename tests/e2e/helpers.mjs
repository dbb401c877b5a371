// What several journeys share.
import { test as base, expect } from "@playwright/test";

export { expect };

/** Every journey also fails if anything goes wrong unseen: an error, or a request to elsewhere, unless it
 * is one that the journey is about. */
export const test = base.extend({
  expected: [/^$/, { option: true }],
  page: async ({ page, baseURL, expected }, use) => {
    const unseen = [];
    page.on("pageerror", (error) => unseen.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") unseen.push(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const own = request.url().startsWith(baseURL) || /^(data|blob):/.test(request.url());
      if (!own) unseen.push(`request: ${request.url()}`);
    });
    await use(page);
    expect(unseen.filter((what) => !expected.test(what))).toEqual([]);
  },
});

/** The page of a person who has read the safety texts before. */
export async function acknowledged(page) {
  await page.addInitScript(() => localStorage.setItem("keystone/set/acknowledged", "yes"));
}

/** A browser that lets nothing be kept, as with all cookies blocked or in a sandboxed frame. */
export async function storageDenied(page) {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
}

/** Puts the time of the page into our hands. To be called before the page is opened. */
export async function fakeClock(page) {
  await page.clock.install({ time: new Date("2026-11-22T09:30:00+01:00") });
}

/** Opens a page and waits until the app runs. Whoever is there already goes on from there: another
 * language has another page. */
export async function open(page, hash = "#/") {
  await page.goto(page.url().startsWith("http") ? page.url().replace(/#.*|$/, hash) : `./${hash}`);
  await running(page);
}

/** Opens the page anew at the same place. */
export async function reload(page) {
  await page.reload();
  await running(page);
}

/** Waits until the app stands in the place of what can be read before. */
export async function running(page) {
  await page.locator("#app").getByRole("heading", { level: 1 }).waitFor();
}

/** What is kept under a folder of ours, by key. */
export async function kept(page, folder) {
  return page.evaluate((prefix) => {
    const entries = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(entries.map(([key, text]) => [key.slice(prefix.length), text]));
  }, `keystone/${folder}`);
}

/** Every version of every session that is kept, under the names of src/domain/history.rs. */
export async function records(page) {
  const side = (pair) => pair && { sets_done: pair[0], work_ms: pair[1] };
  const bout = ({ do: exercise, at: level, sets: [sets_done, sets], ms: work_ms, l, r, why }) => ({
    exercise, level, sets, sets_done, work_ms,
    ...(l && { left: side(l) }), ...(r && { right: side(r) }), ...(why && { ended: why }),
  });
  const texts = Object.values(await kept(page, "s/")).map((text) => JSON.parse(text));
  return texts.map(({ id, rev = 0, data }) => {
    if (!data) return { id, rev, deleted: true };
    const { started: started_ms, offset: utc_offset_min, active: active_ms, bouts, ...said } = data;
    return { id, rev, started_ms, utc_offset_min, active_ms, ...said, bouts: bouts.map(bout) };
  });
}

/** Lets a page whose clock stands draw what it draws in two steps. */
export const drawn = (page) => page.clock.runFor(100);

/** The sessions in the list of the history. */
export const entries = (page) => page.getByRole("region", { name: "Sessions" }).getByRole("listitem");
