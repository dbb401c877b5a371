// A routine of one's own: put together, put in order, kept, changed, deleted and brought back.
import { acknowledged, expect, kept, open, reload, storageDenied, test } from "../helpers.mjs";

const routines = (page) => page.getByRole("group", { name: "Routine" });
const heading = (page) => page.getByRole("heading", { level: 1 });
const list = (page) => page.getByRole("list", { name: "Your routine, in order" });
const rows = (page) => list(page).getByRole("listitem");
const order = (page) => page.getByRole("group", { name: "In which order" });
const sum = (page) => page.locator(".stick .sum");
const save = (page) => page.getByRole("button", { name: "Save", exact: true });

async function pick(page, ...names) {
  const exercises = page.getByRole("group", { name: "Which exercises" });
  for (const name of names) await exercises.getByRole("checkbox", { name }).check();
}

/** The minutes that a text begins with. */
const minutes = async (locator) => Number.parseInt(await locator.textContent(), 10);

/** Keeps a routine before the app begins. */
async function keepOne(page, id, data) {
  await page.addInitScript(
    ([key, text]) => {
      // Once: a reload has to find what was changed meanwhile.
      if (!sessionStorage.getItem(key)) localStorage.setItem(key, text);
      sessionStorage.setItem(key, "put");
    },
    [`keystone/r/${id}`, typeof data === "string" ? data : JSON.stringify({ v: 1, id, ...data })],
  );
}

test("one is put together, saved, found again after a reload, and done", async ({ page }) => {
  await acknowledged(page);
  await open(page);
  await page.getByRole("link", { name: "Make your own routine" }).click();
  await expect(heading(page)).toHaveText("Make your own routine");
  await expect(page).toHaveTitle("Keystone: Make your own routine");
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("My routine");

  // An empty one can't be saved, and the page says why.
  await expect(sum(page)).toContainText("Choose at least one exercise");
  await save(page).click();
  await expect(heading(page)).toHaveText("Make your own routine");
  await expect(page.getByRole("checkbox").first()).toBeFocused();
  expect(await kept(page, "r/")).toEqual({});

  // Sorted as the ready ones are, with its honest time.
  await pick(page, "Dead bug");
  await expect(sum(page)).toContainText("no change of position");
  const one = await minutes(sum(page));
  await pick(page, "Squat side taps", "Hip thrust");
  await expect(rows(page)).toHaveText([/Squat side taps/, /Dead bug/, /Hip thrust/]);
  await expect(sum(page)).toContainText("in all, at Standard");
  await expect(sum(page)).toContainText("1 change of position");
  const three = await minutes(sum(page));
  expect(three).toBeGreaterThan(one);

  await page.getByRole("textbox", { name: "Name" }).fill("  Before   bed ");
  await save(page).click();
  const mine = routines(page).getByRole("radio", { name: /Before bed/ });
  await expect(mine).toBeChecked();
  const [[key, text]] = Object.entries(await kept(page, "r/"));
  expect(key).toMatch(/^own-[0-9a-f]{8}$/);
  expect(JSON.parse(text)).toEqual({
    v: 1,
    id: key,
    name: "Before bed",
    exercises: ["side-taps", "dead-bug", "hip-thrust"],
    order: "fewest-changes",
  });

  await reload(page);
  await expect(mine).toBeChecked();
  expect(await minutes(page.locator(".honest b"))).toBe(three);
  await expect(page.locator(".honest")).toContainText("3 exercises · 1 change of position");
  await page.getByRole("radio", { name: /Gentle/ }).check();
  expect(await minutes(page.locator(".honest b"))).toBeLessThan(three);

  await page.getByRole("button", { name: "Start this routine" }).click();
  await expect(page).toHaveURL(new RegExp(`#/session/${key}$`));
  await expect(page).toHaveTitle("Keystone: Before bed");
  await expect(page.getByRole("main")).toContainText("Squat side taps");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("1 of 3");
  await page.getByRole("button", { name: "Pause" }).click();
  await open(page, "#/");
  await expect(page.getByText("Your session is paused: Before bed.")).toBeVisible();
});

