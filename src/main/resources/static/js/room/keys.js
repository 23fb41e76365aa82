import { mayMove } from "../live/here.js";
import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { moveBy, moveTo } from "./moves.js";
import { Part } from "./part.js";

/** One place within its list; and to the zone before or after, with keys that neither a browser nor a screen reader has taken. */
const PLACES = { ArrowUp: -1, ArrowDown: 1 };
const ZONES = { PageUp: -1, PageDown: 1 };

/** Moves the note or stack that has the focus: Alt with the arrows within its list, Alt with Page Up and Page Down from zone to zone. */
export default class extends Part {
  /** @param {KeyboardEvent} event */
  move(event) {
    const item = /** @type {Element} */ (event.target).closest(".more")?.parentElement;
    const place = PLACES[/** @type {keyof typeof PLACES} */ (event.key)];
    const zone = ZONES[/** @type {keyof typeof ZONES} */ (event.key)];
    if (!item || !(place || zone) || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!mayMove()) return say(words("move.not"));
    if (place) moveBy(item, place < 0 ? -1 : 1);
    else toZone(item, zone);
    item.scrollIntoView({ block: "nearest" });
  }
}

/**
 * @param {HTMLElement} item
 * @param {number} by
 */
function toZone(item, by) {
  const lists = [...document.querySelectorAll("#board .zone > ul.notes")];
  const place = lists.findIndex((list) => list.contains(item)) + by;
  if (!lists[place]) return say(words(by < 0 ? "moved.zone.first" : "moved.zone.last"));
  moveTo(item, lists[place], null);
}
