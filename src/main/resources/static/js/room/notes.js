import { isFacilitator, isOpen, mayMove } from "../live/here.js";
import { words } from "../live/words.js";
import { idOf, itemsOf } from "./moves.js";
import { Part, fromTemplate, textOf } from "./part.js";

/** Gives the notes and stacks on the board their button, and lets the arrow keys go from one to the next. */
export default class extends Part {
  connect() {
    this.#equip();
    this.observer = new MutationObserver((changes) => changes.some(({ addedNodes }) => addedNodes.length) && this.#equip());
    this.observer.observe(this.element, { childList: true, subtree: true });
    this.hear("look", () => this.#equip());
  }

  disconnect() {
    super.disconnect();
    this.observer?.disconnect();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const item = /** @type {Element} */ (event.target).closest(".more")?.parentElement;
    const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    if (!item || !by || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(item, by);
  }

  /** Where the focus is, there Tab comes back to. @param {FocusEvent} event */
  focus(event) {
    const button = /** @type {HTMLElement} */ (event.target);
    if (!button.matches(".more")) return;
    for (const item of itemsOf(button.parentElement?.parentElement)) tabStop(item, -1);
    button.tabIndex = 0;
  }

  /**
   * @param {HTMLElement} item
   * @param {number} by
   */
  #go(item, by) {
    const items = itemsOf(item.parentElement);
    const place = Math.max(0, Math.min(items.length - 1, items.indexOf(item) + by));
    buttonOf(items[place])?.focus();
  }

  #equip() {
    const own = new Set([...document.querySelectorAll("#own [data-note]")].map((note) => note.getAttribute("data-note")));
    for (const list of this.element.querySelectorAll("ul.notes")) {
      const items = itemsOf(list);
      items.forEach((item) => this.#button(item, own.has(idOf(item) ?? "")));
      if (!items.some((item) => buttonOf(item)?.tabIndex === 0)) tabStop(items[0], 0);
    }
  }

  /**
   * @param {HTMLElement} item
   * @param {boolean} own
   */
  #button(item, own) {
    const button = buttonOf(item) ?? fromTemplate("note-more");
    if (!button) return;
    if (!button.isConnected) {
      button.tabIndex = -1;
      item.append(button);
    }
    const label = words(item.matches(".stack") ? "more.stack" : "more.note", textOf(item));
    if (button.getAttribute("aria-label") !== label) button.setAttribute("aria-label", label);
    const useful = mayMove() || (isOpen() && item.matches(".note") && (own || isFacilitator()));
    if (button.hidden === useful) button.hidden = !useful;
    item.classList.toggle("is-own", own);
    const mark = item.querySelector(":scope > .mark");
    if (!own) mark?.remove();
    else if (!mark) item.append(fromTemplate("note-mark") ?? "");
  }
}

/** @param {Element | undefined} item */
const buttonOf = (item) => /** @type {HTMLElement | null | undefined} */ (item?.querySelector(":scope > .more"));

/**
 * @param {Element | undefined} item
 * @param {number} index
 */
function tabStop(item, index) {
  const button = buttonOf(item);
  if (button) button.tabIndex = index;
}
