import { ask, here } from "../live/here.js";
import { keepingFocus, move } from "../live/focus.js";
import { numberOf } from "../live/numbers.js";
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
 * Our own moves that have no answer yet, by path: how many, and how many of them the outbox has not got yet. Until then what is moved
 * stays where we put it.
 * @type {Map<string, {left: number, unkept: number}>}
 */
const asked = new Map();

/**
 * What the room says of an earlier move must not take it back from where a later one put it.
 * @param {string} path
 * @param {number} number the room's number of the answer, 0 when it was refused
 */
function answered(path, number) {
  const moves = asked.get(path);
  if (!moves) return;
  const item = document.getElementById(movedBy(path));
  if (item && number > numberOf(item)) item.setAttribute("data-n", String(number));
  moves.left--;
  if (!moves.left) letGo(path);
}

/** Another page of ours may have sent what this one had asked for: then no answer comes here. */
async function settle() {
  const { waiting } = await here.outbox;
  for (const [path, { unkept }] of asked) if (!unkept && !waiting.some((command) => command.path === path)) letGo(path);
}

/** @param {string} path */
function letGo(path) {
  asked.delete(path);
  here.fragments.release(movedBy(path), "move");
}

/** @param {string} path like `notes/<id>/place` */
const movedBy = (path) => path.charAt(0) + "_" + path.split("/")[1];

document.addEventListener("kd:done", (event) => {
  const { command, answer } = /** @type {CustomEvent} */ (event).detail;
  answered(command.path, answer.number);
});
document.addEventListener("kd:refused", (event) => answered(/** @type {CustomEvent} */ (event).detail.path, 0));
document.addEventListener("kd:outbox", settle);

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
  const path = `${isNote(item) ? "notes" : "stacks"}/${idOf(item)}/place`;
  const moves = asked.get(path) ?? { left: 0, unkept: 0 };
  asked.set(path, moves);
  moves.left++;
  moves.unkept++;
  here.fragments.hold(item.id, "move");
  const kept = ask("POST", path, { zone, ...(stack && { stack }), ...(before && { before: idOf(before) }) });
  kept.finally(() => (moves.unkept--, settle()));
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
