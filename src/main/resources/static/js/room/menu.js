import { ask, isFacilitator, isOpen, mayMove, tell } from "../live/here.js";
import { words } from "../live/words.js";
import { gather, idOf, isNote, itemsOf, moveBy, moveTo, nameOf } from "./moves.js";
import { Part, textOf } from "./part.js";

/** What can be done with one note or stack, each thing only where it can: told by `data-if` on what is shown for it. */
export default class extends Part {
  static targets = ["title", "where", "with", "name", "reason"];

  connect() {
    document.addEventListener("click", (event) => this.#asked(/** @type {Element} */ (event.target)), { signal: this.signal });
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.element);
  }

  /** The note or stack it is open for, as it stands in the page now. */
  get #item() {
    return /** @type {HTMLElement | null} */ (document.getElementById(this.#dialog.dataset.item ?? ""));
  }

  /** @param {Element} pressed */
  #asked(pressed) {
    const item = pressed.closest("#board .more")?.parentElement;
    if (!item) return;
    this.#dialog.dataset.item = item.id;
    this.the("title").textContent = textOf(item);
    this.#offer(item);
    this.#dialog.showModal();
  }

  /** @param {HTMLElement} item */
  #offer(item) {
    const own = document.querySelector(`#own [data-note="${idOf(item)}"]`);
    const inStack = isNote(item) && !!item.parentElement?.closest(".stack");
    const items = itemsOf(item.parentElement);
    const loose = this.#places(item);
    const is = {
      note: isNote(item), stack: !isNote(item), own: !!own, reworded: own?.hasAttribute("data-reworded"), "in-stack": inStack, facilitator: isFacilitator() && isOpen(), move: mayMove(),
      dots: !!item.querySelector(":scope > .dots"), up: items[0] !== item, down: items.at(-1) !== item, loose,
    };
    for (const choice of this.#dialog.querySelectorAll("[data-if]")) {
      const needs = (choice.getAttribute("data-if") ?? "").split(" ");
      /** @type {HTMLElement} */ (choice).hidden = !needs.every((need) => is[/** @type {keyof typeof is} */ (need)]);
    }
    this.the("name", HTMLInputElement).value = isNote(item) || textOf(item) === words("stack.nameless") ? "" : textOf(item);
    this.the("reason", HTMLInputElement).value = "";
  }

  /**
   * Where it can go: the zones, and for a note the stacks; and the loose notes to gather it with.
   * @param {HTMLElement} item
   * @returns {boolean} whether there are such loose notes
   */
  #places(item) {
    const lists = [...document.querySelectorAll("#board ul.notes")].filter((list) => list !== item.parentElement && !item.contains(list));
    const zones = lists.filter((list) => !list.closest(".stack"));
    const stacks = isNote(item) ? lists.filter((list) => list.closest(".stack")) : [];
    const loose = isNote(item) ? itemsOf(item.closest(".zone")?.querySelector("ul.notes")).filter((other) => other !== item && isNote(other)) : [];
    const groups = [
      group("where.zone", zones.map((list) => new Option(nameOf(list), list.id))),
      group("where.stack", stacks.map((list) => new Option(nameOf(list), list.id))),
    ];
    this.the("where").replaceChildren(...groups.filter((each) => each.childElementCount));
    this.the("with").replaceChildren(...loose.map((note) => new Option(textOf(note).slice(0, 60), note.id)));
    return loose.length > 0;
  }

  /** @param {SubmitEvent} event */
  choose(event) {
    event.preventDefault();
    const choice = /** @type {HTMLButtonElement} */ (event.submitter).value;
    const item = this.#item;
    this.#dialog.close();
    if (item) this.#do(choice, item);
    else tell("notice", words("gone", this.the("title").textContent ?? ""));
  }

  /**
   * @param {string} choice
   * @param {HTMLElement} item
   */
  #do(choice, item) {
    const id = idOf(item);
    const zone = item.closest(".zone")?.querySelector("ul.notes");
    if (choice === "earlier") moveBy(item, -1);
    if (choice === "later") moveBy(item, 1);
    if (choice === "out" && zone) moveTo(item, zone, item.closest(".stack")?.nextElementSibling ?? null);
    const where = document.getElementById(this.the("where", HTMLSelectElement).value);
    if (choice === "move" && where) moveTo(item, where, null);
    if (choice === "gather") tell("nameless", gather([this.the("with", HTMLSelectElement).value.slice(2), id]));
    if (choice === "name") ask("POST", `stacks/${id}/name`, { name: this.the("name", HTMLInputElement).value.trim() });
    if (choice === "apart") ask("DELETE", `stacks/${id}`);
    if (choice === "hide") ask("POST", `notes/${id}/hiding`, { reason: this.the("reason", HTMLInputElement).value.trim() });
    if (choice === "edit") tell("edit", id ?? "");
    if (choice === "wordings") tell("wordings", document.querySelector(`#own [data-note="${id}"]`)?.id ?? "");
  }
}

/**
 * @param {string} label
 * @param {HTMLOptionElement[]} options
 */
function group(label, options) {
  const element = document.createElement("optgroup");
  element.label = words(label);
  element.append(...options);
  return element;
}
