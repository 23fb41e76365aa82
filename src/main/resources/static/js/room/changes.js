import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** What others change is told when it has been still for so long, and not more often. */
const STILL = 3_000;

/** Tells in words that others have changed the board, to those who listen to the page. What one did oneself has been told. */
export default class extends Part {
  /** @type {Set<string>} */
  #changed = new Set();
  /** @type {Set<string>} what one is changing oneself */
  #own = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #still;

  connect() {
    this.hear("shown", ({ id }) => /^[ns]_/.test(id) && !this.#own.has(id.slice(2)) && this.#wait(id));
    this.hear("asked", (command) => named(command).forEach((id) => this.#own.add(id)));
    this.hear("done", ({ command }) => setTimeout(() => named(command).forEach((id) => this.#own.delete(id)), STILL));
  }

  disconnect() {
    super.disconnect();
    clearTimeout(this.#still);
  }

  /** @param {string} id */
  #wait(id) {
    this.#changed.add(id);
    clearTimeout(this.#still);
    this.#still = setTimeout(() => {
      if (this.#changed.size) say(words("changed", this.#changed.size));
      this.#changed.clear();
    }, STILL);
  }
}

/**
 * The ids of all that a command is about.
 * @param {{path: string, body?: any}} command
 */
const named = ({ path, body }) => `${path} ${JSON.stringify(body ?? {})}`.match(/[0-9a-f-]{36}/g) ?? [];
