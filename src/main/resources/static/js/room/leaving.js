import { here } from "../live/here.js";
import { typed } from "../live/typed.js";
import { Part } from "./part.js";

/** Leaves nothing behind on a shared device. What is unsent is asked about first: send it now, or throw it away. */
export default class extends Part {
  static targets = ["ask"];
  #asked = false;

  /** @param {SubmitEvent} event */
  async leave(event) {
    if (this.#asked) return;
    event.preventDefault();
    const outbox = await here.outbox;
    const left = [...outbox.kept, ...(await typed(""))];
    if (left.length === 0) return this.#go();
    this.the("ask", HTMLDialogElement).showModal();
  }

  /** What is unsent is sent first. */
  stay() {
    this.the("ask", HTMLDialogElement).close();
  }

  async throwAway() {
    const keep = await here.keep;
    await (await here.outbox).clear();
    for (const { where } of await typed("")) await keep.drop(`typed ${here.seat} ${where}`);
    this.#go();
  }

  #go() {
    this.#asked = true;
    /** @type {HTMLFormElement} */ (this.element).requestSubmit();
  }
}
