import { look } from "../live/here.js";
import { words } from "../live/words.js";
import { Part, fromTemplate } from "./part.js";

/** Brings one zone to the front, so large that it can be talked about; the others stand folded beside it. */
export default class extends Part {
  /** The zone in front, empty when the whole board is shown. */
  #front = "";

  connect() {
    this.hear("look", () => this.#show());
    this.hear("lookat", (zone) => this.#bring(zone));
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.#bring(""), { signal: this.signal });
    this.#show();
  }

  /** @param {Event} event */
  choose(event) {
    const zone = /** @type {Element} */ (event.currentTarget).closest(".zone")?.id ?? "";
    this.#bring(zone === this.#front ? "" : zone);
  }

  /** @param {string} zone */
  #bring(zone) {
    if (zone === this.#front) return;
    this.#front = zone;
    look();
  }

  #show() {
    const board = document.getElementById("board");
    const there = !!board?.querySelector(`:scope > [id="${this.#front}"]`);
    if (!there) this.#front = "";
    board?.toggleAttribute("data-front", there);
    for (const zone of board?.querySelectorAll(":scope > .zone") ?? []) {
      zone.classList.toggle("is-front", zone.id === this.#front);
      tellHowMany(zone);
      this.#button(zone, zone.id === this.#front);
    }
  }

  /**
   * @param {Element} zone
   * @param {boolean} front
   */
  #button(zone, front) {
    const button = zone.querySelector(":scope > header > .front") ?? fromTemplate("zone-front");
    if (!button) return;
    if (!button.isConnected) zone.querySelector(":scope > header")?.append(button);
    const label = words(front ? "front.leave" : "front.bring", zone.querySelector("h2")?.textContent?.trim() ?? "");
    if (button.getAttribute("aria-label") !== label) button.setAttribute("aria-label", label);
    button.setAttribute("aria-pressed", String(front));
  }
}

/**
 * Where a zone is folded it says how many notes it has.
 * @param {Element} zone
 */
function tellHowMany(zone) {
  const many = zone.querySelectorAll(".note").length;
  if (many) zone.setAttribute("data-told", words("front.notes", many));
  else zone.removeAttribute("data-told");
}
