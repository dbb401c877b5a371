// What is done in every engine, one after the other: a person's first days with the app.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { code } from "../e2e/link.mjs";
import { until } from "./until.mjs";

const LINK = code({ exercises: [{ exercise: "bird-dog", sets: 1, amount: 3, rest: 30 }], clinic: "Harbour Lane Clinic", note: "Start slowly." });

export const JOURNEYS = {
  async read({ person, site }) {
    await person.go(site.url);
    await person.counts(".card", 9);
    await person.press("link", "Hip thrust");
    await person.headed("Hip thrust");
    assert.ok((await person.count(".steps li")) >= 3, "steps");
    const drawn = await person.engine.call(() => [...document.querySelectorAll("main svg.figure")].every((e) => e.getBoundingClientRect().width > 80));
    assert.ok(drawn, "the figures have a size");
  },

  async exercise({ person, site }) {
    await person.go(`${site.url}#/exercise/knee-to-chest`);
    await person.press("button", "Start this exercise");
    await person.press("button", "I have read this");
    await person.headed("Single knee to chest");
    // Taps at once after a change of screen are not taken.
    await until("an answer", async () => {
      await person.press("radio", "2");
      return person.engine.call(() => document.querySelector("[name=pain][value='2']").checked);
    });
    await until("the start", async () => {
      if (await person.has("button", "Start")) await person.press("button", "Start");
      return (await person.count(".player")) > 0;
    });
    await until("the hold, after the time to get ready", async () => (await person.heading()) === "Hold", 30);
    const seconds = () => person.engine.call(() => parseInt(document.querySelector("[role=timer]").getAttribute("aria-label") ?? document.querySelector("[role=timer]").textContent, 10));
    const before = await seconds();
    await until("a second less", async () => (await seconds()) < before);
    // What the engine lacks is said in plain words.
    const screen = await person.engine.call(() => document.querySelector(".bar").innerText + [...document.querySelectorAll(".bar [aria-label], .bar .out-of-sight")].map((e) => e.getAttribute("aria-label") ?? e.textContent).join());
    assert.match(screen, /Screen stays on|Screen may go dark/);
    await person.press("button", "Pause");
    await person.headed("Paused");
    await person.press("button", "Go on");
    await until("the end", async () => {
      if ((await person.heading()) === "Session finished") return true;
      if (await person.has("button", "Skip")) await person.press("button", "Skip");
      return false;
    }, 60);
    await person.sees("Saved in your history.");
  },

  async history({ person, site }) {
    await person.go(`${site.url}#/history`);
    await person.reload();
    await person.counts(".entry", 1);
    await person.sees("Single knee to chest");
    await person.press("button", "Delete Single knee to chest");
    await person.counts(".entry", 0);
    await person.press("button", "Undo");
    await person.counts(".entry", 1);
    await person.reload();
    await person.counts(".entry", 1);
  },

  async "export and import"({ person, site }) {
    await person.go(`${site.url}#/history`);
    await person.counts(".entry", 1);
    await person.press("button", "Save a copy");
    const { downloads } = person.engine;
    const saved = () => readdirSync(downloads).filter((name) => name.endsWith(".json"));
    await until("the file", async () => saved().length > 0 && readFileSync(join(downloads, saved()[0]), "utf8").trim().endsWith("}"));
    const file = join(downloads, saved()[0]);
    assert.ok(JSON.parse(readFileSync(file, "utf8")).sessions.some(({ data }) => data?.bouts[0].do === "knee-to-chest"), "what was done is in it");
    await person.engine.call(() => localStorage.clear());
    await person.engine.call(() => void indexedDB.deleteDatabase("keystone"));
    await person.go(`${site.url}?again#/history`);
    await person.counts(".entry", 0);
    // A torn copy changes nothing, and says so.
    const torn = join(downloads, "torn.json");
    writeFileSync(torn, readFileSync(file, "utf8").slice(0, 80));
    await person.engine.upload(".your-data input[type=file]", torn);
    await person.sees("Nothing was changed.");
    await person.engine.upload(".your-data input[type=file]", file);
    await person.sees("1 new session");
    await person.press("button", "Add to my history");
    await person.counts(".entry", 1);
  },

  async "prescription link"({ person, site }) {
    await person.go(`${site.url}?link#/p/${LINK}`);
    await person.headed("Your exercises");
    await person.sees("It says it is from Harbour Lane Clinic.");
    await person.sees("Start slowly.");
    await person.press("button", "Add to my routines");
    await person.sees("This is one of your routines.");
    await person.go(site.url);
    await until("the routine", () => person.has("radio", "Harbour Lane Clinic"));
  },

  async languages({ person, site }) {
    await person.go(`${site.url}#/more`);
    await person.press("radio", "Español");
    await person.headed("Más");
    await person.press("radio", "English");
    await person.headed("More");
    // What the engine lacks is said, what it has can be chosen.
    const has = await person.engine.call(() => !!navigator.vibrate);
    await person.sees(has ? "The phone vibrates at every change" : "This browser can’t make a phone vibrate.");
    await person.sees("Voice");
  },

  async offline({ person, site }) {
    await person.go(site.url);
    await until("all of it on the device", () => person.engine.call(() => navigator.serviceWorker?.controller?.state === "activated"), 40);
    await site.stop();
    await person.go(`${site.url}?offline#/exercise/bird-dog`);
    await person.headed("Bird dog");
    await person.press("button", "Start this exercise");
    // All that was kept was deleted before: the signs have to be read again.
    await person.press("button", "I have read this");
    await until("what is asked before", () => person.has("button", "Start"));
  },
};
