// Makes the code for a page of one's own, from the form on this page.
//
// Whatever is written into the form stays text: it is checked, and what is left is escaped and shown as text.
// Absent on purpose: every word that a person reads. Those are in the page, in its language.
(() => {
  // This file lies in a folder of Keystone's.
  const base = new URL("../", document.currentScript.src).href;
  const ALLOW = "screen-wake-lock; autoplay; fullscreen; clipboard-write";
  const PAPER = "f5f1e8";
  const CONTRAST = 4.5;
  const [LEAST_PX, MOST_PX] = [200, 8000];

  const form = document.getElementById("generator");
  const at = (id) => document.getElementById(id);
  const chosen = () => form.elements.what.value;
  const label = (id) => at(id).selectedOptions[0].textContent;
  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

  // What can be wrong. Each gives what is meant, or says why not.

  class Wrong extends Error {}
  /** Says something in a place that is read aloud, but not twice. */
  const say = (place, why, values) => {
    const words = why ? fill(place.dataset[why], values) : "";
    if (place.textContent !== words) place.textContent = words;
  };
  /** Whoever still writes is left alone, unless it was said before. */
  let patient = true;
  /** Says in words what is wrong with a field, or that nothing is. */
  const mark = (id, why, values) => {
    const place = at(`${id}-wrong`);
    if (why && patient && !place.textContent) return;
    say(place, why, values);
    if (why) at(id).setAttribute("aria-invalid", "true");
    else at(id).removeAttribute("aria-invalid");
  };
  const wrong = (id, why, values = {}) => {
    mark(id, why, values);
    throw new Wrong(why);
  };

  /** The code alone, of a whole link or of what follows its #. */
  const codeIn = (text) => /^(?:[^\s"'<>#]*#\/)?p\/([A-Z2-7]{1,4000})$/.exec(text)?.[1] ?? /^[A-Z2-7]{16,4000}$/.exec(text)?.[0];
  const plan = () => {
    const text = at("link").value.trim();
    return codeIn(text) ?? wrong("link", text ? "wrong" : "empty");
  };

  /** How bright a colour is, as WCAG reckons it. */
  const luminance = (hex) => {
    const [r, g, b] = [0, 2, 4].map((n) => parseInt(hex.slice(n, n + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const accent = () => {
    const text = at("accent").value.trim().replace(/^#/, "").toLowerCase();
    if (!text) return "";
    if (!/^[0-9a-f]{6}$/.test(text)) wrong("accent", "wrong");
    const [paper, ink] = [PAPER, text].map(luminance);
    const contrast = (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05);
    // Never rounded up.
    const shown = (Math.floor(contrast * 10) / 10).toLocaleString(document.documentElement.lang);
    if (contrast < CONTRAST) wrong("accent", "pale", { n: shown });
    return text;
  };
  const height = () => {
    const text = at("height").value.trim();
    const px = Number(text);
    return /^\d{3,4}$/.test(text) && px >= LEAST_PX && px <= MOST_PX ? px : wrong("height", "wrong");
  };

  // The pieces.

  const ways = {
    whole: () => ({ path: "", title: form.dataset.titleWhole }),
    exercise: () => ({ path: `exercise/${at("exercise").value}`, title: fill(form.dataset.titleNamed, { name: label("exercise") }) }),
    routine: () => ({ path: `routine/${at("routine").value}`, title: fill(form.dataset.titleNamed, { name: label("routine") }) }),
    plan: () => ({ path: `p/${plan()}`, title: form.dataset.titlePlan }),
  };

  /** All that is wrong is marked, not only the first. */
  const attempt = (read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      return undefined;
    }
  };

  const pieces = () => {
    const [what, colour, px] = [ways[chosen()], accent, height].map(attempt);
    if (what) mark("link");
    if (colour !== undefined) mark("accent");
    if (px) mark("height");
    if (what === undefined || colour === undefined || px === undefined) return undefined;
    const asked = Object.entries({ theme: at("theme").value, lang: at("lang").value, accent: colour }).filter(([, value]) => value);
    const address = new URL(base);
    for (const [name, value] of [["embed", "1"], ...asked]) address.searchParams.set(name, value);
    address.hash = `/${what.path}`;
    const attributes = (all) => all.map(([name, value]) => `  ${name}="${escaped(String(value))}"`).join("\n");
    return {
      address: address.href,
      bare: `<iframe\n${attributes([
        ["src", address.href],
        ["title", what.title],
        ["loading", "lazy"],
        ["allow", ALLOW],
        ["referrerpolicy", "strict-origin-when-cross-origin"],
        ["width", "100%"],
        ["height", px],
        ["style", "border: 0"],
      ])}></iframe>`,
      loader: `<div\n${attributes([
        ["data-keystone", what.path],
        ["data-title", what.title],
        ...asked.map(([name, value]) => [`data-${name}`, value]),
        ["data-height", px],
      ])}>\n  <a href="${escaped(`${base}#/${what.path}`)}">${escaped(what.title)}</a>\n</div>\n<script async src="${escaped(`${base}embed.js`)}"></script>`,
    };
  };

  const status = (why, values) => say(at("status"), why, values);

  const show = () => {
    for (const field of form.querySelectorAll("[data-only]")) field.hidden = field.dataset.only !== chosen();
    const made = pieces();
    for (const id of ["bare", "loader", "address"]) {
      at(id).textContent = made?.[id] ?? "";
      form.querySelector(`[data-copy="${id}"]`).disabled = !made;
    }
    status(form.querySelector("[aria-invalid]") ? "wrong" : "");
  };

  const copy = async (id) => {
    const name = at(`${id}-name`).textContent;
    try {
      await navigator.clipboard.writeText(at(id).textContent);
      status("copied", { name });
    } catch {
      getSelection().selectAllChildren(at(id));
      status("notCopied");
    }
  };

  form.addEventListener("input", ({ target, inputType }) => {
    if (target.id === "swatch") at("accent").value = target.value;
    // What is pasted is whole.
    patient = inputType !== "insertFromPaste";
    show();
    const hex = /^#?([0-9a-f]{6})$/i.exec(at("accent").value.trim())?.[1];
    if (hex) at("swatch").value = `#${hex.toLowerCase()}`;
  });
  form.addEventListener("change", ({ target }) => {
    // What a choice brings up is not filled in yet.
    patient = target.type === "radio";
    show();
  });
  form.addEventListener("click", ({ target }) => {
    const id = target.closest("[data-copy]")?.dataset.copy;
    if (id) copy(id);
  });
  // There is nobody to send it to.
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const place of document.querySelectorAll("[data-site]")) place.textContent = new URL(base).origin;
  form.hidden = false;
  show();

  // The clinic's own page hears when somebody starts and finishes, and no more.
  const heard = document.querySelector(".heard");
  for (const type of ["started", "completed"]) {
    document.addEventListener(`keystone:${type}`, ({ target }) => {
      if (target.closest("section") === heard.closest("section")) heard.textContent = heard.dataset[type];
    });
  }
})();
