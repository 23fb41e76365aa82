import { Part } from "./part.js";

/** From this size of paper on, zones are packed in columns; at the last they fold, lie in rows again, and show what they have room for. */
const PACKED = 2;
const FOLDED = 5;
/** How many columns they may be packed in: the more there are, the more is seen of many short notes, and the less of a long one. */
const COLUMNS = [4, 3, 2];
/** From this size on the order they are read in gives way to there being room. */
const TALL_FIRST = 4;
/** How close conclusions can stand: beyond it the oldest give way, whole. */
const CLOSEST = 4;
const PAPER = ["1.4rem", "1.25rem", "1.1rem", "1rem", "0.95rem", "max(14px, 0.88rem)"];
/**
 * What may be more where there is room for it, by turns, the most first: what zones are for, that ordinary notes are seen whole, the largest
 * paper on which long ones are whole too, or else larger paper, and more of the long ones.
 * @type {Record<string, string>[][]}
 */
const MORE = [
  [{ "--help": "block" }],
  ["7", "6", "5", "4"].map((lines) => ({ "--lines": lines })),
  [...PAPER.slice(0, 5).map((size) => ({ "--note-size": size, "--lines": "none" })), ...PAPER.map((size) => ({ "--note-size": size }))],
  ["24", "18", "14", "11", "9", "8", "7", "6", "5", "4"].map((lines) => ({ "--lines": lines })),
];

/** Milliseconds: what takes longer waits until the board has been still for so long. */
const CHEAP = 30;
const STILL = 300;

/**
 * Fills the wall with the board, and never more: the largest paper (`data-fit="0"`) with which all of it is seen. Where that is much work, what comes
 * is given room at once, and the best is made of it when no more comes.
 */
export default class extends Part {
  #cost = 0;
  #front = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #still;