test("the order is the person's own as soon as a row is moved with its buttons", async ({ page }) => {
  await acknowledged(page);
  await open(page, "#/routine/new");
  await pick(page, "Squat side taps", "Bird dog", "Dead bug", "Hip thrust");
  await expect(order(page).getByRole("radio", { name: /Fewest/ })).toBeChecked();
  const before = ["Squat side taps", "Bird dog", "Dead bug", "Hip thrust"].map((n) => new RegExp(n));
  await expect(rows(page)).toHaveText(before);

  const down = page.getByRole("button", { name: "Move Squat side taps down" });
  await down.click();
  await expect(rows(page)).toHaveText([before[1], before[0], before[2], before[3]]);
  await expect(page.getByRole("status").filter({ hasText: "Squat side taps, 2 of 4" })).toHaveCount(1);
  await expect(down).toBeFocused();
  await expect(order(page).getByRole("radio", { name: /Your own order/ })).toBeChecked();
  await expect(sum(page)).toContainText("2 changes of position");

  // The focus stays on the button, so that it can be pressed again and again, up to the end.
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveText([before[1], before[2], before[0], before[3]]);
  await expect(sum(page)).toContainText("3 changes of position");
  await expect(down).toBeFocused();
  await page.keyboard.press("Space");
  await expect(down).toBeFocused();
  await expect(down).toHaveAttribute("aria-disabled", "true");
  const last = [before[1], before[2], before[3], before[0]];
  await expect(rows(page)).toHaveText(last);
  await page.keyboard.press("Space");
  await expect(rows(page)).toHaveText(last);
  await expect(down).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "Move Squat side taps up" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveText([before[1], before[2], before[0], before[3]]);
  await expect(page.getByRole("status").filter({ hasText: "Squat side taps, 3 of 4" })).toHaveCount(1);

  // Who asks the app again gets its order; who saves an own order keeps it.
  await order(page).getByRole("radio", { name: /Fewest/ }).check();
  await expect(rows(page).first()).toHaveText(/Squat side taps/);
  await page.getByRole("button", { name: "Move Hip thrust up" }).click();
  await save(page).click();
  await expect(routines(page).getByRole("radio", { name: /My routine/ })).toBeChecked();
  await page.getByRole("button", { name: "Start this routine" }).click();
  const [text] = Object.values(await kept(page, "r/"));
  expect(JSON.parse(text).exercises).toEqual(["side-taps", "bird-dog", "hip-thrust", "dead-bug"]);
  expect(JSON.parse(text).order).toBe("own");
});

/** Takes a row by its handle and pulls its middle to the middle of another row. */
async function drag(page, from, to, { release = true } = {}) {
  const handle = await rows(page).nth(from).locator(".grip").boundingBox();
  const target = await rows(page).nth(to).boundingBox();
  const row = await rows(page).nth(from).boundingBox();
  const x = handle.x + handle.width / 2;
  const y = handle.y + handle.height / 2;
  const by = target.y + target.height / 2 - (row.y + row.height / 2);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 3, y + by / 2, { steps: 5 });
  await page.mouse.move(x + 3, y + by + Math.sign(by) * 4, { steps: 5 });
  if (release) await page.mouse.up();
}

