import { look } from "../live/here.js";
import { words } from "../live/words.js";
import { Part, fromTemplate, textOf } from "./part.js";

/** Shows the first lines of a long note on the board, and all of it when asked. */
export default class extends Part {
  /** Those shown whole, by their ids. @type {Set<string>} */
  #whole = new Set();

  connect() {
    this.hear("look", () => this.#equip());
    addEventListener("resize", () => look(), { signal: this.signal });
    document.fonts.ready.then(() => look());
    this.#equip();
  }

  /** @param {Event} event */
  turn(event) {
    const note = /** @type {HTMLElement} */ (event.currentTarget).closest("li");
    if (!note) return;
    if (!this.#whole.delete(note.id)) this.#whole.add(note.id);
    this.#equip();
    note.scrollIntoView({ block: "nearest" });
  }

  #equip() {
    const notes = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("#board .note"));
    for (const note of notes) note.classList.remove("is-whole");
    const long = new Set([...notes].filter(isCut));
    for (const note of notes) this.#button(note, long.has(note));
  }

  /**
   * @param {HTMLElement} note
   * @param {boolean} long
   */
  #button(note, long) {
    const there = /** @type {HTMLElement | null} */ (note.querySelector(":scope > .whole"));
    if (!long) return there?.remove();
    const whole = this.#whole.has(note.id);
    const button = there ?? fromTemplate("note-whole");
    if (!button) return;
    if (!there) note.append(button);
    note.classList.toggle("is-whole", whole);
    const text = words(whole ? "whole.less" : "whole.more");
    if (button.textContent !== text) button.textContent = text;
    button.setAttribute("aria-label", words(whole ? "whole.less.note" : "whole.more.note", textOf(note)));
    button.setAttribute("aria-expanded", String(whole));
  }
}

/** @param {HTMLElement} note */
function isCut(note) {
  const text = note.querySelector(":scope > p");
  return !!text && text.scrollHeight > text.clientHeight + 2;
}
