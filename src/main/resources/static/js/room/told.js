import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { Part, written } from "./part.js";
import { stepClock } from "./time.js";

/** A region that just came with its page is not listened to at once; and what comes in the same moment is told once. */
const SETTLED = 700;

/** @typedef {{lines: string[], minutes?: string, locked?: string}} Told */

/** @type {Told | undefined} what was told last, in the page in hand and those before it */
let told;

/** Tells in words where the workshop is, when it is at another step, pauses, goes on or is over, and when the step's time is another. */
export default class extends Part {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #settled;

  connect() {
    told ??= now();
    this.hear("shown", ({ id }) => id === "now" && this.#wait());
    this.#wait();
  }

  disconnect() {
    super.disconnect();
    clearTimeout(this.#settled);
  }

  #wait() {
    clearTimeout(this.#settled);
    this.#settled = setTimeout(() => this.#tell(), SETTLED);
  }

  #tell() {
    const before = /** @type {Told} */ (told);
    told = now();
    const turned = before.lines[0] !== told.lines[0];
    say(told.lines.filter((line) => turned || !before.lines.includes(line)).join(" "));
    if (turned) return;
    if (before.locked && !told.locked) say(words("unlocked"));
    if (before.minutes !== told.minutes) say(words("clock.left", Math.max(0, Math.ceil(stepClock().left / 60_000))));
  }
}

/**
 * Step, question and task, each as a sentence.
 * @returns {Told}
 */
function now() {
  const { minutes, locked } = document.getElementById("now")?.dataset ?? {};
  const lines = [...document.querySelectorAll("#now .head > *")].map(written).filter(Boolean);
  return { lines: lines.map((text) => (/[.?!«”]$/.test(text) ? text : `${text}.`)), minutes, locked };
}
