import { isOpen, tell } from "../live/here.js";
import { typed } from "../live/typed.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** What was left in writing: on another board it can still be put up, and when the workshop has closed it is there to be copied. */
export default class extends Part {
  connect() {
    this.#notes();
    if (!isOpen()) this.#changes();
  }

  async #notes() {
    const board = this.element.parentElement?.querySelector("form[data-board]")?.getAttribute("data-board");
    for (const { where, text, with: chosen } of await typed("note ")) {
      const other = where.slice(5);
      const sentence = words(isOpen() ? "unsent.left" : "unsent.closed");
      if (other !== board) tell("left", { where, text, sentence, body: { board: other, text, ...chosen } });
    }
  }

  async #changes() {
    for (const { where, text } of await typed("edit ")) tell("left", { where, text, sentence: words("unsent.closed.change") });
  }
}
