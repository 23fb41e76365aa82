import { ask, here } from "../live/here.js";
import { say } from "../live/say.js";
import { keepTyped, typed } from "../live/typed.js";
import { uuid } from "../live/uuid.js";
import { words } from "../live/words.js";
import { Part } from "../room/part.js";
import { named, paragraphOf } from "./paragraph.js";
import { said } from "./wording.js";

/** What stands beside a paragraph when it is asked for: what its writers say to each other, or what it has said before. One at a time. */
export default class extends Part {
  connect() {
    this.hear("shown", (fragment) => this.#shown(fragment));
    this.hear("done", ({ command }) => /asides|settling/.test(command.path) && this.#renew());
    this.#restore();
  }

  /** Shows it, or puts it away where it is shown. @param {Event} event */
  async show(event) {
    const button = /** @type {HTMLButtonElement} */ (event.currentTarget);
    const paragraph = paragraphOf(button);
    const shown = this.element.querySelector(".beside");
    const again = shown?.closest("li.paragraph") === paragraph && shown.getAttribute("data-beside") === button.value;
    button.closest("details")?.removeAttribute("open");
    shown?.remove();
    if (!again) (await this.#fetch(paragraph, button.value))?.focus();
  }

  /** @param {Event} event */
  away(event) {
    const paragraph = paragraphOf(/** @type {Element} */ (event.currentTarget));
    paragraph.querySelector(".beside")?.remove();
    /** @type {HTMLElement | null} */ (paragraph.querySelector(".paragraph-tools button"))?.focus();
  }

  /** An earlier wording is to stand again. @param {Event} event */
  again(event) {
    const button = /** @type {HTMLButtonElement} */ (event.currentTarget);
    const paragraph = paragraphOf(button);
    ask("POST", `paragraphs/${idOf(paragraph)}/wording`, { number: Number(button.value), base: said(paragraph) });
    this.away(event);
  }

  /** @param {Event} event */
  say(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const field = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("text"));
    const paragraph = paragraphOf(form);
    if (!field.value.trim()) return void (say(words("beside.empty")), field.focus());
    ask("POST", `paragraphs/${idOf(paragraph)}/asides`, { id: uuid(), text: field.value });
    field.value = "";
    keepTyped({ where: where(paragraph), text: "" });
    field.focus();
  }

  /** @param {Event} event */
  type(event) {
    const field = event.target instanceof Element && event.target.closest(".asides textarea");
    if (field instanceof HTMLTextAreaElement) keepTyped({ where: where(paragraphOf(field)), text: field.value });
  }

  /** @param {Event} event */
  takeAway(event) {
    ask("DELETE", `asides/${/** @type {HTMLButtonElement} */ (event.currentTarget).value}`);
  }

  /** @param {Event} event */
  settle(event) {
    ask("POST", `paragraphs/${idOf(paragraphOf(/** @type {Element} */ (event.currentTarget)))}/settling`);
  }

  /** @param {Event} event */
  open(event) {
    ask("DELETE", `paragraphs/${idOf(paragraphOf(/** @type {Element} */ (event.currentTarget)))}/settling`);
  }

  /** Something is said beside a paragraph, or the paragraph itself is otherwise. @param {import("../live/fragments.js").Fragment} fragment */
  #shown({ id }) {
    const paragraph = id.startsWith("a_") && document.getElementById(id)?.closest("li.paragraph");
    if (paragraph) say(words("beside.changed", named(paragraph)));
    if (this.element.querySelector(".beside")?.closest("li.paragraph")?.id.slice(2) === id.slice(2)) this.#renew();
  }

  /** What is shown is shown anew; what is being written there stays, and so does the focus. */
  async #renew() {
    const shown = this.element.querySelector(".beside");
    if (!shown) return;
    const paragraph = paragraphOf(shown);
    const fresh = await this.#read(paragraph, shown.getAttribute("data-beside") ?? "");
    const [old, anew] = [".thread", "ol"].map((part) => shown.querySelector(`:scope > ${part}`)).flatMap((part) => (part ? [part, fresh?.querySelector(`:scope > ${part.localName === "ol" ? "ol" : ".thread"}`)] : []));
    if (!old || !anew) return;
    const held = old.contains(document.activeElement);
    old.replaceWith(anew);
    if (held) /** @type {HTMLElement} */ (shown).focus();
  }

  /**
   * @param {Element} paragraph
   * @param {string} what
   */
  async #fetch(paragraph, what) {
    const fresh = await this.#read(paragraph, what);
    if (!fresh) return void say(words("line.waiting"));
    this.element.querySelector(".beside")?.remove();
    paragraph.append(fresh);
    const [kept] = what === "asides" ? await typed(where(paragraph)) : [];
    const field = fresh.querySelector("textarea");
    if (kept && field) field.value = kept.text;
    return /** @type {HTMLElement} */ (field ?? fresh);
  }

  /**
   * @param {Element} paragraph
   * @param {string} what
   */
  async #read(paragraph, what) {
    const answer = await fetch(`${here.base}/paragraphs/${idOf(paragraph)}/${what}`).catch(() => undefined);
    if (!answer?.ok) return undefined;
    const template = document.createElement("template");
    template.innerHTML = await answer.text();
    return template.content.firstElementChild ?? undefined;
  }

  /** What was being said when the page went is found again. */
  async #restore() {
    const [left] = await typed("aside ");
    const paragraph = left && document.getElementById(`p_${left.where.slice(6)}`);
    if (paragraph) this.#fetch(paragraph, "asides");
  }
}

/** @param {Element} paragraph */
const idOf = (paragraph) => paragraph.id.slice(2);

/** @param {Element} paragraph */
const where = (paragraph) => `aside ${idOf(paragraph)}`;
