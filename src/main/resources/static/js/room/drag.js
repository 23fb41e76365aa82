import { here, mayMove, tell } from "../live/here.js";
import { words } from "../live/words.js";
import { gather, idOf, isNote, itemsOf, moveTo } from "./moves.js";
import { Part, textOf } from "./part.js";

/** A finger rests so long on a note before it takes it up; a mouse need only move so far. */
const REST = 350;
const FAR = 6;

/** So near to the edge of the screen the page scrolls, by up to so much a frame. */
const EDGE = 96;
const FAST = 14;

/** Lets notes and stacks be dragged, by mouse, pen and finger. All of it can be done from the menu too. */
export default class extends Part {
  /** @type {HTMLElement | undefined} */
  #item;
  #dragging = false;
  #pointer = 0;
  /** Where the finger is, and where it took hold of the item. */
  #at = { x: 0, y: 0 };
  #hold = { x: 0, y: 0 };
  #shift = { x: 0, y: 0 };
  /** How far up and down it has been: towards an edge it was taken up at, it scrolls only when it goes nearer. */
  #been = { high: 0, low: 0 };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest;

  connect() {
    const signal = this.signal;
    const board = /** @type {HTMLElement} */ (this.element);
    const leave = () => this.#end();
    const stop = (/** @type {Event} */ event) => this.#dragging && event.preventDefault();
    board.addEventListener("pointerdown", (event) => this.#down(event), { signal });
    for (const own of ["contextmenu", "selectstart", "dragstart"]) board.addEventListener(own, stop, { signal });
    board.addEventListener("touchmove", stop, { signal, passive: false });
    document.addEventListener("pointerdown", (event) => event.pointerId !== this.#pointer && this.#end(), { signal });
    document.addEventListener("pointermove", (event) => this.#move(event), { signal });
    document.addEventListener("pointerup", ({ pointerId }) => pointerId === this.#pointer && this.#up(), { signal });
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.#end(), { signal });
    for (const gone of ["pointercancel", "visibilitychange"]) document.addEventListener(gone, leave, { signal });
    addEventListener("blur", leave, { signal });
    this.hear("look", () => this.#dragging && !mayMove() && this.#end());
  }

  disconnect() {
    super.disconnect();
    this.#end();
  }

  /** @param {PointerEvent} event */
  #down(event) {
    const pressed = /** @type {Element} */ (event.target);
    const item = /** @type {HTMLElement | null} */ (pressed.closest("#board .note, #board .stack"));
    if (this.#item || !item || !mayMove() || event.button !== 0 || pressed.closest("button, input, label, a")) return;
    const box = item.getBoundingClientRect();
    this.#item = item;
    this.#pointer = event.pointerId;
    this.#at = { x: event.clientX, y: event.clientY };
    this.#been = { high: event.clientY, low: event.clientY };
    this.#hold = { x: event.clientX - box.left, y: event.clientY - box.top };
    if (event.pointerType === "touch") this.#rest = setTimeout(() => this.#lift(), REST);
  }

  #lift() {
    if (!this.#item) return;
    this.#dragging = true;
    this.#shift = { x: 0, y: 0 };
    here.fragments.hold(this.#item.id);
    this.#item.setAttribute("data-held", "");
    this.#item.classList.add("is-dragged");
    getSelection()?.removeAllRanges();
    this.#follow();
  }

  /** @param {PointerEvent} event */
  #move({ pointerId, pointerType, clientX: x, clientY: y }) {
    if (!this.#item || pointerId !== this.#pointer) return;
    const far = Math.hypot(x - this.#at.x, y - this.#at.y) > FAR;
    this.#been = { high: Math.min(y, this.#been.high), low: Math.max(y, this.#been.low) };
    if (this.#dragging) this.#at = { x, y };
    else if (far && pointerType === "touch") this.#end();
    else if (far) this.#lift();
  }

  /** Frame by frame: the page may scroll, and others may change it, under a finger that is still. */
  #follow() {
    const item = this.#item;
    if (!item || !this.#dragging) return;
    scrollBy(0, hurry(this.#at.y, this.#been));
    const box = item.getBoundingClientRect();
    this.#shift.x += this.#at.x - this.#hold.x - box.left;
    this.#shift.y += this.#at.y - this.#hold.y - box.top;
    item.style.translate = `${this.#shift.x}px ${this.#shift.y}px`;
    this.#mark(under(this.#at, item));
    requestAnimationFrame(() => this.#follow());
  }

  /** @param {ReturnType<typeof under>} drop */
  #mark(drop) {
    for (const marked of this.element.querySelectorAll(".is-onto, .is-before")) marked.classList.remove("is-onto", "is-before", "is-wide");
    if (drop?.onto) drop.onto.classList.add("is-onto");
    else if (drop?.before) drop.before.classList.add("is-before", ...(isWide(drop.before, drop.list) ? ["is-wide"] : []));
    else drop?.list.classList.add("is-onto");
  }

  #up() {
    const item = this.#item;
    const dropped = this.#dragging && item;
    const drop = dropped ? under(this.#at, item) : undefined;
    this.#end();
    if (!dropped || !drop) return;
    if (!item.isConnected) tell("notice", words("gone", textOf(item)));
    else if (drop.onto) tell("nameless", gather([idOf(drop.onto), idOf(item)]));
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
 * How much the page scrolls in a frame: the nearer to the edge, the more.
 * @param {number} y
 * @param {{high: number, low: number}} been
 */
function hurry(y, { high, low }) {
  const past = y < EDGE ? Math.max(y - EDGE, y - low) : Math.max(0, Math.min(y - innerHeight + EDGE, y - high));
  return Math.max(-FAST, Math.min(FAST, Math.round((past / EDGE) * FAST)));
}

/**
 * Where it would land: onto a loose note's middle (they are gathered), before another, or last in a list. Over its own place it stays.
 * @param {{x: number, y: number}} at
 * @param {HTMLElement} item
 */
function under({ x, y }, item) {
  const at = document.elementsFromPoint(x, y).find((element) => !item.contains(element) && element.closest("#board .zone"));
  const list = at?.closest(".stack, .zone")?.querySelector("ul.notes");
  if (!at || !list || item.contains(list)) return undefined;
  const into = isNote(item) ? list : /** @type {Element} */ (at.closest(".zone")?.querySelector("ul.notes"));
  const hit = itemsOf(into).find((other) => other !== item && other.contains(at));
  if (!hit) return { list: into, before: itemsOf(into).find((other) => other !== item && follows(other.getBoundingClientRect(), x, y)) ?? null };
  const box = hit.getBoundingClientRect();
  const [right, down] = [(x - box.left) / box.width, (y - box.top) / box.height];
  const middle = Math.abs(right - 0.5) < 0.25 && Math.abs(down - 0.5) < 0.25;
  if (middle && isNote(hit) && isNote(item) && !hit.closest(".stack")) return { list: into, before: null, onto: hit };
  const past = isWide(hit, into) ? down > 0.5 : right > 0.5;
  return { list: into, before: past ? (itemsOf(into)[itemsOf(into).indexOf(hit) + 1] ?? null) : hit };
}

/**
 * Whether one reads it after that point: further on in the same row, or in a row below.
 * @param {DOMRect} box
 * @param {number} x
 * @param {number} y
 */
const follows = (box, x, y) => box.top > y || (box.bottom > y && box.left + box.width / 2 > x);

/**
 * Whether it has its row to itself.
 * @param {Element} item
 * @param {Element} list
 */
const isWide = (item, list) => item.clientWidth > list.clientWidth * 0.7;
