import { room, step } from "../live/here.js";
import { words } from "../live/words.js";
import { common, stems } from "./likeness.js";
import { Part, fromTemplate, textOf } from "./part.js";
import { unused } from "./piles.js";

/** @typedef {import("./piles.js").Pile} Pile */

/** So many are shown before one asks for all. */
const FIRST = 6;

/** So many focus areas one remembers, and gets to. */
const FEW = 5;

/** What the board in hand has that no conclusion builds on, and what is like it. It is counted here in the page, and decides nothing. */
export default class extends Part {
  static targets = ["bench", "left", "piles", "more", "like", "few"];
  #all = false;

  connect() {
    this.hear("look", () => this.#show());
    this.#show();
  }

  /** Everything, or the first again. */
  all() {
    this.#all = !this.#all;
    this.#show();
  }

  /** The notes of a pile come behind the conclusion in hand, or leave it. @param {Event} event */
  use(event) {
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    this.#conclude().use((button.dataset.notes ?? "").split(" "), button.dataset.kind ?? "", (button.dataset.group ?? "").split(" ").filter(Boolean));
  }

  /** What is written is like something that was concluded already. */
  compare() {
    const form = /** @type {HTMLElement} */ (this.element.querySelector("form.conclude"));
    const { value } = /** @type {HTMLTextAreaElement} */ (form.querySelector("textarea"));
    const others = concluded().filter(({ id }) => id !== `c_${form.dataset.changed}`);
    const [alike] = this.#closest(value, others.map(({ text }) => ({ key: "bench.written", name: text, text })));
    this.the("like").textContent = alike ? words(alike.key, short(alike.name), alike.shared.join(", ")) : "";
  }

  #conclude() {
    return /** @type {import("./conclude.js").default} */ (this.application.getControllerForElementAndIdentifier(this.element, "conclude"));
  }

  #show() {
    /** @type {HTMLElement} */ (this.the("bench")).hidden = !["CONCLUDE", "ROUND_OFF"].includes(step());
    const piles = unused();
    const count = piles.reduce((sum, { notes }) => sum + notes.length, 0);
    this.the("left").textContent = count ? words("bench.left", count) : words("bench.none");
    const focused = document.activeElement?.closest(".bench-pile")?.getAttribute("data-pile");
    this.the("piles").replaceChildren(...piles.slice(0, this.#all ? undefined : FIRST).map((pile) => this.#pile(pile, piles)));
    if (focused) this.#focus(focused);
    const more = /** @type {HTMLElement} */ (this.the("more"));
    more.hidden = piles.length <= FIRST;
    more.textContent = this.#all ? words("bench.less") : words("bench.all", piles.length);
    this.#few();
  }

  /** @param {string} pile the one that was in hand, where it is still there */
  #focus(pile) {
    const again = this.the("piles").querySelector(`[data-pile="${pile}"] button`) ?? this.the("piles").querySelector("button");
    /** @type {HTMLElement | null} */ (again ?? this.element.querySelector("form.conclude textarea"))?.focus();
  }

  #few() {
    const areas = document.querySelectorAll('#board .conclusion[data-kind="FOCUS_AREA"]').length;
    this.the("few").textContent = areas > FEW ? words("bench.few", areas) : "";
  }

  /**
   * @param {Pile} pile
   * @param {Pile[]} all
   */
  #pile(pile, all) {
    const item = /** @type {HTMLElement} */ (fromTemplate("bench-pile"));
    item.dataset.pile = pile.id;
    fill(item, ".what", pile.name);
    fill(item, ".weight", [pile.dots ? words("bench.dots", pile.dots) : "", words("bench.notes", pile.notes.length)].filter(Boolean).join(" · "));
    const zone = /** @type {HTMLElement | null} */ (pile.element.closest(".zone"));
    const given = { notes: pile.notes.join(" "), kind: zone?.dataset.kind ?? "", group: zone?.dataset.group ?? "" };
    const use = /** @type {HTMLElement} */ (item.querySelector("button"));
    Object.assign(use.dataset, given);
    use.setAttribute("aria-label", words("bench.use", pile.name));
    use.setAttribute("aria-pressed", String(this.#isUsed(pile.notes)));
    const conclusions = concluded().map(({ text }) => ({ key: "bench.likeConclusion", name: text, text }));
    const others = all.filter((one) => one !== pile).map(({ name, text, notes }) => ({ key: "bench.likePile", name, text, notes }));
    const likes = [conclusions, others].flatMap((ones) => this.#closest(pile.text, ones).slice(0, 1));
    item.querySelector(".likes")?.replaceChildren(...likes.map((like) => this.#like(like, given)));
    return item;
  }

  /**
   * @param {Like} like
   * @param {Record<string, string>} given
   */
  #like({ key, name, shared, notes }, given) {
    const line = document.createElement("li");
    line.textContent = words(key, short(name), shared.join(", "));
    if (!notes) return line;
    const both = /** @type {HTMLElement} */ (fromTemplate("bench-both"));
    Object.assign(both.dataset, given, { notes: `${given.notes} ${notes.join(" ")}` });
    both.setAttribute("aria-label", words("bench.both", short(name)));
    line.append(" ", both);
    return line;
  }

  /**
   * Those that a text has something in common with, most of it first.
   * @param {string} text
   * @param {Other[]} others
   * @returns {Like[]}
   */
  #closest(text, others) {
    const small = new Set(/** @type {HTMLElement} */ (this.the("bench")).dataset.small?.split(" "));
    const mine = stems(text, small);
    const likes = others.map((other) => ({ ...other, shared: common(mine, stems(other.text, small)) }));
    return likes.filter(({ shared }) => shared.length > 0).sort((one, other) => other.shared.length - one.shared.length);
  }

  /** @param {string[]} notes */
  #isUsed(notes) {
    const used = (/** @type {HTMLElement | null} */ (this.element.querySelector("form.conclude"))?.dataset.behind ?? "").split(" ");
    return notes.every((note) => used.includes(note));
  }
}

/** @typedef {{key: string, name: string, text: string, notes?: string[]}} Other what a text may be like; `key`: how that is said */
/** @typedef {Other & {shared: string[]}} Like what it is like, and the words they share */

/** The conclusions of this board and those before it. */
const concluded = () => [...room().querySelectorAll("#board .conclusion, .earlier li")].map((one) => ({ id: one.id, text: one.id ? textOf(one) : (one.querySelector("span[dir]")?.textContent ?? "") }));

/** @param {string} text */
const short = (text) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text).replaceAll("\n", " ");

/** @param {Element} item @param {string} selector @param {string} text */
function fill(item, selector, text) {
  const part = item.querySelector(selector);
  if (part) part.textContent = text;
}
