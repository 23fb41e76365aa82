import { here } from "../live/here.js";
import { typed } from "../live/typed.js";
import { uuid } from "../live/uuid.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** Leaves nothing behind on a shared device. What is unsent is asked about first: send it now, or throw it away. */
export default class extends Part {
  static targets = ["ask", "told"];

  async leave() {
    const left = [...(await here.outbox).kept, ...(await typed(""))];
    if (left.length === 0) return this.#go();
    this.the("ask", HTMLDialogElement).showModal();
  }

  /** What is unsent is sent first. */
  stay() {
    this.the("ask", HTMLDialogElement).close();
  }

  async throwAway() {
    this.stay();
    const keep = await here.keep;
    await (await here.outbox).clear();
    for (const { where } of await typed("")) await keep.drop(`typed ${here.seat} ${where}`);
    this.#go();
  }

  async #go() {
    const answer = await fetch(`${here.base}/leaving`, { method: "POST", headers: { "Kd-Command": uuid() } }).catch(() => undefined);
    if (answer?.ok) location.assign("/");
    else this.the("told").textContent = words("desk.noway");
  }
}
