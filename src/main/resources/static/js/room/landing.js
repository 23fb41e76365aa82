import { room } from "../live/here.js";
import { Part } from "./part.js";

/** Who has waited longer for the line has gone on to something else. */
const SOON = 5_000;

/** A stack that was just made of ticked notes comes into view and gets the focus, unless one has gone on to something else. */
export default class extends Part {
  #stack = "";
  #asked = 0;

  connect() {
    this.hear("asked", ({ path, body }) => path === "stacks" && room().dataset.picking && ([this.#stack, this.#asked] = [body.id, Date.now()]));
    this.hear("refused", ({ body }) => body?.id === this.#stack && (this.#stack = ""));
    this.hear("look", () => this.#show());
  }

  #show() {
    const stack = this.#stack && document.getElementById(`s_${this.#stack}`);
    const button = stack && /** @type {HTMLElement | null} */ (stack.querySelector(":scope > .more"));
    if (!button) return;
    this.#stack = "";
    if (Date.now() - this.#asked > SOON || document.activeElement?.closest("dialog, textarea, #board")) return;
    stack.scrollIntoView({ block: "center" });
    button.focus({ preventScroll: true });
  }
}
