import { tell } from "../live/here.js";
import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { Part, written } from "./part.js";

/** Long enough to find it with the eyes. */
const MARKED = 6_000;

/** The facilitator shows a zone: the page turns to it, without taking the focus, and never from under a writer. */
export default class extends Part {
  static targets = ["told", "go"];
  #zone = "";

  connect() {
    this.hear("lookat", (zone) => this.#look(zone));
  }

  go() {
    this.#turn(document.getElementById(this.#zone));
  }

  /** @param {string} id */
  #look(id) {
    const zone = document.getElementById(id);
    this.#zone = zone ? id : "";
    /** @type {HTMLElement} */ (this.element).hidden = true;
    if (!zone) return;
    const told = words("follow", written(zone.querySelector("h2")));
    if (!writes()) return void (say(told), this.#turn(zone));
    this.the("told").textContent = told;
    /** @type {HTMLElement} */ (this.element).hidden = false;
  }

  /** @param {HTMLElement | null} zone */
  #turn(zone) {
    /** @type {HTMLElement} */ (this.element).hidden = true;
    if (!zone) return;
    tell("view", "board");
    zone.scrollIntoView({ block: "start" });
    zone.classList.add("is-shown");
    setTimeout(() => zone.classList.remove("is-shown"), MARKED);
  }
}

const writes = () => document.activeElement instanceof HTMLTextAreaElement || document.querySelector("dialog[open]") !== null;
