// Packs dist/ for whoever wants it on a site of their own: target/keystone-VERSION.zip, with files for hosts
// and the hash of every file. The same dist/ gives the same zip, byte for byte.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

const version = readFileSync("Cargo.toml", "utf8").match(/^version = "(.*)"$/m)[1];
const walk = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path).map((below) => join(name, below)) : [name];
  });

const files = {};
for (const name of walk("dist")) files[`keystone/${name}`] = readFileSync(join("dist", name));
for (const name of ["_headers", ".htaccess"]) files[`keystone/${name}`] = readFileSync(`.ci/host/${name}`);
files["nginx-sample.conf"] = readFileSync(".ci/host/nginx.conf");
files["READ-ME.txt"] = readFileSync(".ci/host/READ-ME.txt");
const names = Object.keys(files).sort();
const sum = (name) => `${createHash("sha256").update(files[name]).digest("hex")}  ${name}\n`;
files["SHA256SUMS"] = Buffer.from(names.map(sum).join(""));

// No time of its own, and no order by chance.
const entries = Object.fromEntries([...names, "SHA256SUMS"].map((name) => [name, files[name]]));
const path = `target/keystone-${version}.zip`;
const zip = zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
writeFileSync(path, zip);
console.log(`• ${path}: ${zip.length} bytes, SHA-256 ${createHash("sha256").update(zip).digest("hex")}`);
