// What runs in the page: does what a person does there, as fast as it goes. Sent as text, so it can use
// nothing from around it.

/** Runs in the page before anything else; then `window.hands` is there. */
export function hands() {
  /** Waits until this gives something, and gives that. Hidden pages hold timers back, but not this. */
  const until = (find, patience = 20_000) => new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => look());
    const late = setTimeout(() => [observer.disconnect(), reject(new Error(`waited in vain for ${find}`))], patience);
    const look = () => {
      const found = find();
      if (found) [observer.disconnect(), clearTimeout(late), resolve(found)];
      return found;
    };
    if (!look()) observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const one = (selector) => () => document.querySelector(selector);
  const named = (name) => () =>
    [...document.querySelectorAll("button")].find((b) => (b.ariaLabel ?? b.textContent).trim() === name);
  const press = async (name) => (await until(named(name))).click();
  const type = (field, text) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const go = async (hash, selector) => {
    location.hash = hash;
    return until(one(selector));
  };

  /** Fills in the form of a session that was done elsewhere; gives its button. */
  const fillIn = async (note, minutes = "12") => {
    const form = await go("#/history/add", ".add-session");
    form.querySelector(".checks input").click();
    type(form.querySelector("input[type=number]"), minutes);
    type(form.querySelector("textarea"), note);
    return form.querySelector(".acts button");
  };
  /** Adds a session, and waits until the page says so. */
  const add = async (note) => {
    (await fillIn(note)).click();
    await until(one(".history"));
    await until(() => document.querySelector(".notices").textContent.includes("Session added."));
  };
  /** Begins an exercise, and goes to its work. */
  const begin = async (slug) => {
    await go(`#/session/${slug}`, "main");
    await press("Start");
    await press("Skip");
    await until(one("main.player[data-phase=move], main.player[data-phase=hold]"));
  };
  /** Ends it, and waits until the page says that it is saved. */
  const stop = async () => {
    await press("Stop");
    await press("Stop here");
    await until(() => document.querySelector("main.summary")?.textContent.includes("Saved in your history."));
  };
  window.hands = { until, one, named, press, type, go, fillIn, add, begin, stop };
}
