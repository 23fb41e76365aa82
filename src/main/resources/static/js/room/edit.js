import { ask, isOpen, tell } from "../live/here.js";
import { keepTyped, typed } from "../live/typed.js";
import { words } from "../live/words.js";
import { Part, fromTemplate, textOf } from "./part.js";

/** Lets the writer change the own notes where they stand. What is being changed is left alone until it is let go. */
export default class extends Part {
  connect() {
    this.hear("look", () => this.#equip());
    this.hear("pending", () => this.#equip());
    this.hear("edit", (note) => this.#open(this.element.querySelector(`[data-note="${note}"]`)));
    this.#equip();
    if (isOpen()) this.#restore();
  }

  /** @param {Event} event */
  choose(event) {
    const button = /** @type {HTMLButtonElement} */ (event.currentTarget);
    const note = /** @type {HTMLElement} */ (button.closest("li"));
    const path = `own/${note.id.slice(2)}`;
    if (button.value === "edit") return this.#open(note);
    if (button.value === "wordings") return void tell("wordings", note.id);
    if (button.value === "return") return void ask("POST", `${path}/return`, {});
    note.classList.add("is-going");
    ask("DELETE", path);
  }

  /** @param {Event} event */
  type(event) {
    const form = formOf(event);
    textIn(form).setCustomValidity("");
    keepTyped({ where: `edit ${form.closest("li")?.id}`, text: textIn(form).value });
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) formOf(event).requestSubmit();
    if (event.key === "Escape") this.#close(formOf(event));
  }

  /** @param {Event} event */
  leave(event) {
    this.#close(formOf(event));
  }

  /** @param {Event} event */
  async save(event) {
    event.preventDefault();
    const form = formOf(event);
    const note = /** @type {HTMLElement} */ (form.closest("li"));
    const text = textIn(form).value.trim();
    const { colour, zone } = Object.fromEntries(new FormData(form));
    textIn(form).setCustomValidity(text === "" ? words("write.empty") : "");
    if (!form.reportValidity()) return;
    for (const [part, now, was] of [["wording", text, textOf(note)], ["colour", colour, form.dataset.colour], ["zone", zone, note.dataset.zone]]) {
      if (now && now !== was) await ask("POST", `own/${note.id.slice(2)}/${part}`, { [part === "wording" ? "text" : String(part)]: now });
    }
    const shown = note.querySelector(":scope > p");
    if (shown) shown.textContent = text;
    this.#close(form);
  }

  /** @param {Element | null} note */
  #open(note, text = textOf(note)) {
    const form = /** @type {HTMLFormElement | undefined} */ (fromTemplate("own-edit"));
    if (!note || !form || note.hasAttribute("data-held")) return;
    tell("view", "write");
    note.setAttribute("data-held", "");
    form.dataset.colour = colourOf(note);
    note.append(form);
    textIn(form).value = text;
    choose(form, "colour", form.dataset.colour);
    choose(form, "zone", note.getAttribute("data-zone") ?? "");
    for (const part of form.querySelectorAll("[data-for]")) allow(part, note);
    textIn(form).focus();
  }

  /** @param {HTMLFormElement} form */
  #close(form) {
    const note = /** @type {HTMLElement} */ (form.closest("li"));
    keepTyped({ where: `edit ${note.id}`, text: "" });
    note.removeAttribute("data-held");
    form.remove();
    /** @type {HTMLElement | null} */ (note.querySelector("button:not([hidden])"))?.focus();
    tell("own", "");
  }

  async #restore() {
    for (const { where, text } of await typed("edit ")) this.#open(document.getElementById(where.slice(5)), text);
  }

  #equip() {
    if (!isOpen()) return;
    for (const note of this.element.querySelectorAll("#own ul.notes > li")) {
      const tools = note.querySelector(":scope > .tools") ?? fromTemplate("own-tools");
      if (!tools) return;
      if (!tools.isConnected) note.append(tools);
      for (const button of tools.querySelectorAll("button")) {
        allow(button, note);
        button.setAttribute("aria-label", words(`own.${button.value}`, textOf(note)));
      }
    }
  }
}

/**
 * A button or fieldset is there only for a note in one of the states it names.
 * @param {Element} part
 * @param {Element} note
 */
function allow(part, note) {
  const states = (part.getAttribute("data-for") ?? "").split(" ");
  const choice = /** @type {HTMLButtonElement | HTMLFieldSetElement} */ (part);
  choice.disabled = choice.hidden = !states.includes(note.getAttribute("data-state") ?? "");
}

/** @param {Event} event */
const formOf = (event) => /** @type {HTMLFormElement} */ (/** @type {Element} */ (event.target).closest("form"));

/** @param {HTMLFormElement} form */
const textIn = (form) => /** @type {HTMLTextAreaElement} */ (form.querySelector("textarea"));

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} value
 */
function choose(form, name, value) {
  const field = form.elements.namedItem(name);
  if (field && "value" in field && value) field.value = value;
}

/** The colour whose letter the note bears. @param {Element} note */
const colourOf = (note) => ["YELLOW", "AQUA", "PEACH", "GREEN", "LILAC"].find((colour) => note.classList.contains(colour.charAt(0).toLowerCase())) ?? "";
