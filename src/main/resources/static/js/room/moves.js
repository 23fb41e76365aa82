import { ask } from "../live/here.js";
import { keepingFocus, move } from "../live/focus.js";
import { say } from "../live/say.js";
import { uuid } from "../live/uuid.js";
import { words } from "../live/words.js";
import { textOf, written } from "./part.js";

/** The id the room knows a note, stack or zone by. @param {Element | null | undefined} element */
export const idOf = (element) => element?.id.slice(2);

/** @param {Element | null | undefined} element */
export const isNote = (element) => element?.id.startsWith("n_") ?? false;

/** What is seen in a list: notes, and in a zone's list stacks too; not what a search passes over. @param {Element | null | undefined} list */
export const itemsOf = (list) => /** @type {HTMLElement[]} */ ([...(list?.querySelectorAll(":scope > [data-order]:not(.is-passed)") ?? [])]);

/**
 * The stack or zone that a list belongs to, as it is called.
 * @param {Element} list
 */
export const nameOf = (list) => written(list.closest(".stack, .zone")?.querySelector("h2, h3"));

/**
 * Moves a note or stack in the page and asks the room to.
 * @param {HTMLElement} item
 * @param {Element} list
 * @param {Element | null} before what it comes before; none = last
 */
export function moveTo(item, list, before) {
  const zone = idOf(list.closest(".zone"));
  const stack = idOf(list.closest(".stack"));
  keepingFocus(item, () => move(list, item, before));
  ask("POST", `${isNote(item) ? "notes" : "stacks"}/${idOf(item)}/place`, { zone, ...(stack && { stack }), ...(before && { before: idOf(before) }) });
  const items = itemsOf(list);
  say(words("moved", textOf(item), nameOf(list), items.indexOf(item) + 1, items.length));
}

/**
 * Moves it so many places in its own list.
 * @param {HTMLElement} item
 * @param {-1 | 1} by
 */
export function moveBy(item, by) {
  const list = /** @type {Element} */ (item.parentElement);
  const items = itemsOf(list);
  const place = items.indexOf(item) + by;
  if (place < 0 || place >= items.length) return say(words(by < 0 ? "moved.first" : "moved.last"));
  moveTo(item, list, items[by < 0 ? place : place + 1] ?? null);
}

/**
 * Gathers notes in a new stack, which stands where the first of them stood.
 * @param {(string | undefined)[]} notes
 * @param {string} [name]
 * @returns {string} the stack's id
 */
export function gather(notes, name) {
  const id = uuid();
  ask("POST", "stacks", { id, notes, ...(name && { name }) });
  say(words("gathered", notes.length));
  return id;
}
