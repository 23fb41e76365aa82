import { ask, here } from "../live/here.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** How an own note was worded before, for its writer, who can take a wording up again. */
export default class extends Part {
  static targets = ["list"];
  /** The element in the own list that it is open for. */
  #item = "";

  connect() {
    this.hear("wordings", (item) => this.#open(item));
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.element);
  }

  /** @param {Event} event */
  use(event) {
    const text = /** @type {Element} */ (event.currentTarget).closest("li")?.querySelector("p")?.textContent ?? "";
    const shown = document.querySelector(`[id="${this.#item}"] > p`);
    if (shown) shown.textContent = text;
    ask("POST", `own/${this.#item.slice(2)}/wording`, { text });
    this.#dialog.close();
  }

  /** @param {string} item */
  async #open(item) {
    this.#item = item;
    this.the("list").replaceChildren();
    this.#dialog.showModal();
    const read = await wordings(item.slice(2));
    if (item !== this.#item) return;
    if (read) this.the("list").replaceChildren(read);
    else this.the("list").textContent = words("desk.noway");
  }
}

/**
 * @param {string} item
 * @returns {Promise<Element | null>} none when nobody answered
 */
async function wordings(item) {
  try {
    const answer = await fetch(`${here.base}/own/${item}/wordings`, { signal: AbortSignal.timeout(20_000) });
    const template = document.createElement("template");
    template.innerHTML = answer.ok ? await answer.text() : "";
    return template.content.firstElementChild;
  } catch {
    return null;
  }
}
