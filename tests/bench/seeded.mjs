// A browser in which a person has saved many sessions before.
import { history } from "../e2e/seed.mjs";
import { launch, open } from "./cdp.mjs";

/** Sessions a week: with fewer, 50,000 would not fit since 1970. */
const PER_WEEK = 21;
/** So much of localStorage is filled, in characters; the rest is in IndexedDB only. */
const ROOM = 4_600_000;
/** So many entries are handed to the page at a time. */
const PART = 2_000;

/** Runs in an empty page: keeps what is handed over, as far as there is room, and the rest in the mirror. */
async function keep(entries, room) {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open("keystone", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("texts");
    request.onsuccess = () => resolve(request.result);
  });
  window.used ??= 0;
  const transaction = database.transaction("texts", "readwrite");
  const shelf = transaction.objectStore("texts");
  for (const [key, text] of entries) {
    shelf.put(`1700000000000 ${text}`, key.replace("keystone/", ""));
    if (window.used + key.length + text.length > room) continue;
    window.used += key.length + text.length;
    localStorage.setItem(key, text);
  }
  await new Promise((resolve) => { transaction.oncomplete = resolve; });
  database.close();
  return [localStorage.length, window.used];
}

/** A new browser with so many sessions, and how many of them are in localStorage, in how many characters. */
export async function seeded(url, size) {
  const browser = await launch();
  const page = await open(browser, new URL("empty", url).href);
  await page.until("the empty page", () => location.pathname === "/empty");
  const set = ["acknowledged=yes", "lang=en", "beeps=off"].map((t) => [`keystone/set/${t.split("=")[0]}`, t.split("=")[1]]);
  await page.call((set) => [...set, ["keystone/written", "1700000000000"]].forEach(([k, t]) => localStorage.setItem(k, t)), set);
  const all = history(size, Date.now(), PER_WEEK);
  let kept = [0, 0];
  for (let at = 0; at < all.length; at += PART) kept = await page.call(keep, all.slice(at, at + PART), ROOM);
  await page.close();
  return { browser, local: kept[0] - set.length - 1, used: kept[1] };
}
