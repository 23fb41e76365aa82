import { Controller } from "@hotwired/stimulus";

/** @typedef {import("../live/here.js").News} News */

/** A part of a workshop's page: finds its own elements, and hears what the other parts tell as long as it is there. */
export class Part extends Controller {
  #here = new AbortController();

  disconnect() {
    this.#here.abort();
    this.#here = new AbortController();
  }

  /** Ends when the part leaves the page. */
  get signal() {
    return this.#here.signal;
  }

  /**
   * @template {keyof News} N
   * @param {N} news
   * @param {(detail: News[N]) => void} then
   */
  hear(news, then) {
    document.addEventListener(`kd:${news}`, (event) => then(/** @type {CustomEvent} */ (event).detail), { signal: this.signal });
  }

  /**
   * The target of that name; there must be one.
   * @template {Element} T
   * @param {string} name
   * @param {new () => T} [type]
   * @returns {T}
   */
  the(name, type) {
    const target = this.targets.find(name);
    if (!target || (type && !(target instanceof type))) throw new Error(`${this.identifier} lacks ${name}`);
    return /** @type {T} */ (target);
  }
}

/**
 * A new element from the page's template of that id.
 * @param {string} id
 * @returns {HTMLElement | undefined} none when the page has no such template
 */
export function fromTemplate(id) {
  const template = /** @type {HTMLTemplateElement | null} */ (document.getElementById(id));
  return /** @type {HTMLElement | undefined} */ (template?.content.firstElementChild?.cloneNode(true));
}

/**
 * The text of a note or the name of a stack, also of one that nobody has named.
 * @param {Element | null | undefined} element
 */
export const textOf = (element) => written(element?.querySelector(":scope > p, :scope > h3"));

/**
 * What an element says, without the places where its long words may be divided.
 * @param {Element | null | undefined} element
 */
export const written = (element) => element?.textContent?.replaceAll("\u00ad", "").trim() ?? "";
