// Puts Keystone into a page of another website: a frame in every element that has data-keystone.
//
//   <div data-keystone="exercise/dead-bug"></div>
//   <script async src="https://…/embed.js"></script>
//
// A plain <iframe> does, too; this adds the height that fits, events, and a theme and a language that can
// change. embed/index.html says how it is used. Absent on purpose: anything of a person's health, which the
// frame never tells, and style attributes and inline code, which a strict page forbids.
(() => {
  const script = document.currentScript;
  // However often a page has this file, the first does it all. No element of the page can have this name;
  // one could pass for the script.
  const once = Symbol.for("keystone");
  if (document[once] || !(script instanceof HTMLScriptElement)) return;
  document[once] = true;

  // Keystone lies where this file lies.
  const base = new URL(".", script.src);
  const HEIGHT = 640;
  /** Loaded from this far on. */
  const NEAR = "500px";
  const EVENTS = ["ready", "started", "completed"];
  /** What is filled: for each element its frame, and what to do when something is to be told or was heard. */
  const embeds = new WeakMap();

  const all = () => [...document.querySelectorAll("[data-keystone]")];
  const pixels = (height) => `${Math.min(Math.max(height, 200), 8000)}px`;
  const wishes = ({ dataset: { theme = "auto", lang } }) => ({ theme, lang });

  /** What is in the attributes may be anything: it becomes a part of our own address, or nothing. */
  const addressOf = ({ dataset }) => {
    const url = new URL(base);
    const query = url.searchParams;
    query.set("embed", 1);
    for (const name of ["theme", "lang", "accent"]) {
      if (dataset[name]) query.set(name, dataset[name].replace("#", "").slice(0, 9));
    }
    query.set("origin", location.origin);
    url.hash = "/" + (/^#?\/?([\w/-]{0,4000})$/.exec(dataset.keystone)?.[1] ?? "");
    return url;
  };

  const fill = (element) => {
    if (embeds.has(element)) return;
    const { title = "Keystone", height } = element.dataset;
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.loading = "lazy";
    frame.allow = "screen-wake-lock; autoplay; fullscreen; clipboard-write";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    Object.assign(frame.style, { display: "block", width: "100%", border: 0, height: pixels(+height || HEIGHT) });

    /** What its address asks for, and what it knows once it listens. */
    let asked;
    let known;
    const load = () => {
      asked = wishes(element);
      frame.src = addressOf(element);
    };
    const tell = () => {
      if (!known) return;
      const now = wishes(element);
      for (const type in now) {
        const value = now[type];
        if (value && value !== known[type]) frame.contentWindow?.postMessage({ ns: "keystone", v: 1, type, value }, base.origin);
      }
      known = now;
    };
    const hear = (data) => {
      const { type, px } = data;
      // Nothing that is not agreed may be with it.
      const keys = Object.keys(data).length;
      if (type === "height" && keys === 4 && Number.isInteger(px)) frame.style.height = pixels(px);
      if (keys !== 3 || !EVENTS.includes(type)) return;
      if (type === "ready") {
        // A page that was loaded anew knows what is in its address, and no more.
        known = asked;
        tell();
      }
      element.dispatchEvent(new CustomEvent(`keystone:${type}`, { bubbles: true }));
    };
    embeds.set(element, { frame, tell, hear });

    // It takes its room at once, so that nothing moves later, and so that only what is near counts as near.
    element.replaceChildren(frame);
    if (!window.IntersectionObserver) return load();
    const watch = new IntersectionObserver((seen) => {
      if (!seen.at(-1).isIntersecting) return;
      watch.disconnect();
      load();
    }, { rootMargin: NEAR });
    watch.observe(frame);
  };

  // Only our own frame, while it shows our own page, is believed.
  addEventListener("message", ({ data, origin, source }) => {
    if (origin !== base.origin || data?.ns !== "keystone" || data.v !== 1) return;
    const element = all().find((e) => embeds.get(e)?.frame.contentWindow === source);
    embeds.get(element)?.hear(data);
  });

  // Also finds what is added later, and what of the page is still to come.
  new MutationObserver((changes) => {
    for (const { target, attributeName } of changes) if (attributeName) embeds.get(target)?.tell();
    all().forEach(fill);
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-keystone", "data-theme", "data-lang"],
  });
  all().forEach(fill);
})();