test("a row is dragged by its handle, as far as one likes", async ({ page }) => {
  await acknowledged(page);
  await page.setViewportSize({ width: 1280, height: 1000 });
  await open(page, "#/routine/new");
  await pick(page, "Squat side taps", "Bird dog", "Dead bug", "Hip thrust");
  await drag(page, 3, 1);
  await expect(rows(page)).toHaveText([/Squat side taps/, /Hip thrust/, /Bird dog/, /Dead bug/]);
  await expect(page.getByRole("status").filter({ hasText: "Hip thrust, 2 of 4" })).toHaveCount(1);
  await expect(order(page).getByRole("radio", { name: /Your own order/ })).toBeChecked();

  await drag(page, 0, 3);
  const now = [/Hip thrust/, /Bird dog/, /Dead bug/, /Squat side taps/];
  await expect(rows(page)).toHaveText(now);
  // On its way nothing has changed yet; a row that is brought back stays where it was.
  await drag(page, 0, 2, { release: false });
  await expect(list(page)).toHaveAttribute("data-dragging");
  await expect(rows(page)).toHaveText(now);
  const home = await rows(page).nth(3).boundingBox();
  await page.mouse.move(home.x + 20, home.y - 3 * home.height + home.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(rows(page)).toHaveText(now);
  await expect(list(page)).not.toHaveAttribute("data-dragging");
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true });

  test("the handle drags the row and not the page", async ({ page }) => {
    await acknowledged(page);
    await open(page, "#/routine/new");
    await pick(page, "Squat side taps", "Bird dog", "Dead bug");
    await rows(page).nth(1).scrollIntoViewIfNeeded();
    const grip = rows(page).nth(0).locator(".grip");
    expect(await grip.evaluate((e) => getComputedStyle(e).touchAction)).toBe("none");
    const [from, to] = [await grip.boundingBox(), await rows(page).nth(1).boundingBox()];
    const scrolled = await page.evaluate(() => scrollY);
    // Real touch events, of which the browser makes pointer events.
    const cdp = await page.context().newCDPSession(page);
    const touch = (type, y) =>
      cdp.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: from.x + 24, y }],
      });
    const start = from.y + from.height / 2;
    await touch("touchStart", start);
    for (const part of [0.25, 0.5, 0.75, 1]) await touch("touchMove", start + part * (to.height + 6));
    await touch("touchEnd");
    await expect(rows(page)).toHaveText([/Bird dog/, /Squat side taps/, /Dead bug/]);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
});

test("a ready routine is copied, and the second copy gets a number", async ({ page }) => {
  await acknowledged(page);
  await open(page);
  await routines(page).getByRole("radio", { name: /In bed/ }).check();
  await expect(page.getByText("in all, at Gentle")).toBeVisible();
  await expect(page.locator(".honest")).toContainText("3 exercises · no change of position");
  await page.getByRole("link", { name: "Make it your own" }).click();
  await expect(rows(page)).toHaveText([/Single knee to chest/, /Hip thrust/, /Dead bug/]);
  await save(page).click();
  await routines(page).getByRole("radio", { name: /In bed/ }).check();
  await page.getByRole("link", { name: "Make it your own" }).click();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("My routine 2");
  // A name that is taken away is given back.
  await page.getByRole("textbox", { name: "Name" }).fill("   ");
  await save(page).click();
  await expect(routines(page).getByRole("radio", { name: /My routine/ })).toHaveCount(2);
  await expect(routines(page).getByRole("radio", { name: /My routine 2/ })).toBeChecked();
});

test("it is changed in place, deleted, and brought back", async ({ page }) => {
  await acknowledged(page);
  const id = "own-0000000a";
  await keepOne(page, id, { name: "Mornings", exercises: ["dead-bug", "side-taps"], order: "own" });
  await open(page);
  await routines(page).getByRole("radio", { name: /Mornings/ }).check();
  await page.getByRole("link", { name: "Edit Mornings" }).click();
  await expect(heading(page)).toHaveText("Edit your routine");
  await expect(rows(page)).toHaveText([/Dead bug/, /Squat side taps/]);

  // What is not saved waits while one looks elsewhere, and is gone when one says so.
  await page.getByRole("textbox", { name: "Name" }).fill("Evenings");
  await page.getByRole("link", { name: "When to stop" }).click();
  await page.goBack();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Evenings");
  await page.getByRole("button", { name: "Leave without saving" }).click();
  await page.getByRole("link", { name: "Edit Mornings" }).click();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Mornings");

  await page.getByRole("textbox", { name: "Name" }).fill("Evenings");
  await page.getByRole("checkbox", { name: "Dead bug" }).uncheck();
  await pick(page, "Tail wag");
  await save(page).click();
  await expect(routines(page).getByRole("radio", { name: /Evenings/ })).toBeChecked();
  expect(JSON.parse((await kept(page, "r/"))[id]).exercises).toEqual(["side-taps", "tail-wag"]);

  await page.getByRole("link", { name: "Edit Evenings" }).click();
  await page.getByRole("button", { name: "Delete this routine" }).click();
  await expect(page.getByText("Routine deleted.")).toBeVisible();
  await expect(routines(page).getByRole("radio", { name: /Evenings/ })).toHaveCount(0);
  await expect(routines(page).getByRole("radio", { name: /Full/ })).toBeChecked();
  expect(await kept(page, "r/")).toEqual({});
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(routines(page).getByRole("radio", { name: /Evenings/ })).toBeChecked();
  await reload(page);
  await expect(routines(page).getByRole("radio", { name: /Evenings/ })).toBeChecked();
});

