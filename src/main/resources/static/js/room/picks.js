import { room, tell } from "../live/here.js";
import { words } from "../live/words.js";
import { Part, fromTemplate, textOf } from "./part.js";

/** Notes can be ticked while someone gathers or concludes (`data-picking` on the page's main says who). */
export default class extends Part {
  /** @type {Set<string>} */
  #picked = new Set();

  connect() {
    this.hear("look", () => this.#equip());
    this.hear("pick", (notes) => this.#pick(notes));
    this.#equip();
  }

  /** @param {Event} event */
  tick(event) {
    const box = /** @type {HTMLInputElement} */ (event.target);
    if (box.checked) this.#picked.add(box.value);
    else this.#picked.delete(box.value);
    this.#tell();
  }

  /** @param {string[]} notes */
  #pick(notes) {
    this.#picked = new Set(notes);
    this.#equip();
    this.#tell();
  }

  #tell() {
    tell("picked", [...this.#picked]);
  }

  #equip() {
    const picking = !!room().dataset.picking;
    for (const note of this.element.querySelectorAll(".note[id^=n_]")) this.#box(note, picking);
    const gone = [...this.#picked].filter((id) => !document.getElementById(`n_${id}`));
    for (const id of gone) this.#picked.delete(id);
    if (gone.length) this.#tell();
  }

  /**
   * @param {Element} note
   * @param {boolean} picking
   */
  #box(note, picking) {
    const there = note.querySelector(":scope > .pick");
    if (!picking) return there?.remove();
    const pick = there ?? fromTemplate("note-pick");
    const box = pick?.querySelector("input");
    if (!pick || !box) return;
    if (!there) note.append(pick);
    box.value = note.id.slice(2);
    box.checked = this.#picked.has(box.value);
    box.setAttribute("aria-label", words("pick.note", textOf(note)));
  }
}
