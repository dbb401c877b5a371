// Results as rows beside their goals (those of performance.md): made, told and handed on in one way by all
// that measures.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** The member of a list below which so much of it lies. */
export function quantile(list, q) {
  return list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];
}
export const median = (list) => quantile(list, 0.5);

/** A list, as what a row tells of it: its median, and between what four fifths of it lie. */
const told = (list) => ({ low: quantile(list, 0.1), median: median(list), high: quantile(list, 0.9) });

/** How many times another the median of a list is, and between what that lies with 95 %. Both lists are
 * drawn anew from themselves round by round, for what disturbed a round disturbed both. */
export function ratio(over, under, draws = 4_000) {
  const drawn = Array.from({ length: draws }, () => {
    const rounds = over.map(() => Math.floor(Math.random() * over.length));
    return median(rounds.map((r) => over[r])) / median(rounds.map((r) => under[r]));
  });
  return { low: quantile(drawn, 0.025), median: median(over) / median(under), high: quantile(drawn, 0.975) };
}

/** A row. `found` is a list of all that was found, or its `low`, `median` and `high`. The limit is what it
 * may be at `most` or has to be at `least`; without one, the row only tells. It is the median that keeps the
 * limit, or with `all`, whatever was found. Where nothing was found, no limit is kept. */
export function row(goal, what, unit, found, { most, least, all = false, digits = 0 } = {}) {
  const list = Array.isArray(found) ? found : Object.values(found);
  const { low = null, median = null, high = null } = Array.isArray(found) ? (found.length ? told(found) : {}) : found;
  const judged = all ? list : [median];
  const keeps = (n) => n !== null && (most === undefined || n <= most) && (least === undefined || n >= least);
  const limit = [least !== undefined && `≥ ${least}`, most !== undefined && `≤ ${most}`].filter(Boolean).join(", ");
  const met = limit ? list.length > 0 && judged.every(keeps) : null;
  const round = (n) => (n === null ? null : +n.toFixed(digits));
  return { goal, what, unit, median: round(median), low: round(low), high: round(high), limit: limit || null, met };
}

/** The rows as a table. */
export function print(rows) {
  console.table(rows.map(({ goal, what, unit, median, low, high, limit, met }) => ({
    goal,
    what,
    unit,
    median: median ?? "–",
    "low–high": low === null ? "–" : `${low}–${high}`,
    limit: limit ?? "",
    met: met === null ? "" : met ? "yes" : "NO",
  })));
}

/** Adds the rows to those in a file, if one is given. */
export function handOn(rows, file) {
  if (!file) return;
  const before = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  writeFileSync(file, JSON.stringify([...before, ...rows], null, 1));
}
