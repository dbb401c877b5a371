// What becomes of a session of a link that was not added, when the page is loaded again, another link is
// opened, or a person thinks better of it.
import { acknowledged, expect, fakeClock, kept, open, reload, running, test } from "../helpers.mjs";
import { code } from "../link.mjs";

const heading = (page) => page.getByRole("heading", { level: 1 });
const fragment = (page) => new URL(page.url()).hash;
const ONE = { exercise: "figure-four", sets: 1, amount: 5, rest: 0 };
const TWO = { exercise: "hip-thrust", sets: 1, amount: 2, rest: 0, days: 5 };
const HARBOUR = code({ clinic: "Harbour Lane Clinic", accent: "#8a1c1c", exercises: [ONE] });
const OTHER = code({ clinic: "Cabinet du Port", lang: "fr", exercises: [TWO] });
const DIFFER = code({ clinic: "Harbour Lane Clinic", exercises: [ONE, TWO] });

/** Opens a link as somebody does who has come from the first screen. */
async function follow(page, letters, parameters = "") {
  await acknowledged(page);
  await page.goto(`./${parameters}#/`);
  await running(page);
  await hop(page, letters);
}

/** Taps a link in this very page. */
const hop = (page, letters) => page.evaluate((to) => (location.hash = `#/p/${to}`), letters);
const start = (page) => page.getByRole("button", { name: "Start these exercises" }).click();
const begin = (page) => page.getByRole("button", { name: "Start", exact: true }).click();
const accent = (page) => page.locator("html").getAttribute("data-accent");

/** Steps through a session to its end. */
async function finish(page) {
  const pause = page.getByRole("button", { name: "Pause" });
  await expect(pause).toBeVisible();
  const over = page.getByRole("button", { name: "Do it again" });
  while (!(await over.isVisible())) {
    await page.keyboard.press("ArrowRight");
    await expect(pause.or(over).first()).toBeVisible();
  }
}

test("the questions before it outlive a reload, and Back leads back", async ({ page }) => {
  await follow(page, HARBOUR);
  await start(page);
  await expect(heading(page)).toHaveText("Harbour Lane Clinic");
  const at = fragment(page);
  await reload(page);
  await expect(heading(page)).toHaveText("Harbour Lane Clinic");
  expect(fragment(page)).toBe(at);
  await expect(page.locator("html")).toHaveAttribute("data-accent", "");
  // The side that is sore lays the session out anew.
  await page.getByRole("radio", { name: "Left", exact: true }).check();
  await expect(page.getByText(/1 exercise/)).toBeVisible();
  expect(await kept(page, "r/")).toEqual({});
  await page.goBack();
  await expect(heading(page)).toHaveText("Your exercises");
  await page.goBack();
  await expect(page.getByRole("group", { name: "Today’s level" })).toBeVisible();
});

test("taken up on another visit it can be done again, in the clinic’s colour", async ({ page: first, context }) => {
  await follow(first, HARBOUR);
  await start(first);
  await begin(first);
  await expect(first.getByRole("button", { name: "Pause" })).toBeVisible();
  await first.close();
  const page = await context.newPage();
  await open(page, "#/");
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-accent", "");
  await page.getByRole("alertdialog").getByRole("button", { name: "Go on" }).click();
  await finish(page);
  await page.getByRole("button", { name: "Do it again" }).click();
  await expect(page.getByText(/1 exercise/)).toBeVisible();
  await begin(page);
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
});

test("a session can be done again after its routine was removed in another tab", async ({ page, context }) => {
  await follow(page, HARBOUR);
  await page.getByRole("button", { name: "Add to my routines" }).click();
  await page.goto("./#/more");
  await reload(page);
  await page.goto("./#/");
  await page.getByRole("button", { name: "Start this routine" }).click();
  await begin(page);
  const other = await context.newPage();
  await open(other, "#/");
  await other.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith("keystone/r/")).forEach((k) => localStorage.removeItem(k)));
  await finish(page);
  await page.getByRole("button", { name: "Do it again" }).click();
  await begin(page);
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
});

test("another link waits for an answer while a session runs", async ({ page }) => {
  await follow(page, HARBOUR);
  await start(page);
  await begin(page);
  await hop(page, OTHER);
  const question = page.getByRole("alertdialog");
  await expect(question).toBeVisible();
  // Nothing of it is in force yet.
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await accent(page)).toBe("");
  await question.getByRole("button", { name: "Stay" }).click();
  await finish(page);
  await page.getByRole("button", { name: "Do it again" }).click();
  await expect(heading(page)).toHaveText("Harbour Lane Clinic");
  await begin(page);
  await hop(page, OTHER);
  await question.getByRole("button", { name: "Leave" }).click();
  await expect(heading(page)).toHaveText("Vos exercices");
  await expect(page.getByText("Cabinet du Port")).toBeVisible();
  expect(fragment(page)).toBe(`#/p/${OTHER}`);
});

