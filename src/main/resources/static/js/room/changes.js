import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { Part, textOf, written } from "./part.js";

/** What others change is told when it has been still for so long; where it never is, this often. */
const STILL = 3_000;
const LONG = 15_000;

/**
 * @typedef {object} Item how a note, a stack or a conclusion stood
 * @property {string} text
 * @property {Element | null} list the list it stands in
 * @property {number} dots
 */

/** Tells in words what others have changed on the board, to those who listen to the page. What one did oneself has been told. */
export default class extends Part {
  /** @type {Map<string, Item>} the board as it was when it was last told of */
  #told = new Map();
  /** @type {Set<string>} what one has changed oneself since, and is changing */
  #own = new Set();
  #since = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #still;

  connect() {
    this.#told = standing();
    this.hear("shown", ({ id }) => /^[nsc]_/.test(id) && this.#wait());
    this.hear("asked", (command) => named(command).forEach((id) => this.#own.add(id)));
    this.hear("done", ({ command }) => (named(command).forEach((id) => this.#own.add(id)), this.#wait()));
  }

  disconnect() {
    super.disconnect();
    clearTimeout(this.#still);
  }

  #wait() {
    this.#since ||= Date.now();
    clearTimeout(this.#still);
    this.#still = setTimeout(() => this.#tell(), Math.min(STILL, Math.max(0, this.#since + LONG - Date.now())));
  }

  #tell() {
    const now = standing();
    const own = new Set([...this.#own].flatMap((id) => [id, document.getElementById(`o_${id}`)?.dataset.note ?? id]));
    const others = sentences(this.#told, now, (id) => own.has(id.slice(2)));
    if (others.length) say(`${others.join(". ")}.`);
    this.#told = now;
    this.#own.clear();
    this.#since = 0;
  }
}

/** @returns {Map<string, Item>} */
function standing() {
  const items = document.querySelectorAll("#board [data-order]");
  return new Map([...items].map((item) => [item.id, { text: textOf(item), list: item.parentElement, dots: item.querySelectorAll(":scope > .dots > .dot").length }]));
}

/**
 * @param {Map<string, Item>} before
 * @param {Map<string, Item>} now
 * @param {(id: string) => boolean} known what has been told, or need not be
 */
function sentences(before, now, known) {
  /** @type {Map<string, {key: string, where: string, count: number}>} */
  const told = new Map();
  const tell = (/** @type {string} */ key, where = "") => {
    const one = told.get(key + where) ?? { key, where, count: 0 };
    told.set(key + where, { ...one, count: one.count + 1 });
  };
  for (const [id, item] of now) if (!known(id)) change(id, before.get(id), item, tell);
  for (const [id, { text }] of before) {
    if (id.startsWith("n_") && !now.has(id) && !known(id)) tell("gone");
    if (id.startsWith("c_") && !now.has(id) && !known(id)) tell("withdrawn", text);
  }
  const lines = [...told.values()].map(({ key, where, count }) => words(`changed.${key}`, count, where));
  if ([...now].some(([id, { dots }]) => dots > (before.get(id)?.dots ?? 0))) lines.push(counted([...now.values()]));
  return lines;
}

/**
 * What has most dots.
 * @param {Item[]} items
 */
function counted(items) {
  const most = Math.max(...items.map(({ dots }) => dots));
  const first = items.filter(({ dots }) => dots === most).map(({ text }) => words("quoted", text));
  return words("changed.counted", most, first.slice(0, 3).join(", "));
}

/**
 * @param {string} id
 * @param {Item | undefined} was
 * @param {Item} is
 * @param {(key: string, where?: string) => void} tell
 */
function change(id, was, is, tell) {
  const home = is.list?.closest(".stack, .zone");
  const where = written(home?.querySelector(":scope > h3, :scope > header h2"));
  const stacked = home?.matches(".stack") ?? false;
  if (id.startsWith("c_")) return void (was?.text !== is.text && tell("concluded", is.text));
  if (id.startsWith("s_")) return void (was && was.text !== is.text && tell("named", is.text));
  if (!was) tell("new", where);
  else if (was.list !== is.list) tell(stacked ? "stacked" : "moved", where);
  else if (was.text !== is.text) tell("worded");
}

/**
 * The ids of all that a command is about, and its own, which a new note has in the own list.
 * @param {{id?: string, path: string, body?: any}} command
 */
const named = ({ id = "", path, body }) => `${id} ${path} ${JSON.stringify(body ?? {})}`.match(/[0-9a-f-]{36}/g) ?? [];
