import { ask, step } from "../live/here.js";
import { words } from "../live/words.js";
import { nameOf } from "./moves.js";
import { Part, textOf, written } from "./part.js";

/** So much of a text tells which it is. */
const TELLING = 36;

/** So long one may undo from the toast; longer while it has the focus or the mouse. */
const STAYS = 20_000;

/** What was just done, in words, with the way to undo it. */
export default class extends Part {
  static targets = ["text", "again"];
  /** @type {import("../live/here.js").Answer["undo"]} */
  #undo;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** The command that takes back what was done; it is told of, but not offered to be taken back in turn. */
  #undoing = "";

  /** @type {Map<string, string>} by their paths, what those do that are on their way: told while all of it is still in the page */
  #asked = new Map();

  /** The step it was done in: what belongs to another step is no more to be undone by a press in passing. */
  #step = "";

  connect() {
    this.hear("notice", (text) => this.#show(text));
    this.hear("look", () => this.#step !== step() && this.leave());
    this.hear("asked", ({ path, body }) => this.#asked.set(path, whatItIs(path, body)));
    this.hear("done", ({ command, answer }) => (command.id === this.#undoing ? this.#show(words("undone")) : this.#offer(command, answer.undo)));
  }

  disconnect() {
    super.disconnect();
    clearTimeout(this.#timer);
  }

  async undo() {
    const undo = this.#undo;
    this.leave();
    if (undo) this.#undoing = await ask(undo.method, undo.path, undo.body ? JSON.parse(undo.body) : undefined);
  }

  leave() {
    this.#undo = undefined;
    /** @type {HTMLElement} */ (this.element).hidden = true;
  }

  /** Goes by itself, unless someone is on it. */
  wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.element.matches(":hover, :focus-within") ? this.wait() : this.leave()), STAYS);
  }

  /**
   * @param {import("../live/here.js").Kept} command
   * @param {import("../live/here.js").Answer["undo"]} undo
   */
  #offer({ method, path, body }, undo) {
    const kind = `${kindOf(path)}${method === "DELETE" ? ".gone" : ""}`;
    const what = this.#asked.get(path) || whatItIs(path, body);
    this.#asked.delete(path);
    const where = whereTo(path, body);
    const text = (kind === "stacks" && gatheredIn(body?.notes?.[0])) || (what && words(`done.${kind}.of`, what, where)) || words(`done.${kind}`);
    if (undo && text) this.#show(text, undo);
  }

  /**
   * @param {string} text
   * @param {import("../live/here.js").Answer["undo"]} [undo]
   */
  #show(text, undo) {
    this.#undo = undo;
    this.#step = step();
    this.the("text").textContent = text;
    this.the("again", HTMLElement).hidden = !undo;
    /** @type {HTMLElement} */ (this.element).hidden = false;
    this.wait();
  }
}

/**
 * Where notes were gathered, in words: in the zone of the first of them, also those that stood in other zones.
 * @param {string | undefined} first
 */
function gatheredIn(first) {
  const zone = document.getElementById(`n_${first}`)?.closest(".zone")?.querySelector("h2");
  return zone && words("done.stacks.zone", written(zone));
}

/** @param {string} path */
const kindOf = (path) => path.replace(/^\/w\/[^/]+\//, "").split("/").filter((part) => !part.includes("-")).join(".");

/** @param {string} path */
const idIn = (path) => path.split("/").findLast((part) => part.includes("-")) ?? "";

/**
 * The note, stack or conclusion that is done something to, by the beginning of what it says.
 * @param {string} path
 * @param {any} [body]
 */
function whatItIs(path, body) {
  const element = ["n_", "s_", "o_", "c_"].map((prefix) => document.getElementById(prefix + idIn(path))).find(Boolean);
  const says = body?.text || body?.name || textOf(element);
  return says.length > TELLING ? `${says.slice(0, TELLING).trimEnd()} …` : says;
}

/**
 * Where something is moved, as it is called; empty where it is not moved.
 * @param {string} path
 * @param {any} [body]
 */
function whereTo(path, body) {
  const place = path.endsWith("/place") && document.getElementById(body?.stack ? `s_${body.stack}` : `z_${body?.zone}`);
  const list = place && place.querySelector("ul.notes");
  return list ? nameOf(list) : "";
}
