import { isOpen, room, step } from "../live/here.js";
import { Part } from "./part.js";

/** Which part of the phone's page is in front: where one writes, or the board. Follows the step, but never from under a writer. */
export default class extends Part {
  static targets = ["choice"];
  #step = "";

  connect() {
    this.hear("look", () => this.#follow());
    this.hear("view", (name) => this.show({ params: { name } }));
    this.#follow();
  }

  /** @param {{params: {name: string}}} event */
  show({ params: { name } }) {
    this.#front(name);
    scrollTo({ top: 0 });
  }

  #follow() {
    const focused = document.activeElement;
    const writes = focused instanceof HTMLTextAreaElement && focused.value.trim() !== "";
    if (this.#step !== step() && !writes) {
      this.#step = step();
      const printed = document.querySelector("details.from-strategy");
      if (printed instanceof HTMLDetailsElement) printed.open = this.#step === "INTRO";
      const before = room().dataset.view;
      this.#front(isOpen() && ["INTRO", "WRITE"].includes(step()) ? "write" : "board");
      if (before && before !== room().dataset.view) scrollTo({ top: 0 });
    } else this.#front(room().dataset.view ?? "write");
  }

  /** @param {string} name */
  #front(name) {
    room().dataset.view = name;
    for (const choice of this.targets.findAll("choice")) {
      if (choice.getAttribute("data-views-name-param") === name) choice.setAttribute("aria-current", "true");
      else choice.removeAttribute("aria-current");
    }
  }
}
