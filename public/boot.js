// Runs before anything is drawn: makes the page what this person expects of it, then loads the app.
//
// Until the app is there (and where it can't be), the page is one to be read. What is tapped meanwhile is
// written down here and done afterwards. Absent on purpose: everything that needs the app's own words.
(() => {
  const root = document.documentElement;
  const { js, jsIntegrity, wasm, wasmIntegrity, pages } = document.currentScript.dataset;

  const kept = (name) => {
    try {
      return localStorage.getItem(`keystone/set/${name}`);
    } catch {
      return null; // Storage is denied.
    }
  };

  // The page of the language that is wanted. Whoever has followed a link to another than the first page
  // wants that one.
  const pageOf = pages ? JSON.parse(pages) : { [root.lang]: "./" };
  const known = (tag) => pageOf[tag?.split(/[-_]/)[0].toLowerCase()];
  const first = pageOf[root.lang] === "./";
  const asked = [new URLSearchParams(location.search).get("lang"), kept("lang")];
  const page = known([...asked, ...(first ? navigator.languages : [])].find(known)) ?? pageOf[root.lang];
  if (page !== pageOf[root.lang]) {
    location.replace(page + location.search + location.hash);
    return;
  }

  // What came last of all that the app needs (see the README): where this is missing, the page stays one to be
  // read, and says why. Browsers that can't read this script at all have no styles either, and say it without.
  if (!window.CSSLayerBlockRule || !window.WebAssembly || !CSS.supports("selector(:has(a))") || !("inert" in root)) {
    root.dataset.old = "";
    return;
  }

  root.dataset.js = "";
  // In another website's page: as that asks for. Where it listens, the frame is as high as what is in it.
  const asks = new URLSearchParams(location.search);
  const embedded = asks.get("embed") === "1";
  if (embedded) root.dataset.embed = asks.has("origin") ? "grows" : "fixed";
  const theme = embedded ? asks.get("theme") : kept("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (kept("acknowledged") === "yes") root.dataset.read = "";

  // What the fragment leads to is on this page, or only in the app.
  const look = () => {
    const there = location.hash.length < 3 || document.getElementById(location.hash.slice(1));
    root.toggleAttribute("data-elsewhere", !there);
  };
  addEventListener("hashchange", look);
  addEventListener("DOMContentLoaded", look);

  // An element is found again in the app by its place below the nearest one that has a name.
  const placeOf = (element) => {
    const steps = [];
    for (; !element.id && element.parentElement; element = element.parentElement) {
      steps.unshift([...element.parentElement.children].indexOf(element));
    }
    return { id: element.id, steps };
  };
  const at = ({ id, steps }) => steps.reduce((e, n) => e?.children[n], document.getElementById(id));

  const taps = [];
  const tap = (event) => {
    const control = document.getElementById("shell")?.contains(event.target) && event.target.closest("button, input");
    if (!control) return;
    taps.push(placeOf(control));
    control.dataset.waiting = "";
  };
  addEventListener("click", tap, true);

  // A browser offers once to install the page, maybe before the app can listen.
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    window.keystoneInstall = event;
    dispatchEvent(new Event("keystone-install"));
  });

  // A shortcut of the installed app, while that is open: it is only brought to the front.
  window.launchQueue?.setConsumer(({ targetURL }) => {
    const hash = targetURL && new URL(targetURL).hash;
    if (hash?.length > 2) location.hash = hash;
  });

  // The very moment before the app takes over: later, what has the focus is no more.
  let focused;
  addEventListener("keystone-takes-over", () => {
    const element = document.activeElement;
    focused = document.getElementById("shell")?.contains(element) && placeOf(element);
  });
  addEventListener("keystone-runs", () => {
    performance.mark("mounted");
    removeEventListener("hashchange", look);
    removeEventListener("click", tap, true);
    removeEventListener("error", fail);
    root.removeAttribute("data-elsewhere");
    if (focused) at(focused)?.focus({ preventScroll: true });
    for (const tapped of taps) at(tapped)?.click();
  });

  // From then on the page says so, and shows all that it has.
  const fail = (why) => {
    console.warn("Keystone could not be started:", why.error ?? why);
    if (document.getElementById("shell")) {
      delete root.dataset.js;
      root.removeAttribute("data-elsewhere");
      root.dataset.failed = "";
    }
  };
  addEventListener("error", fail);

  // What can be read comes first: nothing of the app is fetched before that is on the screen, or, in a page
  // that nobody looks at, for a second.
  const painted = new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    setTimeout(resolve, 1000);
  });

  // Of many embedded ones in a page, those fetch the app that are looked at, or tapped.
  const wanted = new Promise((resolve) => {
    if (!embedded || !window.IntersectionObserver) return resolve();
    addEventListener("DOMContentLoaded", () => {
      new IntersectionObserver(([{ isIntersecting }], all) => isIntersecting && resolve(all.disconnect())).observe(document.body);
    });
    addEventListener("pointerdown", resolve, { once: true });
    addEventListener("keydown", resolve, { once: true });
  });

  const start = async () => {
    await Promise.all([painted, wanted]);
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: js, integrity: jsIntegrity ?? "" }));
    const module = import(js);
    const bytes = fetch(wasm, { integrity: wasmIntegrity });
    // Of two that fail, one is told; the other is not to be called unheard.
    bytes.catch(() => {});
    const { default: init } = await module;
    await init({ module_or_path: bytes });
  };
  addEventListener("DOMContentLoaded", () => start().catch(fail));
})();
