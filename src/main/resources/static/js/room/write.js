import { ask, room, step } from "../live/here.js";
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
  static targets = ["form", "text", "left", "hints"];
  /** The step in which it was told that something is wrong. */
  #wrongAt = "";

  connect() {
    this.hear("look", () => this.#wrongAt && this.#wrongAt !== step() && this.count());
    this.hear("mend", (note) => this.#mend(note));
    this.#restore();
  }

  get #form() {
    return this.the("form", HTMLFormElement);
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

  /** Writes while the others still listen. */
  early() {
    room().dataset.early = "true";
    this.#text.focus();
  }

  /** Begins the note as the pressed hint does; what is to be filled in is marked. @param {Event} event */
  begin(event) {
    const hint = /** @type {Element} */ (event.currentTarget).textContent?.trim() ?? "";
    const written = this.#text.value.trimEnd();
    const before = written && `${written}\n`;
    this.#text.value = before + hint.replace(/\s*…$/, " ");
    const gap = this.#text.value.indexOf("…", before.length);
    const end = this.#text.value.length;
    this.the("hints", HTMLDetailsElement).open = false;
    this.#text.focus();
    this.#text.setSelectionRange(gap < 0 ? end : gap, gap < 0 ? end : gap + 1);
    this.count();
  }

  /** What is written has changed. */
  count() {
    this.#wrongAt = "";
    const left = LONGEST - length(this.#text.value);
    this.the("left").textContent = left < 0 ? words("write.over", -left) : left <= NEAR ? words("write.left", left) : "";
    this.#text.setAttribute("aria-invalid", String(left < 0));
    keepTyped({ where: this.#where, text: this.#text.value, with: this.#chosen });
  }

  /** The next note is as plain as the first: a colour is chosen for a note, and tells nothing of its writer. */
  #plain() {
    const [first] = /** @type {NodeListOf<HTMLInputElement>} */ (this.#form.querySelectorAll("[name=colour]"));
    if (first) first.checked = true;
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
    this.#text.setAttribute("aria-invalid", String(wrong !== ""));
    this.#wrongAt = wrong && step();
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
    if (this.#text.value.startsWith(written)) this.#text.value = this.#text.value.slice(written.length).trimStart();
    this.#plain();
    this.count();
    say(words(["INTRO", "WRITE"].includes(step()) ? "write.hidden" : "write.placed"));
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
    room().dataset.early = "true";
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
