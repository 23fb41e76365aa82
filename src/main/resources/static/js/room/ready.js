import { here, isOpen, step } from "../live/here.js";
import { signal } from "../live/post.js";
import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** The steps in which one works by oneself or together, until all are done. */
const STEPS = ["WRITE", "SHARE", "GATHER", "PRIORITISE", "CONCLUDE"];

/** One says that one is ready to go on. Only how many are is told, and only to the facilitator. */
export default class extends Part {
  static targets = ["label"];
  /** The step it was said in. @type {string | undefined} */
  #said;
  #busy = false;

  connect() {
    this.hear("look", () => this.#show());
    this.#show();
  }

  async turn() {
    if (this.#busy) return;
    this.#busy = true;
    const index = now();
    const ready = this.#said !== index;
    const heard = await signal(here.base, "ready", { step: Number(index), ready });
    this.#busy = false;
    if (heard) this.#said = ready ? index : undefined;
    say(words(!heard ? "ready.noway" : ready ? "ready.yes" : "ready.no"));
    this.#show();
  }

  #show() {
    const button = /** @type {HTMLElement} */ (this.element);
    const ready = this.#said === now();
    button.hidden = !isOpen() || !STEPS.includes(step());
    button.setAttribute("aria-pressed", String(ready));
    button.classList.toggle("is-ready", ready);
  }
}

const now = () => document.getElementById("now")?.dataset.index ?? "";
