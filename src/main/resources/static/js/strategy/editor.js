import { ask, here } from "../live/here.js";
import { keepTyped } from "../live/typed.js";
import { same, write, written } from "./wording.js";

/** @typedef {import("./wording.js").Wording} Wording */

/** A pause in writing that is long enough to save. */
const PAUSE = 1_000;

/**
 * One paragraph that is written in. It saves by itself while one writes, each time saying what it was written on: what it sent last, whatever
 * others have made of it meanwhile.
 */
export class Editor {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #soon;
  /** @type {Promise<void>} saves go one after another */
  #saving = Promise.resolve();
  /** the command that was sent last */
  last = "";

  /**
   * @param {HTMLElement} paragraph
   * @param {HTMLFormElement} form
   * @param {Wording} base what it says where one begins
   * @param {Wording} [now] what was written on it already
   */
  constructor(paragraph, form, base, now = base) {
    this.paragraph = paragraph;
    this.form = form;
    this.base = base;
    this.first = base;
    write(form, now);
    here.fragments.hold(paragraph.id);
    if (!same(base, now)) this.typed();
  }

  /** Something was written: it is kept in the browser at once, and saved at the next pause. */
  typed() {
    const now = written(this.form);
    keepTyped({ where: `text ${this.paragraph.id}`, text: JSON.stringify(now), with: { base: JSON.stringify(this.base) } });
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.save(), PAUSE);
  }

  /** Saves what is not saved. Resolves when the browser has it in its outbox. */
  save() {
    clearTimeout(this.#soon);
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  async #save() {
    const now = written(this.form);
    if (same(this.base, now)) return void keepTyped({ where: `text ${this.paragraph.id}`, text: "" });
    const base = this.base;
    this.base = now;
    this.last = await ask("POST", `paragraphs/${this.paragraph.id.slice(2)}`, { base, now });
    await keepTyped({ where: `text ${this.paragraph.id}`, text: "" });
  }

  /** Says again what it said where one began. */
  begin() {
    write(this.form, this.first);
  }

  /** Whether it says nothing and never did: nobody wants it. */
  get isEmpty() {
    return [this.first, this.base].every(({ heading, body }) => !heading.trim() && !body.trim()) && !this.paragraph.hasAttribute("data-lead");
  }

  /** Lets the paragraph be shown again as the room has it. */
  release() {
    here.fragments.release(this.paragraph.id);
  }
}
