// Makes the code of a prescription as another program would, by the table in src/domain/prescription/code.rs
// alone. Whatever it is told goes in, also what no builder of ours would write.
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const EXERCISES = [
  "hip-thrust",
  "knee-to-chest",
  "hamstring-stretch",
  "side-taps",
  "dead-bug",
  "bird-dog",
  "side-plank",
  "tail-wag",
  "figure-four",
];
const VARIATIONS = ["gentle", "standard", "stronger"];
const SIDES = ["both", "left", "right"];

/** Base 32 without padding. */
export function base32(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = bits.match(/.{1,5}/g) ?? [];
  return letters.map((five) => ALPHABET[parseInt(five.padEnd(5, "0"), 2)]).join("");
}

/** CRC-32 as in zip. */
function crc32(bytes) {
  const bit = (crc) => (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  const byte = (crc, next) => [...Array(8)].reduce(bit, crc ^ next);
  return ~bytes.reduce(byte, ~0) >>> 0;
}

/** These bytes and their checksum, as letters. */
export function sealed(bytes) {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return base32([...bytes, ...sum]);
}

/** A field: tag, length, content. */
export function field(tag, content) {
  const bytes = [...Buffer.from(content)];
  if (bytes.length === 0) return [];
  const length = bytes.length < 128 ? [bytes.length] : [(bytes.length & 127) | 128, bytes.length >> 7];
  return [tag, ...length, ...bytes];
}

/** Six bytes. */
export function exercise({ exercise, variation = "standard", side = "both", days = 3, sets, amount, pause = 0, rest }) {
  const which = VARIATIONS.indexOf(variation) | (SIDES.indexOf(side) << 2) | (days << 4);
  return [EXERCISES.indexOf(exercise) + 1, which, sets, amount, pause, rest / 5];
}

/** The code of a prescription. */
export function code({ exercises, clinic = "", contact = "", note = "", accent = "", lang = "" }) {
  return sealed([
    1,
    ...field(1, exercises.flatMap(exercise)),
    ...field(2, clinic),
    ...field(3, contact),
    ...field(4, note),
    ...field(5, Buffer.from(accent.replace("#", ""), "hex")),
    ...field(6, lang),
  ]);
}
