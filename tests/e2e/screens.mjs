// Every screen of the app that has an address, for the journeys that look at all of them.
import { code } from "./link.mjs";
import { history, seed } from "./seed.mjs";

/** A prescription with everything that one can hold. */
export const LINK = code({
  exercises: [
    { exercise: "knee-to-chest", sets: 2, amount: 5, rest: 10 },
    { exercise: "bird-dog", sets: 1, amount: 3, rest: 30, days: 5 },
  ],
  clinic: "Harbour Lane Clinic",
  contact: "harbour-lane.example",
  note: "Start slowly.",
  accent: "#1c2e6b",
});

export const SCREENS = [
  "#/",
  "#/exercise/hip-thrust",
  "#/exercise/figure-four",
  "#/routine/short",
  "#/routine/new",
  "#/routine/new/full",
  "#/session/full",
  "#/history",
  "#/history/add",
  "#/history/page",
  "#/history/reminders",
  "#/safety",
  "#/about",
  "#/learn/evidence",
  "#/learn/flare-ups",
  "#/learn/help",
  "#/learn/questions",
  "#/accessibility",
  "#/privacy",
  "#/more",
  "#/clinic",
  "#/about-you",
  `#/p/${LINK}`,
  `#/sheet/${LINK}`,
  `#/p/${LINK.slice(9)}`,
];

/** A person who has used the app for some weeks, so that nothing is empty. */
export async function wellUsed(page) {
  await page.addInitScript(() => {
    localStorage.setItem("keystone/set/acknowledged", "yes");
    localStorage.setItem("keystone/set/flash", "off");
  });
  await seed(page, history(30));
}

/** Goes through the states of the player, from the screen before it on; `look` is told where it is. */
export async function throughThePlayer(page, look) {
  await page.locator("[name=pain][value='8']").check();
  await look("much pain");
  await page.locator("[name=pain][value='2']").check();
  await page.locator("[data-toggle]").click();
  for (const state of ["get ready", "hold", "switch sides", "hold on the other side", "rest"]) {
    await look(state);
    await page.locator("[data-place=skip]").click();
  }
  await page.locator("[data-place=hurts]").click();
  await page.getByRole("alertdialog").waitFor();
  await look("it hurts");
}

/** What of the page as it is now sticks out sideways or is cut off, one line each. */
export function cutOff(page) {
  return page.evaluate(() => {
    const found = [];
    const name = (e) => `${e.tagName.toLowerCase()}${e.className && typeof e.className === "string" ? `.${e.className.split(" ")[0]}` : ""}: ${e.textContent.trim().slice(0, 40)}`;
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth - innerWidth} px too wide`);
    for (const e of document.body.querySelectorAll("*")) {
      if (e.closest("svg, .out-of-sight, .skip, pre, input, [hidden]") || !e.checkVisibility()) continue;
      const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
      const box = e.getBoundingClientRect();
      // A table or a row that scrolls by itself may be wider than what is seen of it.
      const scrolls = e.closest("[tabindex='0']");
      if (own && !scrolls && box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)) found.push(`sticks out: ${name(e)}`);
      const { overflowX, overflowY } = getComputedStyle(e);
      const hides = (how) => how === "hidden" || how === "clip";
      if (hides(overflowX) && e.scrollWidth > e.clientWidth + 1) found.push(`cut off sideways: ${name(e)}`);
      if (e.matches("button, .button, label") && e.scrollWidth > e.clientWidth + 1) found.push(`too wide for its edge: ${name(e)}`);
      if (hides(overflowY) && e.scrollHeight > e.clientHeight + 1) found.push(`cut off below: ${name(e)}`);
    }
    return [...new Set(found)];
  });
}
