import { ask, step } from "../live/here.js";
import { words } from "../live/words.js";
import { Part, written } from "./part.js";

/** So long one may undo from the toast; longer while it has the focus or the mouse. */
const STAYS = 20_000;

/** What was just done, in words, with the way to undo it. */
export default class extends Part {
  static targets = ["text", "again"];
  /** @type {import("../live/here.js").Answer["undo"]} */
  #undo;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** The command that takes back what was done; it is told of, but not offered to be taken back in turn. */
  #undoing = "";

  /** The step it was done in: what belongs to another step is no more to be undone by a press in passing. */
  #step = "";

  connect() {
    this.hear("notice", (text) => this.#show(text));
    this.hear("look", () => this.#step !== step() && this.leave());
    this.hear("done", ({ command, answer }) => (command.id === this.#undoing ? this.#show(words("undone")) : this.#offer(command, answer.undo)));
  }

  disconnect() {
    super.disconnect();
    clearTimeout(this.#timer);
  }

  async undo() {
    const undo = this.#undo;
    this.leave();
    if (undo) this.#undoing = await ask(undo.method, undo.path, undo.body ? JSON.parse(undo.body) : undefined);
  }

  leave() {
    this.#undo = undefined;
    /** @type {HTMLElement} */ (this.element).hidden = true;
  }

  /** Goes by itself, unless someone is on it. */
  wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.element.matches(":hover, :focus-within") ? this.wait() : this.leave()), STAYS);
  }

  /**
   * @param {import("../live/here.js").Kept} command
   * @param {import("../live/here.js").Answer["undo"]} undo
   */
  #offer({ method, path, body }, undo) {
    const kind = path.replace(/^\/w\/[^/]+\//, "").split("/").filter((part) => !part.includes("-")).join(".");
    const text = (kind === "stacks" && gatheredIn(body?.notes?.[0])) || words(`done.${kind}${method === "DELETE" ? ".gone" : ""}`);
    if (undo && text) this.#show(text, undo);
  }

  /**
   * @param {string} text
   * @param {import("../live/here.js").Answer["undo"]} [undo]
   */
  #show(text, undo) {
    this.#undo = undo;
    this.#step = step();
    this.the("text").textContent = text;
    this.the("again", HTMLElement).hidden = !undo;
    /** @type {HTMLElement} */ (this.element).hidden = false;
    this.wait();
  }
}

/**
 * Where notes were gathered, in words: in the zone of the first of them, also those that stood in other zones.
 * @param {string | undefined} first
 */
function gatheredIn(first) {
  const zone = document.getElementById(`n_${first}`)?.closest(".zone")?.querySelector("h2");
  return zone && words("done.stacks.zone", written(zone));
}
