// Whole journeys by keyboard alone: what has the focus can be seen, and nothing needs a mouse.
import { entries, expect, fakeClock, open, records, test } from "../helpers.mjs";
import { SCREENS, wellUsed } from "../screens.mjs";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** What has the focus: whether it shows that, and whether all of it is in sight. */
const focused = (page) =>
  page.evaluate(() => {
    const e = document.activeElement;
    if (e === document.body) return { nothing: true };
    const outlined = (e) => e && getComputedStyle(e).outlineStyle !== "none" && parseFloat(getComputedStyle(e).outlineWidth) >= 2;
    const box = e.closest("label")?.getBoundingClientRect() ?? e.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const above = document.elementFromPoint(x, y);
    return {
      what: `${e.tagName.toLowerCase()} ${e.getAttribute("aria-label") ?? e.closest("label")?.textContent ?? e.textContent}`.slice(0, 60),
      // Not only on the element itself: a radio shows it on its label, a card on all of it.
      shown: [e, e.closest("label"), e.closest("li")].some(outlined),
      covered: !(above && (e.contains(above) || above.contains(e) || e.closest("label")?.contains(above))),
    };
  });

/** Tabs on until this has the focus. Everything on the way has to show that it has it. */
async function tabTo(page, target, key = "Tab") {
  let passed = 0;
  for (let n = 0; n < 120; n++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (at.nothing) {
      passed += 1;
      expect(passed, "the page was gone through twice").toBeLessThan(3);
      continue;
    }
    expect(at.shown, `${at.what} does not show that it has the focus`).toBe(true);
    // A browser scrolls to what has the focus when it draws next.
    const covered = async () => (await focused(page)).covered;
    await expect.poll(covered, { message: `${at.what} has the focus and lies behind something` }).toBeFalsy();
    if (await target.evaluate((e) => e === document.activeElement)) return;
  }
  throw new Error(`not reached: ${target}`);
}

const press = (page, key) => page.keyboard.press(key);
const button = (page, name) => page.getByRole("button", { name, exact: true });
const heading = (page) => page.getByRole("heading", { level: 1 });

/** Waits for a screen, and for the focus that it brings: until then, a Tab would be taken back. */
async function arrived(page, title) {
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
}

test("from the first visit to the history", async ({ page }) => {
  test.slow();
  await fakeClock(page);
  await open(page);
  await tabTo(page, page.getByRole("link", { name: "Skip to the content" }));
  await press(page, "Enter");
  await expect(page.getByRole("main")).toBeFocused();
  // Nothing that is to be read was skipped.
  await press(page, "Tab");
  await expect(page.getByRole("link", { name: "Read the warning signs" })).toBeFocused();
  await press(page, "Enter");
  await arrived(page, "When to stop");
  await tabTo(page, page.getByRole("navigation").getByRole("link", { name: "Exercises" }), "Shift+Tab");
  await press(page, "Enter");
  await arrived(page, "Exercises");

  await tabTo(page, page.getByRole("radio", { name: /Standard/ }));
  await press(page, "ArrowLeft");
  await expect(page.getByRole("radio", { name: /Gentle/ })).toBeChecked();
  await tabTo(page, page.getByRole("link", { name: "Single knee to chest" }));
  await press(page, "Enter");
  await arrived(page, "Single knee to chest");
  await tabTo(page, button(page, "Start this exercise"));
  await press(page, "Enter");
  await arrived(page, "Before you begin");
  await tabTo(page, button(page, "I have read this"));
  await press(page, "Enter");
  await arrived(page, "Single knee to chest");

  const pain = page.getByRole("group", { name: "Pain right now" }).getByRole("radio");
  await tabTo(page, pain.first());
  for (let n = 0; n < 2; n++) await press(page, "ArrowRight");
  await expect(pain.nth(2)).toBeChecked();
  await tabTo(page, button(page, "Start"));
  await page.clock.pauseAt(new Date("2026-11-22T09:40:00+01:00"));
  await press(page, "Enter");
  await page.clock.runFor(13_000);
  await expect(heading(page)).toHaveText("Hold");

  // A question takes the focus and keeps it; Escape is the answer that changes nothing.
  await tabTo(page, button(page, "Too hard"));
  await press(page, "Enter");
  const question = page.getByRole("alertdialog");
  await expect(question).toBeVisible();
  await page.clock.runFor(500);
  for (let n = 0; n < 6; n++) {
    await press(page, "Tab");
    expect(await question.evaluate((e) => e.contains(document.activeElement) || document.activeElement === document.body)).toBe(true);
  }
  await press(page, "Escape");
  await expect(question).toHaveCount(0);
  await page.clock.runFor(6_000);
  await expect(button(page, "Pause")).toBeFocused();

  // By its own keys to the end.
  for (let n = 0; n < 12 && (await heading(page).textContent()) !== "Session finished"; n++) {
    await press(page, "ArrowRight");
    await page.clock.runFor(500);
  }
  await expect(heading(page)).toHaveText("Session finished");
  const after = page.getByRole("group", { name: "Pain right now" }).getByRole("radio");
  await tabTo(page, after.first());
  await press(page, "ArrowRight");
  await expect(after.nth(1)).toBeChecked();
  await tabTo(page, page.getByRole("link", { name: "See your history" }));
  await press(page, "Enter");
  await expect(heading(page)).toHaveText("History");
  expect(await records(page)).not.toHaveLength(0);
  await page.clock.runFor(500);

  // Deleted, and brought back.
  await expect(entries(page)).toHaveCount(1);
  await tabTo(page, page.getByRole("button", { name: /^Delete Single knee/ }));
  await press(page, "Enter");
  await expect(entries(page)).toHaveCount(0);
  await page.clock.runFor(500);
  await expect(button(page, "Undo")).toBeFocused();
  await press(page, "Enter");
  await page.clock.runFor(500);
  await expect(entries(page)).toHaveCount(1);
});

