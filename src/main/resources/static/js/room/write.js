import { ask } from "../live/here.js";
import { say } from "../live/say.js";
import { keepTyped, typed } from "../live/typed.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** The longest note, in characters as people count them. */
const LONGEST = 500;
/** From so many left the writer is told. */
const NEAR = 60;

/** The form that places a note: kept while it is written, placed at once, ready for the next. */
export default class extends Part {
  static targets = ["text", "left"];

  connect() {
    this.hear("mend", (note) => this.#mend(note));
    this.#restore();
  }

  get #form() {
    return /** @type {HTMLFormElement} */ (this.element);
  }

  get #text() {
    return this.the("text", HTMLTextAreaElement);
  }

  get #chosen() {
    const { zone, colour } = Object.fromEntries(new FormData(this.#form));
    return { zone: String(zone), colour: String(colour) };
  }

  get #where() {
    return `note ${this.#form.dataset.board}`;
  }

  /** What is written has changed. */
  count() {
    const left = LONGEST - length(this.#text.value);
    this.the("left").textContent = left < 0 ? words("write.over", -left) : left <= NEAR ? words("write.left", left) : "";
    this.#text.setAttribute("aria-invalid", String(left < 0));
    keepTyped({ where: this.#where, text: this.#text.value, with: this.#chosen });
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.place(event);
  }

  /** @param {Event} event */
  async place(event) {
    event.preventDefault();
    const text = this.#text.value.trim();
    const wrong = text === "" ? words("write.empty") : length(text) > LONGEST ? words("write.over", length(text) - LONGEST) : "";
    this.the("left").textContent = wrong;
    this.#text.focus();
    if (wrong || this.placing) return;
    this.placing = true;
    await this.#placed(text).finally(() => (this.placing = false));
  }

  /** @param {string} text */
  async #placed(text) {
    const written = this.#text.value;
    try {
      await ask("POST", "notes", { board: this.#form.dataset.board, text, ...this.#chosen });
    } catch {
      return void (this.the("left").textContent = words("write.full"));
    }
    if (this.#text.value === written) this.#text.value = "";
    this.count();
    say(words("write.placed"));
  }

  async #restore() {
    const [kept] = await typed(this.#where);
    if (kept && this.#text.value === "") this.#write(kept.text, kept.with ?? {});
  }

  /** @param {{text?: string, colour?: string, zone?: string}} note */
  #mend({ text = "", ...chosen }) {
    this.#write([this.#text.value.trim(), text].filter(Boolean).join("\n\n"), chosen);
    this.#text.focus();
  }

  /**
   * @param {string} text
   * @param {Record<string, string | undefined>} chosen
   */
  #write(text, chosen) {
    this.#text.value = text;
    for (const [name, value] of Object.entries(chosen)) {
      const field = this.#form.elements.namedItem(name);
      if (field && "value" in field && value && this.#form.querySelector(`[value="${value}"]`)) field.value = value;
    }
    this.count();
  }
}

/** @param {string} text */
const length = (text) => [...text].length;
