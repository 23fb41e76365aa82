import { room } from "../live/here.js";
import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** When the page in hand arrived. A later page arrives as it is shown. */
let arrived = performance.timeOrigin + /** @type {PerformanceNavigationTiming} */ (performance.getEntriesByType("navigation")[0]).responseStart;

/** The step's clock: what is left, in figures and as a ring, by the server's time; in words when the time has gone. */
export default class extends Part {
  static targets = ["left", "ring", "words"];
  #ahead = 0;
  #over = true;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  connect() {
    this.#ahead = Number(room().dataset.time) - (arrived || Date.now());
    arrived = 0;
    this.hear("shown", ({ id }) => id === "now" && this.#tick());
    this.#timer = setInterval(() => this.#tick(), 500);
    this.#tick();
  }

  disconnect() {
    super.disconnect();
    clearInterval(this.#timer);
  }

  #tick() {
    const { started = "0", minutes = "0" } = document.getElementById("now")?.dataset ?? {};
    const whole = Number(minutes) * 60_000;
    const left = Math.min(whole, Number(started) + whole - Date.now() - this.#ahead);
    const element = /** @type {HTMLElement} */ (this.element);
    element.hidden = whole === 0;
    if (whole > 0) this.#show(Math.ceil(Math.abs(left) / 1000), left <= 0, Math.min(1, Math.max(0, left / whole)));
  }

  /**
   * @param {number} seconds
   * @param {boolean} over
   * @param {number} share what is left of the whole, 0 to 1
   */
  #show(seconds, over, share) {
    const figures = `${over ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (this.the("left").textContent !== figures) this.the("left").textContent = figures;
    this.targets.find("ring")?.setAttribute("stroke-dashoffset", String(100 - 100 * share));
    this.element.classList.toggle("is-over", over);
    const told = words(over ? "clock.over" : "clock.left", Math.ceil(seconds / 60));
    const element = this.targets.find("words");
    if (element && element.textContent !== told) element.textContent = told;
    if (over && !this.#over) say(told);
    this.#over = over;
  }
}
