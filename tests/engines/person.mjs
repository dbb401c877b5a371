// What a person does in any browser: sees words, presses buttons by their names. Small, because engines without
// a library of their own have to be driven, too.
import { until } from "./until.mjs";

/** Runs in the page: marks what has this role and a name that begins so, and says whether it is there. */
function mark(role, name) {
  const kinds = { button: "button", link: "a[href]", radio: "input[type=radio]", checkbox: "input[type=checkbox]" };
  const named = (e) => (e.getAttribute("aria-label") ?? e.labels?.[0]?.textContent ?? e.textContent).replace(/\s+/g, " ").trim();
  const open = (e) => e.getClientRects().length > 0 && !e.closest("[inert]");
  document.querySelectorAll("[data-wanted]").forEach((e) => e.removeAttribute("data-wanted"));
  const all = [...document.querySelectorAll(kinds[role])].filter(open);
  const found = all.find((e) => named(e) === name) ?? all.find((e) => named(e).startsWith(name));
  // A radio is hit by its label, as fingers do.
  const target = found?.labels?.[0] ?? found;
  target?.setAttribute("data-wanted", "");
  target?.scrollIntoView({ block: "center" });
  return !!target;
}

export class Person {
  constructor(engine) {
    this.engine = engine;
  }

  /** Opens an address, and waits until the app runs. */
  async go(url) {
    await this.engine.go(url);
    await this.running();
  }

  async reload() {
    await this.engine.reload();
    await this.running();
  }

  async running() {
    await until("the app", () => this.engine.call(() => !!document.querySelector("#app h1")));
    // From here on, what goes wrong unseen is written down.
    await this.engine.call(() => {
      if (window.wrong) return;
      window.wrong = [];
      addEventListener("error", (event) => window.wrong.push(String(event.message)));
      addEventListener("unhandledrejection", (event) => window.wrong.push(String(event.reason)));
      const { error } = console;
      console.error = (...what) => [window.wrong.push(what.join(" ")), error(...what)];
    });
  }

  /** What went wrong unseen on this page. */
  wrong() {
    return this.engine.call(() => window.wrong);
  }

  async press(role, name) {
    await until(`${role} “${name}”`, () => this.engine.call(mark, role, name));
    await this.engine.click("[data-wanted]");
  }

  has(role, name) {
    return this.engine.call(mark, role, name);
  }

  heading() {
    return this.engine.call(() => document.querySelector("#app h1")?.textContent.trim());
  }

  headed(text) {
    return until(`the heading “${text}”`, async () => (await this.heading()) === text);
  }

  sees(text, seconds) {
    // Names from elsewhere stand between marks of direction.
    const there = (text) => document.querySelector("#app").innerText.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").includes(text);
    return until(`“${text}”`, () => this.engine.call(there, text), seconds);
  }

  count(selector) {
    return this.engine.call((selector) => document.querySelectorAll(selector).length, selector);
  }

  counts(selector, n) {
    return until(`${n} × ${selector}`, async () => (await this.count(selector)) === n);
  }
}
