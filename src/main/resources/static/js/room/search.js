import { finding, holds, places } from "../live/finding.js";
import { look } from "../live/here.js";
import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { Part, fromTemplate, written } from "./part.js";

/** How many are found is said to those who listen when the typing has been still for so long. */
const STILL = 800;

/** What was looked for, and on which board: a page that is shown afresh goes on with it. */
let kept = { board: "", asked: "" };

/** Narrows the board to what holds the words typed. It is done in this page alone: nothing is sent, and nobody else's board is another. */
export default class extends Part {
  static targets = ["words", "told", "clear"];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #still;

  connect() {
    this.#field.value = kept.board === boardId() ? kept.asked : "";
    this.hear("look", () => this.#show());
    this.hear("shown", () => look());
    this.#show();
  }

  disconnect() {
    super.disconnect();
    clearTimeout(this.#still);
  }

  get #field() {
    return this.the("words", HTMLInputElement);
  }

  type() {
    this.#show();
    clearTimeout(this.#still);
    this.#still = setTimeout(() => say(this.the("told").textContent || words("search.over")), STILL);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.key === "Escape" && this.#field.value) this.clear(event);
  }

  /** @param {Event} event */
  clear(event) {
    event.preventDefault();
    this.#field.value = "";
    this.#field.focus();
    this.type();
  }

  #show() {
    const board = document.getElementById("board");
    const asked = this.#field.value;
    const looked = finding(asked);
    kept = { board: boardId(), asked };
    /** @type {HTMLElement} */ (this.element).hidden = !board?.querySelector("[data-order]") && !asked;
    this.the("clear", HTMLElement).hidden = !asked;
    if (board && narrow(board, looked)) look();
    if (board) mark(board, looked);
    const told = board && looked.length ? count(board) : "";
    if (this.the("told").textContent !== told) this.the("told").textContent = told;
  }
}

const boardId = () => document.getElementById("board")?.dataset.board ?? "";

/** @param {Element} board @param {string} which */
const itemsIn = (board, which) => [...board.querySelectorAll(`${which}[data-order]`)];

/** @param {Element} item */
const textIn = (item) => item.querySelector(":scope > p, :scope > h3");

/**
 * @param {Element} board
 * @param {RegExp[]} looked
 * @returns {boolean} whether something came or went
 */
function narrow(board, looked) {
  const found = new Set(itemsIn(board, "").filter((item) => holds(written(textIn(item)), looked)));
  const stays = (/** @type {Element} */ item) => {
    const stack = item.parentElement?.closest(".stack");
    return found.has(item) || (!!stack && found.has(stack)) || [...item.querySelectorAll("[data-order]")].some((note) => found.has(note));
  };
  const changed = itemsIn(board, "").filter((item) => turn(item, "is-passed", !stays(item)));
  for (const part of board.querySelectorAll(".zone, .concluded")) without(part, looked.length > 0);
  return changed.length > 0;
}

/**
 * Says so quietly where nothing is found.
 * @param {Element} part
 * @param {boolean} looking
 */
function without(part, looking) {
  const there = part.querySelector(":scope > .without");
  const none = looking && !part.querySelector("[data-order]:not(.is-passed)");
  turn(part, "is-without", none);
  if (!none) return there?.remove();
  if (!there) part.append(fromTemplate("zone-without") ?? "");
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {boolean} on
 * @returns {boolean} whether it was otherwise
 */
function turn(element, name, on) {
  if (element.classList.contains(name) === on) return false;
  element.classList.toggle(name, on);
  return true;
}

/**
 * Marks the words where the browser can without touching the text.
 * @param {Element} board
 * @param {RegExp[]} looked
 */
function mark(board, looked) {
  if (!("highlights" in CSS)) return;
  const ranges = looked.length ? itemsIn(board, "").filter((item) => !item.classList.contains("is-passed")).flatMap((item) => rangesIn(item, looked)) : [];
  if (ranges.length) CSS.highlights.set("found", new Highlight(...ranges));
  else CSS.highlights.delete("found");
}

/**
 * @param {Element} item
 * @param {RegExp[]} looked
 */
function rangesIn(item, looked) {
  const texts = [...(textIn(item)?.childNodes ?? [])].map((part) => (part instanceof Text ? part : part.firstChild)).filter((part) => part instanceof Text);
  return texts.flatMap((text) => places(text.data, looked).map(([from, to]) => rangeOf(text, from, to)));
}

/**
 * @param {Text} text
 * @param {number} from
 * @param {number} to
 */
function rangeOf(text, from, to) {
  const range = new Range();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
}

/** What is left on the board, in words: notes of how many, and what else there is of them. @param {Element} board */
function count(board) {
  const found = (/** @type {string} */ which) => itemsIn(board, which).filter((item) => !item.classList.contains("is-passed")).length;
  const [stacks, conclusions] = [found(".stack"), found(".conclusion")];
  const parts = [
    words("search.notes", found(".note"), itemsIn(board, ".note").length),
    stacks && words("search.stacks", stacks),
    conclusions && words("search.conclusions", conclusions),
  ];
  return parts.filter(Boolean).join(" · ");
}
