import { here, look, tell } from "../live/here.js";
import { backOff } from "../live/pace.js";
import { place, renew } from "../live/placing.js";
import { Part } from "./part.js";

/** The seat's own list: fetched when it has changed, older never over newer. */
export default class extends Part {
  #fetching = false;
  #changed = false;

  connect() {
    this.hear("own", (number) => this.#look(number));
    this.hear("done", ({ answer }) => this.#look(String(answer.own)));
    this.hear("shown", ({ id }) => id === "now" && this.#later());
    this.hear("shown", ({ id }) => this.element.querySelector(`[data-note="${id.slice(2)}"]`) && this.#look(""));
  }

  /** Shows what waited while it was written in. */
  again() {
    this.#look("");
  }

  /** Turns to the board. */
  board() {
    tell("view", "board");
  }

  get #own() {
    return /** @type {HTMLElement} */ (this.element.querySelector("#own"));
  }

  /** Another step may change what an own note is, and opens or closes the vote. A full room does not ask in the same moment. */
  #later() {
    setTimeout(() => this.signal.aborted || this.#look(""), Math.random() * 500);
  }

  /** @param {string} number the list's number now, empty when we do not know */
  async #look(number) {
    if (number !== "" && Number(number) <= ownNumber(this.#own)) return;
    this.#changed = true;
    if (this.#fetching) return;
    this.#fetching = true;
    for (let failures = 0; this.#changed && !this.signal.aborted; ) {
      this.#changed = !(await this.#fetched());
      if (this.#changed) await new Promise((resolve) => setTimeout(resolve, backOff(++failures)));
    }
    this.#fetching = false;
  }

  async #fetched() {
    try {
      this.#changed = false;
      const answer = await fetch(`${here.base}/own`, { signal: AbortSignal.timeout(20_000) });
      if (answer.ok) this.#show(await answer.text());
      return answer.ok && !this.#changed;
    } catch {
      return false;
    }
  }

  /** @param {string} html */
  #show(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    const fresh = template.content.querySelector("#own");
    if (!fresh || ownNumber(fresh) < ownNumber(this.#own)) return;
    const notes = [...fresh.querySelectorAll("ul.notes > li")];
    renew(this.#own, fresh);
    const list = /** @type {Element} */ (this.#own.querySelector("ul.notes"));
    notes.forEach((note, index) => this.#note(list, note, index));
    const ids = new Set(notes.map(({ id }) => id));
    for (const note of [...list.children]) if (!ids.has(note.id) && !note.classList.contains("is-pending")) note.remove();
    look();
  }

  /**
   * @param {Element} list
   * @param {Element} note
   * @param {number} index
   */
  #note(list, note, index) {
    const shown = document.getElementById(note.id);
    if (shown?.hasAttribute("data-held")) return;
    note.setAttribute("data-order", String(index));
    shown?.classList.remove("is-pending", "is-going");
    if (shown) renew(shown, note);
    place(list, shown ?? note);
  }
}

/**
 * The number of the seat's own list as it is shown.
 * @param {Element | null} list
 */
export const ownNumber = (list) => Number(list?.getAttribute("data-own-number") ?? 0);
