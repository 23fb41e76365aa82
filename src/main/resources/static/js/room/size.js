import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** Per cent of the usual, by turns. */
const SIZES = ["100", "125", "150"];
const KEPT = "kd text size";

/** Larger text, remembered by this browser where it can. */
export default class extends Part {
  #size = SIZES[0] ?? "";

  connect() {
    this.#take(kept());
  }

  turn() {
    this.#take(SIZES[(SIZES.indexOf(this.#size) + 1) % SIZES.length]);
    say(words("size.now", this.#size));
    try {
      localStorage.setItem(KEPT, this.#size);
    } catch {
      // It lasts as long as the page.
    }
  }

  /** @param {string | null | undefined} size */
  #take(size) {
    this.#size = SIZES.includes(size ?? "") ? String(size) : "100";
    document.documentElement.style.fontSize = this.#size === "100" ? "" : `${this.#size}%`;
    this.element.setAttribute("aria-label", words("size", this.#size));
  }
}

function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
