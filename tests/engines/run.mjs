// The main journeys in other engines than Chromium. `make test-engines` installs these, runs the journeys and writes
// the table beside this file:
//
//   node tests/engines/run.mjs [firefox] [webkit]
import { writeFileSync } from "node:fs";
import { host } from "../e2e/host.mjs";
import { JOURNEYS } from "./journeys.mjs";
import { Person } from "./person.mjs";

const TABLE = new URL("./results.md", import.meta.url);
const asked = process.argv.slice(2);
const names = asked.length ? asked : ["firefox", "webkit"];

/** Does all journeys in one engine: a line for each. */
async function run(name) {
  const engine = await (await import(`./${name}.mjs`))[name]();
  const site = await host();
  const person = new Person(engine);
  const results = {};
  try {
    for (const [journey, go] of Object.entries(JOURNEYS)) {
      try {
        await go({ person, site });
        const wrong = await person.wrong();
        if (wrong?.length) throw new Error(`errors: ${wrong.join("; ")}`);
        results[journey] = "passed";
      } catch (error) {
        results[journey] = `**failed**: ${error.message.split("\n")[0]}`;
      }
      console.log(`${engine.name} ${engine.version}  ${journey}: ${results[journey]}`);
    }
  } finally {
    await engine.close();
    await site.stop().catch(() => {});
  }
  return [`${engine.name} ${engine.version}`, results];
}

const all = [];
for (const name of names) all.push(await run(name));
const rows = Object.keys(JOURNEYS).map((journey) => `| ${[journey, ...all.map(([, results]) => results[journey])].join(" | ")} |`);
writeFileSync(TABLE, `# Other engines

What of the main journeys passed where, written by \`make test-engines\`. Chromium has all of these and many more in
\`tests/e2e\`. Nothing was run on Safari, on iOS or on a phone.

| journey | ${all.map(([engine]) => engine).join(" | ")} |
| --- | ${all.map(() => "---").join(" | ")} |
${rows.join("\n")}
`);
if (all.some(([, results]) => Object.values(results).some((result) => result !== "passed"))) process.exitCode = 1;
