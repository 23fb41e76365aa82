/** Endings that a word is bowed by, the longest first. */
const ENDINGS = ["ernes", "elserne", "erne", "ende", "ene", "ens", "ets", "ere", "ers", "ing", "er", "en", "et", "es", "ed", "e", "s", "r"];

/** So short a stem tells nothing; two of which one begins with the other are one from so many letters. */
const SHORTEST = 3;
const BEGINS = 4;

/** From this on two words that neither begins the other are one by their threes of letters. */
const SAME = 0.55;

/**
 * The words that a text is about, each with its stem.
 * @param {string} text
 * @param {Set<string>} small words that say nothing of what a text is about
 * @returns {Map<string, string>} the word as it is written, by its stem
 */
export function stems(text, small) {
  const found = new Map();
  for (const word of text.normalize("NFC").replaceAll("\u00ad", "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const stem = stemOf(word);
    if (!small.has(word) && stem.length >= SHORTEST && !found.has(stem)) found.set(stem, word);
  }
  return found;
}

/** @param {string} word */
function stemOf(word) {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= BEGINS);
  const stem = ending ? word.slice(0, -ending.length) : word;
  return stem.replace(/(.)\1$/u, "$1");
}

/**
 * What two texts have in common, in the words of the first, and of the other where those are bowed or built otherwise; empty where they are not alike.
 * @param {Map<string, string>} one
 * @param {Map<string, string>} other
 * @returns {string[]}
 */
export function common(one, other) {
  const shared = [...one].flatMap(([stem, word]) => {
    const found = other.get(stem) ?? [...other].find(([another]) => isSame(stem, another))?.[1];
    return found ? [found === word ? word : `${word} – ${found}`] : [];
  });
  return shared.length >= enough(one, other) ? shared : [];
}

/** One shared word is enough between short texts; long ones share a word by chance. @param {Map<string, string>} one @param {Map<string, string>} other */
const enough = (one, other) => (Math.min(one.size, other.size) > 6 ? 2 : 1);

/**
 * @param {string} one
 * @param {string} other
 */
export function isSame(one, other) {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long) return true;
  if (short.length < BEGINS) return false;
  return long.startsWith(short) || (short.length > BEGINS && long.endsWith(short)) || alike(one, other) >= SAME;
}

/** How many threes of letters two words share, from 0 to 1. @param {string} one @param {string} other */
function alike(one, other) {
  const [ours, theirs] = [threes(one), threes(other)];
  const shared = [...ours].filter((three) => theirs.has(three)).length;
  return (2 * shared) / (ours.size + theirs.size);
}

/** @param {string} word */
const threes = (word) => new Set(Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 3)).filter((three) => three.length === 3));
