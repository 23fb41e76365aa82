import { isOpen } from "../live/here.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** What was heard last, in the page in hand and those before it. */
let heard = { step: "", count: 0 };

/** For the facilitator: how many are ready, of those who take part. */
export default class extends Part {
  static targets = ["bar", "told"];

  connect() {
    this.hear("ready", (ready) => this.#show((heard = ready)));
    this.hear("look", () => this.#show());
    this.#show();
  }

  #show({ step, count } = heard) {
    const element = /** @type {HTMLElement} */ (this.element);
    const all = Number(element.dataset.count);
    element.hidden = !isOpen() || count === 0 || step !== document.getElementById("now")?.dataset.index;
    const told = words("ready.count", Math.min(count, all), all);
    if (this.the("told").textContent !== told) this.the("told").textContent = told;
    const bar = this.the("bar", HTMLProgressElement);
    bar.max = Math.max(1, all);
    bar.value = Math.min(count, all);
  }
}
