import { Part } from "./part.js";

/**
 * Nothing moves under a finger: where others add or take something above what one looks at, the page is scrolled by as much as it was
 * pushed. Browsers do so for what is above the screen alone, and some not at all. With a mouse, and notes side by side, it is left to them.
 */
export default class extends Part {
  /** @type {{item: Element, list: Element | null, top: number}[]} where each note and stack stood in the page */
  #stood = [];
  /** Where on the screen one looks: where it was pressed last, else in the middle. */
  #eye = -1;
  #frame = 0;
  /** @type {Set<string>} what others have moved or changed since */
  #pushed = new Set();

  connect() {
    if (!matchMedia("(pointer: coarse)").matches) return;
    const signal = this.signal;
    document.documentElement.style.setProperty("overflow-anchor", "none");
    this.size = new ResizeObserver(() => this.#next());
    this.size.observe(document.body);
    this.hear("shown", ({ id }) => this.#next(this.#pushed.add(id)));
    for (const own of ["pointerup", "keyup"]) document.addEventListener(own, () => this.#next(), { signal });
    document.addEventListener("pointerdown", ({ clientY }) => (this.#eye = clientY), { signal });
    document.addEventListener("scroll", () => this.#frame || (this.#eye = -1), { signal, passive: true });
    this.#next();
  }

  disconnect() {
    super.disconnect();
    this.size?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #next(_pushed = this.#pushed) {
    this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  #look() {
    if (this.#pushed.size) this.#steady();
    this.#pushed.clear();
    this.#frame = 0;
    const items = [...this.element.querySelectorAll("[data-order]")].filter((item) => item.getClientRects().length);
    this.#stood = items.map((item) => ({ item, list: item.parentElement, top: topOf(item) }));
  }

  #steady() {
    const eye = scrollY + (this.#eye < 0 ? innerHeight / 2 : this.#eye);
    const still = this.#stood.filter(({ item, list }) => item.isConnected && item.parentElement === list && item.getClientRects().length && !this.#pushed.has(item.id) && !item.hasAttribute("data-held"));
    const near = still.reduce((/** @type {typeof still[number] | undefined} */ best, one) => (best && distance(best, eye) <= distance(one, eye) ? best : one), undefined);
    if (!near || distance(near, eye) > innerHeight) return;
    const by = topOf(near.item) - near.top;
    if (by && scrollY > 0) scrollBy({ top: by, behavior: "instant" });
  }
}

/** @param {Element} item */
const topOf = (item) => item.getBoundingClientRect().top + scrollY;

/**
 * @param {{top: number}} one
 * @param {number} eye
 */
const distance = ({ top }, eye) => Math.abs(top - eye);
