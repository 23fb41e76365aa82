import { look, mayMove, room, tell } from "../live/here.js";
import { words } from "../live/words.js";
import { gather } from "./moves.js";
import { Part } from "./part.js";

/** Tick the notes that belong together, give the stack a name, gather. */
export default class extends Part {
  static targets = ["start", "form", "count", "name"];
  /** @type {string[]} */
  #picked = [];

  connect() {
    this.hear("look", () => this.#show());
    this.hear("picked", (notes) => this.#show((this.#picked = notes)));
    this.#show();
  }

  start() {
    this.#picking("gather");
    // A keyboard on the screen would cover the notes that are to be ticked first.
    if (!matchMedia("(pointer: coarse)").matches) this.the("name", HTMLInputElement).focus();
  }

  leave() {
    this.#picking("");
    this.the("start", HTMLElement).focus({ preventScroll: true });
  }

  /** @param {Event} event */
  gather(event) {
    event.preventDefault();
    if (this.#picked.length < 2) return void (this.the("count").textContent = words("pick.few"));
    gather(this.#picked, this.the("name", HTMLInputElement).value.trim());
    this.the("name", HTMLInputElement).value = "";
    this.leave();
  }

  /** @param {"gather" | ""} what */
  #picking(what) {
    room().dataset.picking = what;
    tell("pick", []);
    look();
  }

  #show(_picked = this.#picked) {
    const gathering = room().dataset.picking === "gather";
    if (gathering && !mayMove()) return this.#picking("");
    /** @type {HTMLElement} */ (this.element).hidden = !mayMove();
    this.the("start", HTMLElement).hidden = gathering;
    this.the("form", HTMLElement).hidden = !gathering;
    const told = this.#picked.length ? words("pick.count", this.#picked.length) : words("pick.help");
    if (this.the("count").textContent !== told) this.the("count").textContent = told;
  }
}
