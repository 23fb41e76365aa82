import { ask, here, look } from "../live/here.js";
import { say } from "../live/say.js";
import { keepTyped, typed } from "../live/typed.js";
import { uuid } from "../live/uuid.js";
import { words } from "../live/words.js";
import { Part, fromTemplate } from "../room/part.js";
import { Editor } from "./editor.js";
import { named, paragraphOf } from "./paragraph.js";
import { both, said } from "./wording.js";

/** @typedef {import("./wording.js").Wording} Wording */

/** The text of a strategy, written in where it stands, by several at once. */
export default class extends Part {
  static targets = ["saved"];
  /** @type {Map<string, Editor>} by paragraph */
  #open = new Map();
  /** @type {Map<string, Editor>} closed, and shown as the room has it when that command is done */
  #leaving = new Map();
  /** the paragraph just put in, which is to be written in as soon as it is there */
  #fresh = "";

  connect() {
    this.hear("look", () => this.#equip());
    this.hear("shown", (fragment) => this.#shown(fragment));
    this.hear("outbox", () => this.#state());
    this.hear("done", ({ command }) => this.#let(command.id));
    this.hear("refused", ({ id }) => this.#let(id));
    addEventListener("pagehide", () => this.#open.forEach((editor) => editor.save()), { signal: this.signal });
    this.#equip();
    this.#restore();
  }

  /** @param {Event} event */
  choose(event) {
    const button = /** @type {HTMLButtonElement} */ (event.currentTarget);
    const paragraph = paragraphOf(button);
    const path = `paragraphs/${paragraph.id.slice(2)}`;
    /** @type {HTMLDetailsElement | null} */ (button.closest("details"))?.removeAttribute("open");
    if (button.value === "edit") this.#edit(paragraph);
    if (button.value === "remove") ask("DELETE", path);
    if (button.value === "up" || button.value === "down") this.#move(paragraph, button.value === "up", path);
  }

  /** @param {Event} event */
  add(event) {
    const chapter = /** @type {Element} */ (event.currentTarget).closest("[data-chapter]")?.getAttribute("data-chapter");
    const id = uuid();
    this.#fresh = `p_${id}`;
    ask("POST", "paragraphs", { id, chapter });
  }

  /** @param {Event} event */
  settle(event) {
    const { value } = /** @type {HTMLButtonElement} */ (event.currentTarget);
    const rival = /** @type {HTMLElement} */ (/** @type {Element} */ (event.currentTarget).closest("[data-rival]"));
    const path = `rivals/${rival.dataset.rival}`;
    const paragraph = paragraphOf(rival);
    if (value === "adopt") ask("POST", `${path}/adoption`);
    if (value === "dismiss") ask("DELETE", path);
    if (value !== "both") return;
    const standing = said(paragraph);
    this.#edit(paragraph, standing, both(standing, said(rival)));
    ask("DELETE", path);
  }

  /** Shows the notes behind a paragraph, or puts them away. @param {Event} event */
  async trace(event) {
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    const paragraph = paragraphOf(button);
    const shown = paragraph.querySelector(".behind-text");
    for (const one of this.element.querySelectorAll(".behind-text")) this.#untrace(paragraphOf(one));
    if (shown) return;
    const answer = await fetch(`${here.base}/paragraphs/${paragraph.id.slice(2)}/behind`).catch(() => undefined);
    if (!answer?.ok) return say(words("line.waiting"));
    paragraph.insertAdjacentHTML("beforeend", await answer.text());
    paragraph.classList.add("is-traced");
    button.setAttribute("aria-expanded", "true");
  }

  /** @param {Event} event */
  type(event) {
    this.#open.get(paragraphOf(/** @type {Element} */ (event.target)).id)?.typed();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const done = event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey));
    if (done) this.#close(paragraphOf(/** @type {Element} */ (event.target)).id);
    if (done) event.preventDefault();
  }

  /** @param {Event} event */
  close(event) {
    event.preventDefault();
    this.#close(paragraphOf(/** @type {Element} */ (event.target)).id);
  }

  /** What one wrote since one began is taken back, as far as nobody has built on it. @param {Event} event */
  cancel(event) {
    const { id } = paragraphOf(/** @type {Element} */ (event.target));
    this.#open.get(id)?.begin();
    this.#close(id);
  }

  /** @param {KeyboardEvent} event */
  fold(event) {
    const more = /** @type {HTMLDetailsElement} */ (event.currentTarget);
    more.open = false;
    more.querySelector("summary")?.focus();
  }

  /**
   * @param {HTMLElement} paragraph
   * @param {Wording} [base]
   * @param {Wording} [now]
   */
  #edit(paragraph, base = said(paragraph), now = base) {
    if (this.#open.has(paragraph.id)) return;
    const form = /** @type {HTMLFormElement} */ (fromTemplate("paragraph-edit"));
    paragraph.append(form);
    paragraph.setAttribute("data-held", "");
    this.#open.set(paragraph.id, new Editor(paragraph, form, base, now));
    /** @type {HTMLElement | null} */ (form.querySelector("textarea"))?.focus();
  }

  /** @param {string} id */
  async #close(id) {
    const editor = this.#open.get(id);
    if (!editor) return;
    this.#open.delete(id);
    await editor.save();
    if (editor.isEmpty) ask("DELETE", `paragraphs/${id.slice(2)}`);
    editor.form.remove();
    editor.paragraph.removeAttribute("data-held");
    if (editor.last && (await here.outbox).kept.some((command) => command.id === editor.last)) this.#leave(editor);
    else editor.release();
    /** @type {HTMLElement | null} */ (editor.paragraph.querySelector(".paragraph-tools button"))?.focus();
    look();
  }

  /** What one wrote stands there until the room has it. @param {Editor} editor */
  #leave(editor) {
    this.#leaving.set(editor.last, editor);
    const [heading, body] = [editor.paragraph.querySelector(".says h3"), editor.paragraph.querySelector(".says .text")];
    if (heading) heading.textContent = editor.base.heading;
    if (body) body.textContent = editor.base.body;
  }

  /** @param {string} command */
  #let(command) {
    this.#leaving.get(command)?.release();
    this.#leaving.delete(command);
  }

  /**
   * @param {HTMLElement} paragraph
   * @param {boolean} up
   * @param {string} path
   */
  #move(paragraph, up, path) {
    const others = [...(paragraph.parentElement?.children ?? [])].filter((one) => !one.hasAttribute("data-lead"));
    const at = others.indexOf(paragraph);
    const next = up ? others[at - 1] : others[at + 2];
    if (up ? at > 0 : at < others.length - 1) ask("POST", `${path}/place`, { before: next?.id.slice(2) });
  }

  /** @param {import("../live/fragments.js").Fragment} fragment */
  #shown({ id, action, element }) {
    if (!id.startsWith("p_")) return;
    if (id === this.#fresh && element) {
      this.#fresh = "";
      return queueMicrotask(() => this.#edit(/** @type {HTMLElement} */ (document.getElementById(id))));
    }
    if (action === "gone") return say(words("paper.gone"));
    const paragraph = document.getElementById(id);
    if (paragraph) say(words(paragraph.querySelector(".rival") ? "paper.rival" : "paper.changed", named(paragraph)));
  }

  async #state() {
    const { waiting, way } = await here.outbox;
    const state = waiting.length === 0 ? "saved" : way === "net" || way === "later" || way === "seat" ? "net" : "saving";
    this.the("saved").textContent = words(`paper.${state}`);
  }

  #equip() {
    for (const paragraph of this.element.querySelectorAll("li.paragraph")) {
      const tools = paragraph.querySelector(":scope > .paragraph-tools") ?? fromTemplate("paragraph-tools");
      if (!tools) return;
      if (!tools.isConnected) paragraph.append(tools);
      tools.querySelector("button")?.setAttribute("aria-label", words("paper.edit", named(paragraph)));
      tools.querySelector("summary")?.setAttribute("aria-label", words("paper.more", named(paragraph)));
      const others = [...(paragraph.parentElement?.children ?? [])].filter((one) => !one.hasAttribute("data-lead"));
      for (const [way, end] of [["up", others[0]], ["down", others.at(-1)]]) tools.querySelector(`[value="${way}"]`)?.toggleAttribute("hidden", end === paragraph || paragraph.hasAttribute("data-lead"));
      tools.querySelector('[value="remove"]')?.toggleAttribute("hidden", paragraph.hasAttribute("data-lead"));
    }
  }

  /** @param {HTMLElement} paragraph */
  #untrace(paragraph) {
    paragraph.querySelector(".behind-text")?.remove();
    paragraph.classList.remove("is-traced");
    paragraph.querySelector(".trace")?.setAttribute("aria-expanded", "false");
  }

  /** What was being written when the page went, is written on; where somebody has taken the paragraph out, it comes back by it. */
  async #restore() {
    for (const { where, text, with: on } of await typed("text ")) {
      const paragraph = document.getElementById(where.slice(5));
      const [base, now] = [JSON.parse(on?.base ?? "{}"), JSON.parse(text)];
      if (paragraph) this.#edit(paragraph, base, now);
      else await ask("POST", `paragraphs/${where.slice(7)}`, { base, now }), await keepTyped({ where, text: "" });
    }
  }
}
