// What runs in the page. Each function is sent as text, so it can use nothing from around it.

/** Runs in the page before anything else: watches it, and writes down what it sees. */
export function watch(choices, tickMs) {
  for (const [key, value] of Object.entries(choices)) {
    localStorage.setItem(`keystone/set/${key}`, value);
  }
  const seen = { start: null, tapped: false, views: [], visibility: [], ticks: [], samples: 0 };
  const look = () => {
    const main = document.querySelector("main.player");
    const text = (selector) => main?.querySelector(selector)?.textContent ?? "";
    const name = main ? `${main.dataset.phase} · ${text("h1")}` : "no player";
    const count = text("[role=timer] .digits");
    const last = seen.views.at(-1);
    if (last?.name !== name || last.count !== count) {
      seen.views.push({ at: performance.now(), name, count });
    }
  };
  // A hidden page draws no frames, but what changes in it can be observed.
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(look).observe(document, { ...all, attributeFilter: ["data-phase"] });
  const visibility = () => {
    seen.visibility.push({ at: performance.now(), state: document.visibilityState });
  };
  visibility();
  document.addEventListener("visibilitychange", visibility);
  setInterval(() => seen.ticks.push(performance.now()), tickMs);
  addEventListener("click", (event) => {
    seen.start ??= performance.now();
    seen.tapped ||= event.isTrusted && !!event.target.closest("button");
  }, true);

  seen.sample = (everyMs) => {
    const sample = () => {
      seen.samples += 1;
      look();
    };
    const frame = () => requestAnimationFrame(() => [sample(), frame()]);
    frame();
    setInterval(sample, everyMs);
  };
  seen.block = ({ busy, free }) => {
    const end = performance.now() + busy;
    while (performance.now() < end);
    setTimeout(seen.block, free, { busy, free });
  };
  window.bench = seen;
}

/** The middle of the button of this name, if it is there and nothing lies over it. */
export function middle(name) {
  const named = (b) => (b.ariaLabel ?? b.textContent).trim() === name;
  const button = [...document.querySelectorAll("button, [role=button]")].find(named);
  if (!button) return null;
  button.scrollIntoView({ block: "center" });
  const { x, y, width, height } = button.getBoundingClientRect();
  const point = { x: x + width / 2, y: y + height / 2 };
  return button.contains(document.elementFromPoint(point.x, point.y)) ? point : null;
}