  connect() {
    this.hear("look", () => this.#soon());
    addEventListener("resize", () => this.#whole(), { signal: this.signal });
    document.fonts.ready.then(() => this.#whole());
    this.#soon();
  }

  disconnect() {
    super.disconnect();
    cancelAnimationFrame(this.frame ?? 0);
    clearTimeout(this.#still);
  }

  #soon() {
    cancelAnimationFrame(this.frame ?? 0);
    this.frame = requestAnimationFrame(() => this.#fit());
  }

  #fit() {
    const board = document.getElementById("board");
    clearTimeout(this.#still);
    if (!board || this.#cost <= CHEAP || this.#front !== board.hasAttribute("data-front")) return this.#whole();
    hold(board);
    this.#still = setTimeout(() => this.#whole(), STILL);
  }

  #whole() {
    const board = document.getElementById("board");
    const began = performance.now();
    fit(board);
    this.#cost = performance.now() - began;
    this.#front = !!board?.hasAttribute("data-front");
  }
}

/**
 * Gives what came room as the board stands, or else on the next smaller paper that will do.
 * @param {HTMLElement} board
 */
export function hold(board) {
  standClose(board);
  const zones = zonesOf(board);
  for (let size = Number(board.dataset.fit ?? 0); size < FOLDED; plain(board), board.dataset.fit = String(++size)) {
    if (stands(board, zones, size)) return;
    plain(board);
    if (stands(board, zones, size)) return;
  }
  loosen(board, zones);
}

/** @param {HTMLElement | null} board */
export function fit(board) {
  if (!board) return;
  standClose(board);
  const zones = zonesOf(board);
  const scrolls = getComputedStyle(board).overflowY !== "hidden";
  for (let size = 0; size <= FOLDED; size++) {
    board.dataset.fit = String(size);
    plain(board);
    if (scrolls || size === FOLDED) return loosen(board, zones);
    if (packs(board, size) ? inColumns(board, zones, size) : settles(board, zones, size)) return;
  }
}

/** @param {HTMLElement} board */
const zonesOf = (board) => /** @type {HTMLElement[]} */ ([...board.querySelectorAll(":scope > .zone")]);

/**
 * @param {HTMLElement} board
 * @param {HTMLElement[]} zones
 * @param {number} size
 * @returns {boolean} whether all of it is seen, and has what room is left
 */
function settles(board, zones, size) {
  plain(board);
  if (!stands(board, zones, size)) return false;
  spend(board, () => stands(board, zones, size));
  return true;
}

/**
 * Packs the zones in as many columns as they stood in, or else as most; in fewer where that cuts fewer notes short.
 * @param {HTMLElement} board
 * @param {HTMLElement[]} zones
 * @param {number} size
 * @returns {boolean} whether there was room
 */
function inColumns(board, zones, size) {
  const before = stood;
  /** @param {number} count */
  const settle = (count) => {
    stood = before;
    board.style.setProperty("--columns", String(count));
    return settles(board, zones, size);
  };
  let best = { count: 0, cut: Infinity };
  for (const count of new Set([...COLUMNS.filter((each) => each === before.length), ...COLUMNS])) {
    if (count > Math.max(2, zones.length) || !settle(count)) continue;
    const cut = [...board.querySelectorAll(".note > p")].filter((text) => text.scrollHeight > text.clientHeight + 1).length;
    if (!cut) return true;
    if (cut < best.cut) best = { count, cut };
  }
  return best.count > 0 && settle(best.count);
}

/**
 * @param {HTMLElement} board
 * @param {number} size
 */
const packs = (board, size) => size >= PACKED && size < FOLDED && !board.hasAttribute("data-front");

/**
 * @param {HTMLElement} board
 * @param {HTMLElement[]} zones
 * @param {number} size
 * @returns {boolean} whether all of it is seen
 */
function stands(board, zones, size) {
  loosen(board, zones);
  return packs(board, size) ? pack(board, zones, size) : board.scrollHeight <= board.clientHeight + 1;
}

/** @param {HTMLElement} board */
function plain(board) {
  for (const name of ["--help", "--lines", "--note-size"]) board.style.removeProperty(name);
}

/**
 * Lets the board have what room is left.
 * @param {HTMLElement} board
 * @param {() => boolean} holds
 */
function spend(board, holds) {
  for (const ways of MORE) {
    if (board.style.getPropertyValue("--lines") === "none") break;
    const before = board.style.cssText;
    if (!ways.some((way) => ((board.style.cssText = before), set(board, way), holds()))) board.style.cssText = before;
  }
  holds();
}

/**
 * @param {HTMLElement} board
 * @param {Record<string, string>} way
 */
function set(board, way) {
  for (const [name, value] of Object.entries(way)) board.style.setProperty(name, value);
}

/**
 * Gives the conclusions beside the board the largest type with which all of them are seen.
 * @param {HTMLElement} board
 */
function standClose(board) {
  const box = /** @type {HTMLElement | null} */ (board.querySelector(":scope > .concluded"));
  const list = box?.querySelector(".conclusions");
  if (!box || !list) return;
  const items = /** @type {HTMLElement[]} */ ([...list.children]);
  const held = () => getComputedStyle(list).overflowY !== "hidden" || list.scrollHeight <= list.clientHeight + 1;
  for (const item of items) item.hidden = false;
  for (let close = 0; close <= CLOSEST; close++) {
    box.dataset.close = String(close);
    if (held()) return;
  }
  for (const item of items.slice(0, -1)) {
    item.hidden = true;
    if (held()) return;
  }
}

/**
 * @param {HTMLElement} board
 * @param {HTMLElement[]} zones
 */
function loosen(board, zones) {
  board.removeAttribute("data-packed");
  for (const zone of zones) zone.style.removeProperty("grid-area");
}

/** How the zones last stood, by their ids: they move as little as can be. @type {string[][]} */
let stood = [];

/**
 * Packs the zones in columns and lets them share what is left: as they stood, else in the order they are read; with the smallest paper, the
 * tall ones first where that is what it takes.
 * @param {HTMLElement} board
 * @param {HTMLElement[]} zones
 * @param {number} size
 * @returns {boolean} whether there was room
 */
function pack(board, zones, size) {
  const { gridTemplateColumns, columnGap, paddingBottom } = getComputedStyle(board);
  const gap = Math.ceil(parseFloat(columnGap));
  const room = board.clientHeight - parseFloat(paddingBottom);
  const count = gridTemplateColumns.split(" ").length;
  const heights = new Map(zones.map((zone) => [zone, zone.offsetHeight]));
  const tall = zones.toSorted((one, other) => (heights.get(other) ?? 0) - (heights.get(one) ?? 0));
  const ways = [again(zones, count), spread(zones, heights, count, gap), ...(size >= TALL_FIRST ? [spread(tall, heights, count, gap)] : [])];
  const way = ways.find((columns) => columns.length && columns.every((column) => high(column, heights, gap) <= room));
  if (!way) return false;
  stood = way.map((column) => column.map(({ id }) => id));
  board.setAttribute("data-packed", "");
  way.forEach((column, index) => stand(column, index + 1, heights, room, gap));
  return true;
}

/**
 * @param {HTMLElement[]} zones
 * @param {number} count
 * @returns {HTMLElement[][]} the columns as they stood, none where the board is another
 */
function again(zones, count) {
  const known = new Map(zones.map((zone) => [zone.id, zone]));
  const same = stood.length === count && stood.flat().length === zones.length && stood.flat().every((id) => known.has(id));
  return same ? stood.map((column) => column.flatMap((id) => known.get(id) ?? [])) : [];
}

/**
 * @param {HTMLElement[]} zones
 * @param {Map<HTMLElement, number>} heights
 * @param {number} gap
 */
const high = (zones, heights, gap) => zones.reduce((sum, zone) => sum + (heights.get(zone) ?? 0) + gap, -gap);

/**
 * @param {HTMLElement[]} zones
 * @param {Map<HTMLElement, number>} heights
 * @param {number} count
 * @param {number} gap
 */
function spread(zones, heights, count, gap) {
  const columns = Array.from({ length: count }, () => /** @type {HTMLElement[]} */ ([]));
  for (const zone of zones) {
    columns.reduce((one, other) => (high(other, heights, gap) < high(one, heights, gap) ? other : one)).push(zone);
  }
  return columns;
}

/**
 * @param {HTMLElement[]} zones
 * @param {number} place
 * @param {Map<HTMLElement, number>} heights
 * @param {number} room
 * @param {number} gap
 */
function stand(zones, place, heights, room, gap) {
  const more = Math.floor((room - high(zones, heights, gap)) / Math.max(1, zones.length));
  let top = 1;
  for (const zone of zones) {
    const own = (heights.get(zone) ?? 0) + more;
    zone.style.gridArea = `${top} / ${place} / span ${own}`;
    top += own + gap;
  }
}
