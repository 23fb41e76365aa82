import { step } from "../live/here.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";
import { behind, unused } from "./piles.js";

/** On the wall, while conclusions are written: what they build on steps back, and how much is not used yet is told. */
export default class extends Part {
  connect() {
    this.hear("look", () => this.#mark());
    this.hear("shown", () => this.#mark());
    this.#mark();
  }

  #mark() {
    const concluding = step() === "CONCLUDE";
    const used = concluding ? behind() : new Set();
    for (const note of document.querySelectorAll("#board .note")) note.classList.toggle("is-used", used.has(note.id.slice(2)));
    for (const stack of document.querySelectorAll("#board .stack")) stack.classList.toggle("is-used", concluding && !stack.querySelector(".note:not(.is-used)"));
    const count = concluding ? unused().reduce((sum, { notes }) => sum + notes.length, 0) : 0;
    this.#tell(concluding && used.size > 0 ? words(count ? "bench.left" : "bench.none", count) : "");
  }

  /** Beside the conclusions' title. @param {string} text */
  #tell(text) {
    const title = this.element.querySelector("#board .concluded > h2");
    const told = title?.querySelector("small") ?? title?.appendChild(document.createElement("small"));
    if (told && told.textContent !== text) told.textContent = text;
  }
}
