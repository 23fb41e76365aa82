import { ask } from "../live/here.js";
import { Part } from "./part.js";

/** Asks for the name of a stack that was just made, and lets it be. */
export default class extends Part {
  static targets = ["name"];
  #stack = "";

  connect() {
    this.hear("nameless", (stack) => this.#open(stack));
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.element);
  }

  get #field() {
    return this.the("name", HTMLInputElement);
  }

  /** @param {Event} event */
  save(event) {
    event.preventDefault();
    const name = this.#field.value.trim();
    if (name) ask("POST", `stacks/${this.#stack}/name`, { name });
    this.#dialog.close();
  }

  /** @param {string} stack */
  #open(stack) {
    this.#stack = stack;
    this.#field.value = "";
    this.#dialog.showModal();
  }
}
