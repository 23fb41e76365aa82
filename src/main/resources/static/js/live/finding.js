/** Written plainly, a letter stands for its kin too; written with its ring, stroke or ligature, for itself alone, and for how it is spelled without. */
const KIN = /** @type {Record<string, string>} */ ({
  a: "[a\u00e0-\u00e6]", c: "[c\u00e7]", e: "[e\u00e8-\u00eb]", i: "[i\u00ec-\u00ef]", n: "[n\u00f1]", o: "[o\u00f2-\u00f6\u00f8]", u: "[u\u00f9-\u00fc]", y: "[y\u00fd\u00ff]",
  "\u00e5": "(?:\u00e5|a\u00ad?a)", "\u00e6": "(?:[\u00e6\u00e4]|a\u00ad?e)", "\u00f8": "(?:[\u00f8\u00f6]|o\u00ad?e)",
});
const SPELLED = /** @type {Record<string, string>} */ ({ aa: "\u00e5", ae: "\u00e6", oe: "\u00f8" });
const SAME = /** @type {Record<string, string>} */ ({ "\u00e4": "\u00e6", "\u00f6": "\u00f8" });
const ACCENTS = /[\u0300-\u036f]/g;
const UNITS = /aa|ae|oe|[^]/gu;

/**
 * What finds each of the words that are looked for.
 * @param {string} asked
 * @returns {RegExp[]} none when nothing is looked for
 */
export function finding(asked) {
  const words = asked.normalize("NFC").toLowerCase().replaceAll("\u00ad", "").split(/\s+/);
  return words.filter(Boolean).map((word) => new RegExp([...(word.match(UNITS) ?? [])].map(unit).join("\u00ad?"), "giu"));
}

/**
 * Whether a text holds all of the words.
 * @param {string} text
 * @param {RegExp[]} words
 */
export const holds = (text, words) => words.every((word) => text.search(word) >= 0);

/**
 * Where the words stand in a text, from and to.
 * @param {string} text
 * @param {RegExp[]} words
 * @returns {[number, number][]}
 */
export const places = (text, words) =>
  words.flatMap((word) => [...text.matchAll(word)].map(({ index, 0: found }) => /** @type {[number, number]} */ ([index, index + found.length])));

/** @param {string} part a letter, or two that are a way to spell one */
function unit(part) {
  if (SPELLED[part]) return `(?:${[...part].map((letter) => KIN[letter]).join("\u00ad?")}|${SPELLED[part]})`;
  const letter = SAME[part] ?? part;
  const itself = letter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const plain = KIN[letter.normalize("NFD").replace(ACCENTS, "")];
  return KIN[letter] ?? (plain ? `(?:${itself}|${plain})` : itself);
}
