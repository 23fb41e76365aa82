import { here } from "../live/here.js";
import { backOff } from "../live/pace.js";
import { post } from "../live/post.js";
import { uuid } from "../live/uuid.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** Within so long a press is answered or it is told that it was not: never kept for later, when the room has gone on. */
const PATIENCE = 12_000;

/** What the facilitator does to the run: step, reveal, vote again, close. Waits for the answer, and never does it twice. */
export default class extends Part {
  static targets = ["told"];
  #busy = false;

  connect() {
    this.hear("line", (line) => line === "open" && this.#answered());
    this.hear("done", () => this.#answered());
  }

  /**
   * `path`, `method`, `body` and `confirm` (the id of a dialog that is asked first) are the button's parameters.
   * @param {Event & {params: {path: string, method?: "POST" | "DELETE", body?: any, confirm?: string, did?: string}}} event
   */
  async do({ currentTarget, params: { path, method = "POST", body = {}, confirm, did } }) {
    if (this.#busy || (confirm && !(await confirmed(confirm)))) return;
    const button = /** @type {HTMLElement} */ (currentTarget);
    this.#busy = true;
    button.setAttribute("aria-disabled", "true");
    this.#tell(words("desk.sending"));
    this.#tell((await this.#done({ id: uuid(), method, path, body })) || (did ? words(did) : ""));
    button.removeAttribute("aria-disabled");
    this.#busy = false;
  }

  /** @param {import("../live/post.js").Command} command */
  async #done(command) {
    const end = Date.now() + PATIENCE;
    for (let failures = 0; Date.now() < end; failures++) {
      const outcome = await post(here.base, command);
      if ("refused" in outcome) return outcome.refused;
      if ("done" in outcome) return "";
      const pause = Math.max(outcome.after, backOff(failures));
      await new Promise((resolve) => setTimeout(resolve, Math.min(pause, end - Date.now())));
    }
    return words("desk.noway");
  }

  /** Somebody answers again: that nobody did is no longer so. */
  #answered() {
    if (this.the("told").textContent === words("desk.noway")) this.#tell("");
  }

  /** @param {string} text */
  #tell(text) {
    this.the("told").textContent = text;
  }
}

/**
 * Asks in the dialog of that id.
 * @param {string} id
 * @returns {Promise<boolean>}
 */
function confirmed(id) {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById(id));
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true }));
}
