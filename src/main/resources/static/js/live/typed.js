import { here } from "./here.js";

/**
 * @typedef {object} Typed what someone was writing
 * @property {string} where which field it was written in, like `note <board>`
 * @property {string} text
 * @property {Record<string, string>} [with] the choices made beside it
 */

/** @param {string} where */
const name = (where) => `typed ${here.seat} ${where}`;

/**
 * Keeps what is being written, so that it survives the page. Nothing written is nothing kept.
 * @param {Typed} typed
 */
export async function keepTyped(typed) {
  const keep = await here.keep;
  await (typed.text.trim() === "" ? keep.drop(name(typed.where)) : keep.put(name(typed.where), typed)).catch(() => {});
}

/**
 * What was being written in fields whose names begin so.
 * @param {string} where
 * @returns {Promise<Typed[]>}
 */
export const typed = async (where) => (await here.keep).all(name(where));
