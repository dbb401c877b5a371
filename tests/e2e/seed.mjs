// Histories to begin a journey with, written as the app writes them (see src/domain/save.rs): our own
// second reading of the format, so that a slip in the first shows.

const DAY_MS = 86_400_000;
const EXERCISES = [
  "hip-thrust", "knee-to-chest", "hamstring-stretch", "side-taps", "dead-bug", "bird-dog", "side-plank", "tail-wag",
  "figure-four",
];

/** CRC-32 of a text, one bit at a time. */
export function crc32(text) {
  let crc = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** A version of a record, as [key, text]; `data` is null for a deletion. */
export function version(id, data, rev = 0, tag = "") {
  const name = rev === 0 ? id : `${id}~${rev}-${tag}`;
  const text = JSON.stringify(data);
  const head = { v: 2, id, ...(rev && { rev }), ...(tag && { tag }) };
  const crc = crc32(name + text);
  return [`keystone/s/${name}`, `${JSON.stringify(head).slice(0, -1)},"crc":${crc},"data":${text}}`];
}

/** What was done of one exercise. */
export function bout(exercise, more = {}) {
  return { do: exercise, at: "standard", sets: [3, 3], ms: 120_000, ...more };
}

/** So many sessions until this moment, the latest of them within a day, as [key, text] each; always the same. */
export function history(n, now = Date.now(), perWeek = 3) {
  // A small generator of numbers that look drawn.
  let state = 12_345;
  const draw = (most) => Math.floor((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 65_536) % most;
  return Array.from({ length: n }, (_, i) => {
    const started = now - 9 * 3_600_000 - Math.round((i * 7 * DAY_MS) / perWeek) - draw(5) * 3_600_000;
    const before = Math.max(0, Math.min(10, 4 + Math.min(2, Math.floor(i / 15)) + draw(4) - 2));
    const after = Math.max(0, Math.min(10, before + draw(4) - 2));
    const whole = i % 3 === 0;
    const some = whole ? EXERCISES : [EXERCISES[draw(9)], EXERCISES[draw(9)]].filter((e, at, all) => all.indexOf(e) === at);
    const bouts = some.map((e) => bout(e, { at: ["gentle", "standard", "stronger"][draw(3)], ms: 60_000 + draw(120) * 1_000, ...(draw(25) === 0 && { why: "hurts" }) }));
    const note = i % 7 === 2 ? "Sat in the car for two hours, stiff at first. <b>Better</b> after walking." : "";
    return version(started.toString(36).padStart(9, "0") + "drawn" + String(i % 1_000).padStart(3, "0"), {
      started,
      offset: 60,
      active: whole ? 1_860_000 : 480_000,
      ...(whole && { routine: "full" }),
      before: { pain: before, sore: "left" },
      after: { pain: after, effort: draw(8), ...(note && { note }) },
      ...(i % 4 === 1 && { morning: { felt: ["better", "same", "worse"][draw(3)], at: started + DAY_MS } }),
      bouts,
    });
  });
}

/** Puts these into the page's storage before it opens. */
export async function seed(page, entries) {
  await page.addInitScript((entries) => {
    if (sessionStorage.getItem("seeded")) return;
    sessionStorage.setItem("seeded", "yes");
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, entries);
}
