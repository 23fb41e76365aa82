import { here, tell } from "../live/here.js";
import { place } from "../live/placing.js";
import { words } from "../live/words.js";
import { ownNumber } from "./own.js";
import { Part, fromTemplate } from "./part.js";

/** @typedef {import("../live/here.js").Kept} Kept */

/** Shows a note in the own list at once, marked as pending and with its state in words, until the list itself shows it. */
export default class extends Part {
  /** @type {Map<string, number>} just sent: note to the list's number from which the list itself shows it */
  #sent = new Map();

  connect() {
    this.hear("outbox", () => this.#show());
    this.hear("done", ({ command, answer }) => command.path === "notes" && this.#sent.set(`o_${command.id}`, answer.own));
    this.hear("look", () => this.#tidy());
    this.#show();
  }

  get #own() {
    return this.element.querySelector("#own");
  }

  async #show() {
    const { waiting, way } = await here.outbox;
    const notes = waiting.filter(({ path }) => path === "notes").map((note) => changed(note, waiting));
    this.kept = new Set(notes.map(({ id }) => `o_${id}`));
    notes.forEach((command, index) => this.#pending(command, words(`note.${index > 0 && way === "sending" ? "unsent" : way || "unsent"}`)));
    this.#tidy();
    tell("pending");
  }

  #tidy() {
    const number = ownNumber(this.#own);
    for (const [id, from] of this.#sent) if (from <= number) this.#sent.delete(id);
    const pending = [...(this.#own?.querySelectorAll(".is-pending[id^=o_]") ?? [])];
    pending.filter(({ id }) => !this.#sent.has(id) && !this.kept?.has(id)).forEach((note) => note.remove());
  }

  /**
   * @param {Kept} command
   * @param {string} state
   */
  #pending({ id, name, body }, state) {
    const shown = document.getElementById(`o_${id}`);
    const note = shown ?? fromTemplate("own-note");
    const list = this.#own?.querySelector("ul.notes");
    if (!note || !list || (shown && !shown.classList.contains("is-pending"))) return;
    note.id = `o_${id}`;
    note.className = `note ${body.colour.charAt(0).toLowerCase()} is-pending`;
    note.dataset.state = "PENDING";
    note.dataset.zone = body.zone;
    note.dataset.order = String(-Number(name.split(" ").at(-2))); // newest first, as in the list
    write(note, "p", body.text);
    write(note, "small", state);
    if (!shown) place(list, note);
  }
}

/**
 * The note with what its writer has changed since, and not had an answer to either.
 * @param {Kept} note
 * @param {Kept[]} waiting
 * @returns {Kept}
 */
function changed(note, waiting) {
  const changes = waiting.filter(({ path, body }) => path.startsWith(`own/${note.id}/`) && body);
  return { ...note, body: Object.assign({}, note.body, ...changes.map(({ body }) => body)) };
}

/**
 * @param {Element} note
 * @param {string} selector
 * @param {string} text
 */
function write(note, selector, text) {
  const part = note.querySelector(selector);
  if (part && part.textContent !== text) part.textContent = text;
}
