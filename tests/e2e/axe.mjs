// What a machine can check of WCAG 2.2 AA on the page as it is now.
import AxeBuilder from "@axe-core/playwright";
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** One line for each state that was looked at. */
const LOG = "test-results/axe.txt";

/** The violations, one line each. `rules` are looked at beside the usual ones, or are switched off. */
export async function violations(page, rules = {}) {
  // Without frames to look into there is no need to open a second page for each look, which takes longer than it.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(TAGS);
  axe.options({ resultTypes: ["violations"], rules: { "target-size": { enabled: true }, ...rules } });
  const { violations } = await axe.analyze();
  const lines = violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}`));
  mkdirSync("test-results", { recursive: true });
  appendFileSync(LOG, `${lines.length}\n`);
  return lines;
}

/** Before all journeys; what it returns is done after them. */
export default function count() {
  rmSync(LOG, { force: true });
  return () => {
    if (!existsSync(LOG)) return;
    const found = readFileSync(LOG, "utf8").trim().split("\n").map(Number);
    console.log(`axe-core: ${found.length} states, ${found.reduce((a, b) => a + b)} violations`);
  };
}