test("addresses of routines that are not there lead home", async ({ page }) => {
  await acknowledged(page);
  for (const hash of ["#/session/own-0000000a", "#/routine/own-0000000a", "#/routine/new/marathon", "#/session/own-<b>"]) {
    await open(page, hash);
    await expect(page.getByRole("heading", { name: "The nine exercises" }), hash).toBeVisible();
  }
  // And so they do when one goes there later.
  await page.evaluate(() => {
    location.hash = "#/session/own-0000000b";
  });
  await expect(page.getByRole("heading", { name: "The nine exercises" })).toBeVisible();
});

test("a session goes on though its routine was deleted", async ({ page }) => {
  await acknowledged(page);
  const id = "own-0000000a";
  await keepOne(page, id, { name: "Mornings", exercises: ["dead-bug", "side-taps"], order: "own" });
  await open(page, `#/session/${id}`);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("Dead bug");
  await page.getByRole("button", { name: "Pause" }).click();
  await open(page, `#/routine/${id}`);
  await page.getByRole("button", { name: "Delete this routine" }).click();
  await expect(page.getByText("Your session is paused: Mornings.")).toBeVisible();
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(page.getByRole("main")).toContainText("1 of 2");
  await expect(page.getByRole("main")).toContainText("Dead bug");
});

test("what can't be read is left alone and counted, and the rest is shown", async ({ page }) => {
  await acknowledged(page);
  const torn = '{"v":1,"id":"own-00000001","name":"To';
  const twice = '{"v":1,"id":"own-00000002","name":"T","exercises":["dead-bug","dead-bug"],"order":"own"}';
  await keepOne(page, "own-00000001", torn);
  await keepOne(page, "own-00000002", twice);
  await keepOne(page, "<img src=x onerror=alert(1)>", "x");
  // Whole, but under the name of another one.
  await keepOne(page, "own-00000003", torn.replace('To', 'To","exercises":["dead-bug"],"order":"own"}'));
  await keepOne(page, "own-0000000a", { name: "Mornings", exercises: ["dead-bug"], order: "own" });
  await open(page);
  await expect(page.getByText("4 of your routines could not be read.")).toBeVisible();
  await expect(routines(page).getByRole("radio")).toHaveCount(6);
  await open(page, "#/routine/new");
  await pick(page, "Tail wag");
  await save(page).click();
  await expect(routines(page).getByRole("radio")).toHaveCount(7);
  const all = await kept(page, "r/");
  expect(Object.keys(all)).toHaveLength(6);
  expect([all["own-00000001"], all["own-00000002"]]).toEqual([torn, twice]);
});

test("where nothing can be kept, a routine lasts as long as the page", async ({ page }) => {
  await storageDenied(page);
  await open(page);
  await page.getByRole("link", { name: "Make your own routine" }).click();
  await pick(page, "Tail wag");
  await save(page).click();
  await expect(routines(page).getByRole("radio", { name: /My routine/ })).toBeChecked();
  await page.getByRole("button", { name: "Start this routine" }).click();
  await page.getByRole("button", { name: "I have read this" }).click();
  await expect(page.getByRole("main")).toContainText("Tail wag");
});

test("on a full disk the page says so, and the routine stays on the page", async ({ page }) => {
  await acknowledged(page);
  // As long as the name of what will be chosen: that one still finds room.
  await page.addInitScript(() => localStorage.setItem("keystone/set/routine", "own-ffffffff"));
  await open(page, "#/routine/new");
  await page.evaluate(() => {
    // Ever smaller pieces, until not even one character finds room.
    for (let size = 5 * 1024 * 1024, n = 0; size >= 1; ) {
      try {
        localStorage.setItem(`filler${n++}`, "x".repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await pick(page, "Tail wag");
  await save(page).click();
  await expect(page.getByText("Your choice could not be saved.")).toBeVisible();
  expect(await kept(page, "r/")).toEqual({});
  expect((await kept(page, "set/")).routine).not.toBe("own-ffffffff");
  await expect(routines(page).getByRole("radio", { name: /My routine/ })).toBeChecked();
});
