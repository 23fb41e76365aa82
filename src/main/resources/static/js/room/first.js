import { step } from "../live/here.js";
import { Part } from "./part.js";

/** On a small screen what the board ended in stands first while it is written and read aloud, else after the notes. */
export default class extends Part {
  connect() {
    this.hear("look", () => this.#order());
    this.#order();
  }

  #order() {
    const board = document.getElementById("board");
    const concluded = board?.querySelector(":scope > .concluded");
    if (!board || !concluded) return;
    const first = ["CONCLUDE", "ROUND_OFF"].includes(step());
    if (first === (board.firstElementChild === concluded) || concluded.contains(document.activeElement)) return;
    if (first) board.prepend(concluded);
    else board.append(concluded);
  }
}
