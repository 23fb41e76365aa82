import { here, isOpen } from "../live/here.js";
import { typed } from "../live/typed.js";
import { uuid } from "../live/uuid.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** Leaves nothing behind on a shared device, and asks first: what is unsent may be sent now, or thrown away. */
export default class extends Part {
  static targets = ["ask", "sure", "told"];

  async leave() {
    const left = [...(await here.outbox).kept, ...(await typed(""))];
    this.the(isOpen() && left.length > 0 ? "ask" : "sure", HTMLDialogElement).showModal();
  }

  /** What is unsent is sent first. */
  stay() {
    for (const dialog of this.element.querySelectorAll("dialog")) dialog.close();
  }

  /** After closing nothing can be sent any more: what is left goes too. */
  go() {
    return this.throwAway();
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
    if (answer?.ok) location.assign("/?why=left");
    else this.the("told").textContent = words("desk.noway");
  }
}
