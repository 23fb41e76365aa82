import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { Part, written } from "./part.js";
import { stepClock } from "./time.js";

/** A region that just came with its page is not listened to at once; and what comes in the same moment is told once. */
const SETTLED = 700;

/** What was told last, in the page in hand and those before it. @type {{where?: string, minutes?: string}} */
let told = {};

/** Tells in words where the workshop is, when it is at another step, pauses, goes on or is over, and when the step's time is another. */
export default class extends Part {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #settled;

  connect() {
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
    const before = told;
    told = { where: where(), minutes: document.getElementById("now")?.dataset.minutes };
    if (before.where === undefined) return;
    if (before.where !== told.where) say(told.where ?? "");
    else if (before.minutes !== told.minutes) say(words("clock.left", Math.max(0, Math.ceil(stepClock().left / 60_000))));
  }
}

/** Step, question and task, as sentences. */
const where = () =>
  [...document.querySelectorAll("#now .head > *")]
    .map(written)
    .filter(Boolean)
    .map((text) => (/[.?!«”]$/.test(text) ? text : `${text}.`))
    .join(" ");
