import { words } from "../live/words.js";
import { Part } from "./part.js";
import { stepClock } from "./time.js";

const MINUTE = 60_000;

/** How the day stands with the time: when each part begins and all ends, as it goes, and how far that is from the plan. */
export default class extends Part {
  static targets = ["end", "late", "told", "find", "time"];
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  connect() {
    this.hear("shown", ({ id }) => id === "now" && this.#tick());
    this.#timer = setInterval(() => this.#tick(), 5_000);
    this.#tick();
  }

  disconnect() {
    super.disconnect();
    clearInterval(this.#timer);
  }

  #tick() {
    const { rest = "0", planned } = /** @type {HTMLElement} */ (this.element).dataset;
    const late = this.the("late", HTMLElement);
    late.hidden = true;
    if (!planned) return;
    const { end } = stepClock();
    for (const time of /** @type {HTMLElement[]} */ (this.targets.findAll("time"))) {
      if (time.dataset.after) write(time, clock(end + Number(time.dataset.after) * MINUTE));
    }
    const ends = end + Number(rest) * MINUTE;
    write(this.the("end"), words("pace.end", clock(ends)));
    const minutes = Math.trunc((ends - Number(planned)) / MINUTE);
    late.hidden = minutes === 0;
    late.classList.toggle("is-late", minutes > 0);
    write(this.the("told"), words(minutes > 0 ? "pace.late" : "pace.early", Math.abs(minutes)));
    this.the("find", HTMLElement).hidden = minutes < 1;
  }
}

/**
 * @param {Element} element
 * @param {string} text
 */
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** @param {number} at epoch milliseconds */
function clock(at) {
  return new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "short", timeZone: "Europe/Copenhagen" }).format(at);
}
