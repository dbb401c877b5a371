// A prescription from the other side: a clinician puts it together, a patient opens it, and hostile links
// do no harm.
import { readFileSync } from "node:fs";
import { acknowledged, expect, fakeClock, kept, open, records, reload, running, storageDenied, test } from "../helpers.mjs";
import { code, exercise, field, sealed } from "../link.mjs";
import { read } from "../read-code.mjs";

const heading = (page) => page.getByRole("heading", { level: 1 });
const picked = (page, name) => page.getByRole("group", { name: "Which exercises" }).getByRole("checkbox", { name });
const link = (page) => page.getByRole("textbox", { name: "Link", exact: true });
const rows = (page) => page.getByRole("list", { name: "Order and doses" }).locator("> li");
const listed = (page) => page.locator(".plan:not(.preview *) .bouts > li");

const ONE = { exercise: "knee-to-chest", sets: 2, amount: 5, rest: 10 };
const SIMPLE = { exercises: [ONE, { exercise: "bird-dog", sets: 1, amount: 3, pause: 2, rest: 30, side: "left" }] };
const FULL = { ...SIMPLE, clinic: "Harbour Lane Clinic", contact: "01632 960 100", note: "Start slowly.", accent: "#1c2e6b" };

/** Opens a link as somebody does who follows it. */
async function follow(page, letters, parameters = "") {
  await page.goto(`./${parameters}#/p/${letters}`);
  await running(page);
}

test("six exercises with a note take few taps, and the link opens as it was made", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  let taps = 0;
  const tap = async (locator) => {
    await locator.click();
    taps += 1;
  };
  await tap(page.getByRole("link", { name: "More" }));
  await tap(page.getByRole("link", { name: /For clinicians/ }));
  await expect(heading(page)).toHaveText("Exercises for a patient");
  await expect(page.getByText("Choose at least one exercise. Then the link is made.")).toBeVisible();
  for (const name of ["Hip thrust", "Single knee to chest", "Squat side taps", "Bird dog", "Knee side plank", "figure-four"]) {
    await tap(picked(page, name));
  }
  await expect(rows(page)).toHaveCount(6);
  await tap(page.getByRole("textbox", { name: "Note to the patient" }));
  await page.keyboard.type("Start slowly.");
  await tap(page.getByRole("button", { name: "Copy the link" }));
  await expect(page.getByText("Copied.")).toBeVisible();
  // What the README says of it.
  expect(taps).toBe(10);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await link(page).inputValue());

  await page.goto(copied);
  await running(page);
  await expect(heading(page)).toHaveText("Your exercises");
  await expect(listed(page)).toHaveCount(6);
  await expect(page.getByText("Start slowly.")).toBeVisible();
  await expect(page.getByText("It does not say who made it, and Keystone has not checked it.")).toBeVisible();
});

