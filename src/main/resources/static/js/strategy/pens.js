import { here } from "../live/here.js";
import { uuid } from "../live/uuid.js";
import { words } from "../live/words.js";
import { Part } from "../room/part.js";
import { named, paragraphOf } from "./paragraph.js";

/** So often one who writes says so again; so long it counts; so long after the last letter one no longer writes. */
const AGAIN = 15_000;
const COUNTS = 40_000;
const PAUSE = 60_000;

/** Who writes where just now. Told from page to page; what no page says again goes by itself. */
export default class extends Part {
  static targets = ["who"];
  /** @type {Map<string, {name: string, paragraph: string, until: number}>} by seat */
  #others = new Map();
  /** the paragraph that the others were told of last */
  #told = "";
  #toldAt = 0;
  #wroteAt = 0;

  connect() {
    this.hear("writes", (told) => this.#hear(told));
    this.hear("look", () => this.#show());
    const signal = this.signal;
    this.element.addEventListener("focusin", () => this.#wrote(), { signal });
    this.element.addEventListener("input", () => this.#wrote(), { signal });
    addEventListener("pagehide", () => this.#tell(""), { signal });
    const timer = setInterval(() => this.#beat(), AGAIN / 3);
    signal.addEventListener("abort", () => clearInterval(timer));
  }

  #wrote() {
    this.#wroteAt = Date.now();
    this.#beat();
  }

  #beat() {
    const now = Date.now();
    const form = document.activeElement?.closest(".write-here");
    const writes = form && document.visibilityState === "visible" && now - this.#wroteAt < PAUSE ? paragraphOf(form).id.slice(2) : "";
    if (writes !== this.#told || (writes && now - this.#toldAt > AGAIN)) this.#tell(writes);
    for (const [seat, { until }] of this.#others) if (until < now) this.#others.delete(seat);
    this.#show();
  }

  /** @param {string} paragraph */
  #tell(paragraph) {
    if (!paragraph && !this.#told) return;
    [this.#told, this.#toldAt] = [paragraph, Date.now()];
    const headers = { "Kd-Command": uuid(), "Content-Type": "application/json" };
    fetch(`${here.base}/pen`, { method: "POST", headers, body: JSON.stringify({ paragraph: paragraph || null }), keepalive: true }).catch(() => {});
  }

  /** @param {string} told `seat:paragraph:name` */
  #hear(told) {
    const [seat = "", paragraph = "", ...name] = told.split(":");
    if (paragraph) this.#others.set(seat, { name: name.join(":"), paragraph, until: Date.now() + COUNTS });
    else this.#others.delete(seat);
    this.#show();
  }

  #show() {
    /** @type {{name: string, paragraph: HTMLElement}[]} */
    const pens = [...this.#others.values()].flatMap(({ name, paragraph: id }) => {
      const paragraph = document.getElementById(`p_${id}`);
      return paragraph ? [{ name, paragraph }] : [];
    });
    const where = new Map(pens.map(({ paragraph }) => [paragraph, pens.filter((pen) => pen.paragraph === paragraph)]));
    for (const mark of this.element.querySelectorAll(".pen")) if (!where.has(paragraphOf(mark))) mark.remove();
    for (const [paragraph, at] of where) {
      const mark = paragraph.querySelector(":scope > .pen") ?? Object.assign(document.createElement("p"), { className: "pen" });
      mark.setAttribute("data-ours", "");
      write(mark, words("pens.here", at.map(({ name }) => name).join(", ")));
      if (!mark.isConnected) paragraph.append(mark);
    }
    write(this.the("who"), pens.map(({ name, paragraph }) => words("pens.where", name, named(paragraph))).join(" · "));
  }
}

/**
 * @param {Element} element
 * @param {string} text
 */
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
