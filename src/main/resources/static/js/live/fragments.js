import { keepingFocus } from "./focus.js";
import { Numbers, numberOf } from "./numbers.js";
import { place, renew } from "./placing.js";

/**
 * @typedef {object} Fragment one thing to do to the page
 * @property {"put" | "gone" | "fetch-board" | "refresh-room"} action
 * @property {string} id what it is about
 * @property {string} list the list it belongs in, empty when it stays where it is
 * @property {number} number the room's number when it was read
 * @property {Element | null} element what is put
 */

/** Shows in the page what the room says, each thing once and never older over newer. What someone holds waits until it is let go. */
export class Fragments {
  #numbers = new Numbers();
  /** @type {Map<string, {by: Set<string>, waits?: Fragment}>} what is held, by what, and the newest that waits for it */
  #held = new Map();

  /** @param {{fetchBoard: (number: number) => void, refreshRoom: (number: number) => void, shown: (fragment: Fragment) => void}} room */
  constructor(room) {
    this.room = room;
  }

  /**
   * Does all that one message says, at once.
   * @param {string} html turbo-stream elements
   */
  apply(html) {
    const said = [...parse(html).querySelectorAll("turbo-stream")].map(read);
    const [last, first] = [said.filter(endsStack), said.filter((fragment) => !endsStack(fragment))];
    for (const fragment of [...first, ...last]) this.show(fragment);
  }

  /** @param {Fragment} fragment */
  show(fragment) {
    const held = this.#held.get(fragment.id);
    if (held) return void (fragment.number >= (held.waits?.number ?? 0) && (held.waits = fragment));
    if (fragment.action === "fetch-board") this.room.fetchBoard(fragment.number);
    if (fragment.action === "refresh-room") this.room.refreshRoom(fragment.number);
    if (fragment.action === "put" && this.#put(fragment)) this.room.shown(fragment);
    if (fragment.action === "gone" && this.#gone(fragment)) this.room.shown(fragment);
  }

  /**
   * Someone writes in it or drags it, or what we did with it has no answer yet: leave it.
   * @param {string} id
   * @param {string} [by] what holds it; twice by the same is once
   */
  hold(id, by = "hand") {
    const held = this.#held.get(id) ?? { by: new Set() };
    this.#held.set(id, held);
    held.by.add(by);
  }

  /**
   * It is let go: when nothing else holds it, show what waited.
   * @param {string} id
   * @param {string} [by]
   */
  release(id, by = "hand") {
    const held = this.#held.get(id);
    held?.by.delete(by);
    if (!held || held.by.size > 0) return;
    this.#held.delete(id);
    if (held.waits) this.show(held.waits);
  }

  /**
   * Shows a whole board as it was read. What the page knows to be newer stays.
   * @param {string} html the board's section
   */
  board(html) {
    const fresh = parse(html).querySelector("#board");
    const shown = document.getElementById("board");
    if (!fresh || !shown || numberOf(fresh) < numberOf(shown)) return;
    const number = numberOf(fresh);
    this.#numbers.wholeBoard(number);
    if (fresh.getAttribute("data-board") !== shown.getAttribute("data-board")) return shown.replaceWith(fresh);
    const old = [...shown.querySelectorAll("[data-order]")].filter(({ id }) => !fresh.querySelector(`[id="${id}"]`));
    const zones = [...fresh.querySelectorAll(".zone")].map((zone) => put(zone, "", number));
    for (const fragment of [...listed(fresh, number), ...zones]) this.show(fragment);
    for (const { id } of old.reverse()) this.show({ action: "gone", id, list: "", number, element: null });
    shown.setAttribute("data-n", String(number));
  }

  /** @param {Fragment} fragment */
  #put({ id, list, number, element }) {
    const shown = document.getElementById(id);
    const parent = list ? document.getElementById(list) : shown?.parentElement;
    if (!parent && list) this.room.fetchBoard(number);
    if (!parent || !element || !this.#numbers.mayShow(id, number, numberOf(shown), !!parent.closest("#board"))) return false;
    element.setAttribute("data-n", String(number));
    const within = listed(element, number);
    if (shown) renew(shown, element);
    if (list) place(parent, shown ?? element);
    if (!shown) within.forEach((note) => this.show(note));
    return true;
  }

  /** @param {Fragment} fragment */
  #gone({ id, number }) {
    const shown = document.getElementById(id);
    if (!this.#numbers.mayRemove(id, number, numberOf(shown)) || !shown) return false;
    keepingFocus(shown, () => shown.remove());
    return true;
  }
}

/**
 * The elements that stand in lists within another, taken out of it, each to be put by itself.
 * @param {Element} whole
 * @param {number} number
 */
function listed(whole, number) {
  const all = [...whole.querySelectorAll("[id] > [data-order]")].map((element) => put(element, element.parentElement?.id ?? "", number));
  all.forEach(({ element }) => element?.remove());
  return all;
}

/**
 * @param {Element} element
 * @param {string} list
 * @param {number} number
 * @returns {Fragment}
 */
const put = (element, list, number) => ({ action: "put", id: element.id, list, number, element });

/**
 * @param {Element} said a turbo-stream element
 * @returns {Fragment}
 */
const read = (said) => ({
  action: /** @type {Fragment["action"]} */ (said.getAttribute("action")),
  id: said.getAttribute("target") ?? "",
  list: said.getAttribute("list") ?? "",
  number: Number(said.getAttribute("n")),
  element: said.querySelector("template")?.content.firstElementChild ?? null,
});

/** The notes of a stack leave it before it goes. @param {Fragment} fragment */
const endsStack = ({ action, id }) => action === "gone" && id.startsWith("s_");

/** @param {string} html */
function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}