test("a routine of one's own, put into an order", async ({ page }) => {
  await wellUsed(page);
  await open(page, "#/routine/new");
  for (const name of ["Dead bug", "Bird dog"]) {
    await tabTo(page, page.getByRole("checkbox", { name: new RegExp(name) }));
    await press(page, "Space");
  }
  await tabTo(page, page.getByRole("radio", { name: /Fewest changes/ }));
  await press(page, "ArrowDown");
  await tabTo(page, button(page, "Move Dead bug up"));
  await press(page, "Enter");
  await expect(page.getByRole("status").filter({ hasText: "Dead bug, 1 of 2" })).toHaveCount(1);
  await tabTo(page, button(page, "Save"));
  await press(page, "Enter");
  await expect(page.getByRole("radio", { name: /My routine/ })).toBeChecked();
});

test("a prescription, from the choice of exercises to the copied link", async ({ page, context }) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await wellUsed(page);
  await open(page, "#/clinic");
  await tabTo(page, page.getByRole("checkbox", { name: /Dead bug/ }));
  await press(page, "Space");
  await tabTo(page, page.locator(".sort summary").first());
  await press(page, "Enter");
  await tabTo(page, page.locator(".sort input").first());
  await press(page, "Control+a");
  await page.keyboard.type("3");
  await tabTo(page, button(page, "Copy the link"));
  await press(page, "Enter");
  await expect(page.getByRole("status").filter({ hasText: "Copied." })).toHaveCount(1);
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(page.getByRole("main")).toContainText("3 × 8");
});

test("a button that goes away when it is pressed hands the focus on", async ({ page }) => {
  await wellUsed(page);
  await open(page, "#/exercise/dead-bug");
  const own = page.getByRole("group", { name: "Level for this exercise" });
  await own.getByRole("radio", { name: /Gentle/ }).check();
  await button(page, "Use today’s level (Standard)").focus();
  await press(page, "Enter");
  await expect(own.getByRole("radio", { name: /Standard/ })).toBeFocused();

  // Undo is that of the newest message, also where a session waits above it.
  await open(page, "#/session/dead-bug");
  await page.locator("[data-toggle]").click();
  await page.goBack();
  await page.getByRole("alertdialog").getByRole("button", { name: "Leave" }).click();
  await open(page, "#/history");
  await expect(page.getByText(/^Your session is paused|^Continue where/)).toBeVisible();
  const first = entries(page).first();
  await first.getByRole("button", { name: /^Delete/ }).focus();
  await press(page, "Enter");
  await expect(button(page, "Undo")).toBeFocused();
  await press(page, "Enter");

  // A session to be changed says which, before its first answer.
  await first.getByRole("button", { name: /^Change/ }).focus();
  await press(page, "Enter");
  await expect(page.getByRole("group", { name: /^Change / })).toBeFocused();
});

test("every screen shows where the focus is, and gives its heading the focus", async ({ page }) => {
  test.slow();
  await wellUsed(page);
  await open(page, "#/more");
  for (const hash of SCREENS) {
    await page.evaluate((hash) => (location.hash = hash), hash);
    await expect.poll(() => page.evaluate(() => document.activeElement.tagName), { message: hash }).toMatch(/^(H1|H2|MAIN)$/);
    let around = 0;
    for (let n = 0; n < 80 && !around; n++) {
      await press(page, "Tab");
      const at = await focused(page);
      if (at.nothing) around += 1;
      else {
        expect.soft(at.shown, `${hash}: ${at.what} does not show that it has the focus`).toBe(true);
        const covered = async () => (await focused(page)).covered;
        await expect.configure({ soft: true }).poll(covered, { message: `${hash}: ${at.what} lies behind something` }).toBeFalsy();
      }
    }
  }
});
