import { here, isOpen } from "../live/here.js";
import { signal } from "../live/post.js";
import { words } from "../live/words.js";
import { Part, fromTemplate, written } from "./part.js";

/** The facilitator shows everyone a zone: it comes to the front on the wall, and phones turn to it. */
export default class extends Part {
  /** The zone that is shown, empty when the whole board is. */
  #shown = "";

  connect() {
    this.hear("look", () => this.#equip());
    this.hear("lookat", (zone) => this.#equip((this.#shown = zone)));
    this.#equip();
  }

  /** @param {Event} event */
  async turn(event) {
    const zone = /** @type {Element} */ (event.currentTarget).closest(".zone")?.id ?? "";
    const wanted = zone === this.#shown ? "" : zone;
    if (await signal(here.base, "look", wanted ? { zone: wanted.slice(2) } : {})) this.#equip((this.#shown = wanted));
  }

  #equip(_shown = this.#shown) {
    for (const zone of document.querySelectorAll("#board > .zone")) {
      const button = zone.querySelector(":scope > header > .beckon") ?? fromTemplate("zone-beckon");
      if (!(button instanceof HTMLElement)) return;
      if (!button.isConnected) zone.querySelector(":scope > header")?.append(button);
      const shown = zone.id === this.#shown;
      const label = words(shown ? "beckon.leave" : "beckon", written(zone.querySelector("h2")));
      button.hidden = !isOpen();
      button.setAttribute("aria-pressed", String(shown));
      if (button.getAttribute("aria-label") !== label) button.setAttribute("aria-label", label);
    }
  }
}