test("doses, sides, order and days are chosen one by one, and held within their limits", async ({ page }) => {
  await open(page, "#/clinic");
  await picked(page, "Bird dog").check();
  await picked(page, "Single knee to chest").check();
  await page.getByRole("button", { name: "Move Single knee to chest up" }).click();
  await expect(rows(page)).toHaveText([/Single knee to chest/, /Bird dog/]);
  await rows(page).nth(1).getByText("Change").click();
  const dose = page.getByRole("group", { name: "Bird dog", exact: true });
  await dose.getByLabel("Variation").selectOption("stronger");
  await dose.getByLabel("Side").selectOption("Left only");
  await dose.getByLabel("Sets", { exact: true }).fill("4");
  await dose.getByLabel("Repetitions").fill("6");
  await dose.getByLabel(/Pause/).fill("7");
  await dose.getByLabel(/Rest/).fill("60");
  await dose.getByLabel("Days a week").fill("2");
  const said = "4 × 6 left side only, hold 7 s";
  await expect(rows(page).nth(1)).toContainText(said);

  // What is out of bounds is said, and changes nothing.
  await dose.getByLabel("Sets", { exact: true }).fill("99");
  await dose.getByLabel("Sets", { exact: true }).blur();
  await expect(dose.getByRole("alert").filter({ hasText: "From 1 to 10." })).toBeVisible();
  await expect(rows(page).nth(1)).toContainText(said);

  await page.goto(await link(page).inputValue());
  await running(page);
  await expect(listed(page).nth(1)).toContainText(said);
  await expect(listed(page).nth(1)).toContainText("rest 60 s · 2 days a week");
  await expect(listed(page).nth(0)).toContainText("3 days a week");
  // Of exercises for different days, those of today are chosen.
  await page.getByRole("checkbox", { name: "Single knee to chest" }).uncheck();
  await page.getByRole("button", { name: "Start these exercises" }).click();
  await page.getByRole("button", { name: "I have read this" }).click();
  await expect(page.getByText(/1 exercise/)).toBeVisible();
  // Left out for today is not left out for good.
  await page.getByRole("link", { name: "Close" }).click();
  await expect(listed(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Start these exercises" }).click();
  await expect(page.getByText(/2 exercises/)).toBeVisible();
});

test("the code on the screen is read by another reader, and leads to the same", async ({ page }) => {
  await open(page, "#/clinic");
  for (const box of await page.getByRole("group", { name: "Which exercises" }).getByRole("checkbox").all()) await box.check();
  const note = "Breathe out as you lift. Keep below three out of ten. If your leg tingles, stop and call me. In the evening, after a short walk, is a good time. Write to me on Friday, and say how the stairs felt. Thanks.";
  await page.getByRole("textbox", { name: "Note to the patient" }).fill(note);
  await expect(page.getByText("0 characters left")).toBeVisible();
  await page.getByLabel("Name of the clinic").fill("Harbour Lane Clinic");
  await page.getByLabel("Phone or web address").fill("harbour-lane.example/exercises");
  expect(await read(page, page.getByRole("img", { name: "A code that opens these exercises" }).first())).toBe(await link(page).inputValue());
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the code as a picture" }).click();
  expect(readFileSync(await (await saved).path(), "utf8")).toContain("width='50mm'");
});

test("a colour that can't be read is refused with a reason and a shade that can", async ({ page }) => {
  await open(page, "#/clinic");
  await picked(page, "Bird dog").check();
  const colour = page.getByLabel("Colour");
  await colour.fill("#ffb000");
  await expect(page.getByRole("alert").filter({ hasText: "Its contrast is 1.6 to 1. It takes 4.5." })).toBeVisible();
  await page.getByRole("button", { name: /^Use #.* instead$/ }).click();
  await expect(page.getByText("It takes 4.5.")).toBeHidden();
  await page.goto(await link(page).inputValue());
  await running(page);
  const shade = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--fill"));
  expect(shade).not.toBe("#17544c");
});

test("templates are kept, opened, deleted, brought back, and travel in a file", async ({ page }) => {
  await open(page, "#/clinic");
  await picked(page, "Bird dog").check();
  await page.getByRole("button", { name: "Keep as a template" }).click();
  const name = page.getByLabel("Name of the template");
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription("Give it a name first.");
  await name.fill("Back pain, week 1");
  await expect(page.getByText("Give it a name first.")).toHaveCount(0);
  await page.getByRole("button", { name: "Keep as a template" }).click();
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all templates to a file" }).click();
  const file = await (await saved).path();

  await reload(page);
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Open Back pain, week 1" }).click();
  await expect(rows(page)).toHaveText([/Bird dog/]);
  await page.getByRole("button", { name: "Delete Back pain, week 1" }).click();
  await expect(page.getByText("No templates yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Open Back pain, week 1" })).toBeVisible();

  const choose = (path) => page.getByLabel("Open a file of templates").setInputFiles(path);
  await choose(file);
  await expect(page.getByText("0 templates were added.")).toBeVisible();
  await page.getByRole("button", { name: "Delete Back pain, week 1" }).click();
  await choose(file);
  await expect(page.getByText("1 template was added.")).toBeVisible();
  await choose({ name: "x.json", mimeType: "application/json", buffer: Buffer.from('{"keystone":"templ') });
  await expect(page.getByText("This copy is damaged or cut off.")).toBeVisible();
  await choose({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(page.getByText("That is no file of templates from Keystone.")).toBeVisible();
});

test("what a link asks for is done at its doses, and written down under its name", async ({ page }) => {
  await acknowledged(page);
  await fakeClock(page);
  await page.goto(`./#/p/${code(FULL)}`);
  await page.clock.runFor(5_000);
  await running(page);
  await expect(page.getByText("It says it is from \u2068Harbour Lane Clinic\u2069.")).toBeVisible();
  await expect(page.getByRole("link", { name: "01632 960 100" })).toHaveAttribute("href", "tel:01632960100");
  await expect(page.getByText("3 days a week")).toBeVisible();
  await expect(listed(page)).toHaveText([/Single knee to chest.*2\s×\s5\ss\seach\sside.*rest\s10\ss/, /Bird dog.*1\s×\s3\sleft\sside\sonly,\shold\s2\ss/]);
  // Nothing is kept unasked.
  expect(await kept(page, "r/")).toEqual({});
  await page.getByRole("button", { name: "Start these exercises" }).click();
  await page.clock.runFor(200);
  await expect(heading(page)).toHaveText("Harbour Lane Clinic");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.clock.runFor(12 * 60_000);
  await expect(page.getByText(/saved/i).first()).toBeVisible();
  const [record] = await records(page);
  expect(record.name).toBe("Harbour Lane Clinic");
  expect(record.bouts.map((b) => [b.exercise, b.sets, b.sets_done])).toEqual([["knee-to-chest", 2, 2], ["bird-dog", 1, 1]]);
  // Two holds of 5 s on each side; three repetitions on the left alone.
  expect(record.bouts[0].work_ms).toBe(20_000);
  expect(record.bouts[1].left.sets_done).toBe(1);
  expect(record.bouts[1].right).toBeUndefined();
});

test("it becomes a routine only when asked, is chosen then, and can be taken out again", async ({ page }) => {
  await acknowledged(page);
  await follow(page, code(FULL));
  await page.getByRole("button", { name: "Add to my routines" }).click();
  await expect(page.getByText("This is one of your routines.")).toBeFocused();
  await reload(page);
  await expect(page.getByText("This is one of your routines.")).toBeVisible();
  await open(page, "#/");
  await expect(page.getByRole("radio", { name: /Harbour Lane Clinic/ })).toBeChecked();
  await expect(page.getByText("in all, as the link says")).toBeVisible();
  await page.getByRole("link", { name: "Your exercises" }).click();
  await expect(listed(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Remove from my routines" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("radio", { name: /Harbour Lane Clinic/ })).toBeVisible();
});

test("a session of it outlives a reload, at its own doses", async ({ page }) => {
  await acknowledged(page);
  await follow(page, code(FULL));
  await page.getByRole("button", { name: "Start these exercises" }).click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await page.getByRole("alertdialog").getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  const [journal] = Object.values(await kept(page, "j/"));
  expect(JSON.parse(journal).doses[0][0].work.hold.ms).toBe(5_000);
});

test("each link shows what is in it, also on the way back", async ({ page }) => {
  const other = code({ exercises: [ONE], note: "The other one." });
  await follow(page, code(FULL));
  await expect(page.getByText("Start slowly.")).toBeVisible();
  await page.evaluate((letters) => (location.hash = `#/p/${letters}`), other);
  await expect(page.getByText("The other one.")).toBeVisible();
  await expect(listed(page)).toHaveCount(1);
  await page.goBack();
  await expect(page.getByText("Start slowly.")).toBeVisible();
  // By a way within the app, the address names it, too.
  await page.getByRole("link", { name: "On paper" }).click();
  await page.getByRole("link", { name: "Your exercises" }).click();
  await expect(listed(page)).toHaveCount(2);
  expect(page.url()).toContain(code(FULL));
});

test("it works where storage is blocked", async ({ page }) => {
  await storageDenied(page);
  await follow(page, code(FULL));
  await expect(listed(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Add to my routines" }).click();
  await expect(page.getByText("This is one of your routines.")).toBeVisible();
});

test("it speaks the language that it is meant for, unless another was chosen", async ({ page }) => {
  await follow(page, code({ ...FULL, lang: "fr" }));
  await expect(heading(page)).toHaveText("Vos exercices");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.evaluate(() => localStorage.setItem("keystone/set/lang", "en"));
  await reload(page);
  await expect(heading(page)).toHaveText("Your exercises");
});

test("the sheet has all that is needed on paper, and its code leads back", async ({ page }) => {
  await follow(page, code(FULL));
  await page.getByRole("link", { name: "On paper" }).click();
  const sheet = page.getByRole("article");
  await expect(sheet.getByRole("heading", { level: 2 })).toHaveText("Your exercises at home");
  for (const text of ["Harbour Lane Clinic", "Start slowly.", "2 × 5 s each side", "Week 4", "Stop at once", "Call emergency services now"]) {
    await expect(sheet).toContainText(text);
  }
  await expect(sheet.locator(".ticks i")).toHaveCount(2 * 28);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  const [at] = page.url().split("#");
  expect(await read(page, sheet.getByRole("img", { name: "A code that opens these exercises" }))).toBe(`${at}#/p/${code(FULL)}`);
});

const HOSTILE = {
  "markup in every field": {
    letters: code({ ...FULL, clinic: '<img src=x onerror="alert(1)">', contact: '"><script>alert(1)</script>', note: "</p><iframe src=//evil.example></iframe>" }),
    says: /<img src=x onerror="alert\(1\)">/,
  },
  "a contact that would run": { letters: code({ ...FULL, contact: "javascript:alert(1)" }), says: /javascript:alert\(1\)/ },
  "signs that turn the text around": {
    letters: code({ ...FULL, clinic: "\u202eclinic\u2066 evil" }),
    says: /Some text or the colour in this link could not be shown/,
  },
  "huge numbers": {
    letters: sealed([1, ...field(1, [2, 0x31, 255, 255, 255, 255, 6, 0xf2 & 0x7f, 255, 255, 255, 255])]),
    says: /Some numbers in this link were out of bounds/,
  },
  "parts of a newer version": { letters: sealed([1, ...field(1, exercise(ONE)), ...field(40, "x")]), says: /A newer version of Keystone made this link/ },
};

for (const [what, { letters, says }] of Object.entries(HOSTILE)) {
  test(`harmless and explained: ${what}`, async ({ page }) => {
    await follow(page, letters);
    await expect(page.locator("#content")).toContainText(says);
    await expect(listed(page).first()).toBeVisible();
    await expect(page.locator("#content").locator("script, iframe, img")).toHaveCount(0);
    await expect(page.locator("a[href^='javascript']")).toHaveCount(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
}

const REFUSED = {
  "a wrong version": [sealed([2, ...field(1, exercise(ONE))]), "A newer version of Keystone made it."],
  "half a link": [code(FULL).slice(0, 40), "It is not complete"],
  "nothing at all": ["", "There are no exercises in it."],
  "100 KB": ["A".repeat(100_000), "It is not complete"],
  "markup for a code": ["<svg/onload=alert(1)>", "There are no exercises in it."],
  "unknown exercises alone": [sealed([1, ...field(1, [77, 0x31, 1, 1, 1, 1])]), "None of its exercises"],
  "bytes by no rule": [sealed([1, 1, 5, 1, 2, 3, 4, 5]), "Keystone can’t make sense of it."],
};

for (const [what, [letters, says]] of Object.entries(REFUSED)) {
  test(`refused in plain words: ${what}`, async ({ page }) => {
    await follow(page, letters);
    await expect(heading(page)).toHaveText("This link can’t be opened");
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByText("Nothing on this device has changed.")).toBeVisible();
    await page.getByRole("link", { name: "All exercises" }).click();
    await expect(page.getByRole("group", { name: "Today’s level" })).toBeVisible();
  });
}
