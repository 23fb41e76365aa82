import { textOf } from "./part.js";

/**
 * @typedef {object} Pile notes that lie together on the board, or one by itself
 * @property {string} id of the stack or the note
 * @property {string} name
 * @property {number} dots
 * @property {string[]} notes the ids of those in it that no conclusion builds on
 * @property {Element} element
 * @property {string} text all that it says
 */

/** The notes that conclusions of the board in hand build on. */
export const behind = () => new Set([...document.querySelectorAll("#board .conclusion [data-behind]")].map((one) => one.getAttribute("data-behind") ?? ""));

/**
 * What no conclusion builds on: what got most dots first, and then as it stands on the board.
 * @returns {Pile[]}
 */
export function unused() {
  const used = behind();
  const piles = [...document.querySelectorAll("#board .zone > .notes > :is(.stack, .note)")].map((element) => pile(element, used));
  return piles.filter(({ notes }) => notes.length > 0).sort((one, other) => other.dots - one.dots);
}

/**
 * @param {Element} element
 * @param {Set<string>} used
 * @returns {Pile}
 */
function pile(element, used) {
  const all = element.matches(".stack") ? [...element.querySelectorAll(".note")] : [element];
  const notes = all.map(({ id }) => id.slice(2)).filter((id) => !used.has(id));
  const named = element.matches(".stack") && !element.hasAttribute("data-nameless") ? textOf(element) : "";
  const name = named || textOf(all[0]);
  return { id: element.id, name, dots: element.querySelectorAll(":scope > .dots .dot").length, notes, element, text: [named, ...all.map(textOf)].join(" ") };
}
