import { ask, here } from "../live/here.js";
import { keepTyped, typed } from "../live/typed.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/**
 * @typedef {object} Answer what stands: nothing yet where needed is null
 * @property {boolean | null} needed
 * @property {string} text
 */

/** The two discussions, group by group. A form keeps what is written in it whatever others say meanwhile, and tells what they said. */
export default class extends Part {
  /** @type {Map<string, Answer>} by answer, what its form was filled with */
  #base = new Map();

  connect() {
    this.hear("shown", ({ id }) => id.startsWith("d_") && this.#shown(id));
    this.hear("refused", (command) => this.#refused(command));
    for (const form of this.#forms()) this.#fill(form);
    this.#restore();
  }

  /** @param {Event} event */
  open(event) {
    const details = /** @type {HTMLDetailsElement} */ (event.currentTarget);
    const form = details.querySelector("form");
    if (!details.open || !form) return;
    if (!this.#isTouched(form)) this.#fill(form);
    /** @type {HTMLElement | null} */ (form.querySelector("input:checked, input"))?.focus();
  }

  /** @param {Event} event */
  type(event) {
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    keepTyped({ where: `discussion ${about(form)}`, text: this.#isTouched(form) ? JSON.stringify(written(form)) : "", with: { base: JSON.stringify(this.#base.get(about(form))) } });
  }

  /** @param {Event} event */
  async save(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const { needed, text } = written(form);
    if (needed === null) return tellIn(form, words("discussion.choose"));
    if (!text && !(form.dataset.topic === "PLAN" && !needed)) return tellIn(form, words(`discussion.${form.dataset.topic}.${needed ? "yes" : "no"}`));
    await this.#send(form, { needed, text });
  }

  /** @param {Event} event */
  clear(event) {
    const form = /** @type {HTMLFormElement} */ (/** @type {Element} */ (event.currentTarget).closest("form"));
    if (standing(form).needed === null) return this.#close(form);
    return this.#send(form, { needed: null, text: "" });
  }

  /**
   * @param {HTMLFormElement} form
   * @param {Answer} answer
   */
  async #send(form, answer) {
    await ask("POST", "discussions", { topic: form.dataset.topic, group: form.dataset.group ?? null, ...answer, was: this.#base.get(about(form)) });
    this.#base.set(about(form), answer);
    this.#close(form);
  }

  /** @param {HTMLFormElement} form */
  #close(form) {
    write(form, this.#base.get(about(form)) ?? standing(form));
    keepTyped({ where: `discussion ${about(form)}`, text: "" });
    tellIn(form, "");
    const details = /** @type {HTMLDetailsElement} */ (form.closest("details"));
    details.open = false;
    details.querySelector("summary")?.focus();
  }

  /** Somebody has said something: a form nobody writes in follows, in one that is written in it is told. @param {string} id */
  #shown(id) {
    const form = this.#forms().find((one) => about(one) === id);
    if (!form || same(standing(form), this.#base.get(id))) return;
    if (!this.#isTouched(form)) return this.#fill(form);
    this.#base.set(id, standing(form));
    tellIn(form, words("discussion.changed", standing(form).text));
  }

  /** What came too late is written again where it was, with what to do. @param {import("../live/here.js").Kept} command */
  async #refused({ id, path, body, refused }) {
    if (path !== "discussions") return;
    const form = this.#forms().find((one) => one.dataset.topic === body.topic && (one.dataset.group ?? null) === body.group);
    if (!form || this.#isTouched(form)) return;
    this.#base.set(about(form), standing(form));
    /** @type {HTMLDetailsElement} */ (form.closest("details")).open = true;
    write(form, body);
    tellIn(form, refused ?? "");
    await (await here.outbox).drop(id);
    document.querySelector(`.unsent [data-id="${id}"]`)?.remove();
  }

  async #restore() {
    for (const { where, text, with: on } of await typed("discussion ")) {
      const form = this.#forms().find((one) => `discussion ${about(one)}` === where);
      if (!form) continue;
      this.#base.set(about(form), JSON.parse(on?.base ?? "null") ?? standing(form));
      write(form, JSON.parse(text));
      /** @type {HTMLDetailsElement} */ (form.closest("details")).open = true;
    }
  }

  /** @param {HTMLFormElement} form */
  #fill(form) {
    this.#base.set(about(form), standing(form));
    write(form, standing(form));
  }

  /** @param {HTMLFormElement} form */
  #isTouched(form) {
    const { needed, text } = this.#base.get(about(form)) ?? standing(form);
    const now = written(form);
    return now.needed !== needed || now.text !== text;
  }

  #forms() {
    return [...this.element.querySelectorAll("form")];
  }
}

/** The id of the answer that a form writes. @param {HTMLFormElement} form */
const about = (form) => /** @type {HTMLElement} */ (form.closest("details")).dataset.about ?? "";

/** @param {HTMLFormElement} form @returns {Answer} */
const standing = (form) => JSON.parse(document.getElementById(about(form))?.dataset.says ?? '{"needed":null,"text":""}');

/** @param {HTMLFormElement} form @returns {Answer} */
function written(form) {
  const data = new FormData(form);
  const needed = data.get("needed");
  return { needed: needed === null ? null : needed === "true", text: String(data.get("text") ?? "").trim() };
}

/**
 * @param {HTMLFormElement} form
 * @param {Answer} answer
 */
function write(form, { needed, text }) {
  for (const radio of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("[name=needed]"))) radio.checked = needed !== null && radio.value === String(needed);
  /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("text")).value = text;
}

/** @param {Answer} one @param {Answer | undefined} other */
const same = (one, other) => one.needed === other?.needed && one.text === other?.text;

/** @param {HTMLFormElement} form @param {string} text */
function tellIn(form, text) {
  const told = form.querySelector(".told");
  if (told) told.textContent = text;
}
