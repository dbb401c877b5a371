// Keeps the app from growing unnoticed: what each part of dist/ weighs, after brotli, stands in sizes.json.
// `make test` fails where one has grown by more than 2 %. Whoever means it says why:
//
//   node tests/bench/ratchet.mjs --accept "The clinic's page: 9 KB"
//
// and commits the file with the change that made it grow. It is also the way to keep what was saved.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";

const SIZES = new URL("./sizes.json", import.meta.url);
const GROWTH = 1.02;

/** All parts of a build by a name that stays, and what they weigh in bytes. Pictures are left out. */
function weigh(folder) {
  const files = readdirSync(folder).filter((name) => /\.(html|css|js|wasm|bin)$/.test(name));
  const weight = (name) => {
    const bytes = readFileSync(`${folder}/${name}`);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return brotliCompressSync(bytes, { params }).length;
  };
  return Object.fromEntries(files.map((name) => [name.replace(/-[0-9a-f]{16}\./, "."), weight(name)]).sort());
}

const { values } = parseArgs({ options: { accept: { type: "string" } } });
const now = weigh("dist");
if (values.accept !== undefined) {
  if (values.accept.trim() === "") throw new Error("say why");
  writeFileSync(SIZES, `${JSON.stringify({ reason: values.accept, brotli_bytes: now }, null, 2)}\n`);
} else {
  const { brotli_bytes: before } = JSON.parse(readFileSync(SIZES, "utf8"));
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const grown = names.filter((name) => (now[name] ?? 0) > Math.ceil((before[name] ?? 0) * GROWTH));
  for (const name of grown) console.error(`  ${name}: ${now[name]} bytes after brotli, ${before[name] ?? 0} before`);
  if (grown.length > 0) {
    console.error('  If that is meant: node tests/bench/ratchet.mjs --accept "why", and commit tests/bench/sizes.json');
    process.exitCode = 1;
  }
}
