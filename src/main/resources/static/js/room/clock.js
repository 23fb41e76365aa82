import { tell } from "../live/here.js";
import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";
import { stepClock } from "./time.js";

/** The step's clock: what is left, in figures and as a ring, by the server's time; in words when the time has gone. */
export default class extends Part {
  static targets = ["left", "ring", "words"];
  #over = true;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  connect() {
    this.hear("shown", ({ id }) => id === "now" && this.#tick());
    this.#timer = setInterval(() => this.#tick(), 500);
    this.#tick();
  }

  disconnect() {
    super.disconnect();
    clearInterval(this.#timer);
  }

  #tick() {
    const { whole, left, stands, pause } = stepClock();
    const element = /** @type {HTMLElement} */ (this.element);
    element.hidden = whole === 0;
    element.classList.toggle("is-paused", stands);
    if (pause) this.#show(pause, pause.left <= 0 ? words("clock.pause.over") : words("clock.pause", Math.ceil(pause.left / 60_000)));
    else if (stands) this.#show({ whole, left: Math.max(0, left) }, words("clock.paused"));
    else if (whole > 0) this.#show({ whole, left }, words(left <= 0 ? "clock.over" : "clock.left", Math.ceil(Math.abs(left) / 60_000)));
  }

  /**
   * @param {{whole: number, left: number}} time milliseconds
   * @param {string} told
   */
  #show({ whole, left }, told) {
    const over = left <= 0;
    const seconds = Math.ceil(Math.abs(left) / 1000);
    const figures = `${over ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (this.the("left").textContent !== figures) this.the("left").textContent = figures;
    this.targets.find("ring")?.setAttribute("stroke-dashoffset", String(100 - 100 * Math.min(1, Math.max(0, left / whole))));
    this.element.classList.toggle("is-over", over);
    const element = this.targets.find("words");
    if (element && element.textContent !== told) element.textContent = told;
    if (over && !this.#over) say(told), tell("timeup");
    this.#over = over;
  }
}
