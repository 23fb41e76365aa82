import { ask, here, isOpen, tell } from "../live/here.js";
import { say } from "../live/say.js";
import { keepTyped } from "../live/typed.js";
import { words } from "../live/words.js";
import { fetchBoardNow } from "../live/whole.js";
import { Part, fromTemplate } from "./part.js";

/** @typedef {import("../live/here.js").Kept} Kept */

/** Tells in words how much is not sent; what was refused, and what was left in writing on another board, can be mended or thrown away. */
export default class extends Part {
  static targets = ["count", "list"];

  connect() {
    this.hear("outbox", () => this.#show());
    this.hear("refused", (command) => this.#refused(command));
    this.#show();
    this.hear("left", ({ where, text, sentence, body }) => this.#item(where, text, sentence, { path: "left", body }));
    here.keep.then(({ lasting }) => (this.lasting = lasting));
    addEventListener("beforeunload", (event) => this.#hold(event), { signal: this.signal });
  }

  async #show() {
    const { waiting, way, kept } = await here.outbox;
    const count = this.the("count");
    const what = words(waiting.every(({ path }) => path === "notes") ? "unsent.notes" : "unsent.changes", waiting.length);
    const text = waiting.length > 0 ? words(`unsent.${way || "later"}`, waiting.length, what) : words(this.lasting === false ? "unsent.memory" : "");
    clearTimeout(this.soon);
    this.soon = setTimeout(() => (count.textContent = text), way === "sending" ? 2_000 : 0);
    this.waits = waiting.length > 0;
    for (const command of kept.filter(({ refused }) => refused)) this.#item(command.id, written(command), command.refused ?? "", command);
  }

  /** @param {Kept} command */
  async #refused(command) {
    say(command.refused ?? "");
    fetchBoardNow();
    if (written(command)) return void this.#show().then(() => this.element.scrollIntoView({ block: "center" }));
    (await here.outbox).drop(command.id);
    this.#item(command.id, "", command.refused ?? "");
  }

  /**
   * @param {string} id
   * @param {string} text what was written
   * @param {string} sentence what is to be said of it
   * @param {{path: string, body?: any}} [command] what it was to do
   */
  #item(id, text, sentence, command) {
    if (this.element.querySelector(`[data-id="${id}"]`)) return;
    const item = fromTemplate("unsent-item");
    if (!item) return;
    item.dataset.id = id;
    item.dataset.kind = command?.path === "left" ? "left" : command?.path === "notes" ? "note" : "other";
    for (const [selector, said] of [["p", text], ["small", sentence]]) {
      const part = item.querySelector(String(selector));
      if (part) part.textContent = String(said);
    }
    for (const button of item.querySelectorAll("button")) button.hidden = !!button.dataset.for && (button.dataset.for !== item.dataset.kind || !isOpen());
    item.addEventListener("click", ({ target }) => this.#choose(item, /** @type {Element} */ (target).closest("button")?.value, command));
    this.the("list").append(item);
  }

  /**
   * @param {HTMLElement} item
   * @param {string | undefined} choice
   * @param {{path: string, body?: any}} [command]
   */
  async #choose(item, choice, command) {
    if (!choice) return;
    if (choice === "mend") tell("mend", command?.body);
    if (choice === "place") await ask("POST", "notes", command?.body);
    item.remove();
    if (command?.path === "left") keepTyped({ where: item.dataset.id ?? "", text: "" });
    else (await here.outbox).drop(item.dataset.id ?? "");
  }

  /** What only the page remembers is lost with it: ask first. @param {BeforeUnloadEvent} event */
  #hold(event) {
    if (this.waits && this.lasting === false) event.preventDefault();
  }
}

/** @param {Kept} command */
const written = ({ body }) => body?.text ?? body?.name ?? body?.reason ?? body?.now?.body ?? "";