test("a second link on top of the first brings its language, title and focus", async ({ page }) => {
  await follow(page, HARBOUR);
  await expect(page).toHaveTitle("Keystone: Your exercises");
  await hop(page, OTHER);
  await expect(page).toHaveTitle("Keystone: Vos exercices");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(heading(page)).toBeFocused();
  expect(await accent(page)).toBeNull();
  const own = () => document.documentElement.getAttribute("style") ?? "";
  expect(await page.evaluate(own)).not.toContain("--day");
});

test("with nothing ticked for today nothing starts, and what was begun goes on", async ({ page }) => {
  await follow(page, DIFFER);
  const ticks = page.getByRole("checkbox");
  for (const box of await ticks.all()) await box.uncheck();
  await start(page);
  await expect(page.getByRole("alert").filter({ hasText: "Tick at least one exercise for today." })).toBeVisible();
  await expect(ticks.first()).toBeFocused();
  await ticks.last().check();
  await expect(page.getByText("Tick at least one exercise")).toBeHidden();
  await start(page);
  await expect(page.getByText(/1 exercise/)).toBeVisible();
  await begin(page);
  await page.getByRole("button", { name: "Pause" }).click();
  await page.goBack();
  await expect(heading(page)).toHaveText("Your exercises");
  await expect(ticks.last()).toBeChecked();
  await expect(ticks.first()).not.toBeChecked();
  await start(page);
  await expect(page.getByRole("button", { name: "Go on" })).toBeVisible();
  expect(await kept(page, "s/")).toEqual({});
});

test("the sheet opens without leaving the page: in a frame, and beside a draft", async ({ page }) => {
  await follow(page, HARBOUR, "?embed=1");
  await page.getByRole("link", { name: "On paper" }).click();
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  expect(new URL(page.url()).search).toBe("?embed=1");

  await page.goto("./index.html?lang=en#/clinic");
  await running(page);
  await page.getByRole("checkbox", { name: "Bird dog" }).check();
  await page.getByRole("link", { name: "Look at the sheet and print it" }).click();
  await expect(page.getByRole("article")).toContainText("Bird dog");
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: "Bird dog" })).toBeChecked();
});

test("in a frame a reload before a session stays with what the frame shows", async ({ page }) => {
  await acknowledged(page);
  await page.goto(`./?embed=1#/p/${HARBOUR}`);
  await running(page);
  await start(page);
  await reload(page);
  await expect(heading(page)).toHaveText("Harbour Lane Clinic");
  await page.getByRole("link", { name: "Close" }).click();
  await expect(heading(page)).toHaveText("Your exercises");
  await expect(page.getByRole("link", { name: "Open the full app" })).toHaveAttribute("href", new RegExp(`#/p/${HARBOUR}$`));
});

test("a template takes the place of a draft only until it is undone", async ({ page }) => {
  await open(page, "#/clinic");
  const name = page.getByLabel("Name of the template");
  const keep = page.getByRole("button", { name: "Keep as a template" });
  await page.getByRole("checkbox", { name: "Bird dog" }).check();
  await name.fill("Week 1");
  await keep.click();
  // The same name, with blanks, is the same template.
  await name.fill("Week  1");
  await keep.click();
  await expect(page.getByRole("button", { name: /^Open Week/ })).toHaveCount(1);
  await page.getByRole("checkbox", { name: "Dead bug" }).check();
  await page.getByRole("button", { name: "Open Week 1" }).click();
  await expect(page.getByRole("checkbox", { name: "Dead bug" })).not.toBeChecked();
  await expect(page.getByText("What you were putting together was replaced.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("checkbox", { name: "Dead bug" })).toBeChecked();
});

test("what is typed amiss goes with the usual dose, and rest comes in steps", async ({ page }) => {
  await open(page, "#/clinic");
  await page.getByRole("checkbox", { name: "Bird dog" }).check();
  await page.getByText("Change", { exact: true }).click();
  const dose = page.getByRole("group", { name: "Bird dog", exact: true });
  const rest = dose.getByLabel(/^Rest/);
  const usual = await rest.inputValue();
  await rest.fill("47");
  await rest.blur();
  await expect(dose.getByRole("alert").filter({ hasText: "From 0 to 180, in steps of 5." })).toBeVisible();
  await dose.getByLabel("Sets", { exact: true }).fill("");
  await page.getByRole("button", { name: "Bird dog: usual dose" }).click();
  await expect(rest).toHaveValue(usual);
  await expect(dose.getByLabel("Sets", { exact: true })).not.toHaveValue("");
  await expect(dose.getByRole("alert").filter({ hasText: /./ })).toHaveCount(0);
});

test("a routine that was added keeps its own name, also when its link is opened again", async ({ page }) => {
  await fakeClock(page);
  await follow(page, HARBOUR);
  await page.getByRole("button", { name: "Add to my routines" }).click();
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((k) => k.startsWith("keystone/r/"));
    localStorage.setItem(key, localStorage.getItem(key).replace('"name":"Harbour Lane Clinic"', '"name":"Mornings"'));
  });
  await page.goto(`./?again#/p/${HARBOUR}`);
  await running(page);
  await start(page);
  await expect(heading(page)).toHaveText("Mornings");
});
