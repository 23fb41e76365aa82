import { here, mayMove, tell } from "../live/here.js";
import { gather, idOf, isNote, itemsOf, moveTo } from "./moves.js";
import { Part } from "./part.js";

/** A finger rests so long on a note before it takes it up; a mouse need only move so far. */
const REST = 350;
const FAR = 6;

/** Lets notes and stacks be dragged, by mouse, pen and finger. All of it can be done from the menu too. */
export default class extends Part {
  /** @type {HTMLElement | undefined} */
  #item;
  #dragging = false;
  #from = { x: 0, y: 0 };
  /** @type {{list: Element, before: Element | null, onto?: HTMLElement} | undefined} */
  #drop;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest;

  connect() {
    const signal = this.signal;
    const board = /** @type {HTMLElement} */ (this.element);
    board.addEventListener("pointerdown", (event) => this.#down(event), { signal });
    board.addEventListener("contextmenu", (event) => this.#dragging && event.preventDefault(), { signal });
    board.addEventListener("touchmove", (event) => this.#dragging && event.preventDefault(), { signal, passive: false });
    document.addEventListener("pointermove", (event) => this.#move(event), { signal });
    document.addEventListener("pointerup", () => this.#up(), { signal });
    document.addEventListener("pointercancel", () => this.#end(), { signal });
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.#end(), { signal });
  }

  disconnect() {
    super.disconnect();
    this.#end();
  }

  /** @param {PointerEvent} event */
  #down(event) {
    const pressed = /** @type {Element} */ (event.target);
    const item = /** @type {HTMLElement | null} */ (pressed.closest("#board .note, #board .stack"));
    if (!item || !mayMove() || event.button !== 0 || pressed.closest("button, input, label, a")) return;
    this.#item = item;
    this.#from = { x: event.clientX, y: event.clientY };
    if (event.pointerType === "touch") this.#rest = setTimeout(() => this.#lift(), REST);
  }

  #lift() {
    if (!this.#item) return;
    this.#dragging = true;
    here.fragments.hold(this.#item.id);
    this.#item.setAttribute("data-held", "");
    this.#item.classList.add("is-dragged");
    getSelection()?.removeAllRanges();
  }

  /** @param {PointerEvent} event */
  #move(event) {
    if (!this.#item) return;
    const [dx, dy] = [event.clientX - this.#from.x, event.clientY - this.#from.y];
    const far = Math.hypot(dx, dy) > FAR;
    if (!this.#dragging && far && event.pointerType === "touch") return this.#end();
    if (!this.#dragging && far) this.#lift();
    if (!this.#dragging) return;
    this.#item.style.translate = `${dx}px ${dy}px`;
    this.#mark(under(event, this.#item));
  }

  /** @param {ReturnType<typeof under>} drop */
  #mark(drop) {
    for (const marked of this.element.querySelectorAll(".is-onto, .is-before")) marked.classList.remove("is-onto", "is-before");
    this.#drop = drop;
    if (drop?.onto) drop.onto.classList.add("is-onto");
    else if (drop?.before) drop.before.classList.add("is-before");
    else drop?.list.classList.add("is-onto");
  }

  #up() {
    const [item, drop] = [this.#item, this.#drop];
    const dropped = this.#dragging;
    this.#end();
    if (!dropped || !item?.isConnected || !drop) return;
    if (drop.onto) tell("nameless", gather([idOf(drop.onto), idOf(item)]));
    else if (drop.before !== item && (drop.list !== item.parentElement || drop.before !== item.nextElementSibling)) moveTo(item, drop.list, drop.before);
  }

  #end() {
    const item = this.#item;
    clearTimeout(this.#rest);
    this.#mark(undefined);
    this.#item = undefined;
    this.#dragging = false;
    if (!item?.hasAttribute("data-held")) return;
    item.removeAttribute("data-held");
    item.classList.remove("is-dragged");
    item.style.removeProperty("translate");
    here.fragments.release(item.id);
  }
}

/**
 * Where it would land: onto a loose note's middle (they are gathered), before another, or last in a list.
 * @param {PointerEvent} event
 * @param {HTMLElement} item
 */
function under({ clientX: x, clientY: y }, item) {
  const at = document.elementsFromPoint(x, y).find((element) => !item.contains(element) && element.closest("#board .zone"));
  const list = at?.closest(".stack, .zone")?.querySelector("ul.notes");
  if (!at || !list || item.contains(list)) return undefined;
  const into = isNote(item) ? list : /** @type {Element} */ (at.closest(".zone")?.querySelector("ul.notes"));
  const hit = itemsOf(into).find((other) => other !== item && other.contains(at));
  if (!hit) return { list: into, before: null };
  const box = hit.getBoundingClientRect();
  const [right, down] = [(x - box.left) / box.width, (y - box.top) / box.height];
  const middle = Math.abs(right - 0.5) < 0.25 && Math.abs(down - 0.5) < 0.25;
  if (middle && isNote(hit) && isNote(item) && !hit.closest(".stack")) return { list: into, before: null, onto: hit };
  const past = box.width < into.clientWidth * 0.7 ? right > 0.5 : down > 0.5;
  return { list: into, before: past ? (itemsOf(into)[itemsOf(into).indexOf(hit) + 1] ?? null) : hit };
}
